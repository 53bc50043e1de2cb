import { Role } from '../../kernel/actor';
import { ContractStatus, isBinding } from '../../subgraphs/operation/contract/kinds';
import { type Ask, anAuthority, OTHER_CITY } from '../opened-slice';
import { aContract, anAsset, anOperation, CREATE, GRANTOR, OPERATOR, type TestOperation } from './operation';

let operation: TestOperation;
beforeAll(async () => {
  operation = await anOperation();
});
afterAll(() => operation?.close());

const MADE = { __typename: 'OperationContract' };
const rulesOf = (answer: { findings?: { rule: string }[] }) => answer.findings?.map(({ rule }) => rule) ?? [];

describe('[GY-6-1c] a contract runs for at most three years', () => {
  // The first day without the right, still lawful; and the day after, which is not.
  test.each([
    ['2026-01-01', '2029-01-01', '2029-01-02'],
    ['2024-02-29', '2027-02-28', '2027-03-01'], // no 29 February in 2027
    ['2025-02-28', '2028-02-28', '2028-02-29'], // a 29 February in 2028
    ['2025-03-01', '2028-03-01', '2028-03-02'],
    ['2023-12-31', '2026-12-31', '2027-01-01'],
  ])('from %s until %s, and not until %s', async (startsOn, endsOn, dayAfter) => {
    expect(await operation.create(aContract({ startsOn, endsOn }))).toMatchObject({ ...MADE, startsOn, endsOn });
    const { findings } = await operation.create(aContract({ startsOn, endsOn: dayAfter }));
    expect(findings).toMatchObject([{ rule: 'TERM_TOO_LONG', path: ['input', 'endsOn'] }]);
  });

  test.each(['2024-02-29', '2025-02-28', '2026-01-01', '2023-12-31'])(
    'the database draws the line on the same day as the rule, from %s',
    async startsOn => {
      const [{ last } = { last: '' }] = await operation.rows<{ last: string }>(
        "select ($1::date + interval '3 years')::date::text as last",
        [startsOn],
      );
      expect(await operation.create(aContract({ startsOn, endsOn: last }))).toMatchObject(MADE);
      const insert = `insert into operation_contract (contract_number, contract_status, jurisdiction, grantor, operator, starts_on, ends_on, purpose, mode, clauses)
        values ('beyond', 'ACTIVE', '150400', $1, $2, $3, $4::date + 1, 'INDUSTRY', 'OTHER', array['NO_HARM'])`;
      await expect(operation.rows(insert, [GRANTOR, OPERATOR, startsOn, last])).rejects.toMatchObject({
        constraint: 'operation_contract_term',
      });
    },
  );

  test('a term of no day is none, one of a single day is', async () => {
    expect(rulesOf(await operation.create(aContract({ startsOn: '2027-01-01', endsOn: '2027-01-01' })))).toEqual([
      'TERM_EMPTY',
    ]);
    expect(await operation.create(aContract({ startsOn: '2027-01-01', endsOn: '2027-01-02' }))).toMatchObject(MADE);
  });

  test('a term that is over is not drawn up, one with a day left is, and one from before the register is taken over', async () => {
    const over = { startsOn: '2025-01-01', endsOn: '2026-06-30' }; // the first day without is today
    expect((await operation.create(aContract(over))).findings).toMatchObject([
      { rule: 'TERM_OVER', path: ['input', 'endsOn'] },
    ]);
    expect(await operation.create(aContract({ ...over, endsOn: '2026-07-01' }))).toMatchObject(MADE);
    expect(await operation.create(aContract({ ...over, earlier: 'EXPIRED' }))).toMatchObject(MADE);
  });

  test('at the end of the calendar too', async () => {
    expect(await operation.create(aContract({ startsOn: '9996-12-31', endsOn: '9999-12-31' }))).toMatchObject(MADE);
    expect(rulesOf(await operation.create(aContract({ startsOn: '9996-12-30', endsOn: '9999-12-31' })))).toEqual([
      'TERM_TOO_LONG',
    ]);
    expect(await operation.create(aContract({ startsOn: '9998-01-01', endsOn: '9999-12-31' }))).toMatchObject(MADE);
  });
});

