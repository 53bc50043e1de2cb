import { Role } from '../../../kernel/actor';
import { type AtWork, atWork, refusalsOf, rulesOf } from '../at-work';
import { anAsset, anEntry, CONTRACT, give, must, type Operating, operatingIn, termsOf } from './operating';

const [chifeng, guiyang, sanming] = [operatingIn('chifeng'), operatingIn('guiyang'), operatingIn('sanming')];

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2025-01-01');
}, 60_000);
afterAll(() => on?.close());

const TERM = { startsOn: '2025-06-01', endsOn: '2027-06-01' };
const wishOf = (city: Operating, assets: readonly string[], more: object = {}) => {
  const { contractNumber, obligations, clauses, ...wish } = termsOf(city, assets, TERM);
  return { ...wish, ...more };
};

test('[SM-21b] producers speak, experts assess, the bureau decides: no step is left out', async () => {
  const entry = await anEntry(on, sanming, { provider: sanming.another });
  const assets = [await anAsset(on, sanming, { catalogEntries: [entry] }), await anAsset(on, sanming)];
  const asked = await must(on, sanming.asOperator, 'requestOperation', wishOf(sanming, assets));
  const { id } = asked;
  expect(asked).toMatchObject({
    contractStatus: 'REQUESTED',
    requestNumber: expect.stringMatching(/^KFSQ-350400-2025-\d{4}$/),
  });
  const draft = { ...termsOf(sanming, assets, TERM), request: id };
  // without the experts' assessment neither is anything drawn up nor does the bureau approve
  for (const [command, input] of [
    ['createOperationContract', draft],
    ['approveContract', { id }],
  ] as const)
    expect(rulesOf(await give(on, sanming.asAuthority, command, input))).toEqual(['INVALID_TRANSITION']);
  expect(
    rulesOf(await give(on, sanming.asExpert, 'recordExpertAssessment', { id, conclusion: 'FAVOURABLE', reference: 'P-1' })),
  ).toEqual(['INVALID_TRANSITION']);
  // each source once, and only a source; it goes on with the last of them
  const say = (claims: typeof sanming.asProvider, input: object) => give(on, claims, 'recordProducerOpinion', { id, ...input });
  expect(rulesOf(await say(sanming.as(Role.PROVIDER, sanming.consumer), { opinion: 'CONSENT' }))).toEqual(['MATTER_UNKNOWN']);
  expect(refusalsOf(await say(sanming.asAnother, { opinion: 'OBJECTION' }))).toEqual(['STATEMENT_MISSING input.statement']);
  expect(await say(sanming.asAnother, { opinion: 'CONSENT_ON_CONDITIONS', statement: '只用脱敏数据' })).toMatchObject({
    contractStatus: 'REQUESTED',
  });
  expect(rulesOf(await say(sanming.asAnother, { opinion: 'CONSENT' }))).toEqual(['OPINION_GIVEN_ALREADY']);
  expect(await say(sanming.asProvider, { opinion: 'CONSENT' })).toMatchObject({ contractStatus: 'PRODUCER_CONSULTED' });
  expect(rulesOf(await give(on, sanming.asAuthority, 'approveContract', { id }))).toEqual(['INVALID_TRANSITION']);
  await must(on, sanming.asExpert, 'recordExpertAssessment', { id, conclusion: 'FAVOURABLE', reference: '评〔2025〕1号' });
  expect(await must(on, sanming.asAuthority, 'createOperationContract', draft)).toMatchObject({
    id,
    contractStatus: 'DRAFT_CONTRACT',
    contractNumber: draft.contractNumber,
  });
  expect(await must(on, sanming.asAuthority, 'approveContract', { id })).toMatchObject({ contractStatus: 'APPROVED' });
  const { operationContract } = await on.ask<{ operationContract: object }>(
    sanming.asAuthority,
    `query ($id: ID!) { operationContract(id: $id) { expertAssessment { conclusion reference assessedOn }
      producerOpinions { source { creditCode } opinion statement givenOn } events { event } } }`,
    { id },
  );
  expect(operationContract).toMatchObject({
    expertAssessment: { conclusion: 'FAVOURABLE', reference: '评〔2025〕1号', assessedOn: '2025-01-01' },
    producerOpinions: expect.arrayContaining([
      {
        source: { creditCode: sanming.another },
        opinion: 'CONSENT_ON_CONDITIONS',
        statement: '只用脱敏数据',
        givenOn: '2025-01-01',
      },
    ]),
    events: [
      'requestOperation',
      'recordProducerOpinion',
      'recordExpertAssessment',
      'createOperationContract',
      'approveContract',
    ].map(event => ({ event })),
  });
});

