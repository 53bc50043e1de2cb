import { all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

const watching = [Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE];

/** Those who decide and watch in a city. */
export const watchesOver = (actor: Actor, jurisdiction: string): boolean => actor.is(...watching) && actor.covers(jurisdiction);

/** How a body keeps its data secure is its own business, that of others whom a record names, and of those who watch in the city. */
export const maySeeOfBodies = (
  actor: Actor,
  { jurisdiction, bodies }: { jurisdiction: string; bodies: readonly (string | null)[] },
): boolean =>
  !actor.isPublic &&
  (watchesOver(actor, jurisdiction) || (actor.organization !== undefined && bodies.includes(actor.organization)));

/**
 * `maySeeOfBodies` for lists: the same decision in SQL.
 * @param jurisdiction the column of the city
 * @param named whether the row names the actor's body, given its code
 */
export function seenOfBodies(actor: Actor, jurisdiction: Sql, named: (organization: string) => Sql): Sql {
  if (actor.isPublic) return sql`false`;
  const theirs = actor.organization === undefined ? sql`false` : sql`(${named(actor.organization)})`;
  if (!actor.is(...watching)) return theirs;
  return actor.jurisdiction === undefined ? sql`true` : sql`(${jurisdiction} = ${actor.jurisdiction} or ${theirs})`;
}

const bodies = [Role.PROVIDER, Role.CONSUMER, Role.OPERATOR, Role.PLATFORM];

/** A body keeps its own records; the authority those of its city. */
export const mayKeepFor = (actor: Actor, { jurisdiction, body }: { jurisdiction: string; body: string }): boolean =>
  actor.covers(jurisdiction) && (actor.is(Role.AUTHORITY) || (actor.is(...bodies) && actor.organization === body));

export const isAuthorityOf = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(Role.AUTHORITY) && actor.covers(jurisdiction);

/** Who ever sees records of security. */
export const securitySeers: Exclude<Who, string> = { ...parties, ...all(...watching) };

/** Whether there can be anything in a list for them: who acts for no body is a party to nothing. */
export const mayListSecurity = (actor: Actor): boolean => actor.is(...watching) || actor.organization !== undefined;

/** Who ever lists what is missing or overdue over a city. */
export const securityWatchers: Exclude<Who, string> = all(...watching);

/** Who ever keeps them. */
export const securityKeepers: Exclude<Who, string> = { ...own(...bodies), ...all(Role.AUTHORITY) };
