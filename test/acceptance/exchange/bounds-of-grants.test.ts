import { Role } from '../../../kernel/actor';
import { keyOf } from '../../../kernel/global-id';
import { AccessMeans } from '../../../subgraphs/exchange/access-grant/kinds';
import { MOST_COMPARISONS, MOST_MISSES } from '../../../subgraphs/exchange/call/count-calls';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { asOwner, exchangeOf, granted, ITEMS, KEY, loaded, PURPOSE, RECORD } from './granted';
import { aLoadedEntry, step, submitted, withDuty } from './sharing';

const [chifeng, jiyuan, sanming] = [bodiesOf('chifeng'), bodiesOf('jiyuan'), bodiesOf('sanming')];

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
  await withDuty(on, jiyuan);
}, 60_000);
beforeEach(() => on.goTo('2026-06-30'));
afterAll(() => on?.close());

/** What the catalog told of an entry, changed. */
const told = (entry: string, change: string) =>
  exchangeOf(on).dataSource.query(`update published_entry set ${change} where entry = $1`, [keyOf('catalog', entry)]);

const records = (grant: string, more: object = {}) =>
  on.give(jiyuan.asConsumer, 'grantedRecords', { grant, purpose: PURPOSE, key: KEY, ...more }, RECORD);

test('a comparison that is run once takes one value for each item, so that it cannot guess', async () => {
  const entry = await loaded(on, chifeng, { shareType: 'NOT_SHARED', shareBasis: '示例条例第九条' });
  const made = '... on VerificationRequest { id verificationStatus outcomes { outcome } }';
  const asked = { entry, consumer: chifeng.consumer, purpose: '核对参保情况', items: ['参保人数'] };
  const { id } = await on.give(chifeng.asConsumer, 'requestVerification', asked, made);
  await on.give(chifeng.asProvider, 'decideVerificationRequest', { id, decision: 'APPROVE' }, made);
  const run = (...values: string[]) =>
    on.give(
      chifeng.asConsumer,
      'runVerification',
      { id, key: KEY, values: values.map(value => ({ item: '参保人数', value })) },
      made,
    );
  expect(refusalsOf(await run('11', '12'))).toEqual(['VERIFICATION_ITEM_TWICE input.values']);
  expect(await run('12')).toMatchObject({ verificationStatus: 'ANSWERED', outcomes: [{ outcome: 'MATCH' }] });
});

test('one item of one key is compared so often a day and no oftener, whether there is such a record or not', async () => {
  const entry = await loaded(on, jiyuan);
  const grant = await granted(on, jiyuan, entry, { means: AccessMeans.VERIFICATION });
  const verify = (more: object = {}) =>
    on.give(
      jiyuan.asConsumer,
      'verifyItem',
      { grant, purpose: PURPOSE, key: KEY, item: '参保人数', value: '13', ...more },
      '... on ItemVerification { outcome }',
    );
  for (const key of [KEY, '91999400MA0000009W']) {
    for (let n = 1; n <= MOST_COMPARISONS; n++) expect(await verify({ key })).toMatchObject({ outcome: 'MISMATCH' });
    expect(refusalsOf(await verify({ key, value: '12' }))).toEqual(['COMPARED_TOO_OFTEN input.value']);
  }
  // however the key is written; of another item it is still asked
  expect(rulesOf(await verify({ key: ` ${KEY.toLowerCase()} ` }))).toEqual(['COMPARED_TOO_OFTEN']);
  expect(await verify({ item: '住所', value: '示例路1号' })).toMatchObject({ outcome: 'MATCH' });
  const { accessMisuses } = await on.ask<{ accessMisuses: { nodes: { rule: string }[] } }>(
    jiyuan.asAuthority,
    'query ($grant: ID!) { accessMisuses(filter: { grant: $grant }) { nodes { rule } } }',
    { grant },
  );
  expect(new Set(accessMisuses.nodes.map(({ rule }) => rule))).toEqual(new Set(['COMPARED_TOO_OFTEN']));
  on.goTo('2026-07-01');
  expect(await verify({ value: '12' })).toMatchObject({ outcome: 'MATCH' });
});

test('keys without a record are tried so often a day and no oftener; those with one are still answered', async () => {
  const grant = await granted(on, jiyuan, await loaded(on, jiyuan));
  const missing = () => records(grant, { key: '91999400MA0000009W' });
  expect((await missing()).records).toEqual([]);
  await asOwner(
    on,
    `update exchange.call_count set times = ${MOST_MISSES - 1} where access_grant = '${keyOf('access-grant', grant)}'`,
  );
  expect((await missing()).records).toEqual([]);
  expect(refusalsOf(await missing())).toEqual(['KEYS_TRIED_TOO_OFTEN input.key']);
  expect((await records(grant)).records).toHaveLength(1);
});

