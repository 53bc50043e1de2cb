import { reconcileCommand } from '../../../cli/commands/reconcile';
import { commandsOn } from '../../cli/commands/run';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { anItem, drawUp } from './drafts';
import { anEarlierEntry } from './entries';

const sanming = bodiesOf('sanming');
const yulin = bodiesOf('yulin');
const { asProvider, asAnother, asAuthority, asPlatform, asConsumer } = sanming;
type Claims = Parameters<AtWork['ask']>[0];

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
afterAll(() => work.close());

const MADE = '... on AggregatedDataset { id name isConsistent }';
const [one, other] = ['1', '2'].map(digit => digit.repeat(64)) as [string, string];
let entries = 0;

/** An entry that a unit of 三明 has published, with these items. */
async function anEntry(...items: object[]): Promise<string> {
  entries += 1;
  const id = await drawUp(work, sanming, { items: items.length > 0 ? items : [anItem({ name: `数据项${entries}` })] });
  const made = await work.give(asProvider, 'publishCatalogEntry', { id }, '... on CatalogEntry { id }');
  if (!made.id) throw new Error(JSON.stringify(made));
  return id;
}
const attach = (entry: string, input: object = {}, as: Claims = asProvider) =>
  work.give(as, 'attachAggregatedDataset', { entry, name: '示例汇聚表', ...input }, MADE);
const fromSource = (entry: string, input: object = {}, as: Claims = asProvider) =>
  work.give(as, 'reportSourceState', { entry, records: 100, digest: one, ...input }, MADE);
const fromPlatform = (entry: string, input: object = {}, as: Claims = asPlatform) =>
  work.give(as, 'reportPlatformState', { entry, records: 100, digest: one, ...input }, MADE);

interface Notice {
  id: string;
  kind: string;
  cause: string;
  differing: string[];
  unit: { creditCode: string };
}
async function noticesOf(entry: string, as: Claims = asProvider, open = true): Promise<Notice[]> {
  const { dataNotices } = await work.ask<{ dataNotices: { nodes: Notice[] } }>(
    as,
    `query ($entry: ID!, $open: Boolean) { dataNotices(filter: { entry: $entry, open: $open }) {
      nodes { id kind cause differing unit { creditCode } } } }`,
    { entry, open },
  );
  return dataNotices.nodes;
}
async function tasksOf(as: Claims): Promise<Record<string, { title: string; waitsFor: { events: string[] }[] }>> {
  await work.settled();
  const { tasks } = await work.ask<{ tasks: { nodes: { id: string; title: string; waitsFor: { events: string[] }[] }[] } }>(
    as,
    '{ tasks(first: 100) { nodes { id title waitsFor { events } } } }',
  );
  return Object.fromEntries(tasks.nodes.map(({ id, title, waitsFor }) => [id, { title, waitsFor }]));
}

test('[SM-10a] an entry that has a dataset gets no second one', async () => {
  const entry = await anEntry();
  expect(await attach(entry, {}, asAnother)).toMatchObject({ code: 'FORBIDDEN' });
  expect(refusalsOf(await attach(entry, { name: ' ' }))).toEqual(['DATASET_NAME_MISSING input.name']);
  expect(await attach(entry)).toMatchObject({ name: '示例汇聚表' });
  const second = await attach(entry, { name: '另一汇聚表' });
  expect(refusalsOf(second)).toEqual(['ONE_CATALOGUE_ONE_AGGREGATION input.entry']);
  expect(second.findings?.[0]?.article?.id).toBe('sanming/第十条');
  // once it is detached, with a reason, another takes its place
  const detach = (reason: string) => work.give(asProvider, 'detachAggregatedDataset', { entry, reason }, MADE);
  expect(refusalsOf(await detach(' '))).toEqual(['DETACHING_REASON_MISSING input.reason']);
  expect(await detach('表结构重建')).toMatchObject({ name: '示例汇聚表' });
  expect(refusalsOf(await detach('再次'))).toEqual(['DATASET_NOT_ATTACHED input.entry']);
  expect(await attach(entry, { name: '另一汇聚表' })).toMatchObject({ name: '另一汇聚表' });
});

