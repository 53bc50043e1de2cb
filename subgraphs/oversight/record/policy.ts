import { all, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { raw, type Sql, sql } from '../../../kernel/sql';

/** Those who inspect, evaluate and restrict. */
export const reviewing = [Role.AUTHORITY, Role.GOVERNMENT];

/** Those who read of all units of their city. */
export const overseeing = [...reviewing, Role.AUDITOR, Role.SERVICE];

/** What of a record of supervision decides who sees it: the city, and the body that it is about. */
export interface SeenRecord {
  jurisdiction: string;
  about: string;
}

/** A record of supervision is read by the body that it is about and by those who decide or watch in the city. */
export function maySeeRecord(actor: Actor, { jurisdiction, about }: SeenRecord): boolean {
  if (actor.isPublic) return false;
  return (actor.is(...overseeing) && actor.covers(jurisdiction)) || actor.organization === about;
}

/** `maySeeRecord` for lists: the same decision in SQL. @param of the alias of the row, and its column that names the body */
export function recordsVisibleTo(actor: Actor, of: { alias: string; about: string }): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const own = organization === undefined ? sql`false` : sql`${raw(`${of.alias}.${of.about}`)} = ${organization}`;
  if (!actor.is(...overseeing)) return sql`(${own})`;
  return jurisdiction === undefined ? sql`true` : sql`(${raw(`${of.alias}.jurisdiction`)} = ${jurisdiction} or ${own})`;
}

/** The authority or the government of a city reviews, for a body. */
export const mayReview = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(...reviewing) && actor.covers(jurisdiction) && actor.organization !== undefined;

export const recordSeers: Who = { ...parties, ...all(...overseeing) };
