import { Client } from 'pg';
import { schemaOf, subgraphNames } from '../../../kernel/subgraph-name';
import type { TestRegisterOptions } from '../../register';

/** The register's clock and its database's, moved together: a day later for the one is a day later for the other. */
export interface TwoClocks extends Required<Pick<TestRegisterOptions, 'clock' | 'prepare'>> {
  /** Goes on by so many hours; never back. */
  goOn(hours: number): Promise<void>;
  /** A moment that everything answered until now belongs to and nothing of later. */
  moment(): Promise<string>;
  close(): Promise<void>;
}

/** What of a function asks for the time, and what asks for it once clocks are moved. */
const MOVED: readonly (readonly [RegExp, string])[] = [
  [/\bclock_timestamp\(\)/g, '(clock_timestamp() + public.moved_by())'],
  [/\bmin\(xact_start\)/g, '(min(xact_start) + public.moved_by())'],
];

/** @param start when it is, as the register is opened; what is in the database was recorded before */
export function twoClocks(start: string): TwoClocks {
  let movedMs = 0;
  let owner: Client;
  const move = async (ms: number) => {
    movedMs += ms;
    await owner.query('update public.moved set by_ms = $1', [movedMs]);
  };
  return {
    clock: () => new Date(Date.now() + movedMs),
    async prepare({ postgres }) {
      owner = new Client(postgres.admin);
      await owner.connect();
      await owner.query(`create table public.moved (by_ms bigint not null); insert into public.moved values (0);
        create function public.moved_by() returns interval language sql stable security definer
          as $$ select by_ms * interval '1 ms' from public.moved $$`);
      const schemas = subgraphNames.map(schemaOf);
      await moveFunctions(owner, schemas);
      for (const schema of schemas)
        await owner.query(`alter table ${schema}.outbox alter recorded_at set default (clock_timestamp() + public.moved_by())`);
      const aDay = 86_400_000;
      const toStart = new Date(start).getTime() - Date.now();
      await movePast(owner, schemas, toStart - aDay);
      await move(toStart);
    },
    goOn: hours => move(hours * 3_600_000),
    async moment() {
      await new Promise(resolve => setTimeout(resolve, 5));
      const { rows } = await owner.query('select clock_timestamp() + public.moved_by() as at');
      await new Promise(resolve => setTimeout(resolve, 5));
      return (rows[0].at as Date).toISOString();
    },
    async close() {
      await owner?.end();
    },
  };
}

async function moveFunctions(owner: Client, schemas: readonly string[]): Promise<void> {
  const { rows } = await owner.query<{ ddl: string }>(
    `select pg_get_functiondef(oid) as ddl from pg_proc
     where pronamespace = any ($1::text[]::regnamespace[]) and prokind = 'f' and prosrc ~ 'clock_timestamp'`,
    [schemas],
  );
  for (const { ddl } of rows) await owner.query(MOVED.reduce((text, [asks, asksMoved]) => text.replace(asks, asksMoved), ddl));
}

/** What was recorded when the database was made is said to have been recorded a day before the start. */
async function movePast(owner: Client, schemas: readonly string[], byMs: number): Promise<void> {
  const { rows } = await owner.query<{ table: string; columns: string[] }>(
    `select format('%I.%I', nspname, relname) as table, array_agg(attname::text) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and not attisdropped
     where nspname = any ($1) and relkind = 'r' and attname in ('recorded_from', 'recorded_until', 'recorded_at')
       and relname !~ '^(audit_(entry|batch|purge)|outbox)' group by 1`,
    [schemas],
  );
  await owner.query("set session_replication_role = 'replica'");
  for (const { table, columns } of rows) {
    const later = columns.map(column => `${column} = ${column} + interval '1 ms' * ${byMs}`);
    await owner.query(`update ${table} set ${later.join(', ')}`);
  }
  await owner.query("set session_replication_role = 'origin'");
}