test('[SM-10a] of two datasets attached at once one is, whichever, and the database keeps it so', async () => {
  for (let round = 0; round < 5; round++) {
    const entry = await anEntry();
    const outcomes = await Promise.all([attach(entry, { name: '甲' }), attach(entry, { name: '乙' }, asAuthority)]);
    expect(outcomes.map(({ findings }) => findings?.[0]?.rule ?? 'ATTACHED').sort()).toEqual([
      'ATTACHED',
      'ONE_CATALOGUE_ONE_AGGREGATION',
    ]);
  }
  const catalog = work.register.register.subgraphs.find(({ name }) => name === 'catalog');
  const second = catalog!.database.pool.query(
    `insert into aggregated_dataset (entry, jurisdiction, provider, name, attached_at)
     select entry, jurisdiction, provider, '第二', now() from aggregated_dataset where detached_at is null limit 1`,
  );
  await expect(second).rejects.toThrow('aggregated_dataset_one');
});

test('[SM-7c] a dataset whose columns differ from its entry makes a task for the unit to update the catalog', async () => {
  const entry = await anEntry(anItem({ name: '企业名称', nameEn: 'name' }), anItem({ name: '成立日期', dataType: 'DATE' }));
  await attach(entry);
  const columns = [{ name: 'name', dataType: 'STRING' }, { name: '成立日期' }];
  await fromPlatform(entry, { columns });
  expect(await noticesOf(entry)).toEqual([]);
  // a new column, and one that changed its type
  await fromPlatform(entry, { columns: [{ name: 'name', dataType: 'TEXT' }, { name: '成立日期' }, { name: '注册资本' }] });
  const [notice, ...more] = await noticesOf(entry);
  expect(more).toEqual([]);
  expect(notice).toEqual({
    id: expect.stringMatching(/^data-notice:/),
    kind: 'CATALOGUE_UPDATE_TASK',
    cause: 'SCHEMA_CHANGED',
    differing: ['name', '注册资本'],
    unit: { creditCode: sanming.provider },
  });
  const id = notice?.id as string;
  expect((await tasksOf(asProvider))[id]).toEqual({
    title: '目录更新任务：目录条目与数据不符或者类型需要调整',
    waitsFor: [{ events: ['requestCatalogUpdate'] }],
  });
  expect(await tasksOf(asAnother)).not.toHaveProperty([id]);
  expect(await noticesOf(entry, asAuthority)).toHaveLength(1);
  expect(await noticesOf(entry, asConsumer)).toEqual([]);
  expect(await noticesOf(entry, sanming.asCitizen)).toEqual([]);
  const { node } = await work.ask<{ node: object | null }>(
    asProvider,
    'query ($id: ID!) { node(id: $id) { ... on DataNotice { kind } } }',
    {
      id,
    },
  );
  expect(node).toEqual({ kind: 'CATALOGUE_UPDATE_TASK' });
  // it goes away with the update of the entry
  const items = [
    anItem({ name: '企业名称', nameEn: 'name', dataType: 'TEXT' }),
    anItem({ name: '成立日期', dataType: 'DATE' }),
    anItem({ name: '注册资本', dataType: 'MONEY' }),
  ];
  const update = { id: entry, changedOn: '2026-03-02', ground: '数据结构变化', items };
  const ENTRY = '... on CatalogEntry { id catalogStatus }';
  expect(await work.give(asProvider, 'requestCatalogUpdate', update, ENTRY)).toMatchObject({
    catalogStatus: 'UPDATE_REQUESTED',
  });
  expect(await noticesOf(entry)).toHaveLength(1);
  const reviewer = [asProvider, asAuthority];
  for (const as of reviewer) await work.give(as, 'reviewCatalogUpdate', { id: entry, decision: 'APPROVE' }, ENTRY);
  expect(await noticesOf(entry)).toEqual([]);
  expect(await noticesOf(entry, asProvider, false)).toMatchObject([{ id }]);
  expect(await tasksOf(asProvider)).not.toHaveProperty([id]);
});