test('by one grant one export is made at a time, of several that are asked for at once as well', async () => {
  const grant = await granted(on, jiyuan, await loaded(on, jiyuan), { means: AccessMeans.BULK });
  const ask = () =>
    on.give(jiyuan.asConsumer, 'requestBulkExport', { grant, purpose: PURPOSE }, '... on BulkExport { id exportStatus }');
  const asked = await Promise.all(Array.from({ length: 5 }, ask));
  expect(asked.map(rulesOf).sort()).toEqual([[], ...Array.from({ length: 4 }, () => ['EXPORT_UNDER_WAY'])]);
  await on.byItself();
  expect(await ask()).toMatchObject({ exportStatus: 'QUEUED' });
});

test('an export whose data does not open ends, and those that wait behind it are made', async () => {
  const [broken, whole] = [await loaded(on, jiyuan), await loaded(on, jiyuan)];
  const ask = async (entry: string) => {
    const grant = await granted(on, jiyuan, entry, { means: AccessMeans.BULK });
    return (await on.give(jiyuan.asConsumer, 'requestBulkExport', { grant, purpose: PURPOSE }, '... on BulkExport { id }')).id;
  };
  const ids = [await ask(broken), await ask(whole)];
  await asOwner(
    on,
    `update exchange.dataset_record set sealed = array_replace(sealed, sealed[2], sealed[3]) where entry = '${keyOf('catalog', broken)}'`,
  );
  await on.byItself();
  const { bulkExports } = await on.ask<{
    bulkExports: { nodes: { id: string; exportStatus: string; stoppedBecause: string }[] };
  }>(jiyuan.asConsumer, '{ bulkExports(first: 50) { nodes { id exportStatus stoppedBecause } } }');
  const became = ids.map(id => bulkExports.nodes.find(node => node.id === id));
  expect(became).toMatchObject([{ exportStatus: 'STOPPED', stoppedBecause: 'DATA_UNREADABLE' }, { exportStatus: 'DONE' }]);
});

test('what has become a state secret since is not supplied, nor what is no longer shared', async () => {
  const entry = await loaded(on, jiyuan);
  const grant = await granted(on, jiyuan, entry);
  expect((await records(grant)).records).toHaveLength(1);
  await told(entry, `terms = jsonb_set(terms, '{items,3,sensitivity}', '"STATE_SECRET"')`);
  expect(refusalsOf(await records(grant))).toEqual(['STATE_SECRET_NOT_SHARED input.items']);
  expect(rulesOf(await records(grant, { items: [ITEMS[3]] }))).toEqual(['STATE_SECRET_NOT_SHARED']);
  expect((await records(grant, { items: ['名称'] })).records).toHaveLength(1);
  await told(entry, "share_type = 'NOT_SHARED'");
  expect(refusalsOf(await records(grant, { items: ['名称'] }))).toEqual(['NO_LONGER_SHARED input.grant']);
});

test('nothing is granted that the entry does not share on the day of the decision', async () => {
  const approve = (id: string, items?: string[]) =>
    step(on, jiyuan.asAuthority, 'decideShareRequest', id, { decision: 'APPROVE', items, serviceMode: 'INTERFACE' });
  const shared = await aLoadedEntry(on, jiyuan, { sharedItems: ['名称'] });
  const whole = await submitted(on, jiyuan, shared, { items: [] });
  expect(refusalsOf(await approve(whole, ['名称', '参保人数']))).toEqual(['ITEM_NOT_SHARED input.items']);
  expect(await approve(whole)).toMatchObject({ grantedItems: ['名称'] });
  const entry = await aLoadedEntry(on, jiyuan);
  const id = await submitted(on, jiyuan, entry, { items: ['名称', '住所'] });
  await told(entry, `terms = jsonb_set(terms, '{sharedItems}', '["名称"]')`);
  expect(rulesOf(await approve(id))).toEqual(['ITEM_NOT_SHARED']);
  await told(entry, `terms = jsonb_set(terms, '{allowedDepartments}', '["${jiyuan.another}"]')`);
  expect(rulesOf(await approve(id, ['名称']))).toEqual(['DEPARTMENT_NOT_ALLOWED']);
  await told(entry, "share_type = 'TEMPORARILY_NOT_SHARED'");
  expect(rulesOf(await approve(id, ['名称']))).toEqual(['FORBIDDEN_BY_SHARE_TYPE']);
});

test('nothing is delivered on a grant whose term is over', async () => {
  const entry = await loaded(on, jiyuan);
  const deliver = async (until: string) => {
    const key = crypto.randomUUID();
    await granted(on, jiyuan, entry, { until, ground: { register: 'share-request', key } });
    const input = { entry, request: `share-request:${key}`, deliveryClass: 'RECORDS', title: '参保名册' };
    return rulesOf(await on.give(jiyuan.asProvider, 'recordDelivery', input, '... on Delivery { id }'));
  };
  expect(await deliver('2026-06-30')).toEqual(['OFF_PLATFORM_EXCHANGE_FORBIDDEN']);
  expect(await deliver('2026-07-01')).toEqual([]);
});

