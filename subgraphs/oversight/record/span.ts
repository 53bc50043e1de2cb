import type { LocalDate } from '../../../rulebook/values/local-date';

/** The days of a year until today. */
export interface Span {
  readonly since: LocalDate;
  readonly upTo: LocalDate;
}

/** Null for a year that the register does not keep, or that has not begun. */
export function spanOf(year: number, today: LocalDate): Span | null {
  if (year < 2000 || year > 9998 || `${year}-01-01` > today) return null;
  return { since: `${year}-01-01`, upTo: `${year}-12-31` < today ? `${year}-12-31` : today };
}

/** Has no day at all: what is asked of a year that the register does not keep. */
export const NO_DAYS: Span = { since: '2000-01-02', upTo: '2000-01-01' };
