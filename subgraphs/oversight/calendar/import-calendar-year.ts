import type { EntityManager } from 'typeorm';
import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { faultsOf, type CalendarYear as Table } from '../../../rulebook/calendar-year';
import type { OversightContext } from '../context';
import { mayLoadTheCalendar } from '../policy';
import { calendarChanged } from './feed';
import type { LoadedYear } from './loaded-years';
import { missedNoMore } from './missing-year';
import { presentYear } from './present';
import type { CalendarYear, ImportCalendarYearInput } from './types';

/** Loads a year of the calendar, or replaces one; what stands already is left as it is. */
export async function importCalendarYear(
  context: OversightContext,
  input: ImportCalendarYearInput,
): Promise<CalendarYear | Refused> {
  demand(mayLoadTheCalendar(context.actor), context.actor);
  const table: Table = {
    year: input.year,
    notice: input.notice ?? null,
    days: input.days
      .map(({ day, working, name }) => ({ day, working, name }))
      .sort((one, other) => (one.day < other.day ? -1 : 1)),
  };
  const faults = faultsOf({ ...table, days: input.days });
  if (faults.length > 0) return new Refused(faults.map(({ path, ...fault }) => ({ ...fault, path: ['input', ...path] })));
  const written = await context.write('importCalendarYear', input, transaction => load(transaction, table));
  return written instanceof Refused ? written : presentYear(written, true);
}

async function load(transaction: Transaction, table: Table): Promise<LoadedYear> {
  const { manager } = transaction;
  const standing = await standingYear(manager, table.year);
  if (standing && sameTable(standing, table)) return standing;
  const [{ version }] = await manager.query(
    `insert into calendar_year (year, notice) values ($1, $2)
     on conflict (year) do update set notice = excluded.notice, version = calendar_year.version + 1 returning version::int`,
    [table.year, table.notice],
  );
  await manager.query('delete from calendar_day where year = $1 and day <> all ($2::date[])', [
    table.year,
    table.days.map(({ day }) => day),
  ]);
  await manager.query(
    `insert into calendar_day (day, year, working, name) select d.day, $1, d.working, d.name
     from jsonb_to_recordset($2) d(day date, working boolean, name text)
     on conflict (day) do update set working = excluded.working, name = excluded.name`,
    [table.year, JSON.stringify(table.days)],
  );
  const loaded = { ...table, version };
  transaction.emit(calendarChanged(loaded));
  await missedNoMore(transaction, table.year);
  return loaded;
}

/** The year as it was loaded last; whoever loads it next waits. */
async function standingYear(manager: EntityManager, year: number): Promise<LoadedYear | undefined> {
  const [found] = await manager.query('select year, notice, version::int from calendar_year where year = $1 for update', [
    year,
  ]);
  if (!found) return undefined;
  const days = await manager.query(
    'select day::text, working, name from calendar_day where year = $1 order by calendar_day.day',
    [year],
  );
  return { ...found, days };
}

const textOf = ({ notice, days }: Table): string =>
  JSON.stringify([notice, days.map(({ day, working, name }) => [day, working, name])]);
const sameTable = (one: Table, other: Table): boolean => textOf(one) === textOf(other);
