import { type AtWork, atWork, type Bodies, bodiesOf, refusalsOf } from '../at-work';
import { complete, ENTRY, handedIn } from './entries';

const [chifeng, jiyuan] = [bodiesOf('chifeng'), bodiesOf('jiyuan')];

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
afterAll(() => work.close());

const refused = async (bodies: Bodies, input: object) => refusalsOf(await handedIn(work, bodies, input));
const articleOf = async (bodies: Bodies, input: object) =>
  (await handedIn(work, bodies, input)).findings?.map(({ rule, article }) => [rule, article?.id ?? null]);

const law = { shareBasis: '示例法第一条', shareBasisLevel: 'LAW' };
const basis = { ...law, shareConditions: '仅限依法履职', shareRequirements: '按需申请' };

test('a complete entry is handed in, and what it says is answered as it was stated', async () => {
  for (const bodies of [chifeng, jiyuan]) {
    expect(await handedIn(work, bodies)).toMatchObject({ catalogStatus: 'SUBMITTED', shareType: 'UNCONDITIONAL' });
  }
});

test('[CF-share-5] sharing on conditions states what it asks for', async () => {
  const conditional = { shareType: 'CONDITIONAL', ...basis };
  expect(await refused(chifeng, { ...conditional, shareRequirements: undefined })).toEqual([
    'SHARE_REQUIREMENTS_MISSING input.shareRequirements',
  ]);
  expect(await refused(chifeng, conditional)).toEqual([]);
});

test('[CF-share-6] what cites no legal basis is shared unconditionally', async () => {
  expect(await refused(chifeng, { shareType: 'NOT_SHARED' })).toEqual(['LEGAL_BASIS_REQUIRED input.shareBasis']);
  expect(await articleOf(chifeng, { shareType: 'NOT_SHARED' })).toEqual([['LEGAL_BASIS_REQUIRED', 'chifeng/四(二)2']]);
  expect(await refused(chifeng, { shareType: 'NOT_SHARED', ...law })).toEqual([]);
  expect(await refused(chifeng, { shareType: 'UNCONDITIONAL' })).toEqual([]);
});

test('[CF-share-7] sharing on conditions states the conditions together with their basis', async () => {
  const conditional = { shareType: 'CONDITIONAL', ...basis };
  expect(await refused(chifeng, { ...conditional, shareConditions: ' ' })).toEqual([
    'CONDITIONS_REQUIRED input.shareConditions',
  ]);
  expect(await refused(chifeng, { ...conditional, shareBasis: '' })).toEqual(['LEGAL_BASIS_REQUIRED input.shareBasis']);
  expect(await refused(chifeng, conditional)).toEqual([]);
});

test('[CF-open-2] what is flagged as a commercial secret or as private is not opened', async () => {
  const items = (sensitivity: string) => [{ name: '编号', dataType: 'STRING', sensitivity }];
  for (const sensitivity of ['PERSONAL_PRIVACY', 'COMMERCIAL_SECRET']) {
    expect(await refused(chifeng, { items: items(sensitivity), openType: 'UNCONDITIONAL' })).toEqual([
      'SENSITIVE_ITEM_NOT_OPENABLE input.openType',
    ]);
    expect(await refused(chifeng, { items: items(sensitivity), openType: 'NOT_OPEN', openBasis: '示例法第二条' })).toEqual([]);
  }
  expect(await refused(chifeng, { items: items('NONE'), openType: 'UNCONDITIONAL' })).toEqual([]);
});

test('[JY-2b] the entry states in which form its data is recorded', async () => {
  expect(await articleOf(jiyuan, { recordForm: undefined })).toEqual([['RECORD_FORM_MISSING', 'jiyuan/第二条第2款']]);
  expect(await refused(chifeng, { recordForm: undefined })).toEqual([]);
});

test('[JY-12] every item states what it must be protected as', async () => {
  const items = [{ name: '编号', dataType: 'STRING' }];
  expect(await articleOf(jiyuan, { items })).toEqual([['SENSITIVITY_MISSING', 'jiyuan/第十二条']]);
});

