import {
  addDuration,
  durationInChinese,
  durationInEnglish,
  isDuration,
  partsOfDuration,
} from '../../../rulebook/values/duration';

test.each(['P3Y', 'P6M', 'P1Y6M', 'P30D', 'P1Y2M3D'])('%s is a duration', text => {
  expect(isDuration(text)).toBe(true);
});

test.each(['', 'P', '3Y', 'P0Y', 'P3', 'P1W', 'PT3H', 'P1.5Y', 'P-1Y', 'P1M1Y', ' P3Y'])('"%s" is no duration', text => {
  expect(isDuration(text)).toBe(false);
  expect(() => partsOfDuration(text)).toThrow(RangeError);
});

test.each([
  ['2026-01-01', 'P3Y', '2029-01-01'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2026-08-31', 'P6M', '2027-02-28'],
  ['2026-01-31', 'P1M1D', '2026-03-01'],
])('%s and %s is %s', (day, duration, result) => {
  expect(addDuration(day, duration)).toBe(result);
});

test('a duration in words', () => {
  expect([durationInChinese('P3Y'), durationInEnglish('P3Y')]).toEqual(['3 年', '3 years']);
  expect([durationInChinese('P1Y6M1D'), durationInEnglish('P1Y6M1D')]).toEqual([
    '1 年 6 个月 1 天',
    '1 year and 6 months and 1 day',
  ]);
});
