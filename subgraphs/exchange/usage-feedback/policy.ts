import { type Access, all, own, parties, type Who } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';

const oversees = (actor: Actor) => actor.is(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE);

/** It is for whoever gave it, for the body whose data was used, and for those who decide or watch: as the grant is. */
export function feedbacksVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction, subject } = actor;
  const theirs = sql`u.held_by = ${subject}`;
  if (actor.isPublic) return sql`(${theirs})`;
  const ours = organization === undefined ? theirs : sql`(${theirs} or ${organization} in (u.holder, u.provider))`;
  if (!oversees(actor)) return ours;
  return jurisdiction === undefined ? sql`true` : sql`(u.jurisdiction = ${jurisdiction} or ${ours})`;
}

const seers: Who = {
  ...parties,
  ...all(Role.AUTHORITY, Role.GOVERNMENT, Role.AUDITOR, Role.SERVICE),
  ...own(Role.PUBLIC),
};

export const feedbackAccess = {
  Query: { usageFeedbacks: 'everyone' },
  Mutation: {
    submitUsageFeedback: { ...parties, ...own(Role.PUBLIC) },
    agreeFeedbackInterval: { ...all(Role.AUTHORITY), ...own(Role.PROVIDER) },
  },
  UsageFeedback: seers,
  FeedbackDuty: seers,
} satisfies Access;
