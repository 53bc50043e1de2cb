import { Role } from '../../../kernel/actor';
import { AccessMeans, GrantStatus } from '../../../subgraphs/exchange/access-grant/kinds';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { granted, ITEMS, KEY, loaded, moved, PURPOSE, RECORD, RECORDS } from './granted';

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
});
afterAll(() => on?.close());

const jiyuan = bodiesOf('jiyuan');
const sanming = bodiesOf('sanming');
const guiyang = bodiesOf('guiyang');

/** A call by the department that holds the grant. */
const call = (bodies: typeof jiyuan, grant: string, more: object = {}) =>
  on.give(bodies.asConsumer, 'grantedRecords', { grant, purpose: PURPOSE, key: KEY, ...more }, RECORD);

interface Misuses {
  accessMisuses: {
    nodes: { rule: string; user: string; system: string | null; organization: { creditCode: string } | null }[];
  };
}

/** Rules under which misuse of a grant was noted, in the order in which it was tried. */
async function misusesOf({ asAuthority }: typeof jiyuan, grant: string) {
  const { accessMisuses } = await on.ask<Misuses>(
    asAuthority,
    `query ($grant: ID!) { accessMisuses(filter: { grant: $grant }, first: 20) { nodes { rule user system organization { creditCode } } } }`,
    { grant },
  );
  return accessMisuses.nodes.reverse();
}

test('a grant opens the records of one key, with the items that were granted and no other', async () => {
  const entry = await loaded(on, jiyuan);
  const grant = await granted(on, jiyuan, entry, { items: ['名称', '参保人数'] });
  const { records, usage } = await call(jiyuan, grant);
  expect(records).toEqual([
    {
      values: [
        { item: '名称', value: '示例一有限公司（示例）' },
        { item: '参保人数', value: '12' },
      ],
    },
  ]);
  expect(usage).toBeTruthy();
  expect((await call(jiyuan, grant, { key: '91999400MA0000009W' })).records).toEqual([]);
  // as people write it
  expect((await call(jiyuan, grant, { key: ` ${KEY.toLowerCase()} ` })).records).toHaveLength(1);
});

test('[JY-7c] a grant is bound to its scenario and its items: another of either is refused', async () => {
  const entry = await loaded(on, jiyuan);
  const grant = await granted(on, jiyuan, entry, { scenario: '稳岗补贴审核', items: ['名称', '参保人数'] });
  const inScenario = { scenario: '稳岗补贴审核' };
  expect(rulesOf(await call(jiyuan, grant, { ...inScenario, items: ['名称', '住所'] }))).toEqual(['ITEM_NOT_GRANTED']);
  const other = await call(jiyuan, grant, { scenario: '招商引资' });
  expect(refusalsOf(other)).toEqual(['SCENARIO_MISMATCH input.scenario']);
  expect(other.findings?.[0]?.article?.number).toBe('第七条第2款');
  expect(rulesOf(await call(jiyuan, grant))).toEqual(['SCENARIO_MISMATCH']);
  expect((await call(jiyuan, grant, { ...inScenario, items: ['名称'] })).records).toHaveLength(1);
});

test('[JY-9b] a grant for an interface is not used for an export in bulk', async () => {
  const entry = await loaded(on, jiyuan);
  const grant = await granted(on, jiyuan, entry, { means: AccessMeans.INTERFACE });
  const asked = { grant, purpose: PURPOSE };
  const bulk = await on.give(jiyuan.asConsumer, 'requestBulkExport', asked, '... on BulkExport { id }');
  expect(rulesOf(bulk)).toEqual(['MEANS_NOT_GRANTED']);
  expect(bulk.findings?.[0]?.article?.number).toBe('第九条');
});

test('[JY-35a] a grant for verification is not used to search for records', async () => {
  const entry = await loaded(on, jiyuan);
  const grant = await granted(on, jiyuan, entry, { means: AccessMeans.VERIFICATION });
  expect(rulesOf(await call(jiyuan, grant))).toEqual(['MEANS_NOT_GRANTED']);
});

