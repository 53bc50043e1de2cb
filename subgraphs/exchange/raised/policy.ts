import { all, own, parties, type Who } from '../../../kernel/access';
import { Actor, demand, Role } from '../../../kernel/actor';
import { raw, type Sql, sql } from '../../../kernel/sql';

/** What decides who sees something that a user of the data raises: an objection, a report, a request for correction. */
export interface Raised {
  jurisdiction: string;
  provider: string;
  /** The body that raised it; null where somebody of the public did. */
  by: string | null;
  /** Who that was, as tokens name them. */
  subject: string;
}

const oversees = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** It is a matter of whoever raised it, of the department whose data it is, and of those who decide or watch in its city. */
export function maySeeRaised(actor: Actor, { jurisdiction, provider, by, subject }: Raised): boolean {
  if (isTheirs(actor, { by, subject })) return true;
  if (actor.isPublic) return false;
  if (oversees(actor) && actor.covers(jurisdiction)) return true;
  return actor.organization !== undefined && [provider, by].includes(actor.organization);
}

const isTheirs = (actor: Actor, { by, subject }: Pick<Raised, 'by' | 'subject'>): boolean =>
  by === null && subject === actor.subject && subject !== Actor.nobody.subject;

/**
 * `maySeeRaised` for lists: the same decision in SQL.
 * @param row alias of the table
 * @param by its column of whoever raised it; `<by>_subject` has the user
 */
export function raisedVisibleTo(actor: Actor, row: string, by: string): Sql {
  const { organization, jurisdiction, subject } = actor;
  const column = (name: string) => raw(`${row}.${name}`);
  const isNobody = subject === Actor.nobody.subject;
  const mine = isNobody ? sql`false` : sql`(${column(by)} is null and ${column(`${by}_subject`)} = ${subject})`;
  if (actor.isPublic) return mine;
  const ours = organization === undefined ? mine : sql`(${mine} or ${organization} in (${column(by)}, ${column('provider')}))`;
  if (!oversees(actor)) return ours;
  return jurisdiction === undefined ? sql`true` : sql`(${column('jurisdiction')} = ${jurisdiction} or ${ours})`;
}

/** Whether the actor is whoever raised it: their body, or where none did they themselves. */
export const hasRaised = (actor: Actor, { by, subject }: Pick<Raised, 'by' | 'subject'>): boolean =>
  by === null ? isTheirs(actor, { by, subject }) : actor.organization === by;

/** Whoever raises something is known by a token, whatever role they hold. */
export const demandSomebody = (actor: Actor): void => demand(actor.subject !== Actor.nobody.subject, actor);

export const raisedSeers: Exclude<Who, string> = {
  ...parties,
  ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE),
  ...own(Role.PUBLIC),
};
