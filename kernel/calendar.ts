import type { EntityManager } from 'typeorm';
import { type Calendar, type CalendarYear, calendarOf } from '../rulebook/calendar';
import type { Reader } from './database';
import { sql } from './sql';
import type { Event } from './transaction';

/** The calendar with the years that this slice has heard of: one statement. */
export async function readCalendar(reader: Pick<Reader, 'rows'>): Promise<Calendar> {
  return calendarOf(await reader.rows<CalendarYear>(sql`select year, notice, days from known_calendar_year order by year`));
}

/** The same inside a transaction, with what it has written. */
export async function readCalendarWithin(manager: EntityManager): Promise<Calendar> {
  return calendarOf(await manager.query('select year, notice, days from known_calendar_year order by year'));
}

/**
 * Keeps the years of the calendar that oversight tells of.
 * @returns those that were new or changed
 */
export async function keepCalendarYears(manager: EntityManager, events: readonly Event[]): Promise<number[]> {
  const latest = [...new Map(events.map(event => [Number(event.payload.year), event])).values()];
  const kept: { year: number }[] = await manager.query(
    `insert into known_calendar_year (year, notice, days, version)
     select y.year, y.notice, y.days, y.version
     from jsonb_to_recordset($1::jsonb) as y(year integer, notice text, days jsonb, version bigint)
     on conflict (year) do update set notice = excluded.notice, days = excluded.days, version = excluded.version
     where known_calendar_year.version < excluded.version
     returning year`,
    [
      JSON.stringify(
        latest.map(({ payload: { year, notice = null, days }, sequence }) => ({ year, notice, days, version: sequence })),
      ),
    ],
  );
  return kept.map(({ year }) => year);
}
