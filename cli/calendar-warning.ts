import type { Detail } from '../kernel/readiness';
import type { MissingYear } from '../rulebook/calendar';

const isMissingYear = (calendar: unknown): calendar is MissingYear =>
  typeof calendar === 'object' && calendar !== null && 'missingYear' in calendar && 'from' in calendar;

/** What to tell whoever starts the register while a year of the calendar is missed; no line where none is. */
export function calendarWarning({ calendar }: Detail = {}): string[] {
  if (!isMissingYear(calendar)) return [];
  const { missingYear, from } = calendar;
  return [
    `警告：尚未载入 ${missingYear} 年工作日历，延至 ${from} 以后的时限没有到期日。请执行 shuji calendar import`,
    `Warning: there is no working-day calendar for ${missingYear}; time limits that reach ${from} have no due day. Run shuji calendar import`,
    '',
  ];
}
