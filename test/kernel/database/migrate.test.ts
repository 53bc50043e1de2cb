import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type PoolConfig } from 'pg';
import { connectionsPerSubgraph } from '../../../kernel/connections';
import { demandMigrated, migrate, migrateDown } from '../../../kernel/migrate';
import { projectFile } from '../../../kernel/root';
import { roleOf, schemaOf, subgraphNames } from '../../../kernel/subgraph-name';
import { cloneDatabase, emptyDatabase, type TestDatabase } from '../../database';

const databases: TestDatabase[] = [];
const folders: string[] = [];

async function fresh(): Promise<TestDatabase> {
  const database = await emptyDatabase();
  databases.push(database);
  return database;
}

/** The project's shared steps and these for `asset`. */
function stepsFor(steps: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'shuji-steps-'));
  folders.push(folder);
  cpSync(projectFile('migrations', 'kernel'), join(folder, 'kernel'), { recursive: true });
  mkdirSync(join(folder, 'asset'));
  for (const [name, text] of Object.entries(steps)) writeFileSync(join(folder, 'asset', name), text);
  return folder;
}

async function ask(login: PoolConfig | undefined, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client(login);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

afterAll(async () => {
  for (const database of databases) await database.drop();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const ONE =
  '-- Backward-compatible: a table to try with.\ncreate table thing (id int primary key);\n-- down\ndrop table thing;\n';
const TWO =
  '-- Backward-compatible: another.\ncreate table other (id int primary key);\ninsert into other values (1);\n-- down\ndrop table other;\n';
const BROKEN =
  '-- Backward-compatible: half of it works.\ncreate table half (id int);\ncreate table half (id int);\n-- down\ndrop table half;\n';

test('a database that does not exist is made and brought up to date; a second time there is nothing to do', async () => {
  const { postgres } = await fresh();
  const folder = stepsFor({ '0001-make-thing.sql': ONE });
  const applied = await migrate(postgres, ['asset'], { folder });
  expect(applied.at(-1)).toBe('asset: asset/0001-make-thing');
  expect(await migrate(postgres, ['asset'], { folder })).toEqual([]);
  expect(await ask(postgres.connectionFor('asset'), 'select count(*)::int as n from thing')).toEqual([{ n: 0 }]);
});

test('of two migrators at once one applies every step and the other waits and finds nothing to do', async () => {
  const { postgres } = await fresh();
  const results = await Promise.all([migrate(postgres, subgraphNames), migrate(postgres, subgraphNames)]);
  const [fewer, more] = results.map(applied => applied.length).sort((a, b) => a - b);
  expect(fewer).toBe(0);
  expect(more).toBeGreaterThanOrEqual(2 * subgraphNames.length);
});

test('a step that fails is named, leaves nothing of itself, and keeps what came before', async () => {
  const { postgres } = await fresh();
  const folder = stepsFor({ '0001-make-thing.sql': ONE, '0002-break.sql': BROKEN });
  await expect(migrate(postgres, ['asset'], { folder })).rejects.toThrow(
    'migrations/asset/0002-break.sql (asset): relation "half" already exists',
  );
  const [left] = await ask(
    postgres.admin,
    "select to_regclass('asset.half') as half, to_regclass('asset.thing')::text as thing",
  );
  expect(left).toEqual({ half: null, thing: 'asset.thing' });
});

test('a landed step that was edited is refused by name', async () => {
  const { postgres } = await fresh();
  const folder = stepsFor({ '0001-make-thing.sql': ONE });
  await migrate(postgres, ['asset'], { folder });
  writeFileSync(join(folder, 'asset', '0001-make-thing.sql'), ONE.replace('id int', 'id bigint'));
  await expect(migrate(postgres, ['asset'], { folder })).rejects.toThrow('migrations/asset/0001-make-thing.sql was changed');
});

test('line ends that a checkout changed are no edit', async () => {
  const { postgres } = await fresh();
  const folder = stepsFor({ '0001-make-thing.sql': ONE });
  await migrate(postgres, ['asset'], { folder });
  writeFileSync(join(folder, 'asset', '0001-make-thing.sql'), ONE.replaceAll('\n', '\r\n'));
  expect(await migrate(postgres, ['asset'], { folder })).toEqual([]);
});

test.each([
  ['says neither that it is compatible nor that it breaks', ONE.replace('Backward-compatible', 'Fine')],
  ['cannot be undone', ONE.replace('-- down', '--')],
])('a step that %s is refused before anything runs', async (_, text) => {
  const { postgres } = await fresh();
  const folder = stepsFor({ '0001-make-thing.sql': text });
  await expect(migrate(postgres, ['asset'], { folder })).rejects.toThrow('migrations/asset/0001-make-thing.sql');
});

test('steps are undone from the latest back to the one to keep, and can be applied again', async () => {
  const { postgres } = await fresh();
  const folder = stepsFor({ '0001-make-thing.sql': ONE, '0002-make-other.sql': TWO });
  await migrate(postgres, ['asset'], { folder });
  expect(await migrateDown(postgres, 'asset', 'asset/0001-make-thing', { folder })).toEqual(['asset/0002-make-other']);
  expect(await ask(postgres.admin, "select to_regclass('asset.other') as other")).toEqual([{ other: null }]);
  expect(await migrate(postgres, ['asset'], { folder })).toEqual(['asset: asset/0002-make-other']);
});

test('a step that a newer program applied is refused by name, before anything else is changed', async () => {
  const { postgres } = await fresh();
  const newer = stepsFor({ '0001-make-thing.sql': ONE, '0002-make-other.sql': TWO });
  const older = stepsFor({ '0001-make-thing.sql': ONE });
  await migrate(postgres, ['asset'], { folder: newer });
  await expect(migrate(postgres, ['budget', 'asset'], { folder: older })).rejects.toThrow(
    'a step that this program does not know: asset: asset/0002-make-other',
  );
  expect(await ask(postgres.admin, "select to_regnamespace('budget') as budget")).toEqual([{ budget: null }]);
});

test('with a subgraph’s own login a step too few and a step too many are refused by name, and exactly those known are taken', async () => {
  const { postgres } = await fresh();
  const one = stepsFor({ '0001-make-thing.sql': ONE });
  const two = stepsFor({ '0001-make-thing.sql': ONE, '0002-make-other.sql': TWO });
  await migrate(postgres, ['asset'], { folder: one });
  const login = postgres.connectionFor('asset');
  await demandMigrated(login, 'asset', { folder: one });
  await expect(demandMigrated(login, 'asset', { folder: two })).rejects.toThrow('lacks the step asset: asset/0002-make-other');
  await migrate(postgres, ['asset'], { folder: two });
  await expect(demandMigrated(login, 'asset', { folder: one })).rejects.toThrow('does not know: asset: asset/0002-make-other');
});

test('where steps are chosen, these are applied in their order and the others later', async () => {
  const { postgres } = await fresh();
  const folder = stepsFor({ '0001-make-thing.sql': ONE, '0002-make-other.sql': TWO });
  const only = new Map([['asset', ['asset/0001-make-thing']]]);
  expect(await migrate(postgres, ['asset'], { folder, only })).toEqual(['asset: asset/0001-make-thing']);
  const unknown = new Map([['asset', ['asset/0003-of-tomorrow']]]);
  await expect(migrate(postgres, ['asset'], { folder, only: unknown })).rejects.toThrow('asset/0003-of-tomorrow');
  expect(await migrate(postgres, ['asset'], { folder })).toContain('asset: asset/0002-make-other');
});

test('every step of the project can be undone down to the first, and applied again', async () => {
  const { postgres } = await fresh();
  const applied = await migrate(postgres, subgraphNames);
  for (const subgraph of subgraphNames) {
    const first = applied.find(step => step.startsWith(`${schemaOf(subgraph)}: `))!.split(': ')[1]!;
    await migrateDown(postgres, subgraph, first);
  }
  expect((await migrate(postgres, subgraphNames)).length).toBe(applied.length - subgraphNames.length);
});

test('no role reads, writes or enters another’s schema: all 72 pairs', async () => {
  const { postgres } = await cloneAndKeep();
  let pairs = 0;
  for (const subgraph of subgraphNames) {
    const client = new Client(postgres.connectionFor(subgraph));
    await client.connect();
    for (const other of subgraphNames.filter(name => name !== subgraph)) {
      for (const table of [`${schemaOf(other)}.outbox`, `${schemaOf(other)}_worker._private_jobs`]) {
        await expect(client.query(`select from ${table}`)).rejects.toMatchObject({ code: '42501' });
      }
      const { rows } = await client.query(
        `select bool_or(has_schema_privilege(oid, 'usage') or has_schema_privilege(oid, 'create')) as open from pg_namespace
         where nspname = any (array[$1::text, $1 || '_as_of', $1 || '_worker'])`,
        [schemaOf(other)],
      );
      expect(rows[0].open).toBe(false);
      pairs++;
    }
    await client.end();
  }
  expect(pairs).toBe(72);
});

test('a role reads and writes its own rows, but makes no table and keeps off the list of steps', async () => {
  const { postgres } = await cloneAndKeep();
  for (const subgraph of subgraphNames) {
    const login = postgres.connectionFor(subgraph);
    const inserted =
      "insert into outbox (aggregate, sequence, kind, payload) values ('a', 1, 'tried', '{}') returning sequence";
    expect(await ask(login, inserted)).toEqual([{ sequence: '1' }]);
    for (const statement of [
      'create table mine (id int)',
      'create table public.mine (id int)',
      'delete from migration',
      'truncate outbox',
    ]) {
      await expect(ask(login, statement)).rejects.toMatchObject({ code: '42501' });
    }
    const [{ rolsuper, rolcreatedb, rolcreaterole, rolbypassrls }] = (await ask(
      login,
      'select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls from pg_roles where rolname = current_user',
    )) as [Record<string, unknown>];
    expect([rolsuper, rolcreatedb, rolcreaterole, rolbypassrls]).toEqual([false, false, false, false]);
    expect(login.user).toBe(roleOf(subgraph));
  }
});

test('all subgraphs’ connections fit PostgreSQL’s 100, with three kept for its superusers and some for administration', () => {
  const { read, write, worker } = connectionsPerSubgraph;
  expect(subgraphNames.length * (read + write + worker)).toBeLessThanOrEqual(97 - 4);
});

async function cloneAndKeep(): Promise<TestDatabase> {
  const database = await cloneDatabase();
  databases.push(database);
  return database;
}
