import { setTimeout as wait } from 'node:timers/promises';
import { connectionsPerSubgraph } from '../../kernel/connections';
import { sql } from '../../kernel/sql';
import { aCatalog, anAuthority, published, type TestCatalog } from './catalog';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await aCatalog();
});
afterAll(() => catalog.close());

const now = async () => {
  await wait(5);
  const [row] = await catalog.rows<{ now: Date }>('select clock_timestamp() as now');
  await wait(5);
  return row?.now as Date;
};

const HISTORY = `query ($code: String!) { catalogEntry(code: $code) {
  title version items { name } catalogHistory { version title catalogStatus recordedUntil }
} }`;

test('an entry shows what it was, also as of a moment, and its drafts only to those who may see drafts', async () => {
  const before = await now();
  await catalog.enter({ code: 'H-1', title: '草拟名称', items: [{ name: '姓名', dataType: 'STRING' }] });
  const drafted = await now();
  await catalog.rows(
    `update catalog_entry set title = '发布名称', catalog_status = 'PUBLISHED', share_type = 'UNCONDITIONAL', published_on = '2026-06-30', version = 2 where code = 'H-1'`,
  );
  await catalog.rows("update data_item set name = '姓名（改）'");
  await now();

  const [latest, first] = [
    { version: 2, title: '发布名称', catalogStatus: 'PUBLISHED', recordedUntil: null },
    { version: 1, title: '草拟名称', catalogStatus: 'DRAFT' },
  ];
  const asked = async (asOf?: Date, claims = anAuthority()) =>
    (await catalog.run(HISTORY, { code: 'H-1' }, claims, asOf)).data?.catalogEntry;
  expect(await asked()).toMatchObject({ title: '发布名称', items: [{ name: '姓名（改）' }], catalogHistory: [latest, first] });
  expect((await catalog.run(HISTORY, { code: 'H-1' })).data?.catalogEntry).toMatchObject({ catalogHistory: [latest] });
  expect(await asked(drafted)).toEqual({
    title: '草拟名称',
    version: 1,
    items: [{ name: '姓名' }],
    catalogHistory: [{ ...first, recordedUntil: null }],
  });
  expect(await asked(before)).toBeNull();
});

test('lists, searches and facets of a moment show the entries of that moment', async () => {
  await catalog.enter({ code: 'H-2', title: '公交线路站点信息', domain: '交通', ...published });
  const then = await now();
  await catalog.rows(
    "update catalog_entry set title = '地铁线路站点信息', domain = '轨道', version = version + 1 where code = 'H-2'",
  );
  const FIND = `query ($search: String) { catalogEntries(search: $search, filter: { tag: null }) { totalCount nodes { code } facets { domain { value count } } } }`;
  const found = { totalCount: 1, nodes: [{ code: 'H-2' }], facets: { domain: [{ value: '交通', count: 1 }] } };
  expect((await catalog.run(FIND, { search: '公交' }, undefined, then)).data?.catalogEntries).toEqual(found);
  expect((await catalog.run(FIND, { search: '公交' })).data?.catalogEntries).toMatchObject({ totalCount: 0, nodes: [] });
});

test('questions about the past, however many at once, keep no connection from others between their statements', async () => {
  await catalog.enter({ code: 'H-3', title: '不动产登记信息', ...published });
  const then = await now();
  const { database } = catalog.subgraph;
  const count = sql`select count(*)::int as entries from catalog_entry where code = 'H-3'`;
  const askedAtOnce = Array.from({ length: connectionsPerSubgraph.read * 3 }, () => database.reader(then));
  for (const reader of askedAtOnce) expect(await reader.rows(count)).toEqual([{ entries: 1 }]);
  expect(await database.reader().rows(count)).toEqual([{ entries: 1 }]);
  await Promise.all(askedAtOnce.map(reader => reader.close()));
});

test('a connection that breaks under a question about the past is replaced, and nothing else breaks', async () => {
  const { database } = catalog.subgraph;
  const then = await now();
  const broken = Array.from({ length: connectionsPerSubgraph.read }, () =>
    database.reader(then).rows(sql`select pg_terminate_backend(pg_backend_pid())`),
  );
  for (const outcome of await Promise.allSettled(broken)) expect(outcome.status).toBe('rejected');
  expect(await database.reader(then).rows(sql`select 1 as one`)).toEqual([{ one: 1 }]);
});
