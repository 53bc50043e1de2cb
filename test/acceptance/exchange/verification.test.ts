import { AccessMeans } from '../../../subgraphs/exchange/access-grant/kinds';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { exchangeOf, granted, KEY, loaded, PURPOSE } from './granted';

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
});
afterAll(() => on?.close());

const chifeng = bodiesOf('chifeng');
const jiyuan = bodiesOf('jiyuan');
const sanming = bodiesOf('sanming');

const REQUEST = '... on VerificationRequest { id verificationStatus refusalBasis outcomes { item outcome } version }';
const ASKED = { purpose: '核对参保情况', items: ['名称', '参保人数'] };

/** An entry that is not shared, with its data in the register. */
const notShared = () => loaded(on, chifeng, { shareType: 'NOT_SHARED', shareBasis: '示例条例第九条' });

const request = async (entry: string, more: object = {}) => {
  const input = { entry, consumer: chifeng.consumer, ...ASKED, ...more };
  return on.give(chifeng.asConsumer, 'requestVerification', input, REQUEST);
};
const decide = (id: string, more: object) => on.give(chifeng.asProvider, 'decideVerificationRequest', { id, ...more }, REQUEST);
const run = (id: string, values: object[], more: object = {}) =>
  on.give(chifeng.asConsumer, 'runVerification', { id, key: KEY, values, ...more }, REQUEST);

interface Clocks {
  verificationRequest: {
    clocks: { parameter: string; dueOn: string; binding: boolean; article: { number: string } | null }[];
    events: { event: string; byRole: string }[];
    available: { event: string; allowed: boolean }[];
  };
}

const clocksOf = async (id: string) =>
  (
    await on.ask<Clocks>(
      chifeng.asProvider,
      `query ($id: ID!) { verificationRequest(id: $id) {
        clocks { parameter dueOn binding article { number } } events { event byRole } available { event allowed }
      } }`,
      { id },
    )
  ).verificationRequest;

test('[CF-share-15] for an entry that is not shared only a comparison can be asked for, and the department replies within 5 working days', async () => {
  const entry = await notShared();
  const sharing = {
    entry,
    consumer: chifeng.consumer,
    scenario: '参保核对',
    purpose: '核对参保情况',
    serviceMode: 'INTERFACE',
    complianceCommitment: true,
  };
  const shared = await on.give(chifeng.asConsumer, 'submitShareRequest', sharing, '... on ShareRequest { id }');
  expect(rulesOf(shared)).toEqual(['FORBIDDEN_BY_SHARE_TYPE']);
  expect(shared.findings?.[0]?.messageEn).toMatch(/requestVerification/);
  const { id, verificationStatus } = await request(entry);
  expect(verificationStatus).toBe('SUBMITTED');
  const { clocks, available } = await clocksOf(id);
  // Tuesday 30 June; 1, 2, 3, 6 and 7 July are working days
  expect(clocks).toMatchObject([
    { parameter: 'verification_reply_working_days', dueOn: '2026-07-07', article: { number: '四(二)2' } },
  ]);
  expect(available.filter(({ allowed }) => allowed).map(({ event }) => event)).toEqual([
    'approveVerification',
    'rejectVerification',
  ]);
});

test('only an entry that is not shared is compared with; the others are shared', async () => {
  const entry = await loaded(on, chifeng);
  expect(refusalsOf(await request(entry))).toEqual(['VERIFICATION_NOT_NEEDED input.entry']);
  const other = await notShared();
  expect(rulesOf(await request(other, { items: ['身高'] }))).toEqual(['VERIFICATION_ITEM_UNKNOWN']);
  expect(rulesOf(await request(other, { items: [] }))).toEqual(['VERIFICATION_ITEMS_MISSING']);
  expect(rulesOf(await request(other, { purpose: ' ' }))).toEqual(['VERIFICATION_PURPOSE_MISSING']);
  expect(rulesOf(await request(other, { consumer: chifeng.another }))).toEqual(['FORBIDDEN']);
});

test('cities whose texts do not know the comparison refuse it', async () => {
  const entry = await loaded(on, jiyuan, { shareType: 'NOT_SHARED', shareBasis: '示例条例第九条' });
  const input = { entry, consumer: jiyuan.consumer, ...ASKED };
  const answer = await on.give(jiyuan.asConsumer, 'requestVerification', input, REQUEST);
  expect(rulesOf(answer)).toEqual(['NOT_REGULATED']);
});

test('a comparison that was agreed to is run once, says match or mismatch, and keeps no value', async () => {
  const entry = await notShared();
  const { id } = await request(entry);
  expect(rulesOf(await run(id, [{ item: '名称', value: '示例一有限公司（示例）' }]))).toEqual(['INVALID_TRANSITION']);
  expect(rulesOf(await decide(id, { decision: 'APPROVE', items: ['住所'] }))).toEqual(['VERIFICATION_BEYOND_REQUEST']);
  expect(await decide(id, { decision: 'APPROVE' })).toMatchObject({ verificationStatus: 'APPROVED' });
  const values = [
    { item: '名称', value: '示例一有限公司(示例) ' },
    { item: '参保人数', value: '13' },
  ];
  expect(rulesOf(await run(id, [{ item: '住所', value: '示例路1号' }]))).toEqual(['ITEM_NOT_GRANTED']);
  expect(rulesOf(await run(id, values, { key: null }))).toEqual(['FREE_QUERY_NOT_ALLOWED']);
  // who decides does not compare
  const asProvider = await on.give(chifeng.asProvider, 'runVerification', { id, key: KEY, values }, REQUEST);
  expect(rulesOf(asProvider)).toEqual(['FORBIDDEN']);
  expect((await run(id, values, { validateOnly: true })).outcomes).toBeNull();
  const answered = await run(id, values, { idempotencyKey: 'once' });
  expect(answered).toMatchObject({
    verificationStatus: 'ANSWERED',
    outcomes: [
      { item: '名称', outcome: 'MATCH' },
      { item: '参保人数', outcome: 'MISMATCH' },
    ],
  });
  expect(await run(id, values, { idempotencyKey: 'once' })).toEqual(answered);
  expect(rulesOf(await run(id, values))).toEqual(['INVALID_TRANSITION']);
  expect((await clocksOf(id)).events.map(({ event, byRole }) => `${event} ${byRole}`)).toEqual([
    'requestVerification CONSUMER',
    'approveVerification PROVIDER',
    'runVerification SERVICE',
  ]);
  const kept = await exchangeOf(on).pool.query(
    `select (select string_agg(v::text, ' ') from verification_request v) as requests, (select string_agg(i::text, ' ') from idempotency i) as keys,
       (select string_agg(a::text, ' ') from audit_entry a) as trail`,
  );
  expect(JSON.stringify(kept.rows)).not.toMatch(/示例一有限公司|91999400MA0000001X/);
});

