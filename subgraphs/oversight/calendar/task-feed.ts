import type { Feed } from '../../../kernel/events/feed';
import { sql } from '../../../kernel/sql';
import { calendarTasks, type Warning } from './missing-year';

/** What waits because a year of the calendar is missed, or waited once: a few years, so one page holds them. */
export const calendarTaskFeed: Feed = async reader => {
  const warnings = await reader.rows<Warning>(
    sql`select year, missed, changed_at as "changedAt", version::int from calendar_warning order by year`,
  );
  return { events: warnings.flatMap(calendarTasks) };
};
