import { addDays, addMonths, isLocalDate, type LocalDate } from './local-date';

/** A day that comes every year: `--01-31`, or the last of a month, whatever its length: `--02-LAST` (每年2月底). */
export type MonthDay = string;

const shape = /^--(\d{2})-(\d{2}|LAST)$/;

/** True for a day that every year has; 29 February is none, `--02-LAST` is how the end of February is written. */
export function isMonthDay(text: string): boolean {
  const [, month, day] = shape.exec(text) ?? [];
  return month !== undefined && isLocalDate(`2001-${month}-${day === 'LAST' ? '01' : day}`);
}

/**
 * That day in one year: `--02-LAST` in 2028 is 2028-02-29.
 * @throws RangeError where the text is no such day
 */
export function monthDayIn(year: number, monthDay: MonthDay): LocalDate {
  if (!isMonthDay(monthDay)) throw new RangeError('Not a day of every year');
  const [, month, day] = shape.exec(monthDay) ?? [];
  const first = `${String(year).padStart(4, '0')}-${month}-01`;
  return day === 'LAST' ? addDays(addMonths(first, 1), -1) : `${first.slice(0, 8)}${day}`;
}
