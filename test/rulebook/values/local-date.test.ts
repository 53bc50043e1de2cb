import fc from 'fast-check';
import { formatDateTime, parseDateTime } from '../../../rulebook/values/date-time';
import { parseDivisionCode } from '../../../rulebook/values/division-code';
import {
  addDays,
  addMonths,
  addYears,
  compareLocalDates,
  dayOf,
  daysBetween,
  isLocalDate,
  parseLocalDate,
  today,
} from '../../../rulebook/values/local-date';

const ruleOf = (parsed: { ok: true } | { ok: false; fault: { rule: string } }) => (parsed.ok ? 'ok' : parsed.fault.rule);

test.each([
  ['2024-02-29', 'ok'],
  ['2023-02-29', 'LOCAL_DATE_CALENDAR'],
  ['2000-02-29', 'ok'],
  ['1900-02-29', 'LOCAL_DATE_CALENDAR'],
  ['2025-12-31', 'ok'],
  ['2025-12-32', 'LOCAL_DATE_CALENDAR'],
  ['2025-13-01', 'LOCAL_DATE_CALENDAR'],
  ['2025-00-10', 'LOCAL_DATE_CALENDAR'],
  ['0001-01-01', 'ok'],
  ['0000-01-01', 'LOCAL_DATE_CALENDAR'],
  ['9999-12-31', 'ok'],
  ['2025-1-1', 'LOCAL_DATE_FORMAT'],
  ['20250101', 'LOCAL_DATE_FORMAT'],
  ['2025-01-01T00:00:00Z', 'LOCAL_DATE_FORMAT'],
  ['2025-01-01\n', 'LOCAL_DATE_FORMAT'],
  ['２０２５-01-01', 'LOCAL_DATE_FORMAT'],
])('the date %j is %s', (text, outcome) => {
  expect(ruleOf(parseLocalDate(text))).toBe(outcome);
  expect(isLocalDate(text)).toBe(outcome === 'ok');
});

test('a year after a leap day is 28 February, four years after it is the leap day again', () => {
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  expect(addYears('2024-02-29', -1)).toBe('2023-02-28');
  expect(addYears('2026-01-01', 3)).toBe('2029-01-01');
});

test('a month that has no such day ends the sum on its last', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
  expect(addMonths('2025-12-31', 2)).toBe('2026-02-28');
  expect(addMonths('2025-01-15', -1)).toBe('2024-12-15');
  expect(addMonths('2025-01-15', -13)).toBe('2023-12-15');
});

test('days are counted over month ends and leap days', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
  expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  expect(daysBetween('2025-01-01', '2024-12-31')).toBe(-1);
  expect(daysBetween('2025-01-01', '2025-01-01')).toBe(0);
});

test('the days between a day and the day some days later are those days', () => {
  const day = fc.integer({ min: -700_000, max: 2_900_000 }).map(days => addDays('1970-01-01', days));
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -10_000, max: 10_000 }),
      (from, days) => daysBetween(from, addDays(from, days)) === days,
    ),
  );
});

test('sums that leave the years 0001 to 9999, and days that are none, are errors that repeat nothing', () => {
  expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  expect(addDays('0001-01-02', -1)).toBe('0001-01-01');
  expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  expect(() => addYears('9999-01-01', 1)).toThrow(RangeError);
  expect(() => addMonths('2025-02-30', 1)).toThrow(/^Not a calendar day$/);
  expect(() => daysBetween('2025-02-30', '2025-03-01')).toThrow(/^Not a calendar day$/);
});

test('days sort as they follow each other', () => {
  expect(['2025-10-01', '2025-09-30', '0999-01-01'].sort(compareLocalDates)).toEqual([
    '0999-01-01',
    '2025-09-30',
    '2025-10-01',
  ]);
  expect(compareLocalDates('2025-10-01', '2025-10-01')).toBe(0);
});

test('the day turns at midnight in Shanghai, wherever the server stands', () => {
  expect(dayOf(new Date('2025-12-31T15:59:59.999Z'))).toBe('2025-12-31');
  expect(today(() => new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01');
});

test.each([
  ['2026-01-01T00:00:00Z', '2026-01-01T08:00:00.000+08:00'],
  ['2026-01-01T08:00:00+08:00', '2026-01-01T08:00:00.000+08:00'],
  ['2025-12-31T23:30:00.5-01:30', '2026-01-01T09:00:00.500+08:00'],
  ['2026-01-01t00:00:00.123456z', '2026-01-01T08:00:00.123+08:00'],
])('the time %s is %s in Shanghai', (text, written) => {
  const parsed = parseDateTime(text);
  expect(parsed.ok && formatDateTime(parsed.value)).toBe(written);
});

test.each([
  ['2026-01-01T00:00:00', 'DATE_TIME_FORMAT'],
  ['2026-01-01', 'DATE_TIME_FORMAT'],
  ['2026-01-01T24:00:00Z', 'DATE_TIME_FORMAT'],
  ['2026-01-01T23:60:00Z', 'DATE_TIME_FORMAT'],
  ['2026-01-01T00:00:00+24:00', 'DATE_TIME_FORMAT'],
  ['2026-01-01 00:00:00Z', 'DATE_TIME_FORMAT'],
  ['2026-02-29T00:00:00Z', 'DATE_TIME_CALENDAR'],
  ['', 'DATE_TIME_FORMAT'],
])('the time %j is refused as %s', (text, rule) => {
  expect(ruleOf(parseDateTime(text))).toBe(rule);
});

test.each([
  ['150400', 'ok'],
  ['419001', 'ok'],
  ['120110', 'ok'],
  ['990000', 'ok'],
  ['015040', 'DIVISION_CODE_FORMAT'],
  ['15040', 'DIVISION_CODE_FORMAT'],
  ['1504000', 'DIVISION_CODE_FORMAT'],
  ['150400\n', 'DIVISION_CODE_FORMAT'],
  ['15040A', 'DIVISION_CODE_FORMAT'],
])('the division code %j is %s', (text, outcome) => {
  expect(ruleOf(parseDivisionCode(text))).toBe(outcome);
});
