import type { ClientBase } from 'pg';
import { schemaOf, subgraphNames } from '../../kernel/subgraph-name';
import { BackupFault } from './fault';
import { type BackupHeader, type BackupTable, fullName } from './header';

const schemas = subgraphNames.map(schemaOf);

const TABLES = `
  select n.nspname as schema, c.relname as name,
    (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any ($1) and c.relkind in ('r', 'p') and not c.relispartition
  order by array_position($1::text[], n.nspname::text), c.relname`;

const PARTITIONS = `
  select n.nspname as schema, p.relname as parent, c.relname as name, pg_get_expr(c.relpartbound, c.oid) as bound
  from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_class p on p.oid = i.inhparent
    join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any ($1) and c.relispartition and c.relkind = 'r'
  order by 1, 2, 3`;

const SEQUENCES = `
  select schemaname as schema, sequencename as name from pg_sequences where schemaname = any ($1) order by 1, 2`;

/** Everything is written and read alike, whatever the server's settings. */
export const alike = `
  set client_encoding = 'UTF8'; set datestyle = 'ISO'; set intervalstyle = 'postgres'; set timezone = 'UTC';
  set extra_float_digits = 3; set bytea_output = 'hex'; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`;

const quoted = (name: string): string => `"${name}"`;

/** `"catalog"."outbox"`: names of the inventory, which hold no quotes. */
export const quotedName = ({ schema, name }: { schema: string; name: string }): string => `${quoted(schema)}.${quoted(name)}`;

export const columnList = ({ columns }: Pick<BackupTable, 'columns'>): string => columns.map(quoted).join(', ');

/** The tables of all nine schemas with their stored columns; parts of a table count as the table. */
export async function tablesOf(client: ClientBase): Promise<Omit<BackupTable, 'rows'>[]> {
  return (await client.query(TABLES, [schemas])).rows;
}

export async function partitionsOf(client: ClientBase): Promise<BackupHeader['partitions']> {
  return (await client.query(PARTITIONS, [schemas])).rows;
}

export async function sequencesOf(client: ClientBase): Promise<BackupHeader['sequences']> {
  const { rows } = await client.query<{ schema: string; name: string }>(SEQUENCES, [schemas]);
  const sequences: BackupHeader['sequences'] = [];
  for (const sequence of rows) {
    const { rows: now } = await client.query(
      `select last_value::text as last, is_called as called from ${quotedName(sequence)}`,
    );
    sequences.push({ ...sequence, ...now[0] });
  }
  return sequences;
}

/** @throws BackupFault NO_REGISTER where the database holds no register, or part of one */
export async function stepsOf(client: ClientBase): Promise<BackupHeader['steps']> {
  const steps: Partial<BackupHeader['steps']> = {};
  for (const subgraph of subgraphNames) {
    const table = `${schemaOf(subgraph)}.migration`;
    const { rows: found } = await client.query('select to_regclass($1) is not null as there', [table]);
    if (!found[0].there)
      throw new BackupFault('NO_REGISTER', '此数据库中没有登记系统。', 'There is no register in this database.');
    steps[subgraph] = (await client.query(`select name, digest from ${table} order by position`)).rows;
  }
  return steps as BackupHeader['steps'];
}

/**
 * Lets this transaction see every row, also where tables show each caller only theirs. Whoever may pass by those rules is told by
 * PostgreSQL should a row be hidden all the same; an owner who may not is shown all by the setting that the rules look at.
 * @returns whether PostgreSQL vouches for it
 */
export async function seeEverything(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query('select rolsuper or rolbypassrls as passes from pg_roles where rolname = current_user');
  await client.query(rows[0].passes ? 'set row_security = off' : "set shuji.sees = '*'");
  return rows[0].passes;
}

/**
 * Counts each table by a statement of its own.
 * @param vouched whether PostgreSQL vouches for every row being seen; otherwise its statistics must not tell of rows where none is seen
 * @throws BackupFault HIDDEN_ROWS
 */
export async function countRows(
  client: ClientBase,
  tables: readonly Omit<BackupTable, 'rows'>[],
  vouched: boolean,
): Promise<BackupTable[]> {
  const counted: BackupTable[] = [];
  for (const table of tables) {
    const { rows } = await client.query(
      `select count(*)::int8::text as rows, coalesce(pg_stat_get_live_tuples($1::regclass), 0) > 0 as alive from ${quotedName(table)}`,
      [fullName(table)],
    );
    const { rows: number, alive } = rows[0];
    if (number === '0' && alive && !vouched) await demandEmpty(client, table);
    counted.push({ ...table, rows: Number(number) });
  }
  return counted;
}

/** Statistics may tell of rows that are gone; a table of rows that nobody sees is refused only where it is kept from its readers. */
async function demandEmpty(client: ClientBase, table: Omit<BackupTable, 'rows'>): Promise<void> {
  const { rows } = await client.query('select relforcerowsecurity as kept from pg_class where oid = $1::regclass', [
    fullName(table),
  ]);
  if (rows[0].kept)
    throw new BackupFault(
      'HIDDEN_ROWS',
      `表 ${fullName(table)} 的行对此登录不可见，请授予 BYPASSRLS。`,
      `Rows of ${fullName(table)} are hidden from this login; give it BYPASSRLS.`,
    );
}