test('[JY-33c] a call for another purpose or another recipient than those of the grant is refused', async () => {
  const entry = await loaded(on, jiyuan);
  const grant = await granted(on, jiyuan, entry);
  const forAnother = await call(jiyuan, grant, { purpose: '商业营销' });
  expect(refusalsOf(forAnother)).toEqual(['PURPOSE_MISMATCH input.purpose']);
  expect(forAnother.findings?.[0]?.article?.number).toBe('第三十三条第3款');
  const toAnother = await call(jiyuan, grant, { recipient: jiyuan.another });
  expect(refusalsOf(toAnother)).toEqual(['THIRD_PARTY_PROVISION_FORBIDDEN input.recipient']);
  expect(toAnother.findings?.[0]?.article?.number).toBe('第三十三条第3款');
  expect((await call(jiyuan, grant, { recipient: jiyuan.consumer })).records).toHaveLength(1);
});

test('[GY-4-2b] what was granted for one purpose is not used for another, and the attempt is noted', async () => {
  const entry = await loaded(on, guiyang);
  const grant = await granted(on, guiyang, entry, { purpose: '目的甲' });
  const answer = await call(guiyang, grant, { purpose: '目的乙' });
  expect(rulesOf(answer)).toEqual(['PURPOSE_MISMATCH']);
  expect(answer.findings?.[0]?.article?.number).toBe('四 第四章 二是');
  expect(await misusesOf(guiyang, grant)).toMatchObject([
    { rule: 'PURPOSE_MISMATCH', organization: { creditCode: guiyang.consumer } },
  ]);
});

test('[JY-57-5] a purpose outside of the grant is noted as a candidate of violation', async () => {
  const entry = await loaded(on, jiyuan);
  const grant = await granted(on, jiyuan, entry);
  expect(rulesOf(await call(jiyuan, grant, { purpose: '与履职无关' }))).toEqual(['PURPOSE_MISMATCH']);
  expect(await misusesOf(jiyuan, grant)).toEqual([
    { rule: 'PURPOSE_MISMATCH', user: 'consumer', system: null, organization: { creditCode: jiyuan.consumer } },
  ]);
  // a rehearsal is no attempt
  expect(rulesOf(await call(jiyuan, grant, { purpose: '与履职无关', validateOnly: true }))).toEqual(['PURPOSE_MISMATCH']);
  expect(await misusesOf(jiyuan, grant)).toHaveLength(1);
});

test('[JY-58-4] a grant is not used from the day on which it has ended, and the attempt is noted', async () => {
  const entry = await loaded(on, jiyuan);
  const last = await granted(on, jiyuan, entry, { until: '2026-07-01' });
  const over = await granted(on, jiyuan, entry, { until: '2026-06-30' });
  expect((await call(jiyuan, last)).records).toHaveLength(1);
  expect(rulesOf(await call(jiyuan, over))).toEqual(['ACCESS_ENDED']);
  expect(await misusesOf(jiyuan, over)).toMatchObject([{ rule: 'ACCESS_ENDED' }]);
  const notYet = await granted(on, jiyuan, entry, { since: '2026-07-01' });
  expect(rulesOf(await call(jiyuan, notYet))).toEqual(['ACCESS_ENDED']);
});

test('[SM-14b] without the registered key there is no query, and no list', async () => {
  const entry = await loaded(on, sanming);
  const grant = await granted(on, sanming, entry);
  for (const free of [{ key: null }, { key: ' ' }, { key: '%' }, { key: '9199*' }, { key: '示例路1号', keyItem: '住所' }]) {
    const answer = await call(sanming, grant, free);
    expect([free, refusalsOf(answer)]).toEqual([free, ['FREE_QUERY_NOT_ALLOWED input.key']]);
    expect(answer.findings?.[0]?.article?.number).toBe('第十四条');
  }
  expect((await call(sanming, grant, { keyItem: ITEMS[0] })).records).toHaveLength(1);
});

