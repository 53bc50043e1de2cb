import type { ClientBase } from 'pg';
import { schemaOf, subgraphNames } from '../../kernel/subgraph-name';

const schemas = subgraphNames.map(schemaOf);

/** Each gives, for what is laid aside, the statement that does so and the one that puts it back exactly as it was. */
const FOREIGN_KEYS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as aside,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(k.oid)) as back
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where c.relnamespace = any ($1::text[]::regnamespace[]) and k.contype = 'f' and k.conparentid = 0`;

const TRIGGERS = `
  select format('alter table %s disable trigger %I', t.tgrelid::regclass, tgname) as aside,
    format('alter table %s enable %s trigger %I', t.tgrelid::regclass, case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname) as back
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = any ($1::text[]::regnamespace[]) and not tgisinternal and tgenabled <> 'D' and tgparentid = 0`;

const ROW_SECURITY = `
  select format('alter table %s no force row level security', c.oid::regclass) as aside,
    format('alter table %s force row level security', c.oid::regclass) as back
  from pg_class c where c.relnamespace = any ($1::text[]::regnamespace[]) and relforcerowsecurity`;

// An index is built from all rows several times faster than row by row; those that a constraint stands on stay.
const INDEXES = `
  select format('drop index %s', i.indexrelid::regclass) as aside, pg_get_indexdef(i.indexrelid) as back
  from pg_index i join pg_class c on c.oid = i.indrelid
  where c.relnamespace = any ($1::text[]::regnamespace[]) and c.relkind = 'r' and not c.relispartition and not i.indisunique
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`;

/**
 * Lays aside what would keep rows from being put back as they were: foreign keys, triggers, the rules that hide rows from their
 * owner. Needs no more than to own the tables, so it works where a managed server gives nobody more.
 * @returns puts everything back; foreign keys are held against all rows then
 */
export async function layAside(client: ClientBase): Promise<() => Promise<void>> {
  const back: string[] = [];
  for (const what of [FOREIGN_KEYS, TRIGGERS, ROW_SECURITY, INDEXES]) {
    const { rows } = await client.query<{ aside: string; back: string }>(what, [schemas]);
    for (const each of rows) {
      await client.query(each.aside);
      back.unshift(each.back); // indexes first, foreign keys last: they are checked with their help
    }
  }
  return async () => {
    for (const statement of back) await client.query(statement);
  };
}
