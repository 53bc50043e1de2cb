import { isConnectionFailure } from '../../../kernel/connection-failure';
import { connectionsPerSubgraph } from '../../../kernel/connections';
import { type Database, openDatabase } from '../../../kernel/database';
import { contained } from '../../../kernel/search';
import { sql } from '../../../kernel/sql';
import { cloneDatabase, type TestDatabase } from '../../database';

let database: TestDatabase;
let asset: Database;
beforeAll(async () => {
  database = await cloneDatabase();
  asset = await openDatabase('asset', database.postgres.connectionFor('asset'), []);
});
afterAll(async () => {
  await asset.close();
  await database.drop();
});

const backend = sql`select pg_backend_pid() as pid`;
const pids = async (count: number) => {
  const rows = await Promise.all(Array.from({ length: count }, () => asset.reader().rows<{ pid: number }>(backend)));
  return new Set(rows.flat().map(({ pid }) => pid));
};

test('reads of many requests share one connection and get each its own answer', async () => {
  expect((await pids(50)).size).toBe(1);
  const numbers = Array.from({ length: 200 }, (_, n) => n);
  const answers = await Promise.all(numbers.map(n => asset.reader().rows<{ n: number }>(sql`select ${n}::int as n`)));
  expect(answers.flat().map(({ n }) => n)).toEqual(numbers);
});

test('a statement that fails leaves those before and behind it as they are', async () => {
  const [before, failed, behind] = await Promise.allSettled([
    asset.reader().rows(sql`select 1 as one`),
    asset.reader().rows(sql`select 1 / ${0}::int as one`),
    asset.reader().rows(sql`select 1 as one`),
  ]);
  expect(before).toMatchObject({ value: [{ one: 1 }] });
  expect(failed).toMatchObject({ reason: { code: '22012' } });
  expect(behind).toMatchObject({ value: [{ one: 1 }] });
});

test('whoever comes while a long statement is at work does not wait for it', async () => {
  const [shared] = await pids(1);
  const long = asset.reader().rows<{ pid: number }>(sql`select pg_backend_pid() as pid, pg_sleep(1)`);
  await new Promise(done => setTimeout(done, 300));
  expect(await pids(3)).not.toContain(shared);
  const [{ pid } = { pid: 0 }] = await long;
  expect(pid).toBe(shared);
  expect(await pids(3)).toEqual(new Set([shared]));
});

test('where the others are taken as well it is waited for, and nobody is sent away', async () => {
  const [shared] = await pids(1);
  const long = Array.from({ length: connectionsPerSubgraph.read + 2 }, async (_, n) => {
    await new Promise(done => setTimeout(done, n * 200));
    const [row] = await asset.reader().rows<{ pid: number }>(sql`select pg_backend_pid() as pid, pg_sleep(1.5)`);
    return row?.pid;
  });
  await new Promise(done => setTimeout(done, 1_100));
  const found = await pids(2);
  expect(found).toContain(shared);
  await Promise.all(long);
});

test('one that breaks fails what was under way, and the next read has another', async () => {
  const [broken] = await pids(1);
  const [failed, behind] = await Promise.allSettled([
    asset.reader().rows(sql`select pg_terminate_backend(pg_backend_pid())`),
    asset.reader().rows(sql`select pg_sleep(0.01)`),
  ]);
  for (const outcome of [failed, behind]) expect(isConnectionFailure((outcome as PromiseRejectedResult).reason)).toBe(true);
  await new Promise(done => setTimeout(done, 50));
  expect(await pids(3)).not.toContain(broken);
});

test('of a register that is closed nothing is read any more', async () => {
  const closed = await openDatabase('asset', database.postgres.connectionFor('asset'), []);
  expect(await closed.reader().rows(sql`select 1 as one`)).toEqual([{ one: 1 }]);
  await closed.close();
  await expect(closed.reader().rows(sql`select 1 as one`)).rejects.toThrow();
});

test('a text is looked for with a plan of its own, whatever was looked for before', async () => {
  const reader = asset.reader();
  const found = (text: string) =>
    reader.rows<{ name: string }>(sql`select name from (values ('公共数据')) d (name) where ${contained('name', text)}`);
  expect(await found('数据')).toEqual([{ name: '公共数据' }]);
  expect(await found('企业')).toEqual([]);
  const kept = await reader.rows<{ found: number; other: number }>(sql`
    select count(*) filter (where statement like '%(values (%')::int as found, count(*)::int as other from pg_prepared_statements
    where statement not like '%pg_prepared_statements%'`);
  expect(kept).toEqual([{ found: 0, other: expect.any(Number) }]);
  expect(kept[0]?.other).toBeGreaterThan(0);
});
