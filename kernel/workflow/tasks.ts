import type { RoleName } from '../../rulebook/actors';
import type { LocalDate } from '../../rulebook/values/local-date';
import type { WorkflowDefinition } from '../../rulebook/workflow';
import { globalId } from '../global-id';
import type { Event } from '../transaction';
import { type ClockRow, isRunning } from './clock-rows';
import type { Versioned, Workflow } from './define-workflow';
import { leavesFrom } from './machine';
import { bodiesOf, type Parties } from './permit';

/** Who is waited for: whoever holds the role and, where one is named, speaks for the organization. */
export interface WaitsFor {
  readonly role: RoleName;
  readonly organization: string | null;
  readonly events: string[];
}

/** What `task.changed` says of a matter. */
export interface TaskPayload extends Readonly<Record<string, unknown>> {
  /** Global id of the matter. */
  readonly id: string;
  /** `SMX-13` */
  readonly workflow: string;
  readonly state: string;
  readonly jurisdiction: string;
  readonly title: string;
  /** Empty where nothing waits. */
  readonly waitsFor: readonly WaitsFor[];
  /** The deadline that is due first, those without a due day last; null where none runs. */
  readonly clock: {
    readonly parameter: string;
    readonly articleId: string | null;
    readonly startedOn: LocalDate;
    readonly dueOn: LocalDate | null;
    readonly binding: boolean;
    readonly overdue: boolean;
  } | null;
  /** ISO 8601. */
  readonly changedAt: string;
}

/** Who is to fire what from here: neither what the register fires by itself nor what leads aside waits for anybody. */
export function waitsFor(
  { transitions }: WorkflowDefinition,
  state: string,
  parties: Parties,
  awaits: (event: string, organization: string | null, role: string) => boolean = () => true,
): WaitsFor[] {
  const found = new Map<string, WaitsFor>();
  for (const transition of transitions) {
    if (transition.automatic || transition.aside || !leavesFrom(transition, state)) continue;
    for (const { role, party } of transition.by) {
      // whoever holds the role; or the bodies that are this party, which may be none
      for (const organization of party === undefined ? [null] : bodiesOf(parties, party)) {
        if (!awaits(transition.event, organization, role)) continue;
        const key = `${role} ${organization}`;
        const known = found.get(key);
        if (!known) found.set(key, { role, organization, events: [transition.event] });
        else if (!known.events.includes(transition.event)) known.events.push(transition.event);
      }
    }
  }
  return [...found.values()];
}

const byDueDay = (one: ClockRow, other: ClockRow): number =>
  (one.dueOn ?? '9999-12-31').localeCompare(other.dueOn ?? '9999-12-31') || one.parameter.localeCompare(other.parameter);

/**
 * What others hear of a matter as a task: in the order of the matter's versions, under an aggregate of its own.
 * @param definition undefined where the text of the city no longer knows the matter: then nothing waits
 * @param clocks those of the matter; ended ones are left out
 */
export function taskChanged<Row extends Versioned>(
  workflow: Workflow<Row>,
  definition: WorkflowDefinition | undefined,
  row: Row,
  clocks: readonly ClockRow[],
  { today, at }: { today: LocalDate; at: Date },
): Event {
  const id = globalId(workflow.register, workflow.key(row));
  const state = String(row[workflow.state]);
  const awaits = (event: string, organization: string | null, role: string) =>
    workflow.awaits?.(row, event, organization, role) ?? true;
  const [first] = clocks.filter(isRunning).sort(byDueDay);
  const payload: TaskPayload = {
    id,
    workflow: workflow.id,
    state,
    jurisdiction: workflow.jurisdiction(row),
    title: workflow.title(row),
    waitsFor: definition ? waitsFor(definition, state, workflow.parties(row), awaits) : [],
    clock: first
      ? {
          parameter: first.parameter,
          articleId: first.article,
          startedOn: first.startedOn,
          dueOn: first.dueOn,
          binding: first.binding,
          overdue: first.binding && first.dueOn !== null && first.dueOn < today,
        }
      : null,
    changedAt: at.toISOString(),
  };
  return { aggregate: `task/${id}`, sequence: row.version, kind: 'task.changed', payload };
}
