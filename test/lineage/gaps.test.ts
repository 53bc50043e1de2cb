import { Role } from '../../kernel/actor';
import { lineageSlice } from '../../subgraphs/lineage/subgraph';
import { aBody, CITY, type OpenedSlice, OTHER_CITY, openedSlice } from '../opened-slice';

const analyst = { subject: 'analyst', roles: [Role.ANALYST] };

interface Gaps {
  lineageGaps: { totalCount: number; nodes: { label: string; kind: string; steward: { creditCode: string } | null }[] };
}

let slice: OpenedSlice;
beforeAll(async () => {
  slice = await openedSlice(lineageSlice);
  await slice.rows(`
    insert into node (id, key, kind, label, owner, steward, status, asset_kind, jurisdiction) values
      (1, 'catalog:1', 'CATALOG_ENTRY', '目录', '${aBody(1)}', null, 'PUBLISHED', null, '${CITY}'),
      (2, 'asset:2', 'DATA_ASSET', '有来源', '${aBody(1)}', null, 'REGISTERED', 'RESOURCE', '${CITY}'),
      (3, 'asset:3', 'DATA_ASSET', '无来源', '${aBody(1)}', '${aBody(2)}', 'REGISTERED', 'RESOURCE', '${CITY}'),
      (4, 'asset:4', 'DATA_ASSET', '来源已终止', '${aBody(1)}', null, 'CHANGED', 'RESOURCE', '${CITY}'),
      (5, 'asset:5', 'DATA_ASSET', '草稿', '${aBody(1)}', null, 'DRAFT', 'RESOURCE', '${CITY}'),
      (6, 'asset:6', 'DATA_ASSET', '无主产品', null, null, 'REGISTERED', 'PRODUCT', '${CITY}'),
      (7, 'asset:7', 'DATA_ASSET', '无主资源', null, null, 'REGISTERED', 'RESOURCE', '${CITY}'),
      (8, 'asset:8', 'DATA_ASSET', '别市', null, null, 'REGISTERED', 'PRODUCT', '${OTHER_CITY}');
    insert into edge (src, dst, source, since, until) values
      (1, 2, 'DECLARED', '2026-01-01', null), (1, 4, 'DECLARED', '2026-01-01', '2026-02-01'),
      (2, 6, 'DECLARED', '2026-01-01', null), (2, 7, 'DECLARED', '2026-01-01', null)`);
});
afterAll(() => slice.close());

const gaps = async (kind: string, as?: object) =>
  (
    await slice.answer<Gaps>(
      `{ lineageGaps(jurisdiction: "chifeng", kind: ${kind}) { totalCount nodes { kind label steward { creditCode } } } }`,
      as as { as: typeof analyst },
    )
  ).lineageGaps;

test('registered assets without a source that still stands are listed, with who looks after them', async () => {
  expect(await gaps('WITHOUT_SOURCE', { as: analyst })).toEqual({
    totalCount: 2,
    nodes: [
      { kind: 'WITHOUT_SOURCE', label: '无来源', steward: { creditCode: aBody(2) } },
      { kind: 'WITHOUT_SOURCE', label: '来源已终止', steward: null },
    ],
  });
});

test('products that nobody owns are listed, and no other assets', async () => {
  expect((await gaps('PRODUCT_WITHOUT_OWNER', { as: analyst })).nodes.map(({ label }) => label)).toEqual(['无主产品']);
});

test('the public sees none, and a list of another city has that city’s', async () => {
  expect((await gaps('WITHOUT_SOURCE')).totalCount).toBe(0);
  const { lineageGaps } = await slice.answer<Gaps>(
    '{ lineageGaps(jurisdiction: "520100", kind: PRODUCT_WITHOUT_OWNER) { totalCount nodes { label kind steward { creditCode } } } }',
    { as: analyst },
  );
  expect(lineageGaps.nodes.map(({ label }) => label)).toEqual(['别市']);
});
