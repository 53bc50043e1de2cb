import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import { overseeing, reviewing } from '../record/policy';

/** Supervision is shared with the departments of the city, which decide whom they give data to. */
const sharing = [...overseeing, Role.PROVIDER, Role.PLATFORM];

/** What of a restriction decides who sees it. */
export interface SeenRestriction {
  jurisdiction: string;
  entity: string;
}

export function maySeeRestriction(actor: Actor, { jurisdiction, entity }: SeenRestriction): boolean {
  if (actor.isPublic) return false;
  return (actor.is(...sharing) && actor.covers(jurisdiction)) || actor.organization === entity;
}

/** `maySeeRestriction` for lists: the same decision in SQL, over `credit_restriction t`. */
export function restrictionsVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const its = organization === undefined ? sql`false` : sql`t.entity = ${organization}`;
  if (!actor.is(...sharing)) return sql`(${its})`;
  return jurisdiction === undefined ? sql`true` : sql`(t.jurisdiction = ${jurisdiction} or ${its})`;
}

const seers: Who = { ...parties, ...all(...sharing) };

export const restrictionAccess = {
  Query: { creditRestriction: 'everyone', creditRestrictions: 'everyone' },
  Mutation: { restrictEntity: own(...reviewing), liftRestriction: own(...reviewing) },
  CreditRestriction: seers,
} satisfies Access;
