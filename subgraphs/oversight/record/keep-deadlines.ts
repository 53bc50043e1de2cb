import type { EntityManager } from 'typeorm';
import type { Event } from '../../../kernel/transaction';
import type { TaskPayload } from '../../../kernel/workflow/tasks';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { lawOf } from '../../../rulebook/law';
import { whoIsLate } from '../../../rulebook/missed-deadline';
import { dayOf } from '../../../rulebook/values/local-date';

/** Annual reports and orders are counted from where they are kept. */
const OWN = ['SMX-13', 'ANNUAL_REPORT'];

interface Kept {
  thing: string;
  version: number;
  answered_on: string;
  /** The deadline that runs now; null where none does, or nobody in particular bears it. */
  id: string | null;
  workflow: string;
  jurisdiction: string;
  title: string;
  organization: string | null;
  parameter: string | null;
  started_on: string | null;
  due_on: string | null;
  binding: boolean;
}

function keptOf({ payload, sequence }: Event): Kept | undefined {
  const task = payload as TaskPayload;
  if (OWN.includes(task.workflow) || !jurisdictionOf(task.jurisdiction)) return undefined;
  const day = dayOf(new Date(task.changedAt));
  const clock = task.clock?.dueOn ? { ...task.clock, dueOn: task.clock.dueOn } : null;
  const organization = clock && whoIsLate(lawOf(task.jurisdiction, day), { ...task, parameter: clock.parameter });
  return {
    thing: task.id,
    version: sequence,
    answered_on: day,
    id: clock && organization ? `${task.id}/${clock.parameter}/${clock.startedOn}` : null,
    workflow: task.workflow,
    jurisdiction: task.jurisdiction,
    title: task.title,
    organization,
    parameter: clock?.parameter ?? null,
    started_on: clock?.startedOn ?? null,
    due_on: clock?.dueOn ?? null,
    binding: clock?.binding ?? false,
  };
}

/** Keeps every deadline that one body bears, whether it is kept or missed, and the day on which its matter went on. */
export async function keepDeadlines(manager: EntityManager, events: readonly Event[]): Promise<void> {
  for (const kept of events.flatMap(event => keptOf(event) ?? [])) {
    await manager.query(
      `update deadline_record set answered_on = $3, version = $4
       where thing = $1 and answered_on is null and id is distinct from $2 and version < $4`,
      [kept.thing, kept.id, kept.answered_on, kept.version],
    );
    if (kept.id === null) continue;
    await manager.query(
      `insert into deadline_record (id, thing, workflow, jurisdiction, title, organization, parameter, started_on, due_on, binding, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (id) do update set title = excluded.title, organization = excluded.organization, due_on = excluded.due_on,
         binding = excluded.binding, answered_on = null, version = excluded.version
       where deadline_record.version < excluded.version`,
      [
        kept.id,
        kept.thing,
        kept.workflow,
        kept.jurisdiction,
        kept.title,
        kept.organization,
        kept.parameter,
        kept.started_on,
        kept.due_on,
        kept.binding,
        kept.version,
      ],
    );
  }
}
