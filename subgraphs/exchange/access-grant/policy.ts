import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

/** What of a grant decides who sees it. */
export interface SeenGrant {
  jurisdiction: string;
  provider: string;
  holder: string | null;
  heldBy: string | null;
}

const oversees = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** A grant is a matter of its holder, of the body whose data it opens, and of those who decide or watch in the city of the data. */
export function maySeeGrant(actor: Actor, { jurisdiction, provider, holder, heldBy }: SeenGrant): boolean {
  if (heldBy !== null && heldBy === actor.subject) return true;
  if (actor.isPublic) return false;
  if (oversees(actor) && actor.covers(jurisdiction)) return true;
  return actor.organization !== undefined && [holder, provider].includes(actor.organization);
}

/** `maySeeGrant` for lists: the same decision in SQL, over `access_grant g`. */
export function grantsVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction, subject } = actor;
  const theirs = sql`g.held_by = ${subject}`;
  if (actor.isPublic) return sql`(${theirs})`;
  const own = organization === undefined ? theirs : sql`${theirs} or ${organization} in (g.holder, g.provider)`;
  if (!oversees(actor)) return sql`(${own})`;
  return jurisdiction === undefined ? sql`true` : sql`(g.jurisdiction = ${jurisdiction} or ${own})`;
}

const looksIntoMisuse = (actor: Actor) => actor.is(Role.AUTHORITY, Role.AUDITOR, Role.PLATFORM);

/** Who asks for what was tried: those who look into it, and bodies for what was tried with data of theirs. */
export const mayListMisuses = (actor: Actor): boolean => looksIntoMisuse(actor) || actor.organization !== undefined;

/** Those who look into misuse: what was tried is no business of whoever tried it. */
export function misusesVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  const provided = organization === undefined ? sql`false` : sql`g.provider = ${organization}`;
  if (actor.isPublic) return sql`false`;
  if (!looksIntoMisuse(actor)) return provided;
  return jurisdiction === undefined ? sql`true` : sql`(g.jurisdiction = ${jurisdiction} or ${provided})`;
}

export const grantSeers: Exclude<Who, string> = {
  ...parties,
  ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE),
  ...own(Role.PUBLIC),
};

const misuseSeers: Who = { ...parties, ...all(Role.AUTHORITY, Role.AUDITOR, Role.PLATFORM) };

export const grantAccess = {
  Query: { accessGrant: grantSeers, accessGrants: 'everyone', accessMisuses: misuseSeers },
  AccessGrant: grantSeers,
  ResponsibleParty: grantSeers,
  AccessMisuse: misuseSeers,
} satisfies Access;
