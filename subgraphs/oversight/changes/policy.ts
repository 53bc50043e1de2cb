import { type Access, signedIn } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import type { Audience } from './audience';

/** What of a change decides who is told of it. */
export interface SeenChange {
  jurisdiction: string | null;
  audience: Audience;
  parties: readonly string[];
}

const DECIDING = [Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE];

/** The roles of each audience besides that of everybody who signed in. */
const roles: Readonly<Record<Exclude<Audience, 'SIGNED_IN'>, readonly Role[]>> = {
  DECIDING,
  CONTRACTS: [...DECIDING, Role.FINANCE, Role.EXPERT],
  PROJECTS: [...DECIDING, Role.FINANCE, Role.ANALYST, Role.EXPERT, Role.INTEGRATOR],
};

const belongsTo = (actor: Actor, audience: Audience): boolean => audience === 'SIGNED_IN' || actor.is(...roles[audience]);

const everyAudience: readonly Audience[] = ['SIGNED_IN', 'CONTRACTS', 'PROJECTS', 'DECIDING'];

/**
 * Whoever signed in may follow, in their city, what the registers show them, and what is their own. The public follows nothing, and
 * of persons nothing is told to anybody.
 */
export function mayFollow(actor: Actor, { jurisdiction, audience, parties }: SeenChange): boolean {
  if (actor.isPublic || (jurisdiction !== null && !actor.covers(jurisdiction))) return false;
  return belongsTo(actor, audience) || (actor.organization !== undefined && parties.includes(actor.organization));
}

/** `mayFollow` for the feed: the same decision in SQL, over `change c`. */
export function followedBy(actor: Actor): Sql {
  if (actor.isPublic) return sql`false`;
  const { organization, jurisdiction } = actor;
  const there = jurisdiction === undefined ? sql`true` : sql`(c.jurisdiction is null or c.jurisdiction = ${jurisdiction})`;
  const audiences = everyAudience.filter(audience => belongsTo(actor, audience));
  if (audiences.length === everyAudience.length) return there;
  const own = organization === undefined ? sql`false` : sql`${organization} = any(c.parties)`;
  return sql`${there} and (c.audience = any(${audiences}) or ${own})`;
}

export const changeAccess = { Query: { changes: 'everyone' }, Change: signedIn } satisfies Access;
