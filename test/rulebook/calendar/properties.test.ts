import fc from 'fast-check';
import { calendarOf } from '../../../rulebook/calendar';
import { type ClockTerms, type Pause, readClock } from '../../../rulebook/clock';
import { addDays, daysBetween } from '../../../rulebook/values/local-date';
import { countedByHand } from './notices';

const CASES = { numRuns: 10_000 };
const calendar = calendarOf();
const TODAY = '2026-06-30';

const dayBetween = (first: string, last: string) =>
  fc.integer({ min: 0, max: daysBetween(first, last) }).map(days => addDays(first, days));
/** A start from which 60 working days and the pauses below stay within 2004 to 2026. */
const start = dayBetween('2004-01-01', '2026-05-31');
const workingDays = fc.integer({ min: 1, max: 60 });

const terms = (startedOn: string, days: number, changed: Partial<ClockTerms> = {}): ClockTerms => ({
  startedOn,
  workingDays: days,
  extensions: [],
  pauses: [],
  answeredOn: null,
  ...changed,
});
const due = (startedOn: string, days: number, changed?: Partial<ClockTerms>): string => {
  const { dueOn } = readClock(terms(startedOn, days, changed), calendar, TODAY);
  if (dueOn === null) throw new Error(`no due day from ${startedOn}`);
  return dueOn;
};
const extended = (by: readonly number[]) => ({
  extensions: by.map(days => ({ workingDays: days, consentedBy: '主要负责人', on: TODAY, article: null })),
});
/** A pause of up to 30 days that begins within 40 days of the start, before it or after. */
const pause = (startedOn: string): fc.Arbitrary<Pause> =>
  fc
    .tuple(fc.integer({ min: -10, max: 40 }), fc.integer({ min: 0, max: 30 }))
    .map(([after, length]) => ({ from: addDays(startedOn, after), to: addDays(startedOn, after + length), reason: '补正' }));

test('one working day more is due later: the due day grows with the days', () => {
  fc.assert(
    fc.property(start, workingDays, (from, days) => due(from, days) < due(from, days + 1)),
    CASES,
  );
});

test('a later start is never due earlier', () => {
  fc.assert(
    fc.property(start, workingDays, fc.integer({ min: 1, max: 40 }), (from, days, later) => {
      const laterStart = addDays(from, -later);
      fc.pre(laterStart >= '2004-01-01');
      return due(laterStart, days) <= due(from, days);
    }),
    CASES,
  );
});

test('no clock ends on a day off, nor on the day it started', () => {
  fc.assert(
    fc.property(start, workingDays, (from, days) => {
      const dueOn = due(from, days);
      return calendar.dayOf(dueOn)?.working === true && dueOn > from;
    }),
    CASES,
  );
});

test('the due day is the one counted by hand on the notices of 2019 to 2026', () => {
  fc.assert(
    fc.property(dayBetween('2019-01-01', '2026-09-15'), workingDays, (from, days) => {
      expect(due(from, days)).toBe(countedByHand(from, days));
    }),
    CASES,
  );
});

test('across a Spring Festival and its make-up Saturdays the due day is the one counted by hand', () => {
  const eve = fc.constantFrom(
    '2019-02-04',
    '2020-01-24',
    '2021-02-11',
    '2022-01-31',
    '2023-01-21',
    '2024-02-10',
    '2025-01-28',
    '2026-02-15',
  );
  fc.assert(
    fc.property(eve, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 20, max: 40 }), (festival, before, days) => {
      const from = addDays(festival, -before);
      const dueOn = due(from, days);
      expect(dueOn).toBe(countedByHand(from, days));
      expect(daysBetween(festival, dueOn)).toBeGreaterThan(0);
    }),
    CASES,
  );
});

test('an extension never shortens, and each says to which day it leads', () => {
  fc.assert(
    fc.property(start, workingDays, fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 3 }), (from, days, by) => {
      fc.pre(from <= '2026-03-31');
      const reading = readClock(terms(from, days, extended(by)), calendar, TODAY);
      const steps = [due(from, days), ...reading.extensions.map(({ to }) => to as string)];
      expect([...steps].sort()).toEqual(steps);
      expect(reading.dueOn).toBe(steps.at(-1));
    }),
    CASES,
  );
});

test('a term and its extension end where the sum of their days ends', () => {
  fc.assert(
    fc.property(start, workingDays, fc.integer({ min: 1, max: 30 }), (from, days, more) => {
      fc.pre(from <= '2026-04-30');
      return due(from, days, extended([more])) === due(from, days + more);
    }),
    CASES,
  );
});

test('a pause never shortens, and no paused day is counted', () => {
  const withPauses = start.chain(from => fc.tuple(fc.constant(from), fc.array(pause(from), { maxLength: 3 })));
  fc.assert(
    fc.property(withPauses, fc.integer({ min: 1, max: 30 }), ([from, pauses], days) => {
      fc.pre(from <= '2026-02-28');
      const reading = readClock(terms(from, days, { pauses }), calendar, TODAY);
      expect(reading.dueOn !== null && reading.dueOn >= due(from, days)).toBe(true);
      const counted = reading.days.filter(day => day.counted).map(({ day }) => day);
      expect(counted).toHaveLength(days);
      expect(counted.some(day => pauses.some(({ from: first, to }) => first <= day && day <= (to as string)))).toBe(false);
    }),
    CASES,
  );
});

test('the days listed are every day from the one after the start to the due day, once each', () => {
  fc.assert(
    fc.property(start, workingDays, (from, days) => {
      const reading = readClock(terms(from, days), calendar, TODAY);
      expect(reading.days).toHaveLength(daysBetween(from, reading.dueOn as string));
      expect(reading.days[0]?.day).toBe(addDays(from, 1));
      expect(reading.days.at(-1)).toMatchObject({ day: reading.dueOn, counted: true });
    }),
    CASES,
  );
});

test('a clock that reaches a year without a table has no due day, never one by weekdays', () => {
  fc.assert(
    fc.property(dayBetween('2026-07-01', '2026-12-31'), fc.integer({ min: 1, max: 200 }), (from, days) => {
      const { dueOn, missingYear, problem, pastDue } = readClock(terms(from, days), calendar, '2027-12-31');
      if (dueOn === null) expect([missingYear, problem !== null, pastDue]).toEqual([2027, true, false]);
      else expect([missingYear, dueOn <= '2026-12-31']).toEqual([null, true]);
    }),
    CASES,
  );
});
