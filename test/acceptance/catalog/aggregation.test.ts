import { type AtWork, atWork, bodiesOf, type Outcome, refusalsOf, rulesOf } from '../at-work';
import { anItem, drawUp, handIn, published } from './drafts';

const jiyuan = bodiesOf('jiyuan');
const sanming = bodiesOf('sanming');
const chifeng = bodiesOf('chifeng');
const yulin = bodiesOf('yulin');
type Bodies = typeof jiyuan;

let work: AtWork;
let platform: Outcome | undefined;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
beforeEach(() => work.goTo('2026-03-02'));
afterAll(() => work.close());

const items = [anItem()];
/** What becomes of handing in an entry that says this of its aggregation; in 三明 units publish by themselves. */
async function submitted(bodies: Bodies, more: object): Promise<Outcome> {
  const id = await drawUp(work, bodies, { items, ...more });
  if (bodies.slug !== 'sanming') return handIn(work, bodies, id);
  return work.give(bodies.asProvider, 'publishCatalogEntry', { id }, '... on CatalogEntry { id catalogStatus }');
}
/** Registers a system of the department's and connects it to the platform of the city. */
async function connect({ jurisdiction, asAuthority, asProvider, provider }: Bodies, name: string): Promise<void> {
  const PLATFORM = '... on DataPlatform { id }';
  const SYSTEM = '... on InformationSystem { id connectionStatus }';
  platform ??= await work.give(
    asAuthority,
    'registerPlatform',
    { jurisdiction, platformKind: 'SHARING', name: '示例数据中台' },
    PLATFORM,
  );
  const { id: system } = await work.give(asProvider, 'enterSystem', { jurisdiction, department: provider, name }, SYSTEM);
  const test = { certificate: '示例-1', assessor: '示例测评有限公司', protectionGrade: 3, assessedOn: '2026-01-05' };
  await work.give(asProvider, 'recordProtectionTest', { system, ...test, validUntil: '2027-01-05' }, SYSTEM);
  const connected = await work.give(asProvider, 'connectSystem', { system, platform: platform.id }, SYSTEM);
  if (connected.connectionStatus !== 'CONNECTED') throw new Error(JSON.stringify(connected));
}

const FILING = '... on AggregationFiling { id number intervalDays filedOn reason }';
const file = (bodies: Bodies, entry: string, input: object = {}, as = bodies.asProvider) =>
  work.give(as, 'fileAggregationInterval', { entry, intervalDays: 7, reason: '业务系统每周结转', ...input }, FILING);
const BATCH = '... on CollectionBatch { id records uploader normVersion aggregationMode receivedAt }';
const upload = (bodies: Bodies, entry: string, input: object = {}, as = bodies.asProvider) =>
  work.give(as, 'uploadCollectionBatch', { entry, records: 120, collectedOn: '2026-03-02', ...input }, BATCH);

test('[JY-8b] data that is not aggregated comes with evidence of the law or central policy, and the authority decides on it', async () => {
  const none = { aggregationMode: 'NONE_WITH_EVIDENCE' };
  const refused = await submitted(jiyuan, none);
  expect(refusalsOf(refused)).toEqual(['EVIDENCE_REQUIRED input.aggregationEvidence']);
  expect(refused.findings?.[0]?.article?.id).toBe('jiyuan/第八条第1款');
  expect(refusalsOf(await submitted(jiyuan, { ...none, aggregationEvidence: ' ' }))).toEqual([
    'EVIDENCE_REQUIRED input.aggregationEvidence',
  ]);
  const made = await submitted(jiyuan, { ...none, aggregationEvidence: '《示例法》第三十条，示例材料1号' });
  expect(made).toMatchObject({ catalogStatus: 'SUBMITTED' });
  // the authority accepts the evidence by publishing the entry, and sends it back where it does not
  const returned = { id: made.id, decision: 'RETURN', comment: '所附材料不足以说明' };
  expect(
    await work.give(jiyuan.asAuthority, 'reviewCatalogEntry', returned, '... on CatalogEntry { id catalogStatus }'),
  ).toMatchObject({
    catalogStatus: 'RETURNED',
  });
  // a text that knows no such exception has none
  expect(refusalsOf(await submitted(sanming, { ...none, aggregationEvidence: '示例材料' }))).toEqual([
    'AGGREGATION_MODE_INVALID input.aggregationMode',
  ]);
});