test('[SM-21b] a request is rejected with a reason, and one without anybody to ask is not made', async () => {
  const assets = [await anAsset(on, sanming)];
  const { id } = await must(on, sanming.asOperator, 'requestOperation', wishOf(sanming, assets));
  await must(on, sanming.asProvider, 'recordProducerOpinion', { id, opinion: 'OBJECTION', statement: '涉及个人信息' });
  await must(on, sanming.asAuthority, 'recordExpertAssessment', { id, conclusion: 'UNFAVOURABLE', reference: 'P-2' });
  const reject = (reason: string) => give(on, sanming.asAuthority, 'rejectDevelopment', { id, reason });
  expect(refusalsOf(await reject(' '))).toEqual(['DEVELOPMENT_REFUSAL_UNREASONED input.reason']);
  expect(await reject('数据生产单位和专家均不同意')).toMatchObject({ contractStatus: 'REJECTED' });
  const unknown = 'asset:00000000-0000-4000-8000-000000000001';
  expect(refusalsOf(await give(on, sanming.asOperator, 'requestOperation', wishOf(sanming, [unknown])))).toEqual([
    'SOURCES_MISSING input.sources',
  ]);
  // today is 2025-01-01: a term that ends with it is over
  const until = (endsOn: string) => ({ ...wishOf(sanming, assets), startsOn: '2024-01-01', endsOn, validateOnly: true });
  expect(refusalsOf(await give(on, sanming.asOperator, 'requestOperation', until('2025-01-01')))).toEqual([
    'TERM_OVER input.endsOn',
  ]);
  expect(refusalsOf(await give(on, sanming.asOperator, 'requestOperation', until('2025-01-02')))).toEqual([]);
  // whatever stands in the way is told at once
  const both = { ...until('2025-01-01'), assets: [unknown] };
  expect(refusalsOf(await give(on, sanming.asOperator, 'requestOperation', both))).toEqual([
    'TERM_OVER input.endsOn',
    'SOURCES_MISSING input.sources',
  ]);
  // a city that consults nobody asks for none
  const elsewhere = await must(on, guiyang.asOperator, 'requestOperation', wishOf(guiyang, [unknown]));
  expect(elsewhere.contractStatus).toBe('REQUESTED');
});

test('[SM-21b] whoever wishes to operate asks for itself, and numbers follow each other without a gap', async () => {
  const assets = [await anAsset(on, chifeng)];
  expect(rulesOf(await give(on, chifeng.asRival, 'requestOperation', wishOf(chifeng, assets)))).toEqual(['FORBIDDEN']);
  expect(rulesOf(await give(on, chifeng.asCitizen, 'requestOperation', wishOf(chifeng, assets)))).toEqual(['FORBIDDEN']);
  const at = (n: number) =>
    give(
      on,
      chifeng.asOperator,
      'requestOperation',
      wishOf(chifeng, assets, n % 3 === 0 ? { operator: chifeng.authority, grantor: chifeng.authority } : {}),
    );
  const made = (await Promise.all(Array.from({ length: 12 }, (_, n) => at(n)))).filter(({ id }) => id);
  expect(made.map(({ requestNumber }) => String(requestNumber)).sort()).toEqual(
    Array.from({ length: 8 }, (_, n) => `KFSQ-150400-2025-${String(n + 1).padStart(4, '0')}`),
  );
});

