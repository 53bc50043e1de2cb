import { daysAfter, yearsAfter } from '../../sample/days';

test('three years after a leap day is the last day of February', () => {
  expect(yearsAfter('2024-02-29', 3)).toBe('2027-02-28');
  expect(yearsAfter('2024-02-29', 4)).toBe('2028-02-29');
  expect(yearsAfter('2023-09-04', 3)).toBe('2026-09-04');
});

test('days run on over the ends of months and years', () => {
  expect(daysAfter('2023-12-31', 1)).toBe('2024-01-01');
  expect(daysAfter('2024-02-28', 1)).toBe('2024-02-29');
});
