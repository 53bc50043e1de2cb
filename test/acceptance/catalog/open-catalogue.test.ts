import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { aDraft, anEarlierEntry, aPublishedEntry, ENTRY, handedIn } from './entries';
import { makeAgreement, makeReady, OPENED, openCatalogue, opening, publishOpen } from './opening';

const [jiyuan, guiyang, yulin] = [bodiesOf('jiyuan'), bodiesOf('guiyang'), bodiesOf('yulin')];

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
}, 60_000);
beforeEach(() => work.goTo('2026-03-02'));
afterAll(() => work.close());

const conditional = { openType: 'CONDITIONAL', openConditions: '签订协议', openBasis: '示例规定第三条' };

test('[JY-40a] the open catalog shows everybody what is published and open, by open type, and nothing else', async () => {
  const { jurisdiction, asAuthority, asProvider } = jiyuan;
  const free = await aPublishedEntry(work, jiyuan, { openType: 'UNCONDITIONAL' });
  const onConditions = await aPublishedEntry(work, jiyuan, conditional);
  const closed = await aPublishedEntry(work, jiyuan, { openType: 'NOT_OPEN', openBasis: '示例法第二条' });
  const draft = await aDraft(work, jiyuan, { openType: 'UNCONDITIONAL' });
  for (const { id } of [free, onConditions]) {
    await opening(work, jiyuan).review(id, 'SECURITY');
    expect(await publishOpen(work, asProvider, id)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await publishOpen(work, asAuthority, id)).toMatchObject({ openListed: true });
  }
  expect(refusalsOf(await publishOpen(work, asAuthority, closed.id))).toEqual(['ENTRY_NOT_TO_BE_OPENED input.id']);
  expect(rulesOf(await publishOpen(work, asAuthority, draft.id))).toEqual(['INVALID_TRANSITION']);
  expect(rulesOf(await publishOpen(work, asAuthority, free.id))).toEqual(['OPEN_LISTED_ALREADY']);
  const ids = async (openType?: string) => (await openCatalogue(work, { openType, jurisdiction })).map(({ entry }) => entry.id);
  expect((await ids()).sort()).toEqual([free.id, onConditions.id].sort());
  expect(await ids('UNCONDITIONAL')).toEqual([free.id]);
  expect(await ids('CONDITIONAL')).toEqual([onConditions.id]);
  expect(await ids('NOT_OPEN')).toEqual([]);
  // what is withdrawn or unlisted is gone at once
  await work.give(asAuthority, 'withdrawCatalogEntry', { id: free.id, reason: '职能变更' }, ENTRY);
  const unlist = (reason: string) => work.give(asAuthority, 'unlistOpenEntry', { id: onConditions.id, reason }, OPENED);
  expect(rulesOf(await unlist(' '))).toEqual(['UNLISTING_REASON_MISSING']);
  expect(await unlist('停止更新')).toMatchObject({ openListed: false, catalogStatus: 'PUBLISHED' });
  expect(await ids()).toEqual([]);
});

test('[JY-37c] a change of the open type that is approved makes a new version of the open catalog, with its time', async () => {
  const { jurisdiction, asAuthority, asProvider } = jiyuan;
  const { id } = await aPublishedEntry(work, jiyuan, conditional);
  await opening(work, jiyuan).review(id, 'SECURITY');
  await publishOpen(work, asAuthority, id);
  const line = async () => (await openCatalogue(work, { jurisdiction })).find(({ entry }) => entry.id === id);
  expect(await line()).toMatchObject({ openType: 'CONDITIONAL', version: 1, publishedAt: '2026-03-02T12:00:00.000+08:00' });
  work.goTo('2026-03-09');
  const change = { openType: 'UNCONDITIONAL', openConditions: null, changedOn: '2026-03-06', ground: '示例法修改' };
  const asked = await work.give(asProvider, 'requestCatalogUpdate', { id, ...change }, ENTRY);
  expect(asked).toMatchObject({ catalogStatus: 'UPDATE_REQUESTED' });
  // the present version stays published until the new one is approved
  expect(await line()).toMatchObject({ openType: 'CONDITIONAL', version: 1 });
  work.goTo('2026-03-10');
  expect(await work.give(asAuthority, 'reviewCatalogUpdate', { id, decision: 'APPROVE' }, ENTRY)).toMatchObject({
    openType: 'UNCONDITIONAL',
  });
  expect(await line()).toMatchObject({
    openType: 'UNCONDITIONAL',
    openConditions: null,
    version: 2,
    publishedAt: '2026-03-10T12:00:00.000+08:00',
  });
  const { catalogEntry } = await work.ask<{ catalogEntry: object }>(
    undefined,
    'query ($id: ID!) { catalogEntry(id: $id) { openListings { version openType publishedAt unlistedAt } } }',
    { id },
  );
  expect(catalogEntry).toEqual({
    openListings: [
      { version: 2, openType: 'UNCONDITIONAL', publishedAt: '2026-03-10T12:00:00.000+08:00', unlistedAt: null },
      {
        version: 1,
        openType: 'CONDITIONAL',
        publishedAt: '2026-03-02T12:00:00.000+08:00',
        unlistedAt: '2026-03-10T12:00:00.000+08:00',
      },
    ],
  });
});

