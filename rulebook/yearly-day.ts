import { addDays, addMonths, isLocalDate, type LocalDate } from './values/local-date';

/**
 * A day of every year as the texts name it: `--01-31` (1月31日), or `--02-LAST` for the last day of a month (2月底).
 * 29 February is none of every year's days: the last of February is `--02-LAST`.
 */
export type YearlyDay = string;

const shaped = /^--(0[1-9]|1[0-2])-(\d\d|LAST)$/;

export const isYearlyDay = (text: string): boolean =>
  shaped.test(text) && (text.endsWith('-LAST') || isLocalDate(`2001${text.slice(1)}`));

/**
 * The day in one year: `--02-LAST` is 2028-02-29 and 2027-02-28.
 * @throws RangeError where `yearly` is no day of every year, or the year is outside 1 to 9998
 */
export function dayInYear(yearly: YearlyDay, year: number): LocalDate {
  if (!isYearlyDay(yearly)) throw new RangeError('Not a day of every year');
  const [month, day] = [yearly.slice(2, 4), yearly.slice(5)];
  const first = `${String(year).padStart(4, '0')}-${month}-01`;
  return day === 'LAST' ? addDays(addMonths(first, 1), -1) : addDays(first, Number(day) - 1);
}

/** The first such day on or after another. */
export function nextYearlyDay(yearly: YearlyDay, from: LocalDate): LocalDate {
  const year = Number(from.slice(0, 4));
  const thisYear = dayInYear(yearly, year);
  return thisYear >= from ? thisYear : dayInYear(yearly, year + 1);
}
