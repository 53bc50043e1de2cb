import { randomUUID } from 'node:crypto';
import { Role } from '../../kernel/actor';
import { aBody, anAuthority, CITY, OTHER_CITY } from '../opened-slice';
import { aDepartment, anExchange, aRequest, CONSUMER, PROVIDER, SUBMIT, type TestExchange } from './exchange';

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await anExchange();
});
afterAll(() => exchange?.close());

const JIYUAN = '419001';

const rulesOf = ({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule);

test('a request takes its city and its provider from the catalog, and today as its day', async () => {
  const entry = await exchange.tell({});
  const made = await exchange.submit(aRequest({ entry, legalBasis: '办法', items: ['姓名', '收入', '姓名'] }));
  expect(made).toMatchObject({
    requestNumber: null,
    jurisdiction: { code: CITY },
    entry: { id: entry },
    consumer: { creditCode: CONSUMER },
    provider: { creditCode: PROVIDER },
    legalBasis: '办法',
    items: ['姓名', '收入'],
    shareRequestStatus: 'SUBMITTED',
    submittedOn: '2026-06-30',
  });
  expect(made.id).toMatch(/^share-request:/);
});

test('what others may know of a request is told with each version, and of its draft not to the department that is asked', async () => {
  const entry = await exchange.tell({});
  const { id } = await exchange.submit(aRequest({ entry }));
  const told = await exchange.rows('select sequence, kind, payload from outbox where aggregate = $1', [id]);
  const known = { id, entry, consumer: CONSUMER };
  expect(told).toMatchObject([
    { sequence: '1', kind: 'share-request.changed', payload: { ...known, shareRequestStatus: 'DRAFT', provider: null } },
    {
      sequence: '2',
      kind: 'share-request.changed',
      payload: { ...known, shareRequestStatus: 'SUBMITTED', provider: PROVIDER },
    },
  ]);
  expect(JSON.stringify(told)).not.toContain('社会救助');
});

test.each(['DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN'])('an entry that is %s cannot be asked for', async catalogStatus => {
  const entry = await exchange.tell({ catalogStatus });
  const before = await exchange.count('share_request');
  expect(rulesOf(await exchange.submit(aRequest({ entry })))).toEqual(['ENTRY_NOT_PUBLISHED']);
  expect(await exchange.count('share_request')).toBe(before);
});

test('an entry whose update is asked for is still published', async () => {
  const entry = await exchange.tell({ catalogStatus: 'UPDATE_REQUESTED' });
  expect(await exchange.submit(aRequest({ entry }))).toMatchObject({ __typename: 'ShareRequest' });
});

test('an entry that the catalog never told of is refused as an unpublished one is', async () => {
  const refused = await exchange.submit(aRequest({ entry: `catalog:${randomUUID()}` }));
  expect(refused.findings).toMatchObject([{ rule: 'ENTRY_NOT_PUBLISHED', path: ['input', 'entry'] }]);
});

test('an id of another kind is no entry', async () => {
  expect(rulesOf(await exchange.submit(aRequest({ entry: `asset:${randomUUID()}` })))).toEqual(['ID_OF_ANOTHER_KIND']);
});

test('every finding is named at once', async () => {
  const entry = await exchange.tell({ provider: CONSUMER });
  const refused = await exchange.submit(aRequest({ entry, scenario: ' ', purpose: '', items: [''] }));
  expect(rulesOf(refused)).toEqual(['CONSUMER_IS_PROVIDER', 'SCENARIO_MISSING', 'PURPOSE_MISSING', 'ITEM_UNNAMED']);
});

test('a provider other than the one of the catalog is refused, the same one is not', async () => {
  const entry = await exchange.tell({});
  expect(rulesOf(await exchange.submit(aRequest({ entry, provider: aBody(3) })))).toEqual(['PROVIDER_IS_ANOTHER']);
  expect(await exchange.submit(aRequest({ entry, provider: PROVIDER }))).toMatchObject({ __typename: 'ShareRequest' });
});

test('a department asks for itself only, and nobody asks without signing in', async () => {
  const entry = await exchange.tell({});
  const codeFor = async (as?: Parameters<TestExchange['ask']>[1]) =>
    (await exchange.ask(SUBMIT, { ...as, variables: { input: aRequest({ entry }) } })).errors?.[0]?.extensions.code;
  expect(await codeFor({ as: aDepartment(aBody(4)) })).toBe('FORBIDDEN');
  expect(await codeFor({ as: anAuthority() })).toBe('FORBIDDEN');
  expect(await codeFor({ as: { ...aDepartment(), roles: [Role.ANALYST] } })).toBe('FORBIDDEN');
  expect(await codeFor()).toBe('UNAUTHENTICATED');
  expect(await codeFor({ as: { ...aDepartment(), roles: [Role.PROVIDER] } })).toBeUndefined();
});

test('a department may ask for the data of another city', async () => {
  const entry = await exchange.tell({ jurisdiction: JIYUAN });
  await exchange.rows(
    `insert into department_duty (jurisdiction, department, code, title, basis, since) values ($1, $2, 'ZZ-1', '社会救助', '三定规定', '2020-01-01')`,
    [CITY, CONSUMER],
  );
  expect(await exchange.submit(aRequest({ entry, dutyRef: 'ZZ-1' }))).toMatchObject({ jurisdiction: { code: JIYUAN } });
});

test.each([
  ['450900', 'knows no sharing', 'NOT_REGULATED'],
  ['520100', 'leaves open who decides', 'PROFILE_INCOMPLETE'],
])('the data of %s, whose text %s, cannot be asked for, and what else is wrong is told too', async (jurisdiction, _, rule) => {
  const entry = await exchange.tell({ jurisdiction });
  const refused = await exchange.submit(aRequest({ entry, scenario: ' ' }));
  expect(refused.findings).toMatchObject([{ rule, path: ['input', 'entry'] }, { rule: 'SCENARIO_MISSING' }]);
});

test.each(['450900', '520100', '150400'])('of an unpublished entry nobody learns that it belongs to %s', async jurisdiction => {
  const entry = await exchange.tell({ jurisdiction, catalogStatus: 'DRAFT', provider: CONSUMER });
  expect(rulesOf(await exchange.submit(aRequest({ entry })))).toEqual(['ENTRY_NOT_PUBLISHED']);
});

describe('a request from before the register', () => {
  const earlier = { shareRequestStatus: 'FULFILLED', submittedOn: '2024-02-29', requestNumber: 'GX-2024-001' };

  test('is taken over by the authority with its day, number, state and provider, though the entry was withdrawn since', async () => {
    const entry = await exchange.tell({ catalogStatus: 'WITHDRAWN' });
    const made = await exchange.submit(aRequest({ entry, provider: aBody(5), earlier }), { as: anAuthority() });
    expect(made).toMatchObject({ ...earlier, provider: { creditCode: aBody(5) } });
  });

  test.each(['450900', '520100'])('is a fact, whatever the text of %s knows or leaves open', async jurisdiction => {
    const entry = await exchange.tell({ jurisdiction });
    const taken = aRequest({ entry, earlier: { ...earlier, requestNumber: null } });
    expect(await exchange.submit(taken, { as: anAuthority(jurisdiction) })).toMatchObject({ __typename: 'ShareRequest' });
    const { findings } = await exchange.submit({ ...taken, scenario: '' }, { as: anAuthority(jurisdiction) });
    expect(findings).toMatchObject([{ rule: 'SCENARIO_MISSING' }]);
  });

  test('waits since the day of its submission where nobody has answered it, and is overdue when that time has passed', async () => {
    const entry = await exchange.tell({});
    const waiting = { shareRequestStatus: 'SUBMITTED', requestNumber: null };
    const clocksOf = async (submittedOn: string, shareRequestStatus = 'SUBMITTED') => {
      const taken = { ...waiting, submittedOn, shareRequestStatus };
      const { id } = await exchange.submit(aRequest({ entry, earlier: taken }), { as: anAuthority() });
      const { data } = await exchange.ask(
        'query ($id: ID!) { shareRequest(id: $id) { clocks { parameter startedOn dueOn overdue } } }',
        { as: anAuthority(), variables: { id } },
      );
      return (data as unknown as { shareRequest: { clocks: object[] } }).shareRequest.clocks;
    };
    const parameter = 'share_reply_working_days';
    // five working days, counted from the day after
    expect(await clocksOf('2026-06-22')).toEqual([{ parameter, startedOn: '2026-06-22', dueOn: '2026-06-29', overdue: true }]);
    expect(await clocksOf('2026-06-23')).toEqual([{ parameter, startedOn: '2026-06-23', dueOn: '2026-06-30', overdue: false }]);
    // when it was approved nobody has told
    expect(await clocksOf('2026-06-22', 'APPROVED')).toEqual([]);
  });

  test('keeps its number to itself', async () => {
    const entry = await exchange.tell({});
    const again = { ...earlier, requestNumber: 'GX-2024-002' };
    const take = () => exchange.submit(aRequest({ entry, earlier: again }), { as: anAuthority() });
    expect(await take()).toMatchObject({ requestNumber: 'GX-2024-002' });
    expect((await take()).findings).toMatchObject([
      { rule: 'REQUEST_NUMBER_TAKEN', path: ['input', 'earlier', 'requestNumber'] },
    ]);
  });

  test('was submitted today at the latest, and its number is not blank', async () => {
    const entry = await exchange.tell({});
    const on = (submittedOn: string, requestNumber?: string) =>
      exchange.submit(aRequest({ entry, earlier: { ...earlier, requestNumber, submittedOn } }), { as: anAuthority() });
    expect(await on('2026-06-30')).toMatchObject({ submittedOn: '2026-06-30' });
    expect(rulesOf(await on('2026-07-01', ' '))).toEqual(['REQUEST_NUMBER_BLANK', 'SUBMITTED_IN_FUTURE']);
  });

  test('is nothing a department may bring, nor the authority of another city', async () => {
    const entry = await exchange.tell({});
    const variables = { input: aRequest({ entry, earlier: { ...earlier, requestNumber: null } }) };
    for (const as of [aDepartment(), anAuthority(OTHER_CITY)]) {
      const { errors } = await exchange.ask(SUBMIT, { as, variables });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

test('the same key and input give the same answer, also when the entry was withdrawn meanwhile; another input is refused', async () => {
  const entry = await exchange.tell({});
  const input = aRequest({ entry, idempotencyKey: 'submit-1' });
  const first = await exchange.submit(input);
  const before = await exchange.count('share_request');
  await exchange.tell({ id: entry, version: 2, catalogStatus: 'WITHDRAWN' });
  expect(await exchange.submit(input)).toEqual(first);
  expect(rulesOf(await exchange.submit({ ...input, scenario: '别的场景' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(await exchange.count('share_request')).toBe(before);
});

test('a rehearsal answers as the command would, and writes neither row nor event nor key', async () => {
  const entry = await exchange.tell({});
  const tables = ['share_request', 'share_request_history', 'outbox', 'idempotency'];
  const counts = () => Promise.all(tables.map(table => exchange.count(table)));
  const before = await counts();
  const rehearsal = { validateOnly: true, idempotencyKey: 'rehearsal' };
  expect(await exchange.submit(aRequest({ entry, ...rehearsal }))).toMatchObject({ shareRequestStatus: 'SUBMITTED' });
  expect(rulesOf(await exchange.submit(aRequest({ entry, scenario: '', ...rehearsal })))).toEqual(['SCENARIO_MISSING']);
  expect(await counts()).toEqual(before);
});

test('a request about the past cannot submit', async () => {
  const entry = await exchange.tell({});
  const { errors } = await exchange.ask(SUBMIT, {
    as: aDepartment(),
    asOf: new Date('2026-06-01T00:00:00Z'),
    variables: { input: aRequest({ entry }) },
  });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule: 'AS_OF_CANNOT_WRITE' });
});
