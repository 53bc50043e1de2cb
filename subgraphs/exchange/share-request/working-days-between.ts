import type { Calendar } from '../../../rulebook/calendar';
import { addDays, type LocalDate } from '../../../rulebook/values/local-date';

/** Working days after one day, up to and with another; null where a table is missing, or where it does not lie after the first. */
export function workingDaysBetween(calendar: Calendar, from: LocalDate, to: LocalDate): number | null {
  if (to <= from) return null;
  let counted = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const known = calendar.dayOf(day);
    if (!known) return null;
    counted += Number(known.working);
  }
  return counted;
}
