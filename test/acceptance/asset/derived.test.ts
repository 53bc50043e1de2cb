import { Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { aDraft, aPublishedEntry, ENTRY } from '../catalog/entries';
import { makeAgreement, makeReady, opening, publishOpen } from '../catalog/opening';
import { assets, declare, enterpriseOf, evidence, known, made } from './assets';

const jiyuan = bodiesOf('jiyuan');
const chifeng = bodiesOf('chifeng');
const developer = enterpriseOf(chifeng);
const asDeveloper = chifeng.as(Role.OPERATOR, developer);

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-06-30');
  await known(work, jiyuan, jiyuan.government, 'GOVERNMENT', '示例示范区管委会');
  await known(work, chifeng, developer, 'ENTERPRISE', '示例数据产品有限公司');
});
afterAll(() => work?.close());

const byGovernment = [
  { kind: 'OWNERSHIP', holder: jiyuan.government, since: '2025-01-01' },
  { kind: 'STEWARDSHIP', holder: jiyuan.provider, since: '2025-01-01' },
];

interface Upstream {
  lineage: {
    vertices: { id: string; depth: number }[];
    edges: { from: string; to: string; via: string | null; columns: { from: string; to: string }[] }[];
  } | null;
}

const upstream = (of: string, as = jiyuan.asProvider) =>
  work.ask<Upstream>(
    as,
    `query ($of: ID!) { lineage(of: $of, direction: UPSTREAM) {
      vertices { id depth } edges { from to via columns { from to } } } }`,
    { of },
  );

test('[JY-27b] a theme database is formed from base databases and the own pool: without sources it is refused, and without their lineage not registered', async () => {
  const { enter, submit, accept, registered } = assets(work, jiyuan);
  const theme = { rights: byGovernment, name: '企业主题数据库', dataLayer: 'THEME' };
  const refused = await enter(theme);
  expect(refused.findings).toMatchObject([{ rule: 'LINEAGE_REQUIRED', article: { id: 'jiyuan/第二十七条' } }]);

  const base = await registered({ rights: byGovernment, name: '法人基础数据库', dataLayer: 'BASE' });
  const { id: raw } = await aPublishedEntry(work, jiyuan, { title: '企业年报信息' });
  const pool = made(
    await enter({ rights: byGovernment, name: '部门数据池', dataLayer: 'DEPARTMENT_POOL', catalogEntries: [raw] }),
    'pool',
  );
  const { id } = made(await enter({ ...theme, derivedFrom: [base.id, pool.id] }), 'theme');
  const documents = { evidence: [evidence('加工说明', 'PROCESSING')] };
  const unrecorded = await submit(id, documents);
  expect(unrecorded.findings).toMatchObject([
    { rule: 'LINEAGE_REQUIRED', path: ['input', 'id'], article: { id: 'jiyuan/第五条' } },
  ]);
  // it says which command mends it, in both languages
  const [told] = unrecorded.findings ?? [];
  expect([told?.message, told?.messageEn]).toEqual(Array(2).fill(expect.stringContaining('declareLineage')));
  await declare(work, jiyuan, [
    { from: base.id, to: id, via: '叠加' },
    { from: pool.id, to: id, via: '整合' },
  ]);
  expect(rulesOf(await submit(id))).toEqual(['ASSET_EVIDENCE_MISSING']);
  expect(await submit(id, documents)).toMatchObject({ assetStatus: 'SUBMITTED' });
  expect(await accept(id)).toMatchObject({ assetStatus: 'REGISTERED' });
  const { lineage } = await upstream(id);
  expect(lineage?.edges.map(({ from, via }) => [from, via]).toSorted()).toEqual(
    [
      [base.id, '叠加'],
      [pool.id, '整合'],
    ].toSorted(),
  );
});

test('[JY-27a] the lineage of a department’s data pool gives the entries that it is made from and the steps of the processing', async () => {
  const { enter, submit } = assets(work, jiyuan);
  const entries = [
    await aPublishedEntry(work, jiyuan, { title: '许可信息' }),
    await aPublishedEntry(work, jiyuan, { title: '处罚信息' }),
  ].map(({ id }) => id) as [string, string];
  expect(refusalsOf(await enter({ rights: byGovernment, name: '空数据池', dataLayer: 'DEPARTMENT_POOL' }))).toEqual([
    'LINEAGE_REQUIRED input.catalogEntries',
  ]);
  const pool = made(
    await enter({ rights: byGovernment, name: '监管数据池', dataLayer: 'DEPARTMENT_POOL', catalogEntries: entries }),
    'pool',
  );
  await declare(work, jiyuan, [
    { from: entries[0], to: pool.id, via: '筛选、清洗', columns: [{ from: '编号', to: '主体代码' }] },
    { from: entries[1], to: pool.id, via: '加工汇聚' },
  ]);
  expect(await submit(pool.id, { evidence: [evidence('清洗规则', 'PROCESSING')] })).toMatchObject({ assetStatus: 'SUBMITTED' });
  const { lineage } = await upstream(pool.id);
  expect(lineage?.vertices.map(({ id }) => id).toSorted()).toEqual(entries.toSorted());
  expect(lineage?.edges.toSorted((a, b) => String(a.via).localeCompare(String(b.via), 'zh'))).toMatchObject([
    { from: entries[1], to: pool.id, via: '加工汇聚' },
    { from: entries[0], to: pool.id, via: '筛选、清洗', columns: [{ from: '编号', to: '主体代码' }] },
  ]);
});

