import { Role } from '../../kernel/actor';
import { lineageSlice } from '../../subgraphs/lineage/subgraph';
import { type OpenedSlice, openedSlice } from '../opened-slice';

const analyst = { subject: 'analyst', roles: [Role.ANALYST] };

interface DatasetPage {
  nodes: { datasetName: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

let slice: OpenedSlice;
beforeAll(async () => {
  slice = await openedSlice(lineageSlice);
  await slice.rows(`
    with named as (
      insert into node (key, kind)
      select 'dataset:' || n, 'EXTERNAL_DATASET' from generate_series(1, 30) n returning id, key
    )
    insert into external_dataset (node, namespace, name)
    select id, 'warehouse', 'orders_' || lpad(split_part(key, ':', 2), 2, '0') from named`);
});
afterAll(() => slice.close());

test('a dataset is found by the name its producer gives it, and only by the whole of it', async () => {
  const found = (name: string) =>
    slice.answer(`{ externalDataset(namespace: "warehouse", datasetName: "${name}") { datasetName } }`, { as: analyst });
  expect(await found('orders_07')).toEqual({ externalDataset: { datasetName: 'orders_07' } });
  expect(await found('orders_7')).toEqual({ externalDataset: null });
});

test('datasets are listed by name, page by page, without gap or repeat', async () => {
  const names: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { externalDatasets: page }: { externalDatasets: DatasetPage } = await slice.answer(
      'query ($after: String) { externalDatasets(search: "ORDERS_", first: 7, after: $after) { nodes { datasetName } pageInfo { hasNextPage endCursor } } }',
      { as: analyst, variables: { after } },
    );
    names.push(...page.nodes.map(({ datasetName }) => datasetName));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  expect(names).toEqual(Array.from({ length: 30 }, (_, index) => `orders_${String(index + 1).padStart(2, '0')}`));
});

test('the public sees none', async () => {
  const question =
    '{ externalDatasets { totalCount } externalDataset(namespace: "warehouse", datasetName: "orders_07") { id } }';
  expect(await slice.answer(question)).toEqual({ externalDatasets: { totalCount: 0 }, externalDataset: null });
});
