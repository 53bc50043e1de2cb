import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { dumpSchema, staleSchemaDumps, writeSchemaDumps } from '../../../kernel/schema-dump';
import { cloneDatabase, type TestDatabase } from '../../database';

let database: TestDatabase;
let owner: Client;
let folder: string;

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new Client(database.postgres.admin);
  await owner.connect();
  folder = mkdtempSync(join(tmpdir(), 'shuji-dump-'));
  mkdirSync(join(folder, 'budget'));
});

afterAll(async () => {
  await owner?.end();
  await database?.drop();
  rmSync(folder, { recursive: true });
});

test('the text tells tables, constraints, indexes, triggers, functions, policies and views, and nothing of the worker', async () => {
  await owner.query(`
    set search_path = budget, public, pg_temp;
    create table allotment (id bigint generated always as identity primary key, code text not null check (code <> ''),
      amount numeric(22, 4) default 0, doubled numeric generated always as (amount * 2) stored, unique (code));
    create index allotment_by_amount on allotment (amount);
    alter table allotment enable row level security;
    create policy allotment_seen on allotment for select using (amount > 0);
    select keep_history('allotment');
    reset search_path`);
  const text = await dumpSchema(owner, 'budget');
  for (const line of [
    'create table allotment (',
    '  id bigint generated always as identity not null',
    '  doubled numeric generated always as ((amount * (2)::numeric)) stored',
    "alter table allotment add constraint allotment_code_check CHECK ((code <> ''::text));",
    'CREATE INDEX allotment_by_amount ON',
    'create policy allotment_seen on allotment for select using',
    'create table allotment_history (',
    'CREATE TRIGGER keep_history_of_insert AFTER INSERT ON',
    'create view budget_as_of.allotment with (security_invoker=true) as',
  ]) {
    expect(text).toContain(line);
  }
  expect(text).not.toContain('_private_jobs');
});

test('the same schema gives the same text, and a changed one is told from its file', async () => {
  const { admin } = database.postgres;
  await writeSchemaDumps(admin!, ['budget'], folder);
  expect(readFileSync(join(folder, 'budget', 'schema.sql'), 'utf8')).toBe(await dumpSchema(owner, 'budget'));
  expect(await staleSchemaDumps(admin!, ['budget'], folder)).toEqual([]);
  await owner.query('alter table budget.allotment add column note text');
  expect(await staleSchemaDumps(admin!, ['budget'], folder)).toEqual(['budget']);
  writeFileSync(join(folder, 'budget', 'schema.sql'), '');
  expect(await staleSchemaDumps(admin!, ['budget', 'catalog'], folder)).toEqual(['budget', 'catalog']);
});
