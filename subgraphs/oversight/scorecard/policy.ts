import { type Access, all, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

const overseeing = [Role.AUTHORITY, Role.GOVERNMENT, Role.FINANCE, Role.AUDITOR, Role.SERVICE];

/** What of a unit's work decides who sees the score of it: which city it was done in, and by whom. */
export interface SeenWork {
  jurisdiction: string;
  unit: string;
}

/** A unit sees how its own work is scored, and so do those who decide, pay or watch in the city. */
export const maySeeScore = (actor: Actor, { jurisdiction, unit }: SeenWork): boolean => {
  if (actor.isPublic) return false;
  return (actor.is(...overseeing) && actor.covers(jurisdiction)) || actor.organization === unit;
};

/** `maySeeScore` in SQL, over work `w`. */
export function scoresVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const own = organization === undefined ? sql`false` : sql`w.unit = ${organization}`;
  if (!actor.is(...overseeing)) return sql`(${own})`;
  return jurisdiction === undefined ? sql`true` : sql`(w.jurisdiction = ${jurisdiction} or ${own})`;
}

const seers: Who = { ...parties, ...all(...overseeing) };

export const scoreAccess = {
  Query: { scorecard: 'everyone', scorecards: 'everyone' },
  Scorecard: seers,
  ScoreRow: seers,
  ScoredThing: seers,
} satisfies Access;