test.each([
  ['updateFrequency', 'UPDATE_FREQUENCY_MISSING input.updateFrequency'],
  ['format', 'FORMAT_MISSING input.format'],
  ['items', 'ITEMS_MISSING input.items'],
  ['shareModes', 'SHARE_MODES_MISSING input.shareModes'],
])('[JY-14a] an entry without %s is refused, and the field is named', async (field, expected) => {
  expect(await refused(jiyuan, { [field]: undefined })).toEqual([expected]);
});

test('[JY-14a] every missing field is named at once', async () => {
  expect((await refused(jiyuan, { updateFrequency: null, format: null, items: [] })).sort()).toEqual([
    'FORMAT_MISSING input.format',
    'ITEMS_MISSING input.items',
    'UPDATE_FREQUENCY_MISSING input.updateFrequency',
  ]);
});

test('[JY-14e] sharing on conditions says with whom, or which items', async () => {
  const conditional = { shareType: 'CONDITIONAL', ...law };
  expect(await articleOf(jiyuan, conditional)).toEqual([['CONDITIONS_REQUIRED', 'jiyuan/第十四条第4款']]);
  expect(await refused(jiyuan, { ...conditional, allowedDepartments: [jiyuan.consumer] })).toEqual([]);
  expect(await refused(jiyuan, { ...conditional, sharedItems: ['编号'] })).toEqual([]);
  expect(await refused(jiyuan, { ...conditional, sharedItems: ['没有的信息项'] })).toEqual([
    'SHARED_ITEM_UNKNOWN input.sharedItems',
  ]);
});

test('[JY-14f] what is not shared cites a law, an administrative regulation or a central policy', async () => {
  const withheld = { shareType: 'NOT_SHARED', shareBasis: '示例规定' };
  for (const level of ['DEPARTMENT_RULE', 'LOCAL_REGULATION', 'LOCAL_RULE', 'NATIONAL_POLICY', 'OTHER']) {
    expect(await refused(jiyuan, { ...withheld, shareBasisLevel: level })).toEqual([
      'LEGAL_BASIS_LEVEL_TOO_LOW input.shareBasisLevel',
    ]);
  }
  expect(await refused(jiyuan, withheld)).toEqual(['SHARE_BASIS_LEVEL_MISSING input.shareBasisLevel']);
  for (const level of ['LAW', 'ADMINISTRATIVE_REGULATION', 'CENTRAL_POLICY']) {
    expect(await refused(jiyuan, { ...withheld, shareBasisLevel: level })).toEqual([]);
  }
});

const ofABase = (more: object) => ({
  catalogKind: 'BASE',
  classification: '101001419001',
  baseDatabase: 'POPULATION',
  ...more,
});
const basic = [{ name: '编号', dataType: 'STRING', sensitivity: 'NONE', itemKind: 'BASIC' }];
const business = [{ name: '编号', dataType: 'STRING', sensitivity: 'NONE', itemKind: 'BUSINESS' }];
const limited = { shareType: 'CONDITIONAL', ...law, sharedItems: ['编号'] };

test('[JY-15a] basic items of the base resources are shared unconditionally', async () => {
  expect(await articleOf(jiyuan, ofABase({ items: basic, ...limited }))).toEqual([
    ['BASE_ITEM_MUST_BE_UNCONDITIONAL', 'jiyuan/第十五条'],
  ]);
  expect(await refused(jiyuan, ofABase({ items: basic }))).toEqual([]);
  expect(await refused(jiyuan, ofABase({ items: basic, baseDatabase: null }))).toEqual([
    'BASE_DATABASE_MISSING input.baseDatabase',
  ]);
  expect(await refused(jiyuan, ofABase({ items: basic, baseDatabase: 'TRUSTED_MATERIALS' }))).toEqual([
    'BASE_DATABASE_NOT_IN_PROFILE input.baseDatabase',
  ]);
});

test('[JY-15b] business items of the base resources are shared under their own type', async () => {
  expect(await refused(jiyuan, ofABase({ items: business, ...limited }))).toEqual([]);
});

test('[JY-32c] so are the basic items of the credit database, which only article 32 names', async () => {
  const credit = ofABase({ items: basic, baseDatabase: 'CREDIT', shareType: 'NOT_SHARED', ...law });
  expect(await refused(jiyuan, credit)).toEqual(['BASE_ITEM_MUST_BE_UNCONDITIONAL input.shareType']);
  expect(await refused(jiyuan, { ...credit, shareType: 'UNCONDITIONAL' })).toEqual([]);
});

