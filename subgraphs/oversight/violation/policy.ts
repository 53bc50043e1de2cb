import { type Access, all, parties } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of a missed deadline decides who sees it. */
export interface SeenViolation {
  jurisdiction: string;
  organization: string | null;
}

const oversees = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** Whoever is late sees it, and those who decide or watch in the city. */
export function maySeeViolation(actor: Actor, { jurisdiction, organization }: SeenViolation): boolean {
  if (actor.isPublic) return false;
  if (oversees(actor) && actor.covers(jurisdiction)) return true;
  return actor.organization !== undefined && actor.organization === organization;
}

/** `maySeeViolation` for lists: the same decision in SQL, over missed deadlines `v`. */
export function violationsVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const own = organization === undefined ? sql`false` : sql`v.organization is not distinct from ${organization}`;
  if (!oversees(actor)) return sql`(${own})`;
  return jurisdiction === undefined ? sql`true` : sql`(v.jurisdiction = ${jurisdiction} or ${own})`;
}

export const violationAccess = {
  Query: { violationCandidates: 'everyone' },
  ViolationCandidate: { ...parties, ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE) },
} satisfies Access;