test('[JY-26a] what is aggregated in real time comes from a system that is connected', async () => {
  const refused = await submitted(jiyuan, { aggregationMode: 'REALTIME', origin: 'OWN_SYSTEM' });
  expect(refusalsOf(refused)).toEqual(['SYSTEM_NOT_CONNECTED input.connectedSystem']);
  expect(refused.findings?.[0]?.article?.id).toBe('jiyuan/第二十六条');
  // a system of the department's that the register has as connected, and no other
  const connected = { aggregationMode: 'REALTIME', origin: 'OWN_SYSTEM', connectedSystem: '示例业务系统' };
  expect(rulesOf(await submitted(jiyuan, connected))).toEqual(['SYSTEM_NOT_CONNECTED']);
  await connect(jiyuan, '另一业务系统');
  expect(rulesOf(await submitted(jiyuan, connected))).toEqual(['SYSTEM_NOT_CONNECTED']);
  await connect(jiyuan, '示例业务系统');
  expect(await submitted(jiyuan, connected)).toMatchObject({ catalogStatus: 'SUBMITTED' });
  expect(refusalsOf(await submitted(jiyuan, { ...connected, origin: 'NO_SYSTEM' }))).toEqual([
    'AGGREGATION_MODE_INVALID input.aggregationMode',
  ]);
  expect(refusalsOf(await submitted(jiyuan, { aggregationMode: null }))).toEqual([
    'AGGREGATION_MODE_MISSING input.aggregationMode',
  ]);
});

test.each([
  ['[JY-26d]', jiyuan, 'jiyuan/第二十六条', 'SUBMITTED'],
  ['[SM-10c]', sanming, 'sanming/第十条', 'PUBLISHED'],
] as const)(
  '%s what is aggregated at intervals has the interval filed with the authority',
  async (_, bodies, article, status) => {
    const id = await drawUp(work, bodies, { items, aggregationMode: 'PERIODIC_WITH_FILING', aggregationFiling: '自编号1' });
    const hand = () =>
      bodies.slug === 'sanming'
        ? work.give(bodies.asProvider, 'publishCatalogEntry', { id }, '... on CatalogEntry { id catalogStatus }')
        : handIn(work, bodies, id);
    const refused = await hand();
    expect(refusalsOf(refused)).toEqual(['FILING_REQUIRED input.aggregationFiling']);
    expect(refused.findings?.[0]?.article?.id).toBe(article);
    expect(refusalsOf(await file(bodies, id, { intervalDays: 0, reason: ' ' }))).toEqual([
      'AGGREGATION_INTERVAL_INVALID input.intervalDays',
      'AGGREGATION_REASON_MISSING input.reason',
    ]);
    expect(rulesOf(await file(bodies, id, { intervalDays: 367 }))).toEqual(['AGGREGATION_INTERVAL_INVALID']);
    expect(await file(bodies, id, {}, bodies.asAnother)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await file(bodies, id, {}, bodies.asAuthority)).toMatchObject({ code: 'FORBIDDEN' });
    const filed = await file(bodies, id);
    expect(filed).toMatchObject({ intervalDays: 7, filedOn: '2026-03-02' });
    expect(await hand()).toMatchObject({ catalogStatus: status });
    // the authority reads the interval that is kept instead, and the entry carries the number
    const listed = async (as: Parameters<AtWork['ask']>[0]) =>
      (
        await work.ask<{ aggregationFilings: { nodes: object[] } }>(
          as,
          'query ($id: ID!) { aggregationFilings(filter: { entry: $id }) { nodes { id number intervalDays entry { aggregationFiling } } } }',
          { id },
        )
      ).aggregationFilings.nodes;
    expect(await listed(bodies.asAuthority)).toEqual([
      { id: filed.id, number: filed.number, intervalDays: 7, entry: { aggregationFiling: filed.number } },
    ]);
    expect(await listed(bodies.asAnother)).toEqual([]);
    expect(await listed(undefined)).toEqual([]);
  },
);

