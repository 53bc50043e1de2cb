import { type AtWork, atWork, type Bodies, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { aDraft, complete, ENTRY, handedIn } from './entries';

const [sanming, guiyang, yulin] = [bodiesOf('sanming'), bodiesOf('guiyang'), bodiesOf('yulin')];

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
afterAll(() => work.close());

const refused = async (bodies: Bodies, input: object) => refusalsOf(await handedIn(work, bodies, input));
const articleOf = async (bodies: Bodies, input: object) =>
  (await handedIn(work, bodies, input)).findings?.map(({ rule, article }) => [rule, article?.id ?? null]);

const filed = { shareBasis: '示例条例第一条', shareBasisLevel: 'LOCAL_REGULATION', shareFiling: '示例备〔2026〕1号' };

test('[SM-3a] the entry states what kind of body holds it', async () => {
  expect(await articleOf(sanming, { holderClass: undefined })).toEqual([['HOLDER_CLASS_MISSING', 'sanming/第三条第1款']]);
  for (const holderClass of ['GOVERNMENT', 'PUBLIC_INSTITUTION', 'PUBLIC_ENTERPRISE']) {
    expect(await handedIn(work, sanming, { holderClass, derived: true })).toMatchObject({ catalogStatus: 'PUBLISHED' });
  }
});

test('[SM-8a] an entry with data of persons says what they are told when it is collected, and on what their consent rests', async () => {
  const ofPersons = { items: [{ name: '联系电话', dataType: 'STRING', sensitivity: 'PERSONAL_INFO', securityGrade: 2 }] };
  const bare = { ...ofPersons, collectionNotice: undefined, consentBasis: undefined };
  expect(await articleOf(sanming, bare)).toEqual([
    ['COLLECTION_NOTICE_MISSING', 'sanming/第八条'],
    ['CONSENT_BASIS_MISSING', 'sanming/第八条'],
  ]);
  expect(await refused(sanming, { ...bare, collectionNotice: '采集规则、目的、方式和范围' })).toEqual([
    'CONSENT_BASIS_MISSING input.consentBasis',
  ]);
  expect(await refused(sanming, { ...bare, consentBasis: '本人同意' })).toEqual([
    'COLLECTION_NOTICE_MISSING input.collectionNotice',
  ]);
  // nothing of it is asked of an entry without data of persons, nor in a city whose text does not
  expect(await refused(sanming, { collectionNotice: undefined, consentBasis: undefined })).toEqual([]);
  expect(await refused(guiyang, bare)).not.toContain('COLLECTION_NOTICE_MISSING input.collectionNotice');
  const { id } = await handedIn(work, sanming, ofPersons);
  const { catalogEntry } = await work.ask<{ catalogEntry: object }>(
    undefined,
    `{ catalogEntry(id: "${id}") { collectionNotice consentBasis } }`,
  );
  expect(catalogEntry).toEqual({
    collectionNotice: '为办理登记，由窗口采集下列信息项，规则已公示',
    consentBasis: '申请人书面同意',
  });
});

test('[SM-7b] the unit registers its entry by itself, and the register says who of it did', async () => {
  const { id } = await aDraft(work, sanming);
  const administrator = { ...sanming.asProvider, subject: 'data-administrator' };
  const published = await work.give(
    administrator,
    'publishCatalogEntry',
    { id },
    '... on CatalogEntry { id catalogStatus publishedOn process { registerClerk } events { event byRole byOrganization } }',
  );
  expect(published).toMatchObject({
    catalogStatus: 'PUBLISHED',
    publishedOn: '2026-03-02',
    process: { registerClerk: 'data-administrator' },
    events: [
      { event: 'registerCatalogEntry', byRole: 'PROVIDER', byOrganization: sanming.provider },
      { event: 'publishCatalogEntry', byRole: 'PROVIDER', byOrganization: sanming.provider },
    ],
  });
  // who it was is nothing for others
  const { catalogEntry } = await work.ask<{ catalogEntry: object }>(
    sanming.asConsumer,
    `{ catalogEntry(id: "${id}") { process { registerClerk } } }`,
  );
  expect(catalogEntry).toEqual({ process: null });
  expect(
    rulesOf(await work.give(sanming.asProvider, 'submitCatalogEntry', { id: (await aDraft(work, sanming)).id }, ENTRY)),
  ).toEqual(['NOT_REGULATED']);
});

test('[SM-12c] sharing on conditions says with whom, or which items', async () => {
  const conditional = { shareType: 'CONDITIONAL', ...filed };
  expect(await articleOf(sanming, conditional)).toEqual([['CONDITIONS_REQUIRED', 'sanming/第十二条第3款']]);
  expect(await refused(sanming, { ...conditional, allowedDepartments: [sanming.consumer] })).toEqual([]);
  expect(await refused(sanming, { ...conditional, sharedItems: ['编号'] })).toEqual([]);
});

test('[SM-12d] what is not shared for the time being names what is lacking', async () => {
  const withheld = { shareType: 'TEMPORARILY_NOT_SHARED', ...filed };
  expect(await articleOf(sanming, withheld)).toEqual([['UNMET_CONDITION_MISSING', 'sanming/第十二条']]);
  expect(await refused(sanming, { ...withheld, unmetCondition: '系统尚在改造' })).toEqual([]);
});

test('[SM-12f] any type but unconditional has a basis that is filed', async () => {
  const conditional = { shareType: 'CONDITIONAL', sharedItems: ['编号'], ...filed };
  expect(await articleOf(sanming, { ...conditional, shareFiling: undefined })).toEqual([
    ['FILING_REQUIRED', 'sanming/第十二条第5款'],
  ]);
  expect(await refused(sanming, { ...conditional, shareBasis: undefined })).toEqual(['LEGAL_BASIS_REQUIRED input.shareBasis']);
  expect(await refused(sanming, { ...conditional, shareBasisLevel: 'DEPARTMENT_RULE' })).toEqual([
    'LEGAL_BASIS_LEVEL_TOO_LOW input.shareBasisLevel',
  ]);
  expect(await refused(sanming, conditional)).toEqual([]);
});

test('[SM-23] every item states its grade of security', async () => {
  const items = [{ name: '编号', dataType: 'STRING', sensitivity: 'NONE' }];
  expect(await articleOf(sanming, { items })).toEqual([['SECURITY_GRADE_MISSING', 'sanming/第二十三条']]);
});

test('[SM-26b] secrets are looked for before an entry is registered', async () => {
  const { id } = await work.give(sanming.asProvider, 'registerCatalogEntry', complete(sanming), ENTRY);
  const { findings } = await work.give(sanming.asProvider, 'publishCatalogEntry', { id }, ENTRY);
  expect(findings).toMatchObject([{ rule: 'SECRECY_REVIEW_REQUIRED', article: { id: 'sanming/第二十六条第1款' } }]);
});

test('[SM-5e] a county’s entries are its own: nobody of another county edits them', async () => {
  const [county, nextCounty] = ['350425', '350426'];
  const asCounty = (jurisdiction: string) => ({ ...sanming.asProvider, jurisdiction });
  const entry = complete(sanming, { jurisdiction: county, level: 'COUNTY', classification: `307001${county}` });
  expect(await work.give(asCounty(nextCounty), 'registerCatalogEntry', entry, ENTRY)).toMatchObject({ code: 'FORBIDDEN' });
  const { id } = await work.give(asCounty(county), 'registerCatalogEntry', entry, ENTRY);
  const change = (claims: typeof sanming.asProvider) =>
    work.give(claims, 'changeCatalogEntry', { id, title: '县级示例目录' }, ENTRY);
  expect(await change(asCounty(nextCounty))).toMatchObject({ code: 'FORBIDDEN' });
  expect(await change({ ...sanming.asAuthority, jurisdiction: nextCounty })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await change(asCounty(county))).toMatchObject({ version: 2 });
  // under the text of its city
  await work.give(asCounty(county), 'recordSecrecyReview', { id, passed: true, reviewer: '示例保密〔2026〕3号' }, ENTRY);
  expect(await work.give(asCounty(county), 'publishCatalogEntry', { id }, ENTRY)).toMatchObject({ catalogStatus: 'PUBLISHED' });
});

test('[GY-3-2] the entry states by which path its data reaches the platform', async () => {
  expect(await articleOf(guiyang, { aggregationPath: undefined })).toEqual([
    ['AGGREGATION_PATH_MISSING', 'guiyang/四 第三章 二是'],
  ]);
  expect(await handedIn(work, guiyang)).toMatchObject({ catalogStatus: 'SUBMITTED', shareType: null, openType: null });
});

test('[GY-2-1] nothing is published without review', async () => {
  const { id } = await aDraft(work, guiyang);
  expect(await work.give(guiyang.asProvider, 'publishCatalogEntry', { id }, ENTRY)).toMatchObject({ code: 'FORBIDDEN' });
  expect(rulesOf(await work.give(guiyang.asAuthority, 'reviewCatalogEntry', { id, decision: 'APPROVE' }, ENTRY))).toEqual([
    'INVALID_TRANSITION',
  ]);
  await work.give(guiyang.asProvider, 'submitCatalogEntry', { id }, ENTRY);
  expect(await work.give(guiyang.asAuthority, 'reviewCatalogEntry', { id, decision: 'APPROVE' }, ENTRY)).toMatchObject({
    catalogStatus: 'PUBLISHED',
  });
});

test('[YL-2a] the entry states in which form its data is recorded', async () => {
  expect(await articleOf(yulin, { recordForm: undefined })).toEqual([['RECORD_FORM_MISSING', 'yulin/第二条第1款']]);
});

test('[YL-7] a unit hands in its own entries and nobody else’s', async () => {
  const { id } = await aDraft(work, yulin);
  expect(await work.give(yulin.asAnother, 'submitCatalogEntry', { id }, ENTRY)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await work.give(yulin.asProvider, 'submitCatalogEntry', { id }, ENTRY)).toMatchObject({ catalogStatus: 'SUBMITTED' });
});

test('[YL-11b] privacy in raw data is not opened, not on conditions either', async () => {
  const items = [{ name: '编号', dataType: 'STRING', sensitivity: 'PERSONAL_PRIVACY' }];
  const conditional = { openType: 'CONDITIONAL', openConditions: '仅限研究', openCriteria: ['TIMELINESS'] };
  expect(await articleOf(yulin, { items, ...conditional })).toEqual([['SENSITIVE_ITEM_NOT_OPENABLE', 'yulin/第十一条']]);
  expect(await refused(yulin, { ...conditional })).toEqual([]);
  expect(await refused(yulin, { items, openType: 'NOT_OPEN', openBasis: '示例法第二条' })).toEqual([]);
});

test('[YL-11c] an open type is conditional for one of the reasons of the text', async () => {
  const conditional = { openType: 'CONDITIONAL', openConditions: '仅限研究' };
  expect(await articleOf(yulin, conditional)).toEqual([['CONDITIONS_REQUIRED', 'yulin/第十一条']]);
  for (const criterion of ['SECURITY_AND_PROCESSING', 'TIMELINESS', 'CONTINUOUS_RETRIEVAL']) {
    expect(await refused(yulin, { ...conditional, openCriteria: [criterion] })).toEqual([]);
  }
});
