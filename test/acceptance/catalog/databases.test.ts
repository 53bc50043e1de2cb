import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { aDraft } from './drafts';

const chifeng = bodiesOf('chifeng');
const guiyang = bodiesOf('guiyang');
const sanming = bodiesOf('sanming');
const jiyuan = bodiesOf('jiyuan');
const yulin = bodiesOf('yulin');

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
afterAll(() => work.close());

const MADE = '... on ManagedDatabase { id kind base theme managers { creditCode } builder { creditCode } norm leadByText }';
const create = (city: typeof chifeng, more: object = {}, as = city.asAuthority) =>
  work.give(as, 'createDatabase', { jurisdiction: city.jurisdiction, kind: 'THEME', name: '示例数据库', ...more }, MADE);

test('[CF-collect-8] a base database is the authority’s to set up, with its kind and the departments that manage it', async () => {
  const population = { kind: 'BASE', base: 'POPULATION', name: '人口基础数据库' };
  expect(await create(chifeng, population, chifeng.asProvider)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await create(chifeng, { ...population, builder: chifeng.provider }, chifeng.asProvider)).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await create(chifeng, population, jiyuan.asAuthority)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await create(chifeng, { ...population, kind: null })).toMatchObject({ code: 'BAD_USER_INPUT' });
  const refused = await create(chifeng, population);
  expect(refused.findings).toMatchObject([
    { rule: 'MANAGERS_MISSING', path: ['input', 'managers'], article: { id: 'chifeng/四(二)1' } },
  ]);
  const managers = [chifeng.provider, chifeng.another];
  expect(await create(chifeng, { ...population, managers })).toMatchObject({
    kind: 'BASE',
    base: 'POPULATION',
    managers: managers.map(creditCode => ({ creditCode })),
  });
  expect(rulesOf(await create(chifeng, { ...population, name: '另一人口库', managers }))).toEqual(['BASE_DATABASE_TAKEN']);
  expect(rulesOf(await create(chifeng, { managers, name: '人口基础数据库' }))).toEqual(['DATABASE_NAME_TAKEN']);
  expect(refusalsOf(await create(chifeng, { managers, name: ' ' }))).toEqual(['DATABASE_NAME_MISSING input.name']);
  expect(refusalsOf(await create(chifeng, { managers, kind: 'BASE', name: '无' }))).toEqual([
    'BASE_DATABASE_UNKNOWN input.base',
  ]);
  expect(rulesOf(await create(chifeng, { managers, kind: 'SPECIAL_TOPIC', theme: '专题' }))).toEqual(['THEME_OF_ANOTHER_KIND']);
  const { databases } = await work.ask<{ databases: { nodes: object[] } }>(
    undefined,
    `{ databases(filter: { jurisdiction: "${chifeng.jurisdiction}", kind: [BASE] }) { nodes { name manager { creditCode } } } }`,
  );
  expect(databases.nodes).toEqual([{ name: '人口基础数据库', manager: { creditCode: chifeng.authority } }]);
});

test('[GY-3-3] a theme database states the norm by which it is managed, and who builds it', async () => {
  expect(refusalsOf(await create(guiyang))).toEqual(['NORM_MISSING input.norm', 'BUILDER_MISSING input.builder']);
  const [norm, builder] = ['示例资源管理规范', guiyang.provider];
  expect(refusalsOf(await create(guiyang, { builder }))).toEqual(['NORM_MISSING input.norm']);
  const withoutBuilder = await create(guiyang, { norm });
  expect(withoutBuilder.findings).toMatchObject([{ rule: 'BUILDER_MISSING', article: { id: 'guiyang/四 第三章 三是' } }]);
  expect(await create(guiyang, { norm, builder })).toMatchObject({ norm, builder: { creditCode: builder } });
});

test('[SM-16b] a theme database is built by the unit of its field, which is named', async () => {
  const refused = await create(sanming, { theme: '文旅' });
  expect(refused.findings).toMatchObject([
    { rule: 'BUILDER_MISSING', path: ['input', 'builder'], article: { id: 'sanming/第十六条' } },
  ]);
  // the unit itself registers what it builds, and nothing that another builds
  expect(await create(sanming, { theme: '文旅', builder: sanming.another }, sanming.asProvider)).toMatchObject({
    code: 'FORBIDDEN',
  });
  const built = { theme: '文旅', builder: sanming.provider };
  expect(await create(sanming, built, sanming.asProvider)).toMatchObject({ kind: 'THEME', ...{ theme: '文旅' } });
  expect(rulesOf(await create(sanming, { ...built, name: '另一文旅库' }))).toEqual(['THEME_DATABASE_TAKEN']);
  const base = { kind: 'BASE', base: 'LEGAL_ENTITY', name: '法人库' };
  expect(await create(sanming, base)).toMatchObject({ leadByText: '市市场监管局', builder: null });
  expect(rulesOf(await create(sanming, { ...base, base: 'CREDIT', name: '信用库' }))).toEqual(['BASE_DATABASE_UNKNOWN']);
});

test('the catalog of a theme is compiled by the department that builds its database', async () => {
  const built = { name: '社会保障主题库', theme: '社会保障', builder: jiyuan.provider };
  expect(await create(jiyuan, built)).toMatchObject({ theme: '社会保障' });
  const register = (provider: string) =>
    work.give(
      { ...jiyuan.asProvider, organization: provider },
      'registerCatalogEntry',
      aDraft(jiyuan, { classification: '206001', catalogKind: 'THEME', theme: '社会保障', provider }),
      '... on CatalogEntry { id catalogStatus }',
    );
  expect(await register(jiyuan.another)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await register(jiyuan.provider)).toMatchObject({ catalogStatus: 'DRAFT' });
});

test('a city whose text regulates opening only knows no such databases', async () => {
  expect(rulesOf(await create(yulin, { name: '示例库' }))).toEqual(['NOT_REGULATED']);
});
