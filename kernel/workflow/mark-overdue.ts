import type { EntityManager } from 'typeorm';
import { addDays, type LocalDate } from '../../rulebook/values/local-date';
import type { TransitionDefinition, WorkflowDefinition } from '../../rulebook/workflow';
import { Role } from '../actor';
import { globalId, keysOf } from '../global-id';
import { groupedBy } from '../grouped';
import type { JobContext } from '../jobs';
import type { Transaction } from '../transaction';
import { type ClockRow, isPaused, keepClocks, runningClocks } from './clock-rows';
import type { Versioned, Workflow } from './define-workflow';
import { leavesFrom, machineOf } from './machine';
import { changeMatters, lockFreeMatters } from './matter-rows';
import { type FiredEvent, recordEvents } from './record';
import { bindAdopted, recountWaiting } from './recount-clocks';
import { taskChanged } from './tasks';

type AnyWorkflow = Workflow<Versioned>;

/** Matters of one transaction: short enough that nobody waits for it. */
const BATCH = 200;
const NAME = 'mark-overdue';
/** Who does it: the register itself. */
const SUBJECT = 'register';
/** What is written down where the machine has no event of its own for it: the state stays. */
const EVENT = 'markOverdue';

/**
 * Notes which binding deadlines have passed, and tells it; what waited for a year of the calendar is counted first, and what a decision
 * made binding binds. Where the city's machine has an event for that, it is fired; a deadline never decides anything. Matters that somebody is working on are left for the
 * next time; what was noted is not noted again, so any number of processes may do this at once.
 * @returns how many matters became overdue
 */
export async function markOverdue(context: JobContext, workflows: readonly AnyWorkflow[]): Promise<number> {
  await recountWaiting(context, workflows);
  await bindAdopted(context, workflows);
  let marked = 0;
  for (const workflow of workflows) {
    for (let after: string | undefined = ''; after !== undefined; ) {
      const candidates = await overdueMatters(context, workflow, after);
      if (candidates.length > 0)
        marked += await context.write(NAME, transaction => markMatters(transaction, context, workflow, candidates));
      after = candidates.length === BATCH ? candidates.at(-1) : undefined;
    }
  }
  return marked;
}

const IS_OVERDUE = `c.answered_on is null and c.closed_on is null and c.overdue_since is null and c.binding and c.due_on < $2`;

async function overdueMatters({ database, today }: JobContext, { id }: AnyWorkflow, after: string): Promise<string[]> {
  const { rows } = await database.pool.query(
    `select distinct c.aggregate from statutory_clock c where c.workflow = $1 and ${IS_OVERDUE} and c.aggregate > $3
     order by c.aggregate limit ${BATCH}`,
    [id, today, after],
  );
  return rows.map(({ aggregate }) => aggregate);
}

/** What becomes of one matter. */
interface Marking {
  readonly row: Versioned;
  readonly aggregate: string;
  readonly definition: WorkflowDefinition | undefined;
  readonly from: string;
  readonly transition: TransitionDefinition | undefined;
  readonly clocks: readonly ClockRow[];
}

async function markMatters(
  transaction: Transaction,
  context: JobContext,
  workflow: AnyWorkflow,
  candidates: readonly string[],
): Promise<number> {
  const { manager } = transaction;
  const rows = await lockFreeMatters(manager, workflow, keysOf(workflow.register, candidates));
  const byMatter = await clocksByMatter(
    manager,
    rows.map(row => globalId(workflow.register, workflow.key(row))),
  );
  const markings = rows.flatMap(row => {
    const marking = markingOf(context, workflow, row, byMatter);
    return marking ?? [];
  });
  await keepClocks(
    manager,
    markings.flatMap(({ clocks }) => clocks),
  );
  const byTarget = groupedBy(markings, ({ from, transition }) => transition?.to ?? from);
  for (const [state, alike] of byTarget) {
    const keys = alike.map(({ row }) => workflow.key(row));
    const changed = await changeMatters(manager, workflow, keys, { [workflow.state]: state } as never);
    await tell(transaction, context, workflow, alike, changed);
  }
  return markings.length;
}

async function clocksByMatter(manager: EntityManager, aggregates: readonly string[]): Promise<Map<string, ClockRow[]>> {
  return groupedBy(await runningClocks(manager, aggregates), ({ aggregate }) => aggregate);
}

/** Looked at again under the lock: somebody may have answered meanwhile. */
function markingOf(
  context: JobContext,
  workflow: AnyWorkflow,
  row: Versioned,
  byMatter: ReadonlyMap<string, readonly ClockRow[]>,
): Marking | undefined {
  const { today } = context;
  const aggregate = globalId(workflow.register, workflow.key(row));
  const running = byMatter.get(aggregate) ?? [];
  const isDue = (clock: ClockRow) =>
    clock.workflow === workflow.id &&
    clock.binding &&
    clock.overdueSince === null &&
    isPast(clock.dueOn, today) &&
    !isPaused(clock);
  const due = running.filter(isDue);
  if (due.length === 0) return undefined;
  const definition = machineOf(context.law(workflow.jurisdiction(row)), workflow);
  const from = String(row[workflow.state as keyof Versioned]);
  const transition = definition?.transitions.find(
    candidate =>
      candidate.automatic && leavesFrom(candidate, from) && due.some(({ parameter }) => parameter === candidate.deadline),
  );
  const clocks = running.map(clock =>
    isDue(clock) ? { ...clock, overdueSince: addDays(clock.dueOn as LocalDate, 1) } : clock,
  );
  return { row, aggregate, definition, from, transition, clocks };
}

const isPast = (dueOn: LocalDate | null, today: LocalDate): boolean => dueOn !== null && dueOn < today;

async function tell(
  transaction: Transaction,
  { today }: JobContext,
  workflow: AnyWorkflow,
  markings: readonly Marking[],
  changed: readonly Versioned[],
): Promise<void> {
  const { manager, now } = transaction;
  const byKey = new Map(changed.map(row => [workflow.key(row), row]));
  const fired = markings.map(({ row, aggregate, from, transition }): FiredEvent => {
    const { version } = byKey.get(workflow.key(row)) as Versioned;
    return {
      aggregate,
      version,
      workflow: workflow.id,
      event: transition?.event ?? EVENT,
      from,
      to: transition?.to ?? from,
      at: now,
      byRole: Role.SERVICE,
      byOrganization: null,
      subject: SUBJECT,
      comment: null,
      article: transition?.articles[0]?.id ?? null,
      requestId: NAME,
    };
  });
  await recordEvents(manager, fired);
  for (const [index, { aggregate, event }] of fired.entries()) {
    const { row } = markings[index] as Marking;
    transaction.audit({ aggregate, event, jurisdictions: [workflow.jurisdiction(row)] });
  }
  for (const { row, definition, clocks } of markings) {
    const now_ = byKey.get(workflow.key(row)) as Versioned;
    transaction.emit(workflow.changed(now_));
    transaction.emit(taskChanged(workflow, definition, now_, clocks, { today, at: now }));
  }
}
