import { randomUUID } from 'node:crypto';
import type { Calendar } from '../../rulebook/calendar';
import type { Law } from '../../rulebook/law';
import type { ParameterName } from '../../rulebook/parameters';
import { addDays, type LocalDate } from '../../rulebook/values/local-date';
import type { TransitionDefinition, WorkflowDefinition } from '../../rulebook/workflow';
import { type ClockRow, isPaused, isRunning, recounted } from './clock-rows';
import { leavesFrom, titleOf } from './machine';

/** A firing as far as the clocks are concerned. */
export interface Move {
  readonly workflow: string;
  readonly definition: WorkflowDefinition;
  readonly transition: TransitionDefinition;
  readonly from: string | null;
  readonly aggregate: string;
  readonly jurisdiction: string;
  readonly law: Law;
  readonly calendar: Calendar;
  readonly today: LocalDate;
  /** For deadlines whose length the text leaves to the order. */
  readonly dueOn?: LocalDate | null;
  /** What the command knows: days from which a deadline may have to be counted. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly extension?: { readonly workingDays: number; readonly consentedBy: string };
}

/** The deadlines that firing this event answers. */
const answers = ({ automatic, deadline, extends: lengthens }: TransitionDefinition, parameter: string): boolean =>
  !automatic && !lengthens && deadline === parameter;

/** Whether a matter in this state can still be answered within this deadline. */
const isOpenIn = ({ transitions }: WorkflowDefinition, state: string, parameter: string): boolean =>
  transitions.some(transition => leavesFrom(transition, state) && answers(transition, parameter));

const pausesIn = ({ states }: WorkflowDefinition, state: string | null): boolean =>
  states.some(({ name, pausesClocks }) => name === state && pausesClocks === true);

/**
 * What becomes of a matter's deadlines when an event is fired: entering a state starts the deadlines of what leads out of it, unless
 * they run; an event answers its own; a deadline that cannot be answered any more is closed; a state that pauses makes them stand still.
 * @returns the changed clocks, then the new ones
 */
export function moveClocks(running: readonly ClockRow[], move: Move): ClockRow[] {
  const { transition } = move;
  if (transition.automatic) return [];
  const changed = running.map(clock => movedOn(clock, move)).filter((clock, index) => clock !== running[index]);
  const still = running.filter(
    clock => !changed.some(({ id, answeredOn, closedOn }) => id === clock.id && (answeredOn ?? closedOn)),
  );
  const atOnce = running.every(({ parameter }) => parameter !== transition.deadline) && answeredAtOnce(move);
  return [...changed, ...(atOnce ? [atOnce] : []), ...newClocks(still, move)];
}

function movedOn(clock: ClockRow, move: Move): ClockRow {
  const { definition, transition, from, today, calendar, extension, law } = move;
  if (answers(transition, clock.parameter)) return answered(resumed(clock, today), calendar, today);
  let moved = clock;
  if (extension && transition.extends === clock.parameter && transition.deadline) {
    const article = law.parameter(transition.deadline).articles[0]?.id ?? null;
    moved = {
      ...moved,
      extensions: [...moved.extensions, { ...extension, on: today, article, parameter: transition.deadline }],
    };
  }
  const pauses = pausesIn(definition, transition.to);
  if (!pauses && !isOpenIn(definition, transition.to, clock.parameter)) return { ...resumed(moved, today), closedOn: today };
  if (pauses && !pausesIn(definition, from)) moved = paused(moved, today, titleOf(definition, transition.to).title);
  if (!pauses) moved = resumed(moved, today);
  return moved === clock ? clock : recounted(moved, calendar, today);
}

/** Where the answer comes before the register noticed that it was late, it is noted now. */
function answered(clock: ClockRow, calendar: Calendar, today: LocalDate): ClockRow {
  const { dueOn, binding, ...ended } = recounted({ ...clock, answeredOn: today }, calendar, today);
  const isLate = binding && dueOn !== null && dueOn < today;
  return { ...ended, dueOn, binding, overdueSince: isLate ? addDays(dueOn, 1) : null };
}

const paused = (clock: ClockRow, from: LocalDate, reason: string): ClockRow => ({
  ...clock,
  pauses: [...clock.pauses, { from, to: null, reason }],
});

const resumed = (clock: ClockRow, to: LocalDate): ClockRow =>
  isPaused(clock) ? { ...clock, pauses: clock.pauses.map(pause => (pause.to === null ? { ...pause, to } : pause)) } : clock;

function newClocks(still: readonly ClockRow[], move: Move): ClockRow[] {
  const { definition, transition, facts, today } = move;
  const started = new Map<ParameterName, ClockRow>();
  for (const next of definition.transitions) {
    const { deadline, deadlineFrom } = next;
    if (!deadline || next.extends || !leavesFrom(next, transition.to)) continue;
    if (started.has(deadline) || still.some(clock => clock.parameter === deadline && isRunning(clock))) continue;
    // what is counted from a day that only the answer will name cannot run before
    const since = deadlineFrom ? dayIn(facts, deadlineFrom) : today;
    const clock = since && clockOf(deadline, since, move);
    if (clock) started.set(deadline, clock);
  }
  return [...started.values()];
}

/** A deadline counted from a day that only this event names, and met or missed by it. */
function answeredAtOnce(move: Move): ClockRow | undefined {
  const { transition, facts, today } = move;
  const { deadline, deadlineFrom } = transition;
  const since = deadline && deadlineFrom && !transition.extends ? dayIn(facts, deadlineFrom) : undefined;
  const clock = since && deadline ? clockOf(deadline, since, move) : undefined;
  return clock && answered(clock, move.calendar, today);
}

const dayIn = (facts: Readonly<Record<string, unknown>>, name: string): LocalDate | undefined => {
  const day = facts[name];
  return typeof day === 'string' ? day : undefined;
};

/** The deadline as this city has it; undefined where its text sets none. */
function clockOf(parameter: ParameterName, startedOn: LocalDate, move: Move): ClockRow | undefined {
  const { workflow, aggregate, jurisdiction, law, calendar, today, dueOn } = move;
  const { value, unit, origin, articles } = law.parameter(parameter);
  if (origin === 'NOT_REGULATED') return undefined;
  const workingDays = unit === 'working days' && typeof value === 'number' ? value : null;
  if (workingDays === null && !dueOn) return undefined;
  const clock: ClockRow = {
    id: randomUUID(),
    aggregate,
    workflow,
    parameter,
    jurisdiction,
    article: origin === 'STATED' ? (articles[0]?.id ?? null) : null,
    binding: law.binds(parameter, startedOn),
    startedOn,
    workingDays,
    fixedDueOn: workingDays === null ? (dueOn ?? null) : null,
    extensions: [],
    pauses: [],
    dueOn: null,
    answeredOn: null,
    closedOn: null,
    overdueSince: null,
    missingYear: null,
  };
  return recounted(clock, calendar, today);
}