describe('[SM-22b] commercial development of data that is open on request', () => {
  let conditional: string;
  let unconditional: string;
  beforeAll(async () => {
    const opened = (openType: string) => anEntry(on, sanming, { openType, openConditions: '示例条件' });
    conditional = await anAsset(on, sanming, { catalogEntries: [await opened('CONDITIONAL')] });
    unconditional = await anAsset(on, sanming, { catalogEntries: [await opened('UNCONDITIONAL')] });
  });

  /** Up to the experts, and from there as far as the test wishes. */
  async function assessed(asset: string): Promise<string> {
    const wish = wishOf(sanming, [asset], { purpose: 'INDUSTRY', mode: 'COMMERCIAL_DEVELOPMENT' });
    const { id } = await must(on, sanming.asOperator, 'requestOperation', wish);
    await must(on, sanming.asProvider, 'recordProducerOpinion', { id, opinion: 'CONSENT' });
    await must(on, sanming.asExpert, 'recordExpertAssessment', { id, conclusion: 'FAVOURABLE', reference: 'P-3' });
    return id;
  }
  const draw = (request: string, asset: string) =>
    must(on, sanming.asAuthority, 'createOperationContract', {
      ...termsOf(sanming, [asset], { ...TERM, purpose: 'INDUSTRY', mode: 'COMMERCIAL_DEVELOPMENT' }),
      request,
    });

  test('is not approved without a competitive selection', async () => {
    const id = await assessed(conditional);
    await draw(id, conditional);
    const refused = await give(on, sanming.asAuthority, 'approveContract', { id });
    expect(refusalsOf(refused)).toEqual(['COMPETITIVE_SELECTION_REQUIRED input.id']);
    expect(refused.findings?.[0]?.article?.number).toBe('第二十二条');
  });

  test('is approved with method and reference', async () => {
    const id = await assessed(conditional);
    const select = (more: object) =>
      give(on, sanming.asAuthority, 'recordSelection', {
        id,
        method: 'PUBLIC_TENDER',
        reference: 'SMZB-2025-1',
        decidedOn: '2025-01-01',
        ...more,
      });
    expect(refusalsOf(await select({ reference: ' ' }))).toEqual(['SELECTION_REFERENCE_MISSING input.reference']);
    expect(refusalsOf(await select({ decidedOn: '2025-01-02' }))).toEqual(['SELECTED_IN_FUTURE input.decidedOn']);
    expect(await select({})).toMatchObject({ contractStatus: 'SELECTED' });
    await draw(id, conditional);
    expect(await must(on, sanming.asAuthority, 'approveContract', { id })).toMatchObject({
      contractStatus: 'APPROVED',
      selection: { method: 'PUBLIC_TENDER', reference: 'SMZB-2025-1', decidedOn: '2025-01-01' },
    });
  });

  test('needs none for data that is open to everybody, nor where the use is not commercial', async () => {
    const open = await assessed(unconditional);
    await draw(open, unconditional);
    expect(await must(on, sanming.asAuthority, 'approveContract', { id: open })).toMatchObject({ contractStatus: 'APPROVED' });
    const wish = wishOf(sanming, [conditional], { sources: [sanming.provider] });
    const { id } = await must(on, sanming.asOperator, 'requestOperation', wish);
    await must(on, sanming.asProvider, 'recordProducerOpinion', { id, opinion: 'CONSENT' });
    await must(on, sanming.asExpert, 'recordExpertAssessment', { id, conclusion: 'FAVOURABLE', reference: 'P-4' });
    await must(on, sanming.asAuthority, 'createOperationContract', { ...termsOf(sanming, [conditional], TERM), request: id });
    expect(await must(on, sanming.asAuthority, 'approveContract', { id })).toMatchObject({ contractStatus: 'APPROVED' });
  });
});

test('a contract is drawn up for whoever asked, and from a request only once', async () => {
  const assets = [await anAsset(on, chifeng)];
  const { id } = await must(
    on,
    chifeng.asOperator,
    'requestOperation',
    wishOf(chifeng, assets, { sources: [chifeng.provider] }),
  );
  const draw = (more: object) =>
    on.give(
      chifeng.asAuthority,
      'createOperationContract',
      { ...termsOf(chifeng, assets, TERM), request: id, ...more },
      CONTRACT,
    );
  expect(refusalsOf(await draw({ operator: chifeng.rival }))).toEqual(['REQUEST_OF_OTHERS input.request']);
  expect(await draw({})).toMatchObject({ id, contractStatus: 'DRAFT_CONTRACT' });
  expect(rulesOf(await draw({ contractNumber: 'T-again' }))).toEqual(['INVALID_TRANSITION']);
});

