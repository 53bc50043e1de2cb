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
    `insert into organization (credit_code, parent, version)
     select * from unnest($1::text[], $2::text[], $3::bigint[])
     on conflict (credit_code) do update set parent = excluded.parent, version = excluded.version where organization.version < excluded.version`,
    [codes, codes.map(code => latest.get(code)?.payload.parent ?? null), codes.map(code => latest.get(code)?.sequence)],
  );
  await manager.query(
    `with recursive below(code) as (
       select unnest($1::text[])
       union select o.credit_code from organization o join below on o.parent = below.code
     ), line(ancestor, descendant) as (
       select code, code from below
       union select o.parent, line.descendant from line join organization o on o.credit_code = line.ancestor where o.parent is not null
     ), gone as (
       delete from organization_line l using below where l.descendant = below.code
       and not exists (select from line where line.ancestor = l.ancestor and line.descendant = l.descendant)
     )
     insert into organization_line (ancestor, descendant) select ancestor, descendant from line on conflict do nothing`,
    [codes],
  );
}
