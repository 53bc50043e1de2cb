import { Client } from 'pg';
import { schemaOf, subgraphNames } from '../../kernel/subgraph-name';
import { cloneDatabase, type TestDatabase } from '../database';

let database: TestDatabase;
let owner: Client;
let role: Client;
beforeAll(async () => {
  database = await cloneDatabase();
  owner = new Client(database.postgres.admin);
  role = new Client(database.postgres.connectionFor('natural-person'));
  await Promise.all([owner.connect(), role.connect()]);
});
afterAll(async () => {
  await Promise.all([owner.end(), role.end()]);
  await database.drop();
});

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    error => error.code,
  );

const LINE = `at, subject, roles, operation, outcome, keep_until, request_id`;
const VALUES = `now(), 'a', '{}', 'x', 'DONE', now() + interval '1 year', 'a'`;

test.each([
  ['give a line its number', `insert into audit_entry (id, ${LINE}) values (1, ${VALUES})`],
  ['give a line its place', `insert into audit_entry (position, ${LINE}) values (1, ${VALUES})`],
  ['say when a line was recorded', `insert into audit_entry (recorded_at, ${LINE}) values (now(), ${VALUES})`],
  ['change a line', `update audit_entry set subject = 'b'`],
  ['remove lines', 'delete from audit_entry'],
  ['empty the trail', 'truncate audit_entry'],
  ['read a part of the trail past what its rows allow', 'select from audit_entry_rest'],
  ['write into a part of the trail', `insert into audit_entry_rest (${LINE}) values (${VALUES})`],
  ['empty a part of the trail', 'truncate audit_entry_rest'],
  [
    'say that a batch was purged',
    `insert into audit_purge (batch, keep_until, purged_on, entries) values (1, now(), now(), 1)`,
  ],
  ['raise the offset', 'update audit_offset set raised = 1000000'],
  ['raise the offset by its function', 'select raise_audit_offset()'],
  ['switch a trigger off', 'alter table audit_entry disable trigger all'],
  ['switch row-level security off', 'alter table natural_person disable row level security'],
  ['become the owner of another register', 'set role shuji_catalog'],
  ['read another register', 'select from catalog.catalog_entry'],
  ['read the persons of before', 'insert into natural_person_history select * from natural_person_history'],
  ['leave a function in the schema', 'create function own() returns int language sql return 1'],
])('the role of the register of persons may not %s', async (_, statement) => {
  expect(await codeOf(role.query(statement))).toBe('42501');
});

test('no part of a table is anybody’s but the owner’s', async () => {
  const { rows } = await owner.query(
    `select c.oid::regclass::text as part, a.grantee::regrole::text as grantee from pg_class c, aclexplode(c.relacl) a
     where c.relispartition and c.relkind = 'r' and a.grantee <> c.relowner`,
  );
  expect(rows).toEqual([]);
});

test('every function that runs as the owner names where it looks, temporary tables last', async () => {
  const { rows } = await owner.query(
    `select p.oid::regprocedure::text as name, p.proconfig as settings from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and n.nspname = any ($1)`,
    [subgraphNames.map(schemaOf)],
  );
  expect(rows.length).toBeGreaterThan(30);
  const open = rows.filter(
    ({ settings }) => !(settings ?? []).some((each: string) => /^search_path=.*, public, pg_temp$/.test(each)),
  );
  expect(open).toEqual([]);
});

test('tables of one’s own stand in for none of the register’s where it works as the owner', async () => {
  await role.query('begin');
  try {
    await role.query(`create temporary table audit_batch (number bigint, ids bigint[], keep_until date)`);
    await role.query(`create temporary table audit_purge (batch bigint, keep_until date, purged_on date, entries int)`);
    await role.query(`create temporary table audit_entry (id bigint, keep_until date)`);
    await role.query(`create function pg_temp.grab() returns trigger language plpgsql as
      'begin execute $$alter role shuji_natural_person superuser$$; return old; end'`);
    await role.query('create trigger grab before delete on pg_temp.audit_entry for each row execute function pg_temp.grab()');
    await role.query(`insert into pg_temp.audit_entry values (1, '2020-01-01')`);
    await role.query(`insert into pg_temp.audit_batch values (1, array[1], '2020-01-01')`);
    expect((await role.query('select natural_person.purge_audit(current_date)')).rows).toEqual([]);
    expect((await role.query('select from pg_temp.audit_entry')).rowCount).toBe(1);
  } finally {
    await role.query('rollback');
  }
});

test('a day that has not come purges nothing', async () => {
  expect(await codeOf(role.query('select purge_audit((current_date + 2)::date)'))).toBe('22023');
});

test('settings of one transaction are gone in the next, committed or not', async () => {
  for (const ending of ['commit', 'rollback']) {
    await role.query(`begin; set local shuji.sees = '*'; ${ending}`);
    expect((await role.query("select current_setting('shuji.sees', true) as sees")).rows[0].sees || '').toBe('');
  }
});