test('[SM-10b] the way of aggregation follows where the data comes from, unless an exception was filed', async () => {
  const own = { origin: 'OWN_SYSTEM', aggregationMode: 'MANUAL_UPLOAD' };
  const refused = await submitted(sanming, own);
  expect(refusalsOf(refused)).toEqual(['AGGREGATION_MODE_INVALID input.aggregationMode']);
  expect(refused.findings?.[0]?.article?.id).toBe('sanming/第十条');
  const id = await drawUp(work, sanming, { items, ...own });
  await file(sanming, id);
  const publish = await work.give(
    sanming.asProvider,
    'publishCatalogEntry',
    { id },
    '... on CatalogEntry { id catalogStatus }',
  );
  expect(publish).toMatchObject({ catalogStatus: 'PUBLISHED' });
  for (const [origin, aggregationMode, isLawful] of [
    ['OWN_SYSTEM', 'REALTIME', true],
    ['UPPER_SYSTEM', 'RETURN_FLOW', true],
    ['UPPER_SYSTEM', 'REALTIME', false],
    ['NO_SYSTEM', 'MANUAL_UPLOAD', true],
    ['NO_SYSTEM', 'RETURN_FLOW', false],
  ] as const) {
    const rules = rulesOf(await submitted(sanming, { origin, aggregationMode }));
    expect([origin, aggregationMode, rules]).toEqual([origin, aggregationMode, isLawful ? [] : ['AGGREGATION_MODE_INVALID']]);
  }
});

test('[JY-26c] what is uploaded by hand is kept with who uploaded it, when, and how many records', async () => {
  const { id } = await published(work, jiyuan, { items: [anItem({ name: '上传项' })], origin: 'NO_SYSTEM' });
  work.goTo('2026-03-02T15:30:00+08:00');
  expect(await upload(jiyuan, id)).toMatchObject({
    uploader: 'provider',
    receivedAt: '2026-03-02T15:30:00.000+08:00',
    records: 120,
    aggregationMode: 'MANUAL_UPLOAD',
  });
  const { collectionBatches, catalogEntry } = await work.ask<Record<string, { nodes: object[] }>>(
    jiyuan.asAuthority,
    `query ($id: ID!) { collectionBatches(filter: { entry: $id }) { nodes { uploader records receivedAt } }
      catalogEntry(id: $id) { aggregationMode lastAggregatedAt } }`,
    { id },
  );
  const receivedAt = '2026-03-02T15:30:00.000+08:00';
  expect(collectionBatches?.nodes).toEqual([{ uploader: 'provider', records: 120, receivedAt }]);
  expect(catalogEntry).toEqual({ aggregationMode: 'MANUAL_UPLOAD', lastAggregatedAt: receivedAt });
});

test('[JY-25] a batch keeps the version of the norm that the authority had published', async () => {
  const NORM = '... on AggregationNorm { id normVersion title publishedOn }';
  const { jurisdiction } = jiyuan;
  const norm = { jurisdiction, title: '示例政务数据汇聚规范', reference: '示例〔2026〕3号' };
  const publish = (more: object = {}, as = jiyuan.asAuthority) =>
    work.give(as, 'publishAggregationNorm', { ...norm, ...more }, NORM);
  const { id } = await published(work, jiyuan, { items: [anItem({ name: '规范项' })] });
  const before = await upload(jiyuan, id);
  const first = (before.normVersion as number | null) ?? 0;
  expect(await publish({}, jiyuan.asProvider)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await publish({}, sanming.asAuthority)).toMatchObject({ code: 'FORBIDDEN' });
  expect(refusalsOf(await publish({ title: ' ', reference: '' }))).toEqual([
    'NORM_TITLE_MISSING input.title',
    'NORM_REFERENCE_MISSING input.reference',
  ]);
  expect(await publish()).toMatchObject({ normVersion: first + 1, publishedOn: '2026-03-02' });
  expect(await upload(jiyuan, id)).toMatchObject({ normVersion: first + 1 });
  // of two versions at once each has a number of its own
  const both = await Promise.all([publish({ title: '修订稿一' }), publish({ title: '修订稿二' })]);
  expect(both.map(({ normVersion }) => normVersion).sort()).toEqual([first + 2, first + 3]);
  expect(await upload(jiyuan, id)).toMatchObject({ normVersion: first + 3 });
  const { aggregationNorms } = await work.ask<{ aggregationNorms: { nodes: { normVersion: number }[] } }>(
    jiyuan.asConsumer,
    `{ aggregationNorms(jurisdiction: "${jurisdiction}", first: 2) { nodes { normVersion } } }`,
  );
  expect(aggregationNorms.nodes).toEqual([{ normVersion: first + 3 }, { normVersion: first + 2 }]);
  const elsewhere = await publish({ jurisdiction: yulin.jurisdiction }, yulin.asAuthority);
  expect(rulesOf(elsewhere)).toEqual(['NOT_REGULATED']);
});