test('[SM-26d] the interface of a grant is used by the registered system alone; another is FORBIDDEN, and a security event is noted', async () => {
  const entry = await loaded(on, sanming);
  const grant = await granted(on, sanming, entry, { system: 'SYS-2026-001' });
  const client = (subject: string) => sanming.as(Role.INTEGRATOR, sanming.consumer, subject);
  const asked = { grant, purpose: PURPOSE, key: KEY };
  expect((await on.give(client('SYS-2026-001'), 'grantedRecords', asked, RECORD)).records).toHaveLength(1);
  // a client is the one that its token names, whatever it says
  const pretending = { ...asked, system: 'SYS-2026-001' };
  expect(rulesOf(await on.give(client('SYS-2026-002'), 'grantedRecords', pretending, RECORD))).toEqual(['FORBIDDEN']);
  // a minute later, as what was tried is listed by its moment: nor does another body come by it, or by one that is not there
  on.goTo('2026-06-30T12:01:00+08:00');
  expect(rulesOf(await on.give(sanming.asAnother, 'grantedRecords', asked, RECORD))).toEqual(['FORBIDDEN']);
  const none = { ...asked, grant: 'access-grant:00000000-0000-4000-8000-000000000000' };
  expect(rulesOf(await on.give(client('SYS-2026-001'), 'grantedRecords', none, RECORD))).toEqual(['FORBIDDEN']);
  expect(await misusesOf(sanming, grant)).toMatchObject([
    { rule: 'SYSTEM_NOT_REGISTERED', user: 'SYS-2026-002', system: 'SYS-2026-002' },
    { rule: 'NOT_THE_HOLDER', organization: { creditCode: sanming.another } },
  ]);
});

test('a grant that is suspended is not used on the very next call, and is again once it is restored', async () => {
  const entry = await loaded(on, jiyuan);
  const ground = { register: 'share-request', key: crypto.randomUUID() } as const;
  const grant = await granted(on, jiyuan, entry, { ground });
  expect((await call(jiyuan, grant)).records).toHaveLength(1);
  await moved(on, ground, GrantStatus.SUSPENDED);
  expect(rulesOf(await call(jiyuan, grant))).toEqual(['ACCESS_SUSPENDED']);
  await moved(on, ground, GrantStatus.ACTIVE);
  const repeated = { idempotencyKey: 'again' };
  const first = await call(jiyuan, grant, repeated);
  expect(first.records).toHaveLength(1);
  expect(await call(jiyuan, grant, repeated)).toEqual(first);
  await moved(on, ground, GrantStatus.TERMINATED);
  expect(rulesOf(await call(jiyuan, grant))).toEqual(['ACCESS_ENDED']);
  // a key that comes again opens nothing any more
  expect(rulesOf(await call(jiyuan, grant, repeated))).toEqual(['ACCESS_ENDED']);
  await expect(moved(on, ground, GrantStatus.ACTIVE)).resolves.toBeUndefined();
  expect(rulesOf(await call(jiyuan, grant))).toEqual(['ACCESS_ENDED']);
});

test('what was loaded is found whole and by whoever holds the grant alone; loading anew takes its place', async () => {
  const entry = await loaded(on, jiyuan);
  const grant = await granted(on, jiyuan, entry);
  const [, name] = RECORDS[0] as string[];
  expect((await call(jiyuan, grant, { items: ['名称'] })).records).toEqual([{ values: [{ item: '名称', value: name }] }]);
  const anew = { entry, keyItem: ITEMS[0], items: ITEMS, records: [[KEY, '改名后的公司（示例）', '示例路9号', '13']] };
  const made = '... on LoadedDataset { records version }';
  expect(rulesOf(await on.give(jiyuan.asAnother, 'loadDataset', anew, made))).toEqual(['FORBIDDEN']);
  expect(await on.give(jiyuan.asProvider, 'loadDataset', anew, made)).toMatchObject({ records: 1, version: 2 });
  const { records } = await call(jiyuan, grant, { items: ['名称'] });
  expect(records).toEqual([{ values: [{ item: '名称', value: '改名后的公司（示例）' }] }]);
});
