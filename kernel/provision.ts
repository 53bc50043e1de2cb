import { Logger, runMigrations } from 'graphile-worker';
import { Client, escapeIdentifier, escapeLiteral, Pool, type PoolConfig } from 'pg';
import { roleOf, schemaOf } from './subgraph-name';

/** Two migrators of two databases on one server may meet at a role, which the whole server shares. */
const MET = new Set(['XX000', '42710', '23505']);

/** Makes the database where the server has none of this name: UTF-8, sorted by bytes unless a query says otherwise. */
export async function ensureDatabase(admin: PoolConfig): Promise<void> {
  const client = new Client(admin);
  try {
    await client.connect();
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error;
    const nearby = new Client({ ...admin, database: 'postgres' });
    await nearby.connect();
    try {
      const name = escapeIdentifier(String(admin.database));
      await nearby.query(`create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`);
    } catch (clash) {
      if (!['42P04', '23505'].includes((clash as { code?: string }).code ?? '')) throw clash; // another was faster
    } finally {
      await nearby.end();
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureRole(client: Client, subgraph: string, password: string): Promise<void> {
  const [schema, role] = [schemaOf(subgraph), roleOf(subgraph)];
  const wanted = [`search_path=${schema}, public`];
  for (let attempt = 1; ; attempt++) {
    try {
      const { rows } = await client.query(
        `select coalesce((select setconfig from pg_db_role_setting where setrole = r.oid and setdatabase = 0), '{}') as settings
         from pg_roles r where rolname = $1`,
        [role],
      );
      if (!rows[0])
        await client.query(`create role ${role} login nosuperuser nocreatedb nocreaterole password ${escapeLiteral(password)}`);
      if (JSON.stringify(rows[0]?.settings) !== JSON.stringify(wanted)) {
        await client.query(`alter role ${role} set search_path = ${schema}, public`);
      }
      return;
    } catch (error) {
      if (attempt === 5 || !MET.has((error as { code?: string }).code ?? '')) throw error;
      await new Promise(resolve => setTimeout(resolve, 50 * attempt));
    }
  }
}

/**
 * Makes what a subgraph stands on: its role, its schema, the schema of its history views and that of its worker. The role may
 * read and write rows of its own schema, and nothing else anywhere. Repeating it changes nothing.
 */
export async function provision(client: Client, subgraph: string, login: PoolConfig): Promise<void> {
  await ensureRole(client, subgraph, String(login.password));
  const [schema, role] = [schemaOf(subgraph), roleOf(subgraph)];
  const { rows } = await client.query('select to_regclass($1) is not null as there', [`${schema}.migration`]);
  if (rows[0].there) return;
  await client.query(`
    begin;
    create schema if not exists ${schema};
    create schema if not exists ${schema}_as_of;
    create schema if not exists ${schema}_worker;
    grant usage on schema ${schema}, ${schema}_as_of to ${role};
    grant usage, create on schema ${schema}_worker to ${role};
    alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${role};
    alter default privileges in schema ${schema} grant usage on sequences to ${role};
    create table ${schema}.migration (
      name text primary key,
      digest text not null,
      position integer generated always as identity,
      applied_at timestamptz not null default clock_timestamp()
    );
    revoke all on ${schema}.migration from ${role};
    grant select on ${schema}.migration to ${role};
    commit;`);
}

/** What every database has once: the extension that exclusion constraints need, and a `public` nobody may add to. */
export async function provisionDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query("select from pg_extension where extname = 'btree_gist'");
  if (rowCount === 0) {
    await client.query('create extension btree_gist schema public; revoke create on schema public from public');
  }
}

const silent = new Logger(() => () => undefined);

const workerTable = (schema: string) => `create table if not exists ${schema}_worker.migrations (
  id int primary key, ts timestamptz default now() not null, breaking boolean not null default false)`;

/**
 * Brings the subgraph's worker schema up to date as the subgraph's own role, so that starting needs no right to create. The
 * table is made here because graphile-worker would make the schema with it, which the role may not.
 * Also proves that the role's password is the one in its secret file; where it is not, sets it.
 */
export async function migrateWorker(client: Client, subgraph: string, login: PoolConfig): Promise<void> {
  const pool = new Pool({ ...login, max: 1 });
  pool.on('error', () => undefined);
  pool.on('connect', connection => connection.on('error', () => undefined)); // graphile-worker asks for both
  try {
    await pool.query('select').catch(async error => {
      if (error.code !== '28P01') throw error;
      await client.query(`alter role ${roleOf(subgraph)} password ${escapeLiteral(String(login.password))}`);
    });
    await pool.query(workerTable(schemaOf(subgraph)));
    await runMigrations({ pgPool: pool, schema: `${schemaOf(subgraph)}_worker`, logger: silent });
  } finally {
    await pool.end();
  }
}
