import { dayInYear, isYearlyDay, nextYearlyDay } from '../../rulebook/yearly-day';

test.each([
  ['--02-LAST', 2027, '2027-02-28'],
  ['--02-LAST', 2028, '2028-02-29'],
  ['--02-LAST', 2100, '2100-02-28'],
  ['--01-31', 2026, '2026-01-31'],
  ['--12-LAST', 2026, '2026-12-31'],
])('%s in %d is %s', (yearly, year, day) => {
  expect(dayInYear(yearly, year)).toBe(day);
});

test.each([
  ['--02-LAST', '2028-02-29', '2028-02-29'],
  ['--02-LAST', '2028-03-01', '2029-02-28'],
  ['--01-31', '2026-01-31', '2026-01-31'],
  ['--01-31', '2026-02-01', '2027-01-31'],
])('the first %s from %s on is %s', (yearly, from, day) => {
  expect(nextYearlyDay(yearly, from)).toBe(day);
});

test.each(['--02-29', '--02-30', '--13-01', '--00-LAST', '02-28', '--2-28', ''])('"%s" is no day of every year', text => {
  expect(isYearlyDay(text)).toBe(false);
  expect(() => dayInYear(text, 2026)).toThrow(RangeError);
});