describe('an asset has one exclusive right at a time', () => {
  const exclusive = (asset: string, term: Record<string, unknown> = {}) =>
    aContract({ assets: [anAsset(), asset], exclusive: true, earlier: 'APPROVED', ...term });

  test('a second one is refused on a day in common, and made from the first day without the right on', async () => {
    const asset = anAsset();
    expect(await operation.create(exclusive(asset, { startsOn: '2026-01-01', endsOn: '2027-01-01' }))).toMatchObject(MADE);
    const { findings } = await operation.create(exclusive(asset, { startsOn: '2026-12-31', endsOn: '2028-01-01' }));
    expect(findings).toMatchObject([{ rule: 'EXCLUSIVE_RIGHT_TAKEN', path: ['input', 'assets'] }]);
    expect(await operation.create(exclusive(asset, { startsOn: '2027-01-01', endsOn: '2028-01-01' }))).toMatchObject(MADE);
  });

  test('what was refused leaves nothing behind', async () => {
    const asset = anAsset();
    await operation.create(exclusive(asset));
    const counts = () => Promise.all(['operation_contract', 'contract_asset', 'outbox'].map(table => operation.count(table)));
    const before = await counts();
    await operation.create(exclusive(asset));
    expect(await counts()).toEqual(before);
  });

  test('rights that are not exclusive stand side by side', async () => {
    const assets = [anAsset()];
    expect(await operation.create(aContract({ assets }))).toMatchObject(MADE);
    expect(await operation.create(aContract({ assets }))).toMatchObject(MADE);
  });

  test('an exclusive right keeps out one that is not, and one that is not keeps out an exclusive one', async () => {
    const [taken, shared] = [anAsset(), anAsset()];
    await operation.create(exclusive(taken, { startsOn: '2026-01-01', endsOn: '2027-01-01' }));
    const beside = { earlier: 'APPROVED', assets: [taken], startsOn: '2026-12-31', endsOn: '2027-06-01' };
    expect(rulesOf(await operation.create(aContract(beside)))).toEqual(['EXCLUSIVE_RIGHT_TAKEN']);
    expect(await operation.create(aContract({ ...beside, startsOn: '2027-01-01' }))).toMatchObject(MADE);
    await operation.create(aContract({ assets: [shared], earlier: 'APPROVED' }));
    expect(rulesOf(await operation.create(exclusive(shared)))).toEqual(['EXCLUSIVE_RIGHT_TAKEN']);
  });

  test('of eight commands at once one is made', async () => {
    const asset = anAsset();
    const answers = await Promise.all(Array.from({ length: 8 }, () => operation.create(exclusive(asset))));
    expect(answers.filter(({ __typename }) => __typename === MADE.__typename)).toHaveLength(1);
    expect(answers.flatMap(rulesOf)).toEqual(Array(7).fill('EXCLUSIVE_RIGHT_TAKEN'));
  });

  test('eight commands over two assets named in opposite orders come to an end, and one is made', async () => {
    const [one, other] = [anAsset(), anAsset()];
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        operation.create(aContract({ assets: n % 2 ? [one, other] : [other, one], exclusive: true, earlier: 'APPROVED' })),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === MADE.__typename)).toHaveLength(1);
  });

  test.each([
    ['commits', ['EXCLUSIVE_RIGHT_TAKEN']],
    ['rolls back', []],
  ])('a command waits for an open transaction with the same right, and knows when that %s', async (end, findings) => {
    const asset = anAsset();
    const runner = operation.subgraph.database.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const [{ id }] = await runner.query(
        `insert into operation_contract (contract_number, contract_status, jurisdiction, grantor, operator, exclusive, starts_on, ends_on, purpose, taken_over)
         values ('open ' || $1, 'APPROVED', '150400', $2, $3, true, '2026-01-01', '2027-01-01', 'INDUSTRY', true) returning id`,
        [end, GRANTOR, OPERATOR],
      );
      await runner.query("insert into contract_asset values ($1, $2, true, '2026-01-01', '2027-01-01', true)", [
        id,
        asset.split(':')[1],
      ]);
      const answer = operation.create(exclusive(asset));
      await waitsForALock();
      await (end === 'commits' ? runner.commitTransaction() : runner.rollbackTransaction());
      expect(rulesOf(await answer)).toEqual(findings);
    } finally {
      await runner.release();
    }
  });

  /** Until some session of this database stands in line. */
  async function waitsForALock(): Promise<void> {
    const waiting = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    for (const deadline = Date.now() + 10_000; (await operation.rows(waiting)).length === 0; ) {
      if (Date.now() > deadline) throw new Error('nobody waits');
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  }

  test.each(Object.values(ContractStatus))('a contract that is %s keeps others out only while it binds', async earlier => {
    const asset = anAsset();
    expect(await operation.create(exclusive(asset, { earlier }))).toMatchObject({ ...MADE, contractStatus: earlier });
    expect(rulesOf(await operation.create(exclusive(asset)))).toEqual(isBinding(earlier) ? ['EXCLUSIVE_RIGHT_TAKEN'] : []);
  });

  test('drafts compete until one of them is approved; what is granted already keeps a draft out', async () => {
    const asset = anAsset();
    const draft = () => operation.create(exclusive(asset, { earlier: undefined }));
    expect(await draft()).toMatchObject({ ...MADE, contractStatus: 'DRAFT_CONTRACT' });
    expect(await draft()).toMatchObject(MADE);
    await operation.create(exclusive(asset));
    expect(rulesOf(await draft())).toEqual(['EXCLUSIVE_RIGHT_TAKEN']);
  });

  test('a contract that comes to bind meets the right that was given meanwhile', async () => {
    const asset = anAsset();
    const { id } = await operation.create(exclusive(asset, { earlier: 'REQUESTED' }));
    await operation.create(exclusive(asset));
    const approve = operation.rows("update operation_contract set contract_status = 'APPROVED' where id = $1", [
      id.split(':')[1],
    ]);
    await expect(approve).rejects.toMatchObject({ constraint: 'contract_asset_exclusive' });
  });
});

