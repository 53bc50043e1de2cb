import { type Access, signedIn } from '../../../kernel/access';
import type { Actor } from '../../../kernel/actor';
import { empty, raw, type Sql, sql } from '../../../kernel/sql';

/** What of a task decides for whom it waits. */
export interface WaitingTask {
  jurisdiction: string;
  role: string;
  organization: string | null;
}

/** A task waits for whoever holds the role in its city and, where it names an organization, speaks for that. */
export const waitsFor = (actor: Actor, { jurisdiction, role, organization }: WaitingTask): boolean =>
  !actor.isPublic &&
  actor.covers(jurisdiction) &&
  actor.roles.some(held => held === role) &&
  (organization === null || organization === actor.organization);

/** `waitsFor` for lists: the same decision in SQL, over `task t` and `task_waiting w`. */
export function isWaitingFor(actor: Actor): Sql {
  if (actor.isPublic) return sql`false`;
  const { organization, jurisdiction, roles } = actor;
  const there = jurisdiction === undefined ? empty : sql`and t.jurisdiction = ${jurisdiction}`;
  const ours = organization === undefined ? empty : sql`or w.organization = ${organization}`;
  return sql`w.role = any(${roles}) ${there} and (w.organization is null ${ours})`;
}

/** The tasks that wait for an actor, over `task t`. */
export const waitingFor = (actor: Actor): Sql =>
  sql`exists (select from ${raw('task_waiting w')} where w.task = t.id and ${isWaitingFor(actor)})`;

/** A task is for those it waits for. */
export const taskAccess = {
  Query: { tasks: 'everyone' },
  Task: signedIn,
  TaskWait: signedIn,
} satisfies Access;
