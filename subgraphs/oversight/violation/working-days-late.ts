import type { Calendar } from '../../../rulebook/calendar';
import { addDays, type LocalDate } from '../../../rulebook/values/local-date';

/** Working days after the due day up to and with `until`; null where the calendar has no table for one of them. */
export function workingDaysLate(dueOn: LocalDate, until: LocalDate, calendar: Calendar): number | null {
  let late = 0;
  for (let day = addDays(dueOn, 1); day <= until; day = addDays(day, 1)) {
    const known = calendar.dayOf(day);
    if (!known) return null;
    late += Number(known.working);
  }
  return late;
}
