import { addDays, addMonths, type LocalDate } from './local-date';

/** A length of calendar time, ISO 8601: `P3Y`, `P6M`, `P1Y6M`, `P30D`; years, months and days only, none of them all zero (期限). */
export type Duration = string;

const shape = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?$/;

interface Parts {
  years: number;
  months: number;
  days: number;
}

/**
 * The years, months and days of a duration.
 * @throws RangeError where the text is none
 */
export function partsOfDuration(duration: Duration): Parts {
  const match = shape.exec(duration);
  const [years = 0, months = 0, days = 0] = (match ?? []).slice(1).map(part => Number(part ?? 0));
  if (!match || years + months + days === 0) throw new RangeError('Not a duration');
  return { years, months, days };
}

export function isDuration(text: string): boolean {
  try {
    return partsOfDuration(text) !== null;
  } catch {
    return false;
  }
}

/** A duration after which something falls due again: of a hundred years at most, so that no day that is counted leaves the calendar. */
export function isInterval(text: string): boolean {
  if (!isDuration(text)) return false;
  const { years, months, days } = partsOfDuration(text);
  return years * 12 + months <= 1_200 && days <= 36_525;
}

/** The first day after the duration: 2026-01-01 + P3Y = 2029-01-01; months end as `addMonths` counts. */
export function addDuration(day: LocalDate, duration: Duration): LocalDate {
  const { years, months, days } = partsOfDuration(duration);
  return addDays(addMonths(day, years * 12 + months), days);
}

/** `P3Y` in Chinese: 3 年. */
export function durationInChinese(duration: Duration): string {
  const { years, months, days } = partsOfDuration(duration);
  return [years > 0 && `${years} 年`, months > 0 && `${months} 个月`, days > 0 && `${days} 天`].filter(Boolean).join(' ');
}

/** `P3Y` in English: 3 years. */
export function durationInEnglish(duration: Duration): string {
  const { years, months, days } = partsOfDuration(duration);
  const counted = (count: number, unit: string) => count > 0 && `${count} ${unit}${count === 1 ? '' : 's'}`;
  return [counted(years, 'year'), counted(months, 'month'), counted(days, 'day')].filter(Boolean).join(' and ');
}
