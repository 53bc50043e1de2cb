import type { Calendar } from './calendar';
import { yearOf } from './calendar-year';
import { addDays, type LocalDate } from './values/local-date';

/** A lengthening that was consented to; it is counted after the term and the lengthenings before it. */
export interface Extension {
  readonly workingDays: number;
  /** Who consented: a credit code, an office, or `automatic`. */
  readonly consentedBy: string;
  readonly on: LocalDate;
  /** Id of the article that allows it; null where it is the product's own. */
  readonly article: string | null;
}

/** Days on which the clock stands still: `from` and `to` themselves included; `to` null while it still stands. */
export interface Pause {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly reason: string;
}

/** What a statutory time limit rests on (法定时限). */
export interface ClockTerms {
  /** Day of the event; counting begins on the working day after it. */
  readonly startedOn: LocalDate;
  /** Null where there is no limit in working days. */
  readonly workingDays: number | null;
  /** A fixed day instead of counting, as the text or an order names it: never moved off a day off, never moved by a pause. */
  readonly dueOn?: LocalDate | null;
  readonly extensions: readonly Extension[];
  readonly pauses: readonly Pause[];
  readonly answeredOn: LocalDate | null;
}

/** One day of the count and why it counts or not. */
export interface CountedDay {
  readonly day: LocalDate;
  readonly counted: boolean;
  readonly reason: string;
  readonly reasonEn: string;
}

export interface ClockReading {
  /** Last day of the limit; null where there is none, where the clock stands still, or where a year has no table. */
  readonly dueOn: LocalDate | null;
  /** Every day from the one after the start to the due day, or to where the count had to stop; empty for a fixed day. */
  readonly days: readonly CountedDay[];
  readonly extensions: readonly (Extension & {
    /** Due day with this lengthening; null where it cannot be said yet. */
    readonly to: LocalDate | null;
  })[];
  /** Days still to be counted after today, 0 on the due day and later; null where answered or not to be said. */
  readonly workingDaysLeft: number | null;
  /** Answered after the due day, or not answered and the due day over. Whether that counts against anyone, see `overdue`. */
  readonly pastDue: boolean;
  readonly problem: string | null;
  readonly problemEn: string | null;
  /** The year whose table is needed and not there. */
  readonly missingYear: number | null;
}

const isIn = ({ from, to }: Pause, day: LocalDate): boolean => from <= day && (to === null || day <= to);

/** No day can be written after it. */
const LAST_DAY: LocalDate = '9999-12-31';

interface Walk {
  readonly days: CountedDay[];
  /** Day on which so many days had been counted: `reached[n - 1]` for n. */
  readonly reached: LocalDate[];
  readonly missingYear: number | null;
  readonly standsStill: Pause | null;
}

/** Counts working days from the day after one, until so many are counted, the clock stands still today or a table is missing. */
function count(after: LocalDate, workingDays: number, pauses: readonly Pause[], calendar: Calendar, today: LocalDate): Walk {
  const days: CountedDay[] = [];
  const reached: LocalDate[] = [];
  const walked = (missingYear: number | null, standsStill: Pause | null): Walk => ({ days, reached, missingYear, standsStill });
  for (let last = after; reached.length < workingDays; ) {
    if (last === LAST_DAY) return walked(yearOf(LAST_DAY) + 1, null);
    const day = addDays(last, 1);
    last = day;
    const pause = pauses.find(one => isIn(one, day));
    if (pause) {
      if (pause.to === null && day > today) return walked(null, pause);
      days.push({ day, counted: false, reason: `暂停计时：${pause.reason}`, reasonEn: `Paused: ${pause.reason}` });
      continue;
    }
    const known = calendar.dayOf(day);
    if (!known) return walked(yearOf(day), null);
    days.push({ day, counted: known.working, reason: known.reason, reasonEn: known.reasonEn });
    if (known.working) reached.push(day);
  }
  return walked(null, null);
}

function problemOf({ missingYear, standsStill }: Walk): Pick<ClockReading, 'problem' | 'problemEn' | 'missingYear'> {
  if (missingYear !== null) {
    return {
      problem: `尚未载入 ${missingYear} 年工作日历，无法确定到期日。`,
      problemEn: `There is no working-day calendar for ${missingYear} yet: the due day cannot be said.`,
      missingYear,
    };
  }
  if (standsStill !== null) {
    return {
      problem: `自 ${standsStill.from} 起暂停计时，恢复后确定到期日。`,
      problemEn: `The clock has stood still since ${standsStill.from}: the due day is known when it goes on.`,
      missingYear: null,
    };
  }
  return { problem: null, problemEn: null, missingYear: null };
}

const sumOf = (extensions: readonly Extension[]): number => extensions.reduce((sum, { workingDays }) => sum + workingDays, 0);

/**
 * Reads a statutory clock on a day: pure, days of Asia/Shanghai only, never weekdays in place of a missing table.
 * Whether the limit binds anyone is not asked here: overdue = `pastDue` of a clock that binds.
 * @throws RangeError where a number of working days is no natural number
 */
export function readClock(terms: ClockTerms, calendar: Calendar, today: LocalDate): ClockReading {
  const { startedOn, workingDays, dueOn: fixed = null, extensions, pauses, answeredOn } = terms;
  for (const number of [workingDays ?? 0, ...extensions.map(extension => extension.workingDays)]) {
    if (!Number.isInteger(number) || number < 0) throw new RangeError('Working days are counted in natural numbers');
  }
  if (fixed === null && workingDays === null) return unlimited(extensions);
  const base = fixed === null ? (workingDays as number) : 0;
  // a fixed day needs no table until it is lengthened; then the lengthening is counted from it
  const walk = count(fixed ?? startedOn, base + sumOf(extensions), pauses, calendar, today);
  const dueAfter = (counted: number): LocalDate | null =>
    counted === 0 ? (fixed ?? startedOn) : (walk.reached[counted - 1] ?? null);
  const dueOn = dueAfter(base + sumOf(extensions));
  return {
    dueOn,
    days: walk.days,
    extensions: extensions.map((extension, index) => ({
      ...extension,
      to: dueAfter(base + sumOf(extensions.slice(0, index + 1))),
    })),
    workingDaysLeft: dueOn === null || answeredOn !== null ? null : daysLeft(today, dueOn, walk, calendar, fixed),
    pastDue: dueOn !== null && (answeredOn ?? today) > dueOn,
    ...problemOf(walk),
  };
}

const unlimited = (extensions: readonly Extension[]): ClockReading => ({
  dueOn: null,
  days: [],
  extensions: extensions.map(extension => ({ ...extension, to: null })),
  workingDaysLeft: null,
  pastDue: false,
  problem: null,
  problemEn: null,
  missingYear: null,
});

function daysLeft(
  today: LocalDate,
  dueOn: LocalDate,
  { days }: Walk,
  calendar: Calendar,
  fixed: LocalDate | null,
): number | null {
  if (today >= dueOn) return 0;
  const listed = days.filter(({ day, counted }) => counted && day > today).length;
  if (fixed === null || today >= fixed) return listed;
  let left = listed;
  for (let day = addDays(today, 1); day <= fixed; day = addDays(day, 1)) {
    const known = calendar.dayOf(day);
    if (!known) return null;
    left += Number(known.working);
  }
  return left;
}
