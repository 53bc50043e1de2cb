import type { EntityManager } from 'typeorm';
import type { Event } from '../../../kernel/transaction';
import type { TaskPayload } from '../../../kernel/workflow/tasks';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { lawOf } from '../../../rulebook/law';
import { whoIsLate } from '../../../rulebook/missed-deadline';
import { dayOf } from '../../../rulebook/values/local-date';

/**
 * Oversight's own: an order that is past due has a way on of its own and does not become the ground of another; reports are read
 * from where they are kept.
 */
const OWN = ['SMX-13', 'ANNUAL_REPORT'];

/** Keeps every binding deadline that was missed, and the day on which its matter went on. */
export async function projectMissedDeadlines(manager: EntityManager, events: readonly Event[]): Promise<void> {
  for (const { payload, sequence } of events) {
    const task = payload as TaskPayload;
    if (OWN.includes(task.workflow) || !jurisdictionOf(task.jurisdiction)) continue;
    await keep(manager, task, sequence);
  }
}

async function keep(manager: EntityManager, task: TaskPayload, version: number): Promise<void> {
  const { clock } = task;
  const day = dayOf(new Date(task.changedAt));
  const missed = clock?.binding && clock.overdue && clock.dueOn !== null ? { ...clock, dueOn: clock.dueOn } : null;
  const id = missed && `${task.id}/${missed.parameter}/${missed.dueOn}`;
  await manager.query(
    'update missed_deadline set ended_on = $3, version = $4 where thing = $1 and ended_on is null and id is distinct from $2 and version < $4',
    [task.id, id, day, version],
  );
  if (!missed) return;
  const organization = whoIsLate(lawOf(task.jurisdiction, day), { ...task, parameter: missed.parameter });
  await manager.query(
    `insert into missed_deadline (id, thing, workflow, state, jurisdiction, title, organization, parameter, article, due_on, noted_on, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, greatest($11::date, $10::date + 1), $12)
     on conflict (id) do update set state = excluded.state, title = excluded.title, organization = excluded.organization,
       ended_on = null, version = excluded.version
     where missed_deadline.version < excluded.version`,
    [
      id,
      task.id,
      task.workflow,
      task.state,
      task.jurisdiction,
      task.title,
      organization,
      missed.parameter,
      missed.articleId,
      missed.dueOn,
      day,
      version,
    ],
  );
}