test('a refusal of a comparison cites its legal basis', async () => {
  const { id } = await request(await notShared());
  expect(refusalsOf(await decide(id, { decision: 'REJECT' }))).toEqual(['VERIFICATION_REFUSAL_BASIS_MISSING input.basis']);
  const refused = await decide(id, { decision: 'REJECT', basis: '示例条例第九条' });
  expect(refused).toMatchObject({ verificationStatus: 'REJECTED', refusalBasis: '示例条例第九条' });
});

test('[JY-21] a window system with a grant learns of a value whether it matches, and never the value', async () => {
  const entry = await loaded(on, jiyuan);
  const grant = await granted(on, jiyuan, entry, { means: AccessMeans.VERIFICATION, items: ['参保人数'] });
  const verify = (value: string, more: object = {}) =>
    on.give(
      jiyuan.asConsumer,
      'verifyItem',
      { grant, purpose: PURPOSE, key: KEY, item: '参保人数', value, ...more },
      '... on ItemVerification { usage outcome }',
    );
  expect(await verify('12')).toMatchObject({ outcome: 'MATCH' });
  expect(await verify('13')).toMatchObject({ outcome: 'MISMATCH' });
  expect(await verify('12', { key: '91999400MA0000009W' })).toMatchObject({ outcome: 'MISMATCH' });
  expect(rulesOf(await verify('示例路1号', { item: '住所' }))).toEqual(['ITEM_NOT_GRANTED']);
  const { __type } = await on.ask<{ __type: { fields: { name: string }[] } }>(
    undefined,
    '{ __type(name: "ItemVerification") { fields { name } } }',
  );
  expect(__type.fields.map(({ name }) => name).toSorted()).toEqual(['outcome', 'usage']);
});

test('[SM-13e] a cross-verification gives the result fields of its approved rule, and the schema has no raw item', async () => {
  const entry = await loaded(on, sanming);
  const other = await loaded(on, sanming);
  const key = crypto.randomUUID();
  const ground = { register: 'share-request', key } as const;
  const grant = await granted(on, sanming, entry, { means: AccessMeans.CROSS_VERIFICATION, ground });
  const cross = (more: object = {}) =>
    on.give(
      sanming.asConsumer,
      'runCrossVerification',
      { grant, purpose: PURPOSE, key: KEY, ...more },
      '... on CrossVerification { results { name outcome } }',
    );
  expect(rulesOf(await cross())).toEqual(['VERIFICATION_RULE_MISSING']);
  const rule = {
    text: '示例规则',
    departments: [sanming.provider, sanming.another],
    results: [
      { name: '参保不少于10人', entry: entry.replace('catalog:', ''), item: '参保人数', comparison: 'AT_LEAST', operand: '10' },
      {
        name: '参保不少于100人',
        entry: other.replace('catalog:', ''),
        item: '参保人数',
        comparison: 'AT_LEAST',
        operand: '100',
      },
      { name: '有登记住所', entry: other.replace('catalog:', ''), item: '住所', comparison: 'EXISTS', operand: null },
    ],
  };
  await exchangeOf(on).pool.query(
    `insert into share_request (id, jurisdiction, entry, consumer, provider, scenario, purpose, service_mode, share_request_status, submitted_on,
       workflow, official_letter, verification_rule)
     values ($1, $2, $3, $4, $5, '示例场景', $6, 'CROSS_VERIFICATION', 'IN_SERVICE', '2026-06-01', 'SMX-05', '{}', $7)`,
    [
      key,
      sanming.jurisdiction,
      entry.replace('catalog:', ''),
      sanming.consumer,
      sanming.provider,
      PURPOSE,
      JSON.stringify(rule),
    ],
  );
  expect((await cross()).results).toEqual([
    { name: '参保不少于10人', outcome: 'YES' },
    { name: '参保不少于100人', outcome: 'NO' },
    { name: '有登记住所', outcome: 'YES' },
  ]);
  expect((await cross({ key: '91999400MA0000009W' })).results).toMatchObject([
    { outcome: 'NO_RECORD' },
    { outcome: 'NO_RECORD' },
    { outcome: 'NO' },
  ]);
  expect(rulesOf(await cross({ key: ' ' }))).toEqual(['FREE_QUERY_NOT_ALLOWED']);
  const fields = async (type: string) =>
    (
      await on.ask<{ __type: { fields: { name: string }[] } }>(undefined, `{ __type(name: "${type}") { fields { name } } }`)
    ).__type.fields
      .map(({ name }) => name)
      .toSorted();
  expect([await fields('CrossVerification'), await fields('CrossVerificationResult')]).toEqual([
    ['results', 'usage'],
    ['name', 'outcome'],
  ]);
});
