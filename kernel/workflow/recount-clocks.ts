import type { EntityManager } from 'typeorm';
import type { Calendar } from '../../rulebook/calendar';
import { jurisdictionCode } from '../../rulebook/jurisdictions';
import { type Law, lawOf } from '../../rulebook/law';
import type { ParameterName } from '../../rulebook/parameters';
import { type LocalDate, today as todayBy } from '../../rulebook/values/local-date';
import { keepCalendarYears, readCalendarWithin } from '../calendar';
import type { Subscriptions } from '../events/inbox';
import { keyOf } from '../global-id';
import type { JobContext } from '../jobs';
import { Transaction } from '../transaction';
import { type ClockRow, keepClocks, recounted, runningClocks } from './clock-rows';
import type { Versioned, Workflow } from './define-workflow';
import { changeMatters, lockMatter } from './matter-rows';
import { tellMatter } from './tell-matter';

type AnyWorkflow = Workflow<Versioned>;

interface Recount {
  readonly today: LocalDate;
  readonly calendar: Calendar;
  law(jurisdiction: string): Law;
}

/** A matter and the workflow that its deadlines run in. */
interface Counted {
  readonly aggregate: string;
  readonly workflow: string;
}

const RUNS = 'c.answered_on is null and c.closed_on is null';

/** Matters with running deadlines that a change of these years may move. */
const touchedBy = (manager: EntityManager, years: readonly number[]): Promise<Counted[]> =>
  manager.query(
    `select distinct c.aggregate, c.workflow from statutory_clock c join unnest($1::int[]) y(year)
       on c.missing_year = y.year
       or (extract(year from c.started_on) <= y.year and (c.due_on is null or extract(year from c.due_on) >= y.year))
     where ${RUNS} order by c.aggregate`,
    [years],
  );

/** Counts a matter's deadlines anew and tells it where one moved. */
async function recountMatter(
  transaction: Transaction,
  recount: Recount,
  workflow: AnyWorkflow,
  aggregate: string,
): Promise<void> {
  const { manager } = transaction;
  const { today, calendar } = recount;
  const key = keyOf(workflow.register, aggregate);
  const before = key === undefined ? null : await lockMatter(manager, workflow, key);
  if (!before || key === undefined) return;
  const running = await runningClocks(manager, [aggregate]);
  const counted = running.map(clock => recounted({ ...clock, binding: isBinding(recount, clock) }, calendar, today));
  const moved = counted.filter((clock, index) => isMoved(running[index] as ClockRow, clock));
  if (moved.length === 0) return;
  await keepClocks(manager, moved);
  const [row] = await changeMatters(manager, workflow, [key], {
    [workflow.state]: before[workflow.state as keyof Versioned],
  } as never);
  await tellMatter(transaction, recount, workflow, row as Versioned);
}

/** A deadline that binds goes on binding; one that did not binds once the deployment applies its text from a day before it began. */
const isBinding = ({ law }: Recount, { binding, jurisdiction, parameter, startedOn }: ClockRow): boolean =>
  binding || law(jurisdiction).binds(parameter as ParameterName, startedOn);

const isMoved = (one: ClockRow, other: ClockRow): boolean =>
  one.dueOn !== other.dueOn ||
  one.missingYear !== other.missingYear ||
  one.overdueSince !== other.overdueSince ||
  one.binding !== other.binding;

async function recountAll(
  transaction: Transaction,
  recount: Recount,
  workflows: readonly AnyWorkflow[],
  matters: readonly Counted[],
): Promise<void> {
  for (const { aggregate, workflow: id } of matters) {
    // several registers of a slice may go through one machine
    const workflow = workflows.find(candidate => candidate.id === id && keyOf(candidate.register, aggregate) !== undefined);
    if (workflow) await recountMatter(transaction, recount, workflow, aggregate);
  }
}

/** What a slice with workflows does when the authority loads a year of the calendar: keeps it, and counts anew what hangs on it. */
export const hearCalendar =
  (workflows: readonly AnyWorkflow[], clock: () => Date = () => new Date()): Subscriptions[string] =>
  async (manager, events) => {
    const years = await keepCalendarYears(manager, events);
    if (years.length === 0) return;
    const transaction = new Transaction(manager, clock(), { operation: 'calendar.changed' });
    const today = todayBy(clock);
    const calendar = await readCalendarWithin(manager);
    const law = (jurisdiction: string) => lawOf(jurisdiction, today);
    await recountAll(transaction, { today, calendar, law }, workflows, await touchedBy(manager, years));
    await transaction.close();
  };

/** Matters of one transaction. */
const BATCH = 100;

/**
 * Counts what still waits for a year that is there: one that came with a new release of the register, or arrived in the very moment
 * in which the deadline began.
 */
export async function recountWaiting(context: JobContext, workflows: readonly AnyWorkflow[]): Promise<void> {
  const { years } = await context.calendar();
  await recountWhere(context, workflows, 'c.missing_year = any ($3)', [years]);
}

/**
 * Lets those deadlines bind that began while the text was applied already, and before the deployment's configuration said so. Only what
 * a text states cites an article, and only that can bind.
 */
export async function bindAdopted(context: JobContext, workflows: readonly AnyWorkflow[]): Promise<void> {
  for (const { jurisdiction, since } of context.adoptions) {
    const began = 'not c.binding and c.article is not null and c.jurisdiction = $3 and c.started_on >= $4';
    await recountWhere(context, workflows, began, [jurisdictionCode(jurisdiction), since]);
  }
}

/** Counts anew the matters of running deadlines for which something holds, from `$3` on. */
async function recountWhere(
  context: JobContext,
  workflows: readonly AnyWorkflow[],
  holds: string,
  values: readonly unknown[],
): Promise<void> {
  const { database, today, law } = context;
  const calendar = await context.calendar();
  const ids = workflows.map(({ id }) => id);
  for (let after: string | undefined = ''; after !== undefined; ) {
    const { rows }: { rows: Counted[] } = await database.pool.query(
      `select distinct c.aggregate, c.workflow from statutory_clock c
       where ${RUNS} and c.workflow = any ($1) and c.aggregate > $2 and ${holds} order by c.aggregate limit ${BATCH}`,
      [ids, after, ...values],
    );
    if (rows.length > 0) {
      await context.write('recount-clocks', transaction => recountAll(transaction, { today, calendar, law }, workflows, rows));
    }
    after = rows.length === BATCH ? rows.at(-1)?.aggregate : undefined;
  }
}
