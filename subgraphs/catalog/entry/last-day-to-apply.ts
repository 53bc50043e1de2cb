import { readClock } from '../../../rulebook/clock';
import type { LocalDate } from '../../../rulebook/values/local-date';
import type { CatalogContext } from '../context';

/** The last day on which an update is asked for in time; null where the city sets none, or the calendar of a year is missing. */
export async function lastDayToApply(
  context: CatalogContext,
  jurisdiction: string,
  changedOn: LocalDate,
): Promise<LocalDate | null> {
  const { value } = context.law(jurisdiction).parameter('catalogue_update_apply_working_days');
  if (value === null) return null;
  const terms = { startedOn: changedOn, workingDays: value, extensions: [], pauses: [], answeredOn: null };
  return readClock(terms, await context.calendar(), context.today).dueOn ?? null;
}
