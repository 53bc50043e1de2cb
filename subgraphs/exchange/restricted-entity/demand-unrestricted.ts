import type { EntityManager } from 'typeorm';
import { findingsOf, Refusal } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { askingWhileRestricted } from '../../../rulebook/rules/credit-restriction';
import type { ExchangeContext } from '../context';

/** @throws Refusal ENTITY_RESTRICTED where the applicant is restricted today in the city of the entry */
export async function demandUnrestricted(
  manager: EntityManager,
  context: ExchangeContext,
  { applicant, jurisdiction }: { applicant: string | null; jurisdiction: string },
): Promise<void> {
  if (applicant === null) return;
  const found: unknown[] = await manager.query(
    `select from restricted_entity where entity = $1 and jurisdiction = $2 and since <= $3 and coalesce(until, 'infinity') > $3`,
    [applicant, jurisdiction, context.today],
  );
  const breaches = judge(askingWhileRestricted, { restricted: found.length > 0 }, context.law(jurisdiction));
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
}
