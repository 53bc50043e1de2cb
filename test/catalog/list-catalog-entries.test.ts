import { sqlStatements } from '../../kernel/metrics';
import {
  aCatalog,
  aDepartment,
  anAuthority,
  CITY,
  CIVIL_AFFAIRS,
  LAND,
  OTHER_CITY,
  published,
  type TestCatalog,
} from './catalog';

let catalog: TestCatalog;
let draft: { id: string; code: string };
beforeAll(async () => {
  catalog = await aCatalog();
  await catalog.enter({ code: 'B-1', title: '不动产登记信息', provider: LAND, domain: '自然资源', ...published });
  await catalog.enter({ code: 'A-1', title: '婚姻登记信息', domain: '民生', tags: ['婚姻', '民政'], ...published });
  await catalog.enter({
    code: 'C-1',
    title: '低保对象信息',
    domain: '民生',
    catalogKind: 'THEME',
    updateFrequency: 'MONTHLY',
    ...published,
  });
  draft = await catalog.enter({ code: 'D-1', title: '殡葬服务机构', domain: '民生' });
  // as a file enters it: nobody has decided on its types
  await catalog.rows("update catalog_entry set share_type = null, open_type = null where code = 'D-1'");
  await catalog.enter({ code: 'E-1', title: '行政区划信息', jurisdiction: OTHER_CITY, ...published });
});
afterAll(() => catalog.close());

const LIST = `query ($filter: CatalogFilter, $search: String, $sort: CatalogSortInput, $first: Int, $after: String) {
  catalogEntries(filter: $filter, search: $search, sort: $sort, first: $first, after: $after) {
    nodes { code } totalCount pageInfo { hasNextPage endCursor }
  }
}`;

async function codes(variables: Record<string, unknown>, claims = anAuthority()): Promise<string[]> {
  const { data, errors } = await catalog.run(LIST, variables, claims);
  expect(errors).toBeUndefined();
  return (data as unknown as { catalogEntries: { nodes: { code: string }[] } }).catalogEntries.nodes.map(node => node.code);
}

test('entries come by title in Chinese order, or by code', async () => {
  expect(await codes({})).toEqual(['D-1', 'B-1', 'C-1', 'E-1', 'A-1'].sort((a, b) => title(a).localeCompare(title(b), 'zh')));
  expect(await codes({ sort: { by: 'CODE', direction: 'DESC' } })).toEqual(['E-1', 'D-1', 'C-1', 'B-1', 'A-1']);
  expect((await codes({ sort: { by: 'PUBLISHED_ON' } })).at(-1)).toBe('D-1');
});
const title = (code: string) =>
  ({ 'A-1': '婚姻登记信息', 'B-1': '不动产登记信息', 'C-1': '低保对象信息', 'D-1': '殡葬服务机构', 'E-1': '行政区划信息' })[
    code
  ] ?? '';

test.each([
  ['jurisdiction', { jurisdiction: OTHER_CITY }, ['E-1']],
  ['provider', { provider: LAND }, ['B-1']],
  ['kind', { catalogKind: ['THEME', 'BASE'] }, ['C-1']],
  ['status', { catalogStatus: ['DRAFT'] }, ['D-1']],
  ['share type', { shareType: ['UNCONDITIONAL'], jurisdiction: CITY }, ['A-1', 'B-1', 'C-1']],
  ['open type', { openType: ['NOT_OPEN'] }, []],
  ['domain', { domain: '民生' }, ['A-1', 'C-1', 'D-1']],
  ['tag', { tag: '民政' }, ['A-1']],
  ['update frequency', { updateFrequency: ['MONTHLY'] }, ['C-1']],
])('a list is narrowed by %s', async (_, filter, expected) => {
  expect((await codes({ filter, sort: { by: 'CODE' } })).sort()).toEqual(expected);
});

test('a title is found by two characters of it, or by one', async () => {
  expect(await codes({ search: '登记', sort: { by: 'CODE' } })).toEqual(['A-1', 'B-1']);
  expect(await codes({ search: '殡' })).toEqual(['D-1']);
  expect(await codes({ search: '殡登' })).toEqual([]);
  expect(await codes({ search: '%' })).toEqual([]);
});