test('a record of use holds no identity number, in whichever of its texts', async () => {
  const grant = await granted(on, jiyuan, await loaded(on, jiyuan));
  const used = { purpose: '核对', usedBy: '经办人', approver: '科长', content: ['名称'], usedAt: '2026-06-29T09:00:00+08:00' };
  const record = (more: object) =>
    on.give(
      jiyuan.asConsumer,
      'recordUsage',
      { grant, ...used, method: 'INTERFACE', medium: 'PAPER', ...more },
      '... on UsageRecord { id }',
    );
  const number = '999999190001010010';
  for (const said of [{ purpose: number }, { usedBy: number }, { approver: number }, { content: [number] }])
    expect(refusalsOf(await record(said))).toEqual([`NUMBER_IN_TEXT input.${Object.keys(said)[0]}`]);
  expect(rulesOf(await record({}))).toEqual([]);
});

test('a rule of cross-verification computes nothing from an entry that was withdrawn since', async () => {
  const [entry, other] = [await loaded(on, sanming), await loaded(on, sanming)];
  const key = crypto.randomUUID();
  const ground = { register: 'share-request', key } as const;
  const grant = await granted(on, sanming, entry, { means: AccessMeans.CROSS_VERIFICATION, ground });
  const results = [{ name: '有登记住所', entry: keyOf('catalog', other), item: '住所', comparison: 'EXISTS', operand: null }];
  await exchangeOf(on).pool.query(
    `insert into share_request (id, jurisdiction, entry, consumer, provider, scenario, purpose, service_mode, share_request_status, submitted_on,
       workflow, official_letter, verification_rule)
     values ($1, $2, $3, $4, $5, '示例场景', $6, 'CROSS_VERIFICATION', 'IN_SERVICE', '2026-06-01', 'SMX-05', '{}', $7)`,
    [
      key,
      sanming.jurisdiction,
      keyOf('catalog', entry),
      sanming.consumer,
      sanming.provider,
      PURPOSE,
      JSON.stringify({ text: '示例', departments: [sanming.provider, sanming.another], results }),
    ],
  );
  const cross = () =>
    on.give(
      sanming.asConsumer,
      'runCrossVerification',
      { grant, purpose: PURPOSE, key: KEY },
      '... on CrossVerification { results { outcome } }',
    );
  expect((await cross()).results).toEqual([{ outcome: 'YES' }]);
  await told(other, "status = 'WITHDRAWN'");
  expect(refusalsOf(await cross())).toEqual(['RULE_SOURCE_GONE input.grant']);
});

test('what a body was granted ends when it leaves the register, and nothing is granted to it afterwards', async () => {
  const leaver = jiyuan.body(41);
  const bodies = { ...jiyuan, consumer: leaver, asConsumer: { ...jiyuan.asConsumer, organization: leaver } };
  await withDuty(on, bodies);
  const entry = await aLoadedEntry(on, jiyuan);
  const grant = await granted(on, bodies, entry);
  const call = () => on.give(bodies.asConsumer, 'grantedRecords', { grant, purpose: PURPOSE, key: KEY }, RECORD);
  const pending = await submitted(on, bodies, entry, { items: ['名称'] });
  expect((await call()).records).toHaveLength(1);
  const { jurisdiction, asAuthority } = jiyuan;
  const entity = { creditCode: leaver, name: '示例局', entityKind: 'GOVERNMENT_DEPARTMENT', jurisdiction };
  const made = '... on LegalEntity { creditCode }';
  expect(await on.give(asAuthority, 'registerLegalEntity', entity, made)).toMatchObject({ creditCode: leaver });
  const leaving = { creditCode: leaver, on: '2026-06-30', offices: 'END', children: 'REFUSE', duties: 'REFUSE' };
  expect(await on.give(asAuthority, 'deregisterLegalEntity', leaving, made)).toMatchObject({ creditCode: leaver });
  await on.settled();
  expect(rulesOf(await call())).toEqual(['ACCESS_ENDED']);
  const decided = await step(on, asAuthority, 'decideShareRequest', pending, { decision: 'APPROVE', serviceMode: 'INTERFACE' });
  expect(decided).toMatchObject({ shareRequestStatus: 'APPROVED' });
  const supplied = await step(on, jiyuan.asPlatform, 'fulfilShareRequest', pending);
  expect(rulesOf(supplied)).toEqual(['HOLDER_GONE']);
});

test('values are opened to those who work with them, and not to whoever else acts for the same body', async () => {
  const grant = await granted(on, jiyuan, await loaded(on, jiyuan));
  const call = (role: Role) =>
    on.give(jiyuan.as(role, jiyuan.consumer), 'grantedRecords', { grant, purpose: PURPOSE, key: KEY, system: 'S' }, RECORD);
  for (const role of [Role.CONSUMER, Role.PROVIDER, Role.OPERATOR, Role.GOVERNMENT, Role.INTEGRATOR])
    expect([role, (await call(role)).records]).toEqual([role, [expect.anything()]]);
  for (const role of [Role.AUTHORITY, Role.AUDITOR, Role.ANALYST, Role.FINANCE, Role.EXPERT, Role.PLATFORM, Role.PRINCIPAL])
    expect([role, rulesOf(await call(role))]).toEqual([role, ['FORBIDDEN']]);
});