test('[CF-use-4] the rights of a developer in the product that it made stand on record with the data that it was made from', async () => {
  const { enter, submit, accept } = assets(work, { ...chifeng, provider: developer, asProvider: asDeveloper });
  const { id: source } = await aPublishedEntry(work, chifeng, { title: '企业信用信息', shareType: 'UNCONDITIONAL' });
  const rights = ['STEWARDSHIP', 'HOLDING', 'PROCESSING_USE', 'PRODUCT_OPERATION'].map(kind => ({
    kind,
    holder: developer,
    since: '2026-01-01',
    until: '2029-01-01',
    basis: '授权运营协议（示例）',
  }));
  const product = { name: '企业信用评分产品', assetKind: 'PRODUCT', rights, catalogEntries: [source], origin: 'PROCESSED' };
  const { id } = made(await enter(product), 'entered');
  expect(rulesOf(await submit(id))).toEqual(['LINEAGE_REQUIRED', 'ASSET_EVIDENCE_MISSING']);
  await declare(work, chifeng, [{ from: source, to: id, via: '评分模型' }]);
  made(await submit(id, { evidence: [evidence('授权运营协议', 'OWNERSHIP')] }), 'submitted');
  made(await accept(id), 'accepted');

  const found = await work.ask<{
    dataAsset: { rights: { kind: string; holder: object; since: string; until: string; basis: string }[] };
  }>(
    chifeng.asAuthority,
    `query ($id: ID!) { dataAsset(id: $id) {
      rights(on: "2026-06-30") { kind holder { creditCode name } since until basis }
      catalogEntries { id title } evidence { kind title digest }
      lineage(direction: UPSTREAM) { vertices { id } }
    } }`,
    { id },
  );
  const { rights: kept, ...rest } = found.dataAsset;
  expect(kept.map(({ kind }) => kind)).toEqual(['HOLDING', 'PROCESSING_USE', 'PRODUCT_OPERATION', 'STEWARDSHIP']);
  expect(kept[2]).toEqual({
    kind: 'PRODUCT_OPERATION',
    holder: { creditCode: developer, name: '示例数据产品有限公司' },
    since: '2026-01-01',
    until: '2029-01-01',
    basis: '授权运营协议（示例）',
  });
  expect(rest).toMatchObject({
    catalogEntries: [{ id: source, title: '企业信用信息' }],
    evidence: [{ kind: 'OWNERSHIP', title: '授权运营协议' }],
    lineage: { vertices: [{ id: source }] },
  });
  // found again by whoever asks for its products, until the right ends: its first day without is 2029-01-01
  const productsOn = async (day: string): Promise<unknown[]> => {
    work.goTo(day);
    const { dataAssets } = await work.ask<{ dataAssets: { nodes: unknown[] } }>(
      chifeng.asAuthority,
      'query ($who: CreditCode!) { dataAssets(filter: { productOperator: $who }) { nodes { id } } }',
      { who: developer },
    );
    return dataAssets.nodes;
  };
  expect(await productsOn('2028-12-31')).toEqual([{ id }]);
  expect(await productsOn('2029-01-01')).toEqual([]);
  work.goTo('2026-06-30');
});

test('[JY-39b] sensitive data is opened on conditions once it was desensitized, as a dataset of its own whose lineage leads to the raw entry', async () => {
  await makeAgreement(work, jiyuan);
  const { id: raw } = await aPublishedEntry(work, jiyuan, { title: '信访登记原始数据' });
  const sensitive = { name: '住址', dataType: 'STRING', length: 100, sensitivity: 'PERSONAL_PRIVACY', securityGrade: 2 };
  const conditional = { openType: 'CONDITIONAL', openConditions: '仅限研究', openBasis: '示例法第二条' };
  const { desensitize } = opening(work, jiyuan);
  const derived = { title: '信访登记脱敏数据集', derived: true, items: [sensitive], ...conditional };
  const { id } = await aDraft(work, jiyuan, derived);
  await declare(work, jiyuan, [{ from: raw, to: id, via: '脱敏、清洗、加工' }]);
  const submit = () => work.give(jiyuan.asProvider, 'submitCatalogEntry', { id }, ENTRY);
  expect(rulesOf(await submit())).toEqual(['SENSITIVE_ITEM_NOT_OPENABLE']);
  expect(await desensitize(id, '住址')).toMatchObject({ item: '住址', method: 'MASKING' });
  expect(await submit()).toMatchObject({ openType: 'CONDITIONAL', catalogStatus: 'SUBMITTED' });
  const approved = await work.give(jiyuan.asAuthority, 'reviewCatalogEntry', { id, decision: 'APPROVE' }, ENTRY);
  expect(approved).toMatchObject({ openType: 'CONDITIONAL', catalogStatus: 'PUBLISHED' });
  await makeReady(work, jiyuan, id);
  expect(await publishOpen(work, jiyuan.asAuthority, id)).toMatchObject({ openType: 'CONDITIONAL', openListed: true });
  const { lineage } = await upstream(id);
  expect(lineage).toMatchObject({ vertices: [{ id: raw }], edges: [{ from: raw, to: id, via: '脱敏、清洗、加工' }] });
});
