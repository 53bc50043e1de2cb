import { faulty, type Parsed, valid } from './parsed';

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`, years 0001 to 9999; days compare as texts do (日期). */
export type LocalDate = string;

const dayMs = 86_400_000;
/** China has kept UTC+8 without summer time since 1992. */
const shanghaiOffsetMs = 8 * 3_600_000;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

/** True for a day of the Gregorian calendar, years 1 to 9999, months 1 to 12. */
export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && day >= 1 && day <= daysIn(year, month);

const partsOf = (text: string): [number, number, number] => [
  Number(text.slice(0, 4)),
  Number(text.slice(5, 7)),
  Number(text.slice(8, 10)),
];
const isDayShaped = (text: string): boolean => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text);

export const isLocalDate = (text: string): boolean => isDayShaped(text) && isCalendarDay(...partsOf(text));

const wrongFormat = faulty({
  rule: 'LOCAL_DATE_FORMAT',
  kind: 'format',
  standard: 'GB/T 7408.1-2023',
  message: '日期应写作 YYYY-MM-DD',
  messageEn: 'A date is written YYYY-MM-DD.',
});
const wrongDay = faulty({
  rule: 'LOCAL_DATE_CALENDAR',
  kind: 'date',
  standard: 'GB/T 7408.1-2023',
  message: '日历中没有这一天',
  messageEn: 'There is no such day in the calendar.',
});

export function parseLocalDate(text: string): Parsed<LocalDate> {
  if (!isDayShaped(text)) return wrongFormat;
  return isLocalDate(text) ? valid(text) : wrongDay;
}

/** Days since 1970-01-01. */
function dayNumber(date: LocalDate): number {
  if (!isLocalDate(date)) throw new RangeError('Not a calendar day');
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

function written(year: number, month: number, day: number): LocalDate {
  if (!isCalendarDay(year, month, day)) throw new RangeError('Outside the years 0001 to 9999');
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dayAt(instantMs: number): LocalDate {
  const date = new Date(instantMs);
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** @throws RangeError where `date` is no calendar day or the result leaves the years 0001 to 9999; so do the other `add…`. */
export const addDays = (date: LocalDate, days: number): LocalDate => dayAt((dayNumber(date) + days) * dayMs);

/** The same day of the month, or the month's last where it has no such day: 2024-01-31 + 1 = 2024-02-29. As PostgreSQL counts. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  dayNumber(date);
  const [year, month, day] = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return written(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
}

/** The same month and day; 29 February becomes the 28th in a common year: 2024-02-29 + 1 = 2025-02-28. As PostgreSQL counts. */
export const addYears = (date: LocalDate, years: number): LocalDate => addMonths(date, years * 12);

/** Days from one day to another: 0 for the same, negative where `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** Negative, 0 or positive, for sorting. */
export const compareLocalDates = (one: LocalDate, other: LocalDate): number => (one < other ? -1 : one > other ? 1 : 0);

/** The day it is in Asia/Shanghai at an instant. */
export const dayOf = (instant: Date): LocalDate => dayAt(instant.getTime() + shanghaiOffsetMs);

/** The day it is in Asia/Shanghai by this clock. */
export const today = (clock: () => Date = () => new Date()): LocalDate => dayOf(clock());
