import { createHash } from 'node:crypto';
import { chanceOf, seedOf } from '../../sample/random';
import { sampleRegister } from '../../sample/sample-register';

const digest = () => createHash('sha256').update(JSON.stringify(sampleRegister())).digest('hex');

test('two runs give the same register to the byte, and neither can spoil the other', () => {
  const first = digest();
  const spoiled = sampleRegister();
  for (const city of spoiled.cities) {
    for (const entry of city.catalogEntries) entry.items.splice(0);
    for (const entry of city.catalogEntries) entry.tags.push('spoiled');
    for (const edge of city.lineage) for (const mapping of edge.columns ?? []) mapping.to = 'spoiled';
  }
  expect(digest()).toBe(first);
});

test('the register does not depend on the clock', () => {
  const today = digest();
  jest.useFakeTimers({ now: new Date('2031-03-01T00:00:00+08:00') });
  try {
    expect(digest()).toBe(today);
  } finally {
    jest.useRealTimers();
  }
});

test('the register is made in less than a tenth of a second', () => {
  sampleRegister();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    sampleRegister();
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});

test('chance repeats itself for a seed, differs between seeds and covers both ends of a span', () => {
  const draws = (seed: number) =>
    Array.from({ length: 200 }, (_, at) => (at === 0 ? chanceOf(seed) : chanceOf(seed)).between(1, 6));
  expect(draws(7)).toEqual(draws(7));
  expect(chanceOf(seedOf('chifeng')).next()).not.toBe(chanceOf(seedOf('jiyuan')).next());
  const chance = chanceOf(7);
  expect(new Set(Array.from({ length: 200 }, () => chance.between(1, 6)))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  expect([...chance.shuffled([1, 2, 3, 4, 5])].sort()).toEqual([1, 2, 3, 4, 5]);
});
