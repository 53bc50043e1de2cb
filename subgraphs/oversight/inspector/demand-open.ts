import { forbidden, Role } from '../../../kernel/actor';
import { sql } from '../../../kernel/sql';
import type { Inspected } from '../audit/policy';
import type { OversightContext } from '../context';
import { openAt } from './context';

/**
 * Whoever inspects reads of the department that they inspect, as long as an inspection of it is open, and only the register as it is now:
 * what stood open in the past opens nothing.
 * @throws GraphQLError FORBIDDEN
 */
export async function demandOpenInspection(
  context: OversightContext,
  department: string | null | undefined,
): Promise<Inspected> {
  const { actor, asOf, moment } = context;
  if (!actor.is(Role.INSPECTOR) || actor.organization === undefined || department == null || asOf !== undefined)
    throw forbidden(actor);
  const inCity = actor.jurisdiction === undefined ? sql`true` : sql`x.jurisdiction = ${actor.jurisdiction}`;
  const found = await context.reader.rows<{ jurisdiction: string }>(
    sql`select distinct x.jurisdiction from security_inspection x
      where x.inspector = ${actor.organization} and x.department = ${department} and ${inCity} and ${openAt(moment)}`,
  );
  if (found.length === 0) throw forbidden(actor);
  return { department, cities: found.map(({ jurisdiction }) => jurisdiction) };
}
