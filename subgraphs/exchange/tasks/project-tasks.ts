import type { EntityManager } from 'typeorm';
import type { Event } from '../../../kernel/transaction';
import type { TaskPayload } from '../../../kernel/workflow/tasks';

/** Keeps of each thing the last that was told; one for which nobody waits any more is no task. */
export async function projectTasks(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(event => [event.aggregate, event])).values()];
  const told = latest.map(({ payload, sequence }) => ({ ...(payload as TaskPayload), version: sequence }));
  const waiting = told.filter(({ waitsFor }) => waitsFor.length > 0);
  // In one order, so that deliveries from two subgraphs wait for each other and never both ways.
  const ids = told.map(({ id }) => id).sort();
  await manager.query('select from task where id = any ($1) order by id for update', [ids]);
  await manager.query('delete from task where id = any ($1)', [ids]);
  if (waiting.length === 0) return;
  await manager.query(
    `insert into task (id, workflow, state, title, jurisdiction, parameter, article, started_on, due_on, binding, overdue, changed_at, version)
     select t.id, t.workflow, t.state, t.title, t.jurisdiction, t.clock->>'parameter', t.clock->>'articleId', (t.clock->>'startedOn')::date,
       (t.clock->>'dueOn')::date, coalesce((t.clock->>'binding')::boolean, false), coalesce((t.clock->>'overdue')::boolean, false),
       t."changedAt", t.version
     from jsonb_to_recordset($1) t(id text, workflow text, state text, title text, jurisdiction text, clock jsonb, "changedAt" timestamptz, version bigint)`,
    [JSON.stringify(waiting)],
  );
  await manager.query(
    `insert into task_waiting (task, role, organization, jurisdiction, whom, due, events)
     select t.id, w.role, w.organization, t.jurisdiction, coalesce(w.organization, t.jurisdiction), coalesce((t.clock->>'dueOn')::date, 'infinity'),
       array(select distinct jsonb_array_elements_text(e) from unnest(w.named) e order by 1)
     from jsonb_to_recordset($1) t(id text, jurisdiction text, clock jsonb, "waitsFor" jsonb)
     cross join lateral (
       select role, organization, array_agg(events) as named
       from jsonb_to_recordset(t."waitsFor") as x(role text, organization text, events jsonb) group by role, organization
     ) w`,
    [JSON.stringify(waiting)],
  );
}
