import { meanOf, percentOf, ratioOf } from '../../rulebook/ratio';

test.each([
  [0, 0, null, null],
  [0, 3, '0', '0'],
  [1, 3, '0.3333', '33.3333'],
  [2, 3, '0.6667', '66.6667'],
  [1, 20_000, '0.0001', '0.005'],
  [1, 20_001, '0', '0.005'],
  [3, 3, '1', '100'],
])('%d of %d is %s, of a hundred %s: rounded half up to four places', (counted, outOf, ratio, percent) => {
  expect(ratioOf(counted, outOf)).toBe(ratio);
  expect(percentOf(counted, outOf)).toBe(percent);
});

test.each([
  [[], null],
  [['82.5'], '82.5'],
  [['0', '100'], '50'],
  [['0', '0', '100'], '33.3333'],
  [['100', '100', '0'], '66.6667'],
])('the mean of %j is %s', (scores, mean) => {
  expect(meanOf(scores)).toBe(mean);
});
