import { type Access, all } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** Whoever audits a city reads what concerns it, other cities beside it or not; what concerns no city is for auditors of all. */
export const mayReadTrail = (actor: Actor, { jurisdictions }: { jurisdictions: readonly string[] }): boolean =>
  actor.is(Role.AUDITOR) && (actor.jurisdiction === undefined || jurisdictions.includes(actor.jurisdiction));

/** Of whom somebody who inspects may read, and in which cities. */
export interface Inspected {
  readonly department: string;
  readonly cities: readonly string[];
}

/**
 * `mayReadTrail` for lists: the same decision in SQL, over `audit_trail t`. Whoever inspects reads of the department that they inspect, once
 * it is known that an inspection is open (`inspector/demand-open.ts`).
 */
export function trailVisibleTo(actor: Actor, inspected?: Inspected): Sql {
  if (inspected && actor.is(Role.INSPECTOR) && !actor.is(Role.AUDITOR)) {
    const { department, cities } = inspected;
    return sql`(t.organization = ${department} and t.jurisdictions && ${cities}::text[])`;
  }
  if (!actor.is(Role.AUDITOR)) return sql`false`;
  return actor.jurisdiction === undefined ? sql`true` : sql`t.jurisdictions @> ${[actor.jurisdiction]}::text[]`;
}

export const auditAccess = {
  Query: { auditTrail: all(Role.AUDITOR, Role.INSPECTOR), verifyAudit: all(Role.AUDITOR) },
  AuditEntry: all(Role.AUDITOR, Role.INSPECTOR),
} satisfies Access;
