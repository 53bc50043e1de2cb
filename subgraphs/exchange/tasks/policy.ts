import { type Access, signedIn } from '../../../kernel/access';
import type { Actor } from '../../../kernel/actor';
import { empty, join, type Sql, sql } from '../../../kernel/sql';

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

/** In what an actor is waited for: a role, for the body that they speak for or, where none is named, in their city. */
interface Capacity {
  readonly role: string;
  readonly whom: string;
}

/**
 * `waitsFor` for lists: the same decision in SQL, as the tasks that wait for an actor, each once with the day it is due. Each capacity is a
 * range of one index in the order of that day, so that a page costs no more where much else waits in the city: without an order of its own a
 * range would be read whole.
 */
export function tasksFor(actor: Actor): Sql {
  const { organization, jurisdiction, roles } = actor;
  if (actor.isPublic || roles.length === 0) return sql`select null::date as due, null::text as task where false`;
  if (jurisdiction === undefined) {
    const ours = organization === undefined ? empty : sql`or w.organization = ${organization}`;
    return sql`select distinct w.due, w.task from task_waiting w where w.role = any(${roles}) and (w.organization is null ${ours})`;
  }
  const capacities = roles.flatMap(role =>
    [jurisdiction, organization].flatMap(whom => (whom === undefined ? [] : { role, whom })),
  );
  const ranges = capacities.map(
    ({ role, whom }, at) =>
      sql`(select w.due, w.task from task_waiting w
        where w.role = ${role} and w.whom = ${whom} and w.jurisdiction = ${jurisdiction} ${notBefore(capacities.slice(0, at))}
        order by w.due, w.task)`,
  );
  return join(ranges, ' union all ');
}

/** What waits in an earlier capacity is not listed in a later one. Counted, because an anti-join would be planned for all rows at once. */
function notBefore(earlier: readonly Capacity[]): Sql {
  if (earlier.length === 0) return empty;
  const any = join(
    earlier.map(({ role, whom }) => sql`o.role = ${role} and o.whom = ${whom}`),
    ' or ',
  );
  return sql`and (select count(*) from task_waiting o where o.task = w.task and (${any})) = 0`;
}

/** A task is for those it waits for. */
export const taskAccess = {
  Query: { tasks: 'everyone' },
  Task: signedIn,
  TaskWait: signedIn,
} satisfies Access;
