import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../rulebook/values/local-date';

/** Granted, or about to be supplied. */
const HELD = ['GRANTED', 'APPROVED', 'FULFILLED', 'IN_SERVICE', 'SUSPENDED', 'RULE_DRAFTING'];

/**
 * Titles of the combinations that are sensitive together and that somebody would have with these items and not without them. Requests
 * of one holder are looked at one after another: two that complete a combination between them do not both slip through.
 */
export async function completedBy(
  manager: EntityManager,
  {
    jurisdiction,
    holder,
    items,
    on,
    except,
  }: { jurisdiction: string; holder: string; items: readonly string[]; on: LocalDate; except: string },
): Promise<string[]> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('sensitive combinations of ' || $1))`, [holder]);
  const found: { title: string }[] = await manager.query(
    `with held as (
       select distinct unnest(r.granted_items) as item from share_request r
       where r.consumer = $1 and r.share_request_status = any ($2) and r.id <> $3
     ), before as (select coalesce(array_agg(item), '{}') as items from held)
     select c.title from sensitive_combination c, before b
     where c.jurisdiction = $4 and c.since <= $5::date and (c.until is null or $5::date < c.until)
       and c.items <@ (b.items || $6::text[]) and not c.items <@ b.items
     order by c.title`,
    [holder, HELD, except, jurisdiction, on, items],
  );
  return found.map(({ title }) => title);
}
