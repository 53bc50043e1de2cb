import type { EntityManager } from 'typeorm';
import { lawOf } from '../../rulebook/law';
import { type LocalDate, today as todayBy } from '../../rulebook/values/local-date';
import { keepCalendarYears, readCalendarWithin } from '../calendar';
import type { Subscriptions } from '../events/inbox';
import { keyOf } from '../global-id';
import { Transaction } from '../transaction';
import { type ClockRow, keepClocks, recounted, runningClocks } from './clock-rows';
import type { Versioned, Workflow } from './define-workflow';
import { machineOf } from './machine';
import { changeMatters, lockMatter } from './matter-rows';
import { taskChanged } from './tasks';

type AnyWorkflow = Workflow<Versioned>;

/** Running clocks that a change of these years may move. */
async function touched(manager: EntityManager, years: readonly number[]): Promise<{ aggregate: string; workflow: string }[]> {
  return manager.query(
    `select distinct c.aggregate, c.workflow from statutory_clock c join unnest($1::int[]) y(year)
       on c.missing_year = y.year
       or (extract(year from c.started_on) <= y.year and (c.due_on is null or extract(year from c.due_on) >= y.year))
     where c.answered_on is null and c.closed_on is null order by c.aggregate`,
    [years],
  );
}

/** Counts a matter's deadlines anew and tells it where one moved. */
async function recountMatter(
  transaction: Transaction,
  workflow: AnyWorkflow,
  aggregate: string,
  today: LocalDate,
): Promise<void> {
  const { manager, now } = transaction;
  const key = keyOf(workflow.register, aggregate);
  const before = key === undefined ? null : await lockMatter(manager, workflow, key);
  if (!before || key === undefined) return;
  const calendar = await readCalendarWithin(manager);
  const running = await runningClocks(manager, [aggregate]);
  const counted = running.map(clock => recounted(clock, calendar, today));
  const moved = counted.filter((clock, index) => isMoved(running[index] as ClockRow, clock));
  if (moved.length === 0) return;
  await keepClocks(manager, moved);
  const [row] = await changeMatters(manager, workflow, [key], { [workflow.state]: before[workflow.state] } as never);
  const definition = machineOf(lawOf(workflow.jurisdiction(row as Versioned), today), workflow);
  transaction.emit(workflow.changed(row as Versioned));
  transaction.emit(taskChanged(workflow, definition, row as Versioned, counted, { today, at: now }));
}

const isMoved = (one: ClockRow, other: ClockRow): boolean =>
  one.dueOn !== other.dueOn || one.missingYear !== other.missingYear || one.overdueSince !== other.overdueSince;

/** What a slice with workflows does when the authority loads a year of the calendar: keeps it, and counts anew what hangs on it. */
export const hearCalendar =
  (workflows: readonly AnyWorkflow[], clock: () => Date = () => new Date()): Subscriptions[string] =>
  async (manager, events) => {
    const years = await keepCalendarYears(manager, events);
    if (years.length === 0) return;
    const transaction = new Transaction(manager, clock(), 'calendar.changed');
    for (const { aggregate, workflow: id } of await touched(manager, years)) {
      const workflow = workflows.find(candidate => candidate.id === id);
      if (workflow) await recountMatter(transaction, workflow, aggregate, todayBy(clock));
    }
    await transaction.close();
  };
