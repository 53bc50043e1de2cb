import type { EntityManager } from 'typeorm';

/**
 * Which of these things have a binding deadline that was missed and not made good since, in this city: their ids. One that another
 * organization let pass says nothing against the addressee.
 */
export async function isPastDue(
  manager: EntityManager,
  things: readonly string[],
  { jurisdiction, addressee, today }: { jurisdiction: string; addressee: string; today: string },
): Promise<ReadonlySet<string>> {
  if (things.length === 0) return new Set();
  const rows: { thing: string }[] = await manager.query(
    `select thing from missed_deadline
     where thing = any ($1) and ended_on is null and jurisdiction = $2 and (organization is null or organization = $3)
     union
     select 'annual-report:' || id from annual_report
     where 'annual-report:' || id = any ($1) and binding and submitted_on is null and due_on < $4 and jurisdiction = $2 and filer = $3`,
    [things, jurisdiction, addressee, today],
  );
  return new Set(rows.map(({ thing }) => thing));
}