const ofATheme = (more: object) => ({
  catalogKind: 'THEME',
  classification: '201001419001',
  theme: '健康保障',
  buildingDepartments: [jiyuan.provider, jiyuan.another],
  ...more,
});

test('[JY-15d] a theme is built by two departments at least, and named', async () => {
  expect(await refused(jiyuan, ofATheme({}))).toEqual([]);
  expect(await articleOf(jiyuan, ofATheme({ buildingDepartments: [jiyuan.provider, jiyuan.provider] }))).toEqual([
    ['BUILDING_DEPARTMENTS_MISSING', 'jiyuan/第十五条第2款'],
  ]);
  expect(await refused(jiyuan, ofATheme({ theme: ' ' }))).toContain('THEME_MISSING input.theme');
});

test('[JY-32b] sharing on conditions needs a basis as well', async () => {
  expect(await refused(jiyuan, { shareType: 'CONDITIONAL', sharedItems: ['编号'] })).toEqual([
    'LEGAL_BASIS_REQUIRED input.shareBasis',
  ]);
});

test('[JY-32d] data of a theme is withheld only where the law says so', async () => {
  expect(await refused(jiyuan, ofATheme({ shareType: 'NOT_SHARED' }))).toEqual(['LEGAL_BASIS_REQUIRED input.shareBasis']);
  expect(await refused(jiyuan, ofATheme({ shareType: 'NOT_SHARED', ...law }))).toEqual([]);
});

test('[JY-38b] a commercial secret that was not desensitized is not opened to all', async () => {
  const items = [{ name: '编号', dataType: 'STRING', sensitivity: 'COMMERCIAL_SECRET' }];
  expect(await articleOf(jiyuan, { items, openType: 'UNCONDITIONAL' })).toEqual([
    ['SENSITIVE_ITEM_NOT_OPENABLE', 'jiyuan/第三十八条'],
  ]);
  expect(await refused(jiyuan, { items, openType: 'NOT_OPEN', openBasis: '示例法第二条' })).toEqual([]);
});

test('[JY-39a] opening on conditions, or not opening, cites a basis', async () => {
  const conditional = { openType: 'CONDITIONAL', openConditions: '仅限研究' };
  expect(await articleOf(jiyuan, conditional)).toEqual([['LEGAL_BASIS_REQUIRED', 'jiyuan/第三十九条第1款']]);
  expect(await refused(jiyuan, { ...conditional, openBasis: '示例法第二条' })).toEqual([]);
  expect(await refused(jiyuan, { openType: 'NOT_OPEN' })).toEqual(['LEGAL_BASIS_REQUIRED input.openBasis']);
  expect(await refused(jiyuan, { openType: 'CONDITIONAL', openBasis: '示例法第二条' })).toEqual([
    'OPEN_CONDITIONS_MISSING input.openConditions',
  ]);
});

test('[JY-49] secrets are looked for before an entry is handed in, and anew once it has changed', async () => {
  const { id } = await work.give(jiyuan.asProvider, 'registerCatalogEntry', complete(jiyuan), ENTRY);
  const submit = () => work.give(jiyuan.asProvider, 'submitCatalogEntry', { id }, ENTRY);
  const review = (passed: boolean) =>
    work.give(jiyuan.asProvider, 'recordSecrecyReview', { id, passed, reviewer: '示例保密〔2026〕2号' }, ENTRY);
  expect((await submit()).findings).toMatchObject([{ rule: 'SECRECY_REVIEW_REQUIRED', article: { id: 'jiyuan/第四十九条' } }]);
  await review(true);
  await review(false);
  expect(refusalsOf(await submit())).toEqual(['SECRECY_REVIEW_REQUIRED input.secrecyReviewedOn']);
  await review(true);
  await work.give(jiyuan.asProvider, 'changeCatalogEntry', { id, title: '改名后的目录' }, ENTRY);
  expect(refusalsOf(await submit())).toEqual(['SECRECY_REVIEW_REQUIRED input.secrecyReviewedOn']);
  await review(true);
  expect(await submit()).toMatchObject({ catalogStatus: 'SUBMITTED' });
});
