import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { aDraft, aPublishedEntry } from '../catalog/entries';
import {
  anArrivedEntry,
  anAsset,
  aProject,
  arrive,
  aSystem,
  asFinance,
  atStage,
  connected,
  mustBe,
  PROJECT,
  submitted,
  verdictOn,
} from './projects';

const jiyuan = bodiesOf('jiyuan');
const sanming = bodiesOf('sanming');

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
afterAll(() => work?.close());

test('[JY-56a] a project in 济源 does not leave drafting without its catalog list, and is approved with it', async () => {
  const draft = aProject(jiyuan);
  mustBe(await work.give(jiyuan.asProvider, 'draftProject', draft, PROJECT), 'draft');
  const bare = await work.give(jiyuan.asProvider, 'submitProject', { code: draft.code }, PROJECT);
  expect(refusalsOf(bare)).toEqual(['PRECATALOGUE_REQUIRED input.plannedCatalog']);
  expect(bare.findings?.[0]?.article?.number).toBe('第五十六条');
  // nor in one step
  expect(rulesOf(await work.give(jiyuan.asProvider, 'submitProject', aProject(jiyuan), PROJECT))).toEqual([
    'PRECATALOGUE_REQUIRED',
  ]);
  const entry = await aDraft(work, jiyuan, { title: '拟编目录' });
  const changed = await work.give(
    jiyuan.asProvider,
    'changeProjectDraft',
    { code: draft.code, plannedCatalog: [entry.id] },
    PROJECT,
  );
  expect(changed).toMatchObject({ stage: 'DRAFTING', version: 2 });
  expect(await work.give(jiyuan.asProvider, 'submitProject', { code: draft.code }, PROJECT)).toMatchObject({
    stage: 'SUBMITTED',
  });
  expect(await work.give(jiyuan.asAuthority, 'approveProject', { code: draft.code }, PROJECT)).toMatchObject({
    stage: 'APPROVED',
  });
});

test('[JY-56b] an acceptance in 济源 lists each item that is not published, and each system that is not connected', async () => {
  const published = await aPublishedEntry(work, jiyuan, { title: '已发布的目录' });
  const draft = await aDraft(work, jiyuan, { title: '未发布的目录' });
  const system = await aSystem(work, jiyuan, '项目业务系统');
  const code = await submitted(work, jiyuan, { plannedCatalog: [published.id, draft.id] });
  mustBe(await work.give(jiyuan.asAuthority, 'approveProject', { code }, PROJECT), 'approved');
  mustBe(await work.give(jiyuan.asProvider, 'reportBuilt', { code, systems: [system] }, PROJECT), 'built');
  const refused = await work.give(jiyuan.asAuthority, 'acceptProject', { code }, PROJECT);
  expect(refusalsOf(refused)).toEqual(['ACCEPTANCE_CONDITIONS_NOT_MET input.code', 'ACCEPTANCE_CONDITIONS_NOT_MET input.code']);
  expect(refused.findings?.map(({ message }) => message)).toEqual([
    expect.stringContaining('“未发布的目录”目录为草稿'),
    expect.stringContaining('“项目业务系统”系统未对接'),
  ]);
  expect(refused.findings?.map(({ article }) => article?.number)).toEqual(['第五十六条', '第五十六条']);
  // the authority may say so for the record: the gaps are the register's
  const failed = await work.give(jiyuan.asAuthority, 'failAcceptance', { code }, '... on Project { id stage acceptanceGaps }');
  expect(failed).toMatchObject({ stage: 'ACCEPTANCE_FAILED' });
  expect(failed.acceptanceGaps).toHaveLength(2);
  mustBe(await work.give(jiyuan.asProvider, 'submitCatalogEntry', { id: draft.id }, '... on CatalogEntry { id }'), 'entry');
  const approving = { id: draft.id, decision: 'APPROVE' };
  mustBe(await work.give(jiyuan.asAuthority, 'reviewCatalogEntry', approving, '... on CatalogEntry { id }'), 'published');
  // one condition met, the other not
  expect((await work.give(jiyuan.asAuthority, 'acceptProject', { code }, PROJECT)).findings).toHaveLength(1);
  await connected(work, jiyuan, system);
  expect(await verdictOn(work, jiyuan, code, 'ACCEPTANCE')).toMatchObject({ outcome: 'ALLOW', missing: [] });
  expect(await work.give(jiyuan.asAuthority, 'acceptProject', { code }, PROJECT)).toMatchObject({ stage: 'ACCEPTED' });
  const again = await work.give(jiyuan.asAuthority, 'acceptProject', { code }, PROJECT);
  expect(refusalsOf(again)).toEqual(['INVALID_TRANSITION input.code']);
});