test('[JY-8a] an entry that is aggregated in real time and has not been for longer than agreed is listed as stale', async () => {
  const realtime = { aggregationMode: 'REALTIME', connectedSystem: '示例实时系统', freshnessDays: 2 };
  await connect(jiyuan, realtime.connectedSystem);
  const { id } = await published(work, jiyuan, { items: [anItem({ name: '实时项' })], ...realtime });
  const staleFor = async (as: Parameters<AtWork['ask']>[0]) => {
    const { staleEntries } = await work.ask<{ staleEntries: { nodes: { entry: { id: string } }[] } }>(
      as,
      `{ staleEntries(filter: { jurisdiction: "${jiyuan.jurisdiction}" }, first: 100) {
        nodes { entry { id } lastAggregatedAt freshnessDays staleSince } } }`,
    );
    return staleEntries.nodes.find(({ entry }) => entry.id === id);
  };
  work.goTo('2026-03-03T09:00:00+08:00');
  await upload(jiyuan, id);
  work.goTo('2026-03-05T09:00:00+08:00');
  expect(await staleFor(jiyuan.asAuthority)).toBeUndefined();
  work.goTo('2026-03-05T09:00:01+08:00');
  const stale = {
    entry: { id },
    lastAggregatedAt: '2026-03-03T09:00:00.000+08:00',
    freshnessDays: 2,
    staleSince: '2026-03-05T09:00:00.000+08:00',
  };
  expect(await staleFor(jiyuan.asAuthority)).toEqual(stale);
  expect(await staleFor(jiyuan.asProvider)).toEqual(stale);
  expect(await staleFor(jiyuan.asAnother)).toBeUndefined();
  expect(await staleFor(undefined)).toBeUndefined();
  await upload(jiyuan, id);
  expect(await staleFor(jiyuan.asAuthority)).toBeUndefined();
});

test('what was filed to be aggregated at intervals is stale after the interval, reckoned from its publication before the first delivery', async () => {
  const id = await drawUp(work, sanming, { items: [anItem({ name: '定期项' })], aggregationMode: 'PERIODIC_WITH_FILING' });
  await file(sanming, id);
  await work.give(sanming.asProvider, 'publishCatalogEntry', { id }, '... on CatalogEntry { id }');
  const isStale = async () => {
    const { staleEntries } = await work.ask<{ staleEntries: { nodes: { entry: { id: string } }[] } }>(
      sanming.asProvider,
      '{ staleEntries(first: 100) { nodes { entry { id } } } }',
    );
    return staleEntries.nodes.some(({ entry }) => entry.id === id);
  };
  // published on 2 March: seven days from its beginning are over as the 9th begins
  work.goTo('2026-03-09T00:00:00+08:00');
  expect(await isStale()).toBe(false);
  work.goTo('2026-03-09T00:00:01+08:00');
  expect(await isStale()).toBe(true);
});

test('a unit of 三明 aggregates by its own entries; elsewhere the responsibility list says who delivers what', async () => {
  const id = await drawUp(work, sanming, { items: [anItem({ name: '本单位项' })] });
  await work.give(sanming.asProvider, 'publishCatalogEntry', { id }, '... on CatalogEntry { id }');
  const refused = await upload(sanming, id, {}, sanming.asAnother);
  expect(refused.findings).toMatchObject([{ rule: 'ENTRY_OF_ANOTHER_UNIT', article: { id: 'sanming/第十条' } }]);
  expect(await upload(sanming, id)).toMatchObject({ records: 120 });
});

test('a city whose text regulates opening only knows no filing', async () => {
  const id = await drawUp(work, yulin, { items });
  expect(rulesOf(await file(yulin, id))).toEqual(['NOT_REGULATED']);
  const { id: drafted } = await work.give(
    chifeng.asProvider,
    'registerCatalogEntry',
    {
      classification: '306001',
      title: '示例',
      catalogKind: 'DEPARTMENT',
      provider: chifeng.provider,
      jurisdiction: chifeng.jurisdiction,
    },
    '... on CatalogEntry { id }',
  );
  expect(await file(chifeng, drafted)).toMatchObject({ intervalDays: 7 });
});
