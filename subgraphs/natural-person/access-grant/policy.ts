import { type Access, all, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import { handlesCases } from '../identification/policy';

/** What of a grant decides who sees it. */
export interface SeenGrant {
  jurisdiction: string;
  organization: string;
  subject: string;
}

/** The authority of the person's city approves; it never reads. */
export const mayGrant = (actor: Actor, jurisdiction: string): boolean => actor.is(Role.AUTHORITY) && actor.covers(jurisdiction);

const oversees = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR);

const isTheirs = (actor: Actor, { organization, subject }: SeenGrant): boolean =>
  handlesCases(actor) && actor.organization === organization && actor.subject === subject;

/** Those who approve and those who watch in the city, and the user whom it names. */
export const maySeeGrant = (actor: Actor, grant: SeenGrant): boolean =>
  (oversees(actor) && actor.covers(grant.jurisdiction)) || isTheirs(actor, grant);

const theirs = (actor: Actor): Sql =>
  handlesCases(actor) ? sql`(g.organization = ${actor.organization} and g.subject = ${actor.subject})` : sql`false`;

/** `maySeeGrant` for lists: the same decision in SQL, over `person_access_grant g`. */
export function grantsVisibleTo(actor: Actor): Sql {
  if (!oversees(actor)) return theirs(actor);
  const { jurisdiction } = actor;
  return jurisdiction === undefined ? sql`true` : sql`(g.jurisdiction = ${jurisdiction} or ${theirs(actor)})`;
}

/** Grants `g` under which the actor may read on a day: named as user of this body, not revoked, not over. */
export const heldBy = (actor: Actor, day: string): Sql =>
  sql`(${theirs(actor)} and g.revoked_at is null and ${day}::date < g.until)`;

const seeing = {
  ...own(Role.PROVIDER, Role.CONSUMER),
  ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR),
};

export const grantAccess = {
  Query: { personAccessGrants: 'everyone' },
  Mutation: { grantPersonAccess: all(Role.AUTHORITY), revokePersonAccess: all(Role.AUTHORITY) },
  PersonAccessGrant: seeing,
} satisfies Access;
