import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { cloneDatabase, type TestDatabase } from '../../database';

let database: TestDatabase;
let owner: Client;
let writer: Client;
let rival: Client;

const connect = async (login: TestDatabase['postgres']['admin']): Promise<Client> => {
  const client = new Client(login);
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

beforeAll(async () => {
  database = await cloneDatabase();
  owner = await connect(database.postgres.admin);
  await owner.query('set search_path = catalog, public, pg_temp');
  writer = await connect(database.postgres.connectionFor('catalog'));
  rival = await connect(database.postgres.connectionFor('catalog'));
});

afterAll(async () => {
  for (const client of [owner, writer, rival]) await client?.end();
  await database?.drop();
});

let made = 0;

/** A table of this test's own that keeps its history. */
async function aRegister(columns = 'id int primary key, name text'): Promise<string> {
  const table = `register_${++made}`;
  await owner.query(`create table ${table} (${columns}); select keep_history('${table}')`);
  return table;
}

interface Version {
  id: number;
  name: string;
  from: string;
  until: string;
}

const versions = async (table: string): Promise<Version[]> =>
  (
    await owner.query(
      `select id, name, recorded_from::text as from, recorded_until::text as until from ${table}_history order by id, recorded_from`,
    )
  ).rows;

/** Rows as they stood at a moment, read as the subgraph's own role through the view. */
async function asOf(table: string, moment: string): Promise<unknown[]> {
  await writer.query('begin read only');
  await writer.query('set local search_path = catalog_as_of, catalog, public');
  await writer.query("select set_config('shuji.as_of', $1, true)", [moment]);
  const { rows } = await writer.query(`select * from ${table} order by id`);
  await writer.query('rollback');
  return rows;
}

test('every insert, update and delete of its own transaction is a version; each begins where the one before ended', async () => {
  const table = await aRegister();
  await writer.query(`insert into ${table} values (1, 'a')`);
  await writer.query(`update ${table} set name = 'b'`);
  await writer.query(`delete from ${table}`);
  await writer.query(`insert into ${table} values (1, 'c')`);
  const [a, b, c, ...more] = await versions(table);
  expect(more).toEqual([]);
  expect([a?.name, b?.name, c?.name]).toEqual(['a', 'b', 'c']);
  expect(a?.until).toBe(b?.from);
  expect(b!.until < c!.from).toBe(true);
  expect(c?.until).toBe('infinity');
});

test('several updates in one transaction are one version, that of its end', async () => {
  const table = await aRegister();
  await writer.query(`insert into ${table} values (1, 'before')`);
  await writer.query('begin');
  for (const name of ['x', 'y', 'z']) await writer.query(`update ${table} set name = '${name}'`);
  await writer.query('commit');
  expect((await versions(table)).map(({ name }) => name)).toEqual(['before', 'z']);
});

test('a row inserted and deleted in one transaction leaves no version', async () => {
  const table = await aRegister();
  await writer.query(
    `begin; insert into ${table} values (1, 'a'); update ${table} set name = 'b'; delete from ${table}; commit`,
  );
  expect(await versions(table)).toEqual([]);
});

test('all tables written in one transaction bear one stamp, whatever the session’s date style', async () => {
  const [one, two] = [await aRegister(), await aRegister()];
  await writer.query(`begin; set local datestyle = 'SQL, DMY'; insert into ${one} values (1, 'a')`);
  await writer.query(`set local timezone = 'Asia/Shanghai'; insert into ${two} values (1, 'a'); commit`);
  expect((await versions(one))[0]?.from).toBe((await versions(two))[0]?.from);
});

test('a stamp does not outlive its transaction, not even where a session set it for itself', async () => {
  const table = await aRegister();
  await writer.query(`insert into ${table} values (1, 'a')`);
  await writer.query("select set_config('shuji.recorded_at', '1 1000', false)");
  await writer.query(`update ${table} set name = 'b'`);
  await writer.query("select set_config('shuji.recorded_at', '', false)");
  expect((await versions(table))[1]!.from > '2001').toBe(true);
});

test('an update that changes nothing makes no version', async () => {
  const table = await aRegister('id int primary key, name text, more jsonb, other json, tags text[]');
  await writer.query(`insert into ${table} values (1, null, '{"a":1}', '{"a":1}', '{x,null}')`);
  await writer.query(`update ${table} set name = name, tags = tags`);
  expect(await versions(table)).toHaveLength(1);
  await writer.query(`update ${table} set name = 'now known'`);
  expect(await versions(table)).toHaveLength(2);
});

test('a changed key ends the old row’s history and begins the new one’s', async () => {
  const table = await aRegister();
  await writer.query(`insert into ${table} values (1, 'a')`);
  await writer.query(`update ${table} set id = 2`);
  const [first, second] = await versions(table);
  expect([first?.id, second?.id]).toEqual([1, 2]);
  expect(first?.until).toBe(second?.from);
});

test('an upsert records what it inserted and what it updated, and a cascade what it took along', async () => {
  const table = await aRegister();
  await owner.query(
    `create table ${table}_part (id int primary key, name text, whole int references ${table} on delete cascade)`,
  );
  await owner.query(`select keep_history('${table}_part')`);
  await writer.query(`insert into ${table} values (1, 'a')`);
  await writer.query(`insert into ${table} values (1, 'b'), (2, 'new') on conflict (id) do update set name = excluded.name`);
  expect((await versions(table)).map(({ name }) => name)).toEqual(['a', 'b', 'new']);
  await writer.query(`insert into ${table}_part values (7, 'part', 1)`);
  await writer.query(`delete from ${table} where id = 1`);
  expect((await versions(`${table}_part`))[0]?.until).not.toBe('infinity');
});

test('the view shows a version from its first microsecond to the last before the next', async () => {
  const table = await aRegister();
  await writer.query(`insert into ${table} values (1, 'a')`);
  await writer.query(`update ${table} set name = 'b'`);
  const [a, b] = await versions(table);
  const just = async (moment: string, offset: string) =>
    (await owner.query('select ($1::timestamptz + $2::interval)::text as at', [moment, offset])).rows[0].at;
  expect(await asOf(table, await just(a!.from, '-1 microsecond'))).toEqual([]);
  expect(await asOf(table, a!.from)).toEqual([{ id: 1, name: 'a' }]);
  expect(await asOf(table, await just(b!.from, '-1 microsecond'))).toEqual([{ id: 1, name: 'a' }]);
  expect(await asOf(table, b!.from)).toEqual([{ id: 1, name: 'b' }]);
});

test('without a moment the view refuses to answer rather than guess', async () => {
  const table = await aRegister();
  await expect(rival.query(`select * from catalog_as_of.${table}`)).rejects.toThrow('shuji.as_of');
});

test('the role reads the history and cannot write it, nor make or unmake a keeper', async () => {
  const table = await aRegister();
  await writer.query(`insert into ${table} values (1, 'a')`);
  expect((await writer.query(`select from ${table}_history`)).rowCount).toBe(1);
  for (const statement of [
    `insert into ${table}_history select * from ${table}_history`,
    `update ${table}_history set name = 'x'`,
    `delete from ${table}_history`,
    `truncate ${table}_history`,
    `alter table ${table} disable trigger all`,
    `select keep_history('${table}')`,
    `select drop_history('${table}')`,
  ]) {
    await expect(writer.query(statement)).rejects.toMatchObject({ code: '42501' });
  }
});

test('a temporary table of the writer’s cannot stand in for the history', async () => {
  const table = await aRegister();
  await rival.query(`create temporary table ${table}_history (like ${table}_history); set search_path = pg_temp, catalog`);
  await rival.query(`insert into catalog.${table} values (1, 'a')`);
  await rival.query('reset search_path');
  expect(await versions(table)).toHaveLength(1);
});

test('TRUNCATE is refused even to the owner, of the table and of its history', async () => {
  const table = await aRegister();
  await writer.query(`insert into ${table} values (1, 'a')`);
  await expect(owner.query(`truncate ${table}`)).rejects.toThrow('cannot be truncated');
  await expect(owner.query(`truncate ${table}_history`)).rejects.toThrow('cannot be truncated');
});

test.each([
  ['update', "update TABLE set name = 'early' where id = 1"],
  ['delete', 'delete from TABLE where id = 1'],
])('whoever was stamped earlier but comes later to %s the row must try again', async (_, statement) => {
  const table = await aRegister();
  await writer.query(`insert into ${table} values (1, 'a'), (2, 'b')`);
  await writer.query(`begin; update ${table} set name = 'stamped' where id = 2`);
  await rival.query(`update ${table} set name = 'late' where id = 1`);
  await expect(writer.query(statement.replace('TABLE', table))).rejects.toMatchObject({ code: '40001' });
  await writer.query('rollback');
  await writer.query(statement.replace('TABLE', table));
  expect((await versions(table)).filter(({ id }) => id === 1).length).toBeGreaterThanOrEqual(2);
});

test('whoever was stamped before a row was deleted cannot insert it again under the deleted version', async () => {
  const table = await aRegister();
  await writer.query(`insert into ${table} values (1, 'a')`);
  await writer.query(`begin; insert into ${table} values (2, 'stamped')`);
  await rival.query(`delete from ${table} where id = 1`);
  await expect(writer.query(`insert into ${table} values (1, 'again')`)).rejects.toMatchObject({ code: '40001' });
  await writer.query('rollback');
});

test('the latest repeatable moment lies before every running write, and after all that are done', async () => {
  const table = await aRegister();
  const latest = async () => (await rival.query('select latest_as_of() as at, clock_timestamp() as now')).rows[0];
  await writer.query(`insert into ${table} values (1, 'a')`);
  const quiet = await latest();
  expect(quiet.now - quiet.at).toBeLessThan(1_000);
  await writer.query('begin');
  await writer.query(`update ${table} set name = 'b'`);
  const [before, after] = [await latest(), await latest()];
  expect(before.at).toEqual(after.at);
  await writer.query('commit');
  const settled = (
    await rival.query(
      `select $1::timestamptz < max(recorded_from) as before, latest_as_of() > max(recorded_from) as after from ${table}_history`,
      [before.at],
    )
  ).rows[0];
  expect(settled).toEqual({ before: true, after: true });
});

test('inside one transaction the latest repeatable moment is looked up anew each time', async () => {
  const table = await aRegister();
  await rival.query('begin');
  await rival.query('select latest_as_of()');
  await writer.query(`begin; insert into ${table} values (1, 'a')`);
  const { rows } = await rival.query(
    "select latest_as_of() < clock_timestamp() - interval '100 milliseconds' as held from pg_sleep(0.15)",
  );
  await rival.query('commit');
  await writer.query('commit');
  expect(rows[0].held).toBe(true);
});

test('a column added later enters history and view; open versions take its present value, closed ones none', async () => {
  const table = await aRegister();
  await writer.query(`insert into ${table} values (1, 'a')`);
  await writer.query(`update ${table} set name = 'b'`);
  await owner.query(`alter table ${table} add column grade text not null default 'plain'; select refresh_history('${table}')`);
  await writer.query(`update ${table} set grade = 'fine'`);
  const { rows } = await owner.query(`select name, grade from ${table}_history order by recorded_from`);
  expect(rows).toEqual([
    { name: 'a', grade: null },
    { name: 'b', grade: 'plain' },
    { name: 'b', grade: 'fine' },
  ]);
  expect(await asOf(table, '9999-01-01T00:00:00Z')).toEqual([{ id: 1, name: 'b', grade: 'fine' }]);
});

test('rows that were there before the history was kept are recorded from that moment', async () => {
  await owner.query(`create table settled (id int primary key, name text); insert into settled values (1, 'old')`);
  await owner.query("select keep_history('settled')");
  await writer.query("update settled set name = 'new'");
  expect((await versions('settled')).map(({ name }) => name)).toEqual(['old', 'new']);
});

test('a table without a primary key cannot keep history; one that no longer wants to, need not', async () => {
  await owner.query('create table keyless (id int)');
  await expect(owner.query("select keep_history('keyless')")).rejects.toThrow('no primary key');
  const table = await aRegister();
  await owner.query(
    `select drop_history('${table}'); insert into ${table} values (1, 'a'); truncate ${table}; drop table ${table}`,
  );
  expect((await owner.query('select to_regclass($1) as view', [`catalog_as_of.${table}`])).rows[0].view).toBeNull();
});

const ROWS = 200_000;

test('a COPY of 200,000 rows passes through, and so do an update and a delete of all of them', async () => {
  const columns = 'id int primary key, name text not null, kind text not null, division text, since date';
  const [kept, bare] = [await aRegister(columns), 'bare_register'];
  await owner.query(`create table ${bare} (${columns})`);
  const copy = async (table: string): Promise<number> => {
    const began = performance.now();
    const lines = function* () {
      for (let id = 0; id < ROWS; id += 1_000) {
        yield Array.from({ length: 1_000 }, (_, at) => `${id + at}\t第${id + at}号单位\tENTERPRISE\t150402\t2024-01-01\n`).join(
          '',
        );
      }
    };
    await pipeline(Readable.from(lines()), writer.query(copyFrom(`copy ${table} from stdin`)));
    return performance.now() - began;
  };
  const timed = async (statement: string): Promise<number> => {
    const began = performance.now();
    await writer.query(statement);
    return performance.now() - began;
  };
  const figures = {
    'COPY without history': await copy(bare),
    'COPY with history': await copy(kept),
    'update of all': await timed(`update ${kept} set division = '150403'`),
    'update that changes nothing': await timed(`update ${kept} set division = division`),
    'delete of all': await timed(`delete from ${kept}`),
  };
  for (const [what, ms] of Object.entries(figures)) process.stdout.write(`      ${what}, ${ROWS} rows: ${Math.round(ms)} ms\n`);
  const { rows } = await owner.query(
    `select count(*)::int as versions, count(*) filter (where recorded_until = 'infinity')::int as open,
            count(distinct recorded_from)::int as stamps from ${kept}_history`,
  );
  expect(rows[0]).toEqual({ versions: 2 * ROWS, open: 0, stamps: 2 });
});