test('a renewal is a new contract, with a new selection, after the one that it renews', async () => {
  const assets = [await anAsset(on, chifeng)];
  const selection = { method: 'PUBLIC_TENDER', reference: 'CF-1', decidedOn: '2024-12-01' };
  const first = await must(on, chifeng.asAuthority, 'createOperationContract', termsOf(chifeng, assets, { selection }));
  await must(on, chifeng.asAuthority, 'approveContract', { id: first.id });
  const renew = async (more: object) => {
    const terms = termsOf(chifeng, assets, { startsOn: '2028-01-01', endsOn: '2031-01-01', renews: first.id, ...more });
    const drawnUp = await give(on, chifeng.asAuthority, 'createOperationContract', terms);
    if (drawnUp.findings) return drawnUp;
    const { id } = drawnUp;
    return give(on, chifeng.asAuthority, 'approveContract', { id });
  };
  expect(rulesOf(await renew({}))).toEqual(['RENEWAL_NOT_SELECTED']);
  expect(rulesOf(await renew({ selection }))).toEqual(['RENEWAL_NOT_SELECTED']);
  const anew = { selection: { ...selection, reference: 'CF-2' } };
  // what could never be approved is not drawn up
  expect(refusalsOf(await renew({ ...anew, startsOn: '2027-12-31', endsOn: '2030-12-31' }))).toEqual([
    'RENEWED_TOO_EARLY input.renews',
  ]);
  expect(refusalsOf(await renew({ ...anew, operator: chifeng.rival }))).toEqual(['RENEWED_TOO_EARLY input.renews']);
  expect(await renew(anew)).toMatchObject({ contractStatus: 'APPROVED' });
});

test('a renewal is of a contract of the same city: one of another city is answered as one that is not there', async () => {
  const terms = (city: Operating, assets: readonly string[], renews?: string) =>
    termsOf(city, assets, { startsOn: '2028-01-01', endsOn: '2031-01-01', ...(renews && { renews }) });
  const [own, elsewhere] = [await anAsset(on, chifeng), await anAsset(on, guiyang)];
  const { id: theirs } = await must(on, guiyang.asAuthority, 'createOperationContract', termsOf(guiyang, [elsewhere]));
  await must(on, guiyang.asAuthority, 'approveContract', { id: theirs });
  const { id: ours } = await must(on, chifeng.asAuthority, 'createOperationContract', termsOf(chifeng, [own]));
  const renew = (renews: string, more: object = {}) =>
    give(on, chifeng.asAuthority, 'createOperationContract', { ...terms(chifeng, [own], renews), ...more });
  const absent = await renew('contract:00000000-0000-4000-8000-000000000001');
  expect(refusalsOf(absent)).toEqual(['MATTER_UNKNOWN input.renews']);
  for (const more of [{}, { earlier: 'ACTIVE' }]) expect(await renew(theirs, more)).toEqual(absent);
  // neither for those who work in both cities
  const { jurisdiction, ...everywhere } = chifeng.asAuthority;
  const renewed = await give(on, everywhere, 'createOperationContract', terms(chifeng, [own], theirs));
  expect(refusalsOf(renewed)).toEqual(['MATTER_UNKNOWN input.renews']);
  expect(await renew(ours)).toMatchObject({ contractStatus: 'DRAFT_CONTRACT' });
  const { pool } = on.register.register.subgraphs.find(({ name }) => name === 'operation')!.database;
  const cross = pool.query('update operation_contract set renews = $2 where id = $1', [
    ours.slice('contract:'.length),
    theirs.slice('contract:'.length),
  ]);
  await expect(cross).rejects.toMatchObject({ constraint: 'operation_contract_renews_in_city' });
});