test('[YL-15b] what is open without an entry stays on the list of what is unlisted until an entry has it', async () => {
  const { jurisdiction, provider, asProvider, asAnother, asAuthority, asCitizen } = yulin;
  const url = 'https://open.example.cn/unlisted.csv';
  const report = (claims: typeof asProvider, input: object = {}) =>
    work.give(
      claims,
      'reportOpenData',
      { jurisdiction, provider, name: '公园名录', url, format: 'CSV', ...input },
      '... on OpenDataResource { id }',
    );
  const unlisted = async (claims: Parameters<AtWork['ask']>[0] = asAuthority) =>
    (
      await work.ask<{ openUnlisted: { nodes: { id: string; url: string }[] } | null }>(
        claims,
        'query ($jurisdiction: DivisionCode) { openUnlisted(filter: { jurisdiction: $jurisdiction }) { nodes { id url } } }',
        { jurisdiction },
      )
    ).openUnlisted?.nodes;
  expect(await report(asAnother)).toMatchObject({ code: 'FORBIDDEN' });
  expect(refusalsOf(await report(asProvider, { url: 'javascript:alert(1)' }))).toEqual(['RESOURCE_ADDRESS_INVALID input.url']);
  const { id: resource } = await report(asProvider);
  expect(rulesOf(await report(asProvider))).toEqual(['RESOURCE_ATTACHED_ALREADY']);
  for (const claims of [asAuthority, asProvider, yulin.asPlatform])
    expect(await unlisted(claims)).toEqual([{ id: resource, url }]);
  expect(await unlisted(asAnother)).toEqual([]);
  await expect(unlisted(asCitizen)).rejects.toThrow('FORBIDDEN');
  const { id } = await aDraft(work, yulin);
  const listed = { name: '公园名录', url, processing: ['CLEANED'] };
  expect(await opening(work, yulin).attach(id, { ...listed, resource })).toMatchObject({ id: resource });
  expect(await unlisted()).toEqual([]);
  expect(rulesOf(await opening(work, yulin).attach(id, { ...listed, resource }))).toEqual(['RESOURCE_UNKNOWN']);
});

test('[YL-10b] how much a unit has open is told by open type, month by month', async () => {
  const there = { ...yulin, provider: yulin.body(21), asProvider: { ...yulin.asProvider, organization: yulin.body(21) } };
  work.goTo('2026-01-12');
  const criteria = { openCriteria: ['TIMELINESS'], ...conditional };
  await makeAgreement(work, there);
  const first = await aPublishedEntry(work, there);
  await aPublishedEntry(work, there, criteria);
  work.goTo('2026-02-27');
  await aPublishedEntry(work, there);
  work.goTo('2026-03-31');
  const { id } = first;
  await work.give(there.asProvider, 'unlistOpenEntry', { id, reason: '停止更新' }, OPENED);
  const trend = async (from: string, until: string) =>
    (
      await work.ask<{ openScopeTrend: { month: string; counts: { openType: string; entries: number }[] }[] }>(
        undefined,
        `query ($unit: CreditCode!, $from: LocalDate!, $until: LocalDate!) {
          openScopeTrend(unit: $unit, from: $from, until: $until) { month counts { openType entries } } }`,
        { unit: there.provider, from, until },
      )
    ).openScopeTrend.map(({ month, counts }) => [month, ...counts.map(({ entries }) => entries)]);
  expect(await trend('2025-12-15', '2026-04-01')).toEqual([
    ['2025-12', 0, 0],
    ['2026-01', 1, 1],
    ['2026-02', 2, 1],
    ['2026-03', 1, 1],
    ['2026-04', 1, 1],
  ]);
  await expect(trend('2026-02-01', '2026-01-31')).rejects.toThrow('PERIOD_BOUNDS');
  expect((await trend('2016-05-01', '2026-04-01')).length).toBe(120);
  await expect(trend('2016-04-30', '2026-04-01')).rejects.toThrow('PERIOD_BOUNDS');
});

test('[YL-11e] what is to be opened first and is not opened states a reason, unless the law bars it', async () => {
  const withheld = { openType: 'NOT_OPEN', openBasis: '示例法第二条', priorityTags: ['LIVELIHOOD'] };
  const outcome = await handedIn(work, yulin, withheld);
  expect(refusalsOf(outcome)).toEqual(['PRIORITY_ENTRY_NEEDS_REASON input.priorityReason']);
  expect(outcome.findings?.[0]?.article?.number).toBe('第十一条');
  for (const more of [{ priorityReason: '尚在脱敏处理' }, { lawStance: 'PROHIBITED' }, { prohibitions: ['OTHER_LAW'] }])
    expect(await handedIn(work, yulin, { ...withheld, ...more })).toMatchObject({ catalogStatus: 'SUBMITTED' });
  expect(await handedIn(work, yulin, { ...withheld, openType: 'UNCONDITIONAL', openBasis: null })).toMatchObject({
    catalogStatus: 'SUBMITTED',
  });
});