test('[SM-30a] a project in 三明 that names no data assets does not leave drafting', async () => {
  const draft = aProject(sanming);
  mustBe(await work.give(sanming.asProvider, 'draftProject', draft, PROJECT), 'draft');
  const bare = await work.give(sanming.asProvider, 'submitProject', { code: draft.code }, PROJECT);
  expect(refusalsOf(bare)).toEqual(['DECLARED_ASSETS_REQUIRED input.declaredAssets']);
  expect(bare.findings?.[0]?.article?.number).toBe('第三十条');
  const asset = await anAsset(work, sanming, { catalogEntries: [] });
  const named = { code: draft.code, declaredAssets: [asset] };
  expect(await work.give(sanming.asProvider, 'submitProject', named, PROJECT)).toMatchObject({ stage: 'SUBMITTED' });
});

test('[SM-30b] an acceptance in 三明 names each declared asset that is not registered, or not aggregated', async () => {
  const arrived = await anArrivedEntry(work, sanming, { title: '已汇聚的目录' });
  const waiting = await aPublishedEntry(work, sanming, { title: '未汇聚的目录' });
  const assets = [
    await anAsset(work, sanming, { name: '未登记资产', catalogEntries: [arrived] }),
    await anAsset(work, sanming, { name: '未汇聚资产', registrationNumber: 'SM-1', catalogEntries: [arrived, waiting.id] }),
    // the day asked about is the first without the registration
    await anAsset(work, sanming, {
      name: '到期资产',
      registrationNumber: 'SM-2',
      expiresOn: '2026-03-02',
      catalogEntries: [arrived],
    }),
    await anAsset(work, sanming, {
      name: '合格资产',
      registrationNumber: 'SM-3',
      expiresOn: '2026-03-03',
      catalogEntries: [arrived],
    }),
  ];
  const code = await atStage(work, sanming, 'BUILT', { declaredAssets: assets });
  const refused = await work.give(sanming.asAuthority, 'acceptProject', { code }, PROJECT);
  expect(rulesOf(refused)).toEqual(Array(3).fill('ACCEPTANCE_CONDITIONS_NOT_MET'));
  expect(refused.findings?.every(({ article }) => article?.number === '第三十条')).toBe(true);
  const named = refused.findings?.map(({ message }) => /“([^”]*资产)[^”]*”/.exec(message.split('：')[1] ?? '')?.[1]).sort();
  expect(named).toEqual(['到期资产', '未汇聚资产', '未登记资产'].sort());
  // with the one that is as it should be, and the other once its data has arrived, it is accepted
  await arrive(work, sanming, waiting.id);
  const lawful = await atStage(work, sanming, 'BUILT', { declaredAssets: [assets[1], assets[3]] });
  expect(await work.give(sanming.asAuthority, 'acceptProject', { code: lawful }, PROJECT)).toMatchObject({ stage: 'ACCEPTED' });
});

test('[SM-30c] no operations funding in 三明 for a project that was not accepted', async () => {
  const money = { year: 2026, amount: '500000.00', reference: '示财〔2026〕1号' };
  for (const stage of ['SUBMITTED', 'APPROVED', 'BUILT', 'ACCEPTANCE_FAILED']) {
    const code = await atStage(work, sanming, stage);
    const refused = await work.give(asFinance(sanming), 'allocateOperationsFunding', { code, ...money }, PROJECT);
    expect([stage, ...refusalsOf(refused)]).toEqual([stage, 'PROJECT_NOT_ACCEPTED input.code']);
    expect(refused.findings?.[0]?.article?.number).toBe('第三十条');
  }
  const code = await atStage(work, sanming, 'ACCEPTED');
  const GIVEN = '... on Project { id stage fundingDecisions { gate year amount reference decidedOn } }';
  // the money is finance's to give
  expect(rulesOf(await work.give(sanming.asAuthority, 'allocateOperationsFunding', { code, ...money }, GIVEN))).toEqual([
    'FORBIDDEN',
  ]);
  expect(await work.give(asFinance(sanming), 'allocateOperationsFunding', { code, ...money }, GIVEN)).toMatchObject({
    stage: 'OPERATIONS_FUNDED',
    fundingDecisions: [
      { gate: 'OPERATIONS_FUNDING', year: 2026, amount: '500000', reference: '示财〔2026〕1号', decidedOn: '2026-03-02' },
    ],
  });
});

test.each([
  ['JY-31b', jiyuan, '第三十一条', { plannedCatalog: true }],
  ['SM-6b', sanming, '第六条', { declaredAssets: true }],
] as const)(
  '[%s] a project to build another platform for sharing across departments is not submitted',
  async (_, city, article, needs) => {
    const content =
      'plannedCatalog' in needs
        ? { plannedCatalog: [(await aDraft(work, city)).id] }
        : { declaredAssets: [await anAsset(work, city, { catalogEntries: [] })] };
    const platform = aProject(city, { projectKind: 'CROSS_DEPT_SHARING_PLATFORM', ...content });
    const refused = await work.give(city.asProvider, 'submitProject', platform, PROJECT);
    expect(rulesOf(refused)).toEqual(['PARALLEL_PLATFORM_FORBIDDEN']);
    expect(refused.findings?.[0]?.article?.number).toBe(article);
    const system = { ...platform, projectKind: 'INFORMATION_SYSTEM' };
    expect(await work.give(city.asProvider, 'submitProject', system, PROJECT)).toMatchObject({ stage: 'SUBMITTED' });
  },
);
