import type { EntityManager } from 'typeorm';
import type { Event } from '../../kernel/transaction';

/**
 * Keeps the organization tree as the asset register knows it: for every body that changed, and all below it, the line up to the root is drawn anew.
 * A body may arrive before the one above it: its line is completed when that one arrives.
 */
export async function projectOrganizations(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = new Map(events.map(event => [event.payload.creditCode as string, event]));
  const codes = [...latest.keys()];
  await manager.query(
    `insert into organization (credit_code, parent, version, entity_kind)
     select * from unnest($1::text[], $2::text[], $3::bigint[], $4::text[])
     on conflict (credit_code) do update set parent = excluded.parent, entity_kind = excluded.entity_kind, version = excluded.version where organization.version < excluded.version`,
    [
      codes,
      codes.map(code => latest.get(code)?.payload.parent ?? null),
      codes.map(code => latest.get(code)?.sequence),
      codes.map(code => latest.get(code)?.payload.entityKind ?? null),
    ],
  );
  // Looked up row by row (`offset 0`): after a large import the table has outgrown its statistics, and a plan by them reads it whole.
  await manager.query(
    `with recursive below(code) as (
       select unnest($1::text[])
       union select o.credit_code from below
       cross join lateral (select credit_code from organization where parent = below.code offset 0) o
     ), line(ancestor, descendant) as (
       select code, code from below
       union select o.parent, line.descendant from line
       cross join lateral (select parent from organization where credit_code = line.ancestor and parent is not null offset 0) o
     ), gone as (
       delete from organization_line l using (
         select known.ancestor, below.code as descendant from below
         cross join lateral (select ancestor from organization_line where descendant = below.code offset 0) known
         except select ancestor, descendant from line
       ) past
       where l.ancestor = past.ancestor and l.descendant = past.descendant
     )
     insert into organization_line (ancestor, descendant) select ancestor, descendant from line on conflict do nothing`,
    [codes],
  );
}