test('[SM-11] a source that holds other data than the platform raises an alert to the unit, until both agree', async () => {
  const entry = await anEntry();
  expect(refusalsOf(await fromSource(entry))).toEqual(['DATASET_NOT_ATTACHED input.entry']);
  await attach(entry);
  expect(refusalsOf(await fromSource(entry, { records: -1, digest: 'abc' }))).toEqual([
    'RECORDS_NEGATIVE input.records',
    'DIGEST_MALFORMED input.digest',
  ]);
  // the unit reports its own, whoever runs the platform what that holds
  expect(await fromPlatform(entry, {}, asProvider)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await fromSource(entry, {}, asPlatform)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await fromSource(entry, {}, asAnother)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await fromSource(entry)).toMatchObject({ isConsistent: null });
  expect(await fromPlatform(entry)).toMatchObject({ isConsistent: true });
  expect(await noticesOf(entry)).toEqual([]);
  expect(await fromSource(entry, { digest: other })).toMatchObject({ isConsistent: false });
  const [alert] = await noticesOf(entry);
  expect(alert).toMatchObject({
    kind: 'CONSISTENCY_ALERT',
    cause: 'DATA_DIFFERS',
    unit: { creditCode: sanming.provider },
  });
  expect((await tasksOf(asProvider))[alert?.id as string]).toMatchObject({ title: '一致性告警：平台数据与数据源不一致' });
  // another difference is no second alert
  await fromSource(entry, { digest: other, records: 99 });
  expect(await noticesOf(entry)).toEqual([alert]);
  expect(await fromPlatform(entry, { digest: other, records: 99 }, asAuthority)).toMatchObject({ isConsistent: true });
  expect(await noticesOf(entry)).toEqual([]);
  expect(await tasksOf(asProvider)).not.toHaveProperty([alert?.id as string]);
  // the same digest of another number of records is a difference too
  expect(await fromPlatform(entry, { digest: other, records: 98 })).toMatchObject({ isConsistent: false });
  const shown = async (as: Claims) =>
    (
      await work.ask<{ catalogEntry: object }>(
        as,
        `query ($entry: ID!) { catalogEntry(id: $entry) { aggregatedDataset { source { records } platform { records } isConsistent } } }`,
        { entry },
      )
    ).catalogEntry;
  expect(await shown(asProvider)).toEqual({
    aggregatedDataset: { source: { records: 99 }, platform: { records: 98 }, isConsistent: false },
  });
  expect(await shown(asConsumer)).toEqual({ aggregatedDataset: null });
  // with the dataset, or the entry, goes what is to be seen to
  await work.give(asAuthority, 'withdrawCatalogEntry', { id: entry, reason: '示例' }, '... on CatalogEntry { id }');
  expect(await noticesOf(entry)).toEqual([]);
});

test('what waits because of notices is what the catalog would tell anew: no task is left over, and none is missing', async () => {
  const entry = await anEntry();
  await attach(entry);
  await fromSource(entry);
  await fromPlatform(entry, { digest: other });
  expect(await noticesOf(entry)).toHaveLength(1);
  await work.settled();
  const { exitCode, output } = await commandsOn(work.register.config).run(reconcileCommand, 'tasks-follow-workflows');
  expect({ exitCode, output: output.split('\n').filter(line => !line.startsWith('✓')) }).toEqual({ exitCode: 0, output: [] });
});

test('a city whose text regulates opening only has no aggregated datasets, and a draft has none anywhere', async () => {
  const { id } = await anEarlierEntry(work, yulin);
  expect(rulesOf(await attach(id, {}, yulin.asProvider))).toEqual(['NOT_REGULATED']);
  const draft = await drawUp(work, sanming, { items: [anItem({ name: '草稿项' })] });
  expect(rulesOf(await attach(draft))).toEqual(['AGGREGATED_ENTRY_NOT_PUBLISHED']);
});