test('pages follow each other without a gap or a repetition', async () => {
  const seen: string[] = [];
  for (let after: string | undefined; ; ) {
    const { data } = await catalog.run(LIST, { first: 2, after, sort: { by: 'CODE' } }, anAuthority());
    const { nodes, totalCount, pageInfo } = (data as never as { catalogEntries: Page }).catalogEntries;
    expect(totalCount).toBe(5);
    seen.push(...nodes.map(node => node.code));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(seen).toEqual(['A-1', 'B-1', 'C-1', 'D-1', 'E-1']);
});
interface Page {
  nodes: { code: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

test('a draft is in the list of its provider and not in that of another, nor is it found by its id', async () => {
  expect(await codes({ filter: { catalogStatus: ['DRAFT'] } }, aDepartment())).toEqual(['D-1']);
  expect(await codes({ filter: { catalogStatus: ['DRAFT'] } }, aDepartment(LAND))).toEqual([]);
  const ONE = 'query ($id: ID, $code: String) { catalogEntry(id: $id, code: $code) { code } }';
  expect((await catalog.run(ONE, { id: draft.id }, aDepartment())).data).toEqual({ catalogEntry: { code: 'D-1' } });
  for (const by of [{ id: draft.id }, { code: 'D-1' }, { id: 'catalog:x' }, { id: draft.id.replace('catalog', 'asset') }, {}])
    expect((await catalog.run(ONE, by)).data).toEqual({ catalogEntry: null });
});

const FACETS = `query ($filter: CatalogFilter) { catalogEntries(filter: $filter, first: 1) {
  facets { isCapped catalogStatus { value count } domain { value count } shareType { value count } catalogKind { value count } }
} }`;

test('facets count the whole list by its values, also those that state none', async () => {
  const { data } = await catalog.run(FACETS, { filter: { jurisdiction: CITY } }, anAuthority());
  expect(data).toEqual({
    catalogEntries: {
      facets: {
        isCapped: false,
        catalogStatus: [
          { value: 'PUBLISHED', count: 3 },
          { value: 'DRAFT', count: 1 },
        ],
        domain: [
          { value: '民生', count: 3 },
          { value: '自然资源', count: 1 },
        ],
        shareType: [
          { value: 'UNCONDITIONAL', count: 3 },
          { value: null, count: 1 },
        ],
        catalogKind: [
          { value: 'DEPARTMENT', count: 3 },
          { value: 'THEME', count: 1 },
        ],
      },
    },
  });
  const none = await catalog.run(FACETS, { filter: { tag: '无此标签' } }, anAuthority());
  expect(none.data).toMatchObject({ catalogEntries: { facets: { isCapped: false, catalogStatus: [], domain: [] } } });
});

test('facets count no more than the asker may see', async () => {
  const { data } = await catalog.run(FACETS, { filter: { jurisdiction: CITY } });
  expect(data).toMatchObject({ catalogEntries: { facets: { catalogStatus: [{ value: 'PUBLISHED', count: 3 }] } } });
});

const statements = async () => (await sqlStatements.get()).values.reduce((sum, { value }) => sum + value, 0);

test('organizations get their entries and facets, and entries their items and versions, in one statement a level', async () => {
  const OF = `query ($bodies: [_Any!]!) { _entities(representations: $bodies) { ... on LegalEntity {
    catalogEntries(status: PUBLISHED) { totalCount nodes { code items { name } catalogHistory { version } } facets { domain { value count } } }
  } } }`;
  const bodies = [CIVIL_AFFAIRS, LAND, '11520100MB0000035J'].map(creditCode => ({ __typename: 'LegalEntity', creditCode }));
  const before = await statements();
  const { data } = await catalog.run(OF, { bodies });
  expect((await statements()) - before).toBe(4); // page, facets, items, versions
  const [civil, land, nobody] = (data as never as { _entities: { catalogEntries: Given }[] })._entities.map(
    e => e.catalogEntries,
  );
  expect(civil).toMatchObject({
    totalCount: 3,
    facets: {
      domain: [
        { value: '民生', count: 2 },
        { value: null, count: 1 },
      ],
    },
  });
  expect(land).toMatchObject({ totalCount: 1, nodes: [{ code: 'B-1', items: [], catalogHistory: [{ version: 1 }] }] });
  expect(nobody).toEqual({ totalCount: 0, nodes: [], facets: { domain: [] } });
});
interface Given {
  totalCount: number;
}

test('references of other registers are answered by id and by code, and are null for what is not to be seen', async () => {
  const OF = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on CatalogEntry { code title } } }';
  const of = [{ code: 'A-1' }, { code: 'D-1' }, { id: draft.id }, { id: 'catalog:00000000-0000-0000-0000-000000000000' }];
  const { data } = await catalog.run(OF, { of: of.map(key => ({ __typename: 'CatalogEntry', ...key })) });
  expect(data).toEqual({ _entities: [{ code: 'A-1', title: '婚姻登记信息' }, null, null, null] });
});
