import { z } from 'zod';
import { daysBetween, isLocalDate, type LocalDate } from './values/local-date';
import { parseYaml } from './yaml';

/** What one year's notice changes about the week; a year's own days only (工作日历). */
export interface CalendarYear {
  readonly year: number;
  /** Numbers of the notices, as printed; null where they are not known. */
  readonly notice: string | null;
  /** Days that differ from the week; a day off on a Saturday or Sunday may be named, too, and changes nothing. */
  readonly days: readonly CalendarEntry[];
}

export interface CalendarEntry {
  readonly day: LocalDate;
  /** True for a make-up workday, false for a day off. */
  readonly working: boolean;
  /** The holiday it belongs to, in Chinese. */
  readonly name: string;
}

/** Something that keeps a table from being a year's calendar. `path` leads to it from the table: `days.3.day`. */
export interface CalendarFault {
  readonly rule: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly messageEn: string;
}

/** Years that a table may be loaded for; the register's own begin in 2004. */
export const FIRST_YEAR = 1999;
export const LAST_YEAR = 2099;
/** No year has had fewer days off on weekdays, net of the make-up workdays, than 9 (2005, 2006). */
export const FEWEST_NET_DAYS_OFF = 9;
/** No year has had more than 35 entries; a table of this many is no list of exceptions. */
export const MOST_ENTRIES = 120;

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: LocalDate): number => (((daysBetween('1970-01-01', day) + 4) % 7) + 7) % 7;

export const isWeekend = (day: LocalDate): boolean => weekdayOf(day) % 6 === 0;

export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

/** The first day of a year, 1 to 9999. */
export const firstDayOf = (year: number): LocalDate => `${String(year).padStart(4, '0')}-01-01`;

/** Every fault of a table, none repeating what was sent. */
export function faultsOf({ year, notice, days }: CalendarYear): CalendarFault[] {
  const faults: CalendarFault[] = [];
  const tell = (rule: string, path: readonly string[], message: string, messageEn: string) =>
    faults.push({ rule, path, message, messageEn });
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    tell(
      'CALENDAR_YEAR_RANGE',
      ['year'],
      `年份应在 ${FIRST_YEAR} 至 ${LAST_YEAR} 之间。`,
      `The year is between ${FIRST_YEAR} and ${LAST_YEAR}.`,
    );
  }
  if (notice !== null && (notice.trim() === '' || notice.length > 200)) {
    tell(
      'CALENDAR_NOTICE_LENGTH',
      ['notice'],
      '通知文号应为 1 至 200 字。',
      'The number of the notice has 1 to 200 characters.',
    );
  }
  if (days.length > MOST_ENTRIES) {
    tell(
      'CALENDAR_TOO_MANY_DAYS',
      ['days'],
      `只列出与周历不同的日子，最多 ${MOST_ENTRIES} 条。`,
      `Only the days that differ from the week are listed, at most ${MOST_ENTRIES}.`,
    );
    return faults;
  }
  const seen = new Set<LocalDate>();
  let netDaysOff = 0;
  for (const [index, { day, working, name }] of days.entries()) {
    const path = ['days', String(index)];
    if (name.trim() === '' || name.length > 100) {
      tell(
        'CALENDAR_NAME_LENGTH',
        [...path, 'name'],
        '节日名称应为 1 至 100 字。',
        'The name of the holiday has 1 to 100 characters.',
      );
    }
    if (!isLocalDate(day)) {
      tell('CALENDAR_DAY_INVALID', [...path, 'day'], '日历中没有这一天。', 'There is no such day.');
      continue;
    }
    if (yearOf(day) !== year) {
      tell(
        'CALENDAR_DAY_OUTSIDE_YEAR',
        [...path, 'day'],
        '该日不在所载年份内，应载入其所属年份的日历。',
        'The day is outside the year; it belongs to the table of its own year.',
      );
      continue;
    }
    if (seen.has(day)) tell('CALENDAR_DAY_TWICE', [...path, 'day'], '同一天列出两次。', 'The same day is listed twice.');
    else if (working && !isWeekend(day)) {
      tell(
        'CALENDAR_WORKDAY_ON_WEEKDAY',
        [...path, 'working'],
        '调休上班日只能是星期六或者星期日。',
        'A make-up workday is a Saturday or a Sunday.',
      );
    } else netDaysOff += working ? -1 : Number(!isWeekend(day));
    seen.add(day);
  }
  if (faults.length === 0 && netDaysOff < FEWEST_NET_DAYS_OFF) {
    tell(
      'CALENDAR_TOO_FEW_DAYS',
      ['days'],
      `工作日放假天数减去调休上班天数不足 ${FEWEST_NET_DAYS_OFF} 天，日历似不完整。`,
      `Fewer than ${FEWEST_NET_DAYS_OFF} days off on weekdays, net of make-up workdays: the table seems incomplete.`,
    );
  }
  return faults;
}

const shape = z.strictObject({
  year: z.int(),
  notice: z.string().nullable().default(null),
  days: z.array(z.strictObject({ day: z.string(), working: z.boolean(), name: z.string() })),
});

/** A calendar file that cannot be used; the message names what is wrong, in both languages. */
export class CalendarFileError extends Error {}

/**
 * Reads a year from YAML: `year`, `notice`, `days` of `{ day, working, name }`.
 * @throws CalendarFileError where the text is no such table; what the table then says is judged by `faultsOf`
 */
export function parseCalendarYear(text: string): CalendarYear {
  let document: unknown;
  try {
    document = parseYaml(text);
  } catch {
    throw new CalendarFileError('不是 YAML 文件 This is no YAML.');
  }
  const read = shape.safeParse(document);
  if (read.success) return read.data;
  const where = [
    ...new Set(
      read.error.issues.map(
        ({ path, code, keys }: z.core.$ZodIssue & { keys?: string[] }) =>
          [...path, ...(code === 'unrecognized_keys' ? (keys ?? []) : [])].join('.') || 'year, notice, days',
      ),
    ),
  ];
  throw new CalendarFileError(`缺少或者类型不符的字段 Missing, unknown or mistyped: ${where.slice(0, 5).join(', ')}`);
}
