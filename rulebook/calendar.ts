import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarYear, faultsOf, firstDayOf, parseCalendarYear, weekdayOf, yearOf } from './calendar-year';
import { addDays, daysBetween, type LocalDate } from './values/local-date';

export type { CalendarEntry, CalendarYear } from './calendar-year';

/** Whether a day is worked, and why: said in Chinese and in English. */
export interface CalendarDay {
  readonly working: boolean;
  readonly reason: string;
  readonly reasonEn: string;
}

export interface Calendar {
  /** Undefined where there is no table for the year: nobody knows yet, and a weekday is no answer. */
  dayOf(day: LocalDate): CalendarDay | undefined;
  /** The years that have a table, ascending. */
  readonly years: readonly number[];
}

/** A year without a table that is near, and the day it begins. */
export interface MissingYear {
  readonly missingYear: number;
  readonly from: LocalDate;
}

/** Notices of the coming year appear in October or November; this many days before the year begins its absence is told. */
export const WARNED_DAYS_AHEAD = 60;

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];
const weekdaysEn = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const holidaysEn: Readonly<Record<string, string>> = {
  元旦: 'New Year’s Day',
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: '70th anniversary of the victory of 1945',
};

/**
 * Reads the tables of a folder, one YAML file a year.
 * @throws Error naming the file and its faults
 */
export function readCalendarYears(folder: string): CalendarYear[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .map(file => {
      const year = parseCalendarYear(readFileSync(join(folder, file), 'utf8'));
      const [fault] = faultsOf(year);
      if (fault) throw new Error(`${file}: ${fault.path.join('.')}: ${fault.messageEn}`);
      return year;
    });
}

/** What the State Council's General Office published, 2004 to 2026. */
export const publishedYears: readonly CalendarYear[] = readCalendarYears(join(__dirname, 'calendar'));

/** Why a day is worked or not, the notice named where it is known. */
function exception(working: boolean, name: string, notice: string | null): CalendarDay {
  const known = holidaysEn[name] ?? name;
  const [by, byEn] = notice ? [`（${notice}）`, ` (${notice})`] : ['', ''];
  return working
    ? { working, reason: `${name}调休上班${by}`, reasonEn: `Make-up workday, ${known}${byEn}` }
    : { working, reason: `${name}放假${by}`, reasonEn: `Day off, ${known}${byEn}` };
}

const week: readonly CalendarDay[] = weekdays.map((name, index) => ({
  working: index % 6 !== 0,
  reason: name,
  reasonEn: weekdaysEn[index] as string,
}));

/** Every day of a year, reckoned when the year is first asked about. */
function daysOf({ year, notice, days }: CalendarYear): () => ReadonlyMap<LocalDate, CalendarDay> {
  let known: ReadonlyMap<LocalDate, CalendarDay> | undefined;
  return () => {
    if (known) return known;
    const all = new Map<LocalDate, CalendarDay>();
    for (let day = firstDayOf(year); yearOf(day) === year; day = addDays(day, 1)) {
      all.set(day, week[weekdayOf(day)] as CalendarDay);
    }
    for (const { day, working, name } of days) all.set(day, exception(working, name, notice));
    known = all;
    return known;
  };
}

type Tables = ReadonlyMap<number, () => ReadonlyMap<LocalDate, CalendarDay>>;

const tablesOf = (years: readonly CalendarYear[]): Tables => new Map(years.map(table => [table.year, daysOf(table)]));

const published = tablesOf(publishedYears);

/** The published tables with those an authority has loaded; a loaded year stands in for the whole published one. */
export function calendarOf(loaded: readonly CalendarYear[] = []): Calendar {
  const tables: Tables = new Map([...published, ...tablesOf(loaded)]);
  return {
    years: [...tables.keys()].sort((one, other) => one - other),
    dayOf: day => tables.get(yearOf(day))?.().get(day),
  };
}

/** The next year without a table, from sixty days before it begins: until it is loaded, clocks that reach it have no due day. */
export function missingYearAhead({ years }: Pick<Calendar, 'years'>, today: LocalDate): MissingYear | undefined {
  let missingYear = yearOf(today);
  while (years.includes(missingYear)) missingYear++;
  const from = firstDayOf(missingYear);
  return daysBetween(today, from) <= WARNED_DAYS_AHEAD ? { missingYear, from } : undefined;
}
