import type { EntityManager } from 'typeorm';
import type { Reader } from '../../../kernel/database';
import type { Job } from '../../../kernel/jobs';
import { sql } from '../../../kernel/sql';
import type { Event, Transaction } from '../../../kernel/transaction';
import { type MissingYear, missingYearAhead, publishedYears, WARNED_DAYS_AHEAD } from '../../../rulebook/calendar';
import { firstDayOf } from '../../../rulebook/calendar-year';
import { jurisdictions } from '../../../rulebook/jurisdictions';
import { addDays, type LocalDate } from '../../../rulebook/values/local-date';

const yearsWith = (loaded: readonly number[]): number[] => [...publishedYears.map(({ year }) => year), ...loaded];

/** The year that is missed soon, or already, for those who run the register. */
export async function missingYear(reader: Reader, today: LocalDate): Promise<MissingYear | undefined> {
  const loaded = await reader.rows<{ year: number }>(sql`select year from calendar_year`);
  return missingYearAhead({ years: yearsWith(loaded.map(({ year }) => year)) }, today);
}

/** A year that was missed once, and whether it still is. */
export interface Warning {
  year: number;
  missed: boolean;
  changedAt: Date;
  version: number;
}

/**
 * What the authorities hear of a year that is missed: a task in each city, since each has its own, gone once the year is loaded.
 */
export const calendarTasks = ({ year, missed, changedAt, version }: Warning): Event[] =>
  jurisdictions.map(({ code }) => ({
    aggregate: `task/calendar:${year}:${code}`,
    sequence: version,
    kind: 'task.changed',
    payload: {
      id: `calendar:${year}:${code}`,
      workflow: 'calendar',
      state: missed ? 'MISSING' : 'LOADED',
      jurisdiction: code,
      title: `载入 ${year} 年工作日历 Load the working-day calendar of ${year}`,
      waitsFor: missed
        ? ['AUTHORITY', 'PLATFORM'].map(role => ({ role, organization: null, events: ['importCalendarYear'] }))
        : [],
      // no text sets this time limit: it is the last day before clocks want the year everywhere
      clock: missed
        ? {
            parameter: 'calendar_year',
            articleId: null,
            startedOn: addDays(firstDayOf(year), -WARNED_DAYS_AHEAD),
            dueOn: addDays(firstDayOf(year), -1),
            binding: false,
            overdue: false,
          }
        : null,
      changedAt: changedAt.toISOString(),
    },
  }));

async function note(manager: EntityManager, year: number, missed: boolean, now: Date): Promise<Warning | undefined> {
  const [row] = await manager.query(
    `insert into calendar_warning as w (year, missed, changed_at) select $1, $2, $3
     on conflict (year) do update set missed = excluded.missed, changed_at = excluded.changed_at, version = w.version + 1
     where w.missed is distinct from excluded.missed
     returning year, missed, changed_at as "changedAt", version::int`,
    [year, missed, now],
  );
  return row;
}

const tell = (transaction: Transaction, warning: Warning | undefined): void => {
  for (const event of warning ? calendarTasks(warning) : []) transaction.emit(event);
};

/** Notes that a year is missed, once, and tells the authorities; one that was loaded meanwhile is missed no more. */
export async function followMissingYear(transaction: Transaction, today: LocalDate): Promise<void> {
  const { manager, now } = transaction;
  const rows: { year: number }[] = await manager.query('select year from calendar_year order by year');
  const loaded = rows.map(({ year }) => year);
  const missing = missingYearAhead({ years: yearsWith(loaded) }, today);
  if (missing) tell(transaction, await note(manager, missing.missingYear, true, now));
  for (const year of loaded) await missedNoMore(transaction, year);
}

/** Looks every ten minutes, and at the start, whether a year is missed. */
export const followingTheCalendar: Job = {
  name: 'follow-missing-year',
  when: '*/10 * * * *',
  atStart: true,
  run: ({ write, today }) => write('follow-missing-year', transaction => followMissingYear(transaction, today)),
};

/** A year was loaded: where it was missed, nobody waits for it any more. */
export async function missedNoMore(transaction: Transaction, year: number): Promise<void> {
  const { manager, now } = transaction;
  const [missed] = await manager.query('select from calendar_warning where year = $1 and missed for update', [year]);
  if (missed) tell(transaction, await note(manager, year, false, now));
}
