import { jurisdictionOf, jurisdictions as known } from './jurisdictions';
import { type Adoption, lawOf } from './law';
import { addDuration, type Duration } from './values/duration';
import { compareLocalDates, type LocalDate } from './values/local-date';

/** No log goes earlier, whatever a text says: the shortest floor that any of them states (济源 第二十八条第2款). */
export const SHORTEST_RETENTION: Duration = 'P6M';

const latest = (days: readonly LocalDate[]): LocalDate | undefined => [...days].sort(compareLocalDates).at(-1);

/** The first day on which one city's logs of `day` may go; undefined where its profile names no floor. */
function endOf(city: string, day: LocalDate, adoptions: readonly Adoption[]): LocalDate | undefined {
  const { value } = lawOf(city, day, adoptions).parameter('log_retention_min');
  return typeof value === 'string' ? addDuration(day, value) : undefined;
}

/**
 * The first day on which an entry of the audit trail may go: what concerns several cities is kept as long as the longest of them
 * asks; what concerns none, or none that is known here, as long as any city asks.
 * @param cities slugs or GB/T 2260 codes
 */
export function keepUntil(cities: readonly string[], day: LocalDate, adoptions: readonly Adoption[] = []): LocalDate {
  const isAllKnown = cities.length > 0 && cities.every(city => jurisdictionOf(city));
  const asking = isAllKnown ? cities : known.map(({ slug }) => slug);
  const ends = asking.map(city => endOf(city, day, adoptions)).filter(end => end !== undefined);
  return latest([...ends, addDuration(day, SHORTEST_RETENTION)]) as LocalDate;
}