interface Planned {
  prior: boolean;
  priorityTags: string[];
  priorityArea: string | null;
  listed: boolean;
  entry: { id: string };
}
const plan = async (jurisdiction: string, claims: Parameters<AtWork['ask']>[0], page = 'first: 100') =>
  (
    await work.ask<{ openingPlan: { nodes: Planned[]; pageInfo: { endCursor: string } } }>(
      claims,
      `query ($jurisdiction: DivisionCode) { openingPlan(filter: { jurisdiction: $jurisdiction }, ${page}) {
        nodes { prior priorityTags priorityArea listed entry { id } } pageInfo { endCursor } } }`,
      { jurisdiction },
    )
  ).openingPlan;

test('[YL-12] entries of an area of priority come first in the opening plan', async () => {
  const there = { ...yulin, jurisdiction: '450981' };
  const claims = { ...there.asProvider, jurisdiction: there.jurisdiction };
  const inCounty = { ...there, asProvider: claims };
  const areas = ['RESOURCES_ENVIRONMENT_TRAFFIC_WEATHER', 'LICENCES_AND_ENTERPRISE_CREDIT', 'OTHER'];
  const plain = await aDraft(work, inCounty, { title: '甲' });
  const prior = [];
  for (const [at, priorityArea] of ['SAFETY_HEALTH_GOVERNANCE_LIVELIHOOD', ...areas].entries())
    prior.push((await aDraft(work, inCounty, { title: `乙${at}`, priorityArea })).id);
  await aDraft(work, inCounty, { title: '丙', prohibitions: ['OTHER_LAW'], openType: 'NOT_OPEN', openBasis: '示例' });
  const { nodes } = await plan(there.jurisdiction, claims);
  expect(nodes.map(({ entry }) => entry.id)).toEqual([...prior, plain.id]);
  expect(nodes.map(({ priorityArea }) => priorityArea)).toEqual(['SAFETY_HEALTH_GOVERNANCE_LIVELIHOOD', ...areas, null]);
  // page by page the order is the same
  const first = await plan(there.jurisdiction, claims, 'first: 2');
  const second = await plan(there.jurisdiction, claims, `first: 3, after: "${first.pageInfo.endCursor}"`);
  expect([...first.nodes, ...second.nodes]).toEqual(nodes);
  // drafts are seen by those who see the entries
  expect((await plan(there.jurisdiction, undefined)).nodes).toEqual([]);
});

test('[GY-5-2c] of two entries that may be opened the one with a tag comes first in the opening plan', async () => {
  const plain = await aDraft(work, guiyang, { title: '甲 普通数据' });
  const tagged = await aDraft(work, guiyang, { title: '乙 民生数据', priorityTags: ['LIVELIHOOD', 'URGENT_SOCIAL_NEED'] });
  const { nodes } = await plan(guiyang.jurisdiction, guiyang.asAuthority);
  expect(nodes).toMatchObject([
    { entry: { id: tagged.id }, prior: true, priorityTags: ['LIVELIHOOD', 'URGENT_SOCIAL_NEED'], listed: false },
    { entry: { id: plain.id }, prior: false, priorityTags: [], listed: false },
  ]);
});

test('what was published before as open is in the open catalog since then; where the text names no types nothing is listed', async () => {
  const { id } = await anEarlierEntry(work, jiyuan, { openType: 'UNCONDITIONAL' });
  const line = (await openCatalogue(work, { jurisdiction: jiyuan.jurisdiction })).find(({ entry }) => entry.id === id);
  expect(line).toMatchObject({ version: 1, publishedAt: '2025-03-03T00:00:00.000+08:00' });
  const other = await anEarlierEntry(work, guiyang);
  expect(rulesOf(await publishOpen(work, guiyang.asAuthority, other.id))).toEqual(['PROFILE_INCOMPLETE']);
});

test('the reviews hold in every city alike where its text has none of its own', async () => {
  const { id } = await anEarlierEntry(work, jiyuan, { openType: 'UNCONDITIONAL' });
  await work.give(jiyuan.asAuthority, 'unlistOpenEntry', { id, reason: '待审查' }, OPENED);
  const refused = await publishOpen(work, jiyuan.asAuthority, id);
  expect(rulesOf(refused)).toEqual(['SECURITY_REVIEW_REQUIRED']);
  expect(refused.findings?.[0]?.article).toBeNull();
  await makeReady(work, jiyuan, id);
  expect(await publishOpen(work, jiyuan.asAuthority, id)).toMatchObject({ openListed: true });
});