test('a number too long to be looked up by is refused, not failed on', async () => {
  const contractNumber = Array.from({ length: 3_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join(
    '',
  );
  expect(rulesOf(await operation.create(aContract({ contractNumber })))).toEqual(['TEXT_TOO_LONG']);
});

test('every finding is named at once', async () => {
  const wrong = {
    contractNumber: ' ',
    operator: GRANTOR,
    assets: [],
    startsOn: '2026-01-01',
    endsOn: '2030-01-01',
    price: '1',
  };
  expect(rulesOf(await operation.create(aContract(wrong)))).toEqual([
    'CONTRACT_UNNUMBERED',
    'TERM_TOO_LONG',
    'PARTIES_ARE_ONE',
    'NO_ASSET',
    'PRICE_WITHOUT_BASIS',
  ]);
});

test('a price needs its basis unless it is zero, and money is not negative', async () => {
  expect(await operation.create(aContract({ price: '0.00' }))).toMatchObject({ price: '0' });
  expect(await operation.create(aContract({ price: '0.01', priceBasis: '成本核算' }))).toMatchObject({ price: '0.01' });
  expect(rulesOf(await operation.create(aContract({ price: '0.01' })))).toEqual(['PRICE_WITHOUT_BASIS']);
  const negative = { price: '-0.01', expectedRevenuePerYear: '-1' };
  expect(rulesOf(await operation.create(aContract(negative)))).toEqual(['PRICE_NEGATIVE', 'REVENUE_NEGATIVE']);
});

test('a number names one contract', async () => {
  const input = aContract();
  await operation.create(input);
  const { findings } = await operation.create({ ...input, assets: [anAsset()] });
  expect(findings).toMatchObject([{ rule: 'CONTRACT_NUMBER_TAKEN', path: ['input', 'contractNumber'] }]);
});

test('an asset named twice is covered once, an id of another kind not at all', async () => {
  const asset = anAsset();
  expect(await operation.create(aContract({ assets: [asset, asset] }))).toMatchObject({ assets: [{ id: asset }] });
  const { findings } = await operation.create(aContract({ assets: [asset.replace('asset', 'catalog')] }));
  expect(findings).toMatchObject([{ rule: 'ID_OF_ANOTHER_KIND', path: ['input', 'assets'] }]);
});

test('the same key and input give the same answer, another input is refused', async () => {
  const input = aContract({ exclusive: true, idempotencyKey: 'contract-1' });
  const first = await operation.create(input);
  const before = await operation.count('operation_contract');
  expect(await operation.create(input)).toEqual(first);
  expect(rulesOf(await operation.create({ ...input, endsOn: '2028-01-02' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(await operation.count('operation_contract')).toBe(before);
});

test('a rehearsal answers as the command would, and writes nothing', async () => {
  const tables = ['operation_contract', 'contract_asset', 'operation_contract_history', 'outbox', 'idempotency'];
  const asset = anAsset();
  await operation.create(aContract({ assets: [asset], exclusive: true, earlier: 'APPROVED' }));
  const counts = () => Promise.all(tables.map(table => operation.count(table)));
  const before = await counts();
  const rehearsal = { validateOnly: true, idempotencyKey: 'rehearsal' };
  expect(await operation.create(aContract(rehearsal))).toMatchObject({ ...MADE, contractStatus: 'DRAFT_CONTRACT' });
  const conflict = aContract({ ...rehearsal, assets: [asset], exclusive: true });
  expect(rulesOf(await operation.create(conflict))).toEqual(['EXCLUSIVE_RIGHT_TAKEN']);
  expect(await counts()).toEqual(before);
});

test('only the authority of the city draws up contracts', async () => {
  const codeFor = async (ask?: Ask) =>
    (await operation.ask(CREATE, { ...ask, variables: { input: aContract() } })).errors?.[0]?.extensions.code;
  expect(await codeFor()).toBe('UNAUTHENTICATED');
  expect(await codeFor({ as: anAuthority(OTHER_CITY) })).toBe('FORBIDDEN');
  expect(await codeFor({ as: { subject: 's', roles: [Role.OPERATOR], organization: OPERATOR } })).toBe('FORBIDDEN');
  expect(await codeFor({ as: anAuthority() })).toBeUndefined();
});
