import { type Access, all } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** Whoever audits a city reads what concerns it, other cities beside it or not; what concerns no city is for auditors of all. */
export const mayReadTrail = (actor: Actor, { jurisdictions }: { jurisdictions: readonly string[] }): boolean =>
  actor.is(Role.AUDITOR) && (actor.jurisdiction === undefined || jurisdictions.includes(actor.jurisdiction));

/** `mayReadTrail` for lists: the same decision in SQL, over `audit_trail t`. */
export function trailVisibleTo(actor: Actor): Sql {
  if (!actor.is(Role.AUDITOR)) return sql`false`;
  return actor.jurisdiction === undefined ? sql`true` : sql`t.jurisdictions @> ${[actor.jurisdiction]}::text[]`;
}

export const auditAccess = {
  Query: { auditTrail: all(Role.AUDITOR), verifyAudit: all(Role.AUDITOR) },
  AuditEntry: all(Role.AUDITOR),
} satisfies Access;
