import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarOf, missingYearAhead, publishedYears, readCalendarYears } from '../../../rulebook/calendar';
import { type CalendarYear, faultsOf, isWeekend, parseCalendarYear, weekdayOf } from '../../../rulebook/calendar-year';
import { readClock } from '../../../rulebook/clock';
import { dayAfter, isWorkedByNotice, notices } from './notices';

/** A year that is complete but says nothing of the real one: nine weekdays off in January. */
const aYear = (year: number, changed: Partial<CalendarYear> = {}): CalendarYear => ({
  year,
  notice: null,
  days: Array.from({ length: 31 }, (_, index) => `${year}-01-${String(index + 1).padStart(2, '0')}`)
    .filter(day => !isWeekend(day))
    .slice(0, 9)
    .map(day => ({ day, working: false, name: '元旦' })),
  ...changed,
});
const rulesOf = (year: CalendarYear) => faultsOf(year).map(({ rule, path }) => [rule, path.join('.')]);

describe('the published tables', () => {
  test('there is one for each year from 2004 to 2026, and none after', () => {
    expect(calendarOf().years).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
    expect(calendarOf().dayOf('2027-01-04')).toBeUndefined(); // a Monday: a weekday is no answer
    expect(calendarOf().dayOf('2003-12-31')).toBeUndefined();
  });

  test('every entry is of its own year and differs from the week', () => {
    for (const { year, days } of publishedYears) {
      for (const { day, working } of days) {
        expect(day.slice(0, 4)).toBe(String(year));
        expect({ day, working }).toEqual({ day, working: isWeekend(day) });
      }
    }
  });

  test('every day of 2019 to 2026 is worked or off as the notices put down by hand say', () => {
    const calendar = calendarOf();
    for (let day = '2019-01-01'; day <= '2026-12-31'; day = dayAfter(day)) {
      expect({ day, working: calendar.dayOf(day)?.working }).toEqual({ day, working: isWorkedByNotice(day) });
    }
  });

  test('each of those years names its notices', () => {
    for (const [year, { numbers }] of Object.entries(notices)) {
      expect(publishedYears.find(table => table.year === Number(year))?.notice).toBe(numbers);
    }
  });

  test('the weekday lost to the end of the year before is made up on its last Saturday, as the notice for 2006 says', () => {
    expect(calendarOf().dayOf('2005-12-31')).toMatchObject({ working: true });
  });

  test('the Spring Festival of 2020 lasted until 2 February, and 1 February was no longer worked', () => {
    const worked = ['2020-01-23', '2020-01-31', '2020-02-01', '2020-02-02', '2020-02-03'].map(
      day => calendarOf().dayOf(day)?.working,
    );
    expect(worked).toEqual([true, false, false, false, true]);
  });

  test.each([
    ['2025-10-11', true, '国庆节调休上班（国办发明电〔2024〕12号）', 'Make-up workday, National Day (国办发明电〔2024〕12号)'],
    ['2025-10-08', false, '国庆节放假（国办发明电〔2024〕12号）', 'Day off, National Day (国办发明电〔2024〕12号)'],
    ['2025-10-12', false, '星期日', 'Sunday'],
    ['2025-10-13', true, '星期一', 'Monday'],
    ['2004-01-22', false, '春节放假', 'Day off, Spring Festival'],
  ])('%s says why it is worked or not', (day, working, reason, reasonEn) => {
    expect(calendarOf().dayOf(day)).toEqual({ working, reason, reasonEn });
  });

  test.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['2026-11-22', 0],
    ['2024-02-29', 4],
  ])('%s is weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });
});

describe('loaded tables', () => {
  test('a loaded year is there, the years beside it are not', () => {
    const calendar = calendarOf([aYear(2028)]);
    expect(calendar.dayOf('2028-03-01')).toMatchObject({ working: true });
    expect(calendar.dayOf('2027-12-31')).toBeUndefined();
    expect(calendar.years.slice(-2)).toEqual([2026, 2028]);
  });

  test('a loaded year stands in for the whole published one', () => {
    const calendar = calendarOf([aYear(2026)]);
    expect(calendar.dayOf('2026-10-01')).toMatchObject({ working: true, reason: '星期四' });
    expect(calendar.dayOf('2025-10-01')).toMatchObject({ working: false });
  });

  test('a complete year has no fault, a named Saturday off among its days or not', () => {
    expect(faultsOf(aYear(2027))).toEqual([]);
    const withSaturday = [...aYear(2027).days, { day: '2027-02-06', working: false, name: '春节' }];
    expect(faultsOf(aYear(2027, { days: withSaturday }))).toEqual([]);
  });

  test.each([
    ['year', { year: 1998, days: [] }, 'CALENDAR_YEAR_RANGE', 'year'],
    ['year', { year: 2100, days: [] }, 'CALENDAR_YEAR_RANGE', 'year'],
    ['notice', { notice: ' ' }, 'CALENDAR_NOTICE_LENGTH', 'notice'],
    ['notice', { notice: '号'.repeat(201) }, 'CALENDAR_NOTICE_LENGTH', 'notice'],
  ])('a wrong %s is named', (_, changed, rule, path) => {
    expect(rulesOf(aYear(2027, changed))).toContainEqual([rule, path]);
  });

  test.each([
    [{ day: '2026-12-31', working: false, name: '元旦' }, 'CALENDAR_DAY_OUTSIDE_YEAR', 'days.9.day'],
    [{ day: '2028-01-01', working: false, name: '元旦' }, 'CALENDAR_DAY_OUTSIDE_YEAR', 'days.9.day'],
    [{ day: '2027-02-29', working: false, name: '元旦' }, 'CALENDAR_DAY_INVALID', 'days.9.day'],
    [{ day: '2027-01-01', working: false, name: '元旦' }, 'CALENDAR_DAY_TWICE', 'days.9.day'],
    [{ day: '2027-10-08', working: true, name: '国庆节' }, 'CALENDAR_WORKDAY_ON_WEEKDAY', 'days.9.working'],
    [{ day: '2027-10-08', working: false, name: '' }, 'CALENDAR_NAME_LENGTH', 'days.9.name'],
  ])('an entry %j is refused by name and place', (entry, rule, path) => {
    expect(rulesOf(aYear(2027, { days: [...aYear(2027).days, entry] }))).toEqual([[rule, path]]);
  });

  test('every fault is told, not the first', () => {
    const days = [
      { day: '2026-12-31', working: false, name: '元旦' },
      { day: '2027-10-08', working: true, name: ' ' },
    ];
    expect(rulesOf(aYear(2027, { days })).map(([rule]) => rule)).toEqual([
      'CALENDAR_DAY_OUTSIDE_YEAR',
      'CALENDAR_NAME_LENGTH',
      'CALENDAR_WORKDAY_ON_WEEKDAY',
    ]);
  });

  test('nine days off net of make-up workdays are enough, eight are too few', () => {
    const { days } = aYear(2027);
    const madeUp = { day: '2027-01-02', working: true, name: '元旦' };
    expect(rulesOf(aYear(2027, { days: days.slice(1) }))).toEqual([['CALENDAR_TOO_FEW_DAYS', 'days']]);
    expect(rulesOf(aYear(2027, { days: [...days, madeUp] }))).toEqual([['CALENDAR_TOO_FEW_DAYS', 'days']]);
    expect(rulesOf(aYear(2027, { days: [...days, madeUp, { day: '2027-01-15', working: false, name: '元旦' }] }))).toEqual([]);
  });

  test('120 entries are read, 121 are no list of exceptions', () => {
    const entries = (count: number) =>
      Array.from({ length: count }, () => ({ day: '2027-01-01', working: false, name: '元旦' }));
    expect(rulesOf(aYear(2027, { days: entries(120) })).map(([rule]) => rule)).not.toContain('CALENDAR_TOO_MANY_DAYS');
    expect(rulesOf(aYear(2027, { days: entries(121) }))).toEqual([['CALENDAR_TOO_MANY_DAYS', 'days']]);
  });
});

describe('the file of a year', () => {
  const text = 'year: 2027\nnotice: null\ndays:\n  - { day: 2027-01-01, working: false, name: 元旦 }\n';

  test('it is read as written', () => {
    expect(parseCalendarYear(text)).toEqual({
      year: 2027,
      notice: null,
      days: [{ day: '2027-01-01', working: false, name: '元旦' }],
    });
  });

  test.each([
    ['days: [', 'YAML'],
    ['', 'year, notice, days'],
    [text.replace('false', 'no'), 'days.0.working'],
    [text.replace('day: 2027-01-01, ', ''), 'days.0.day'],
    [`${text}country: CN\n`, 'country'],
  ])('%j is refused and the place named', (wrong, where) => {
    expect(() => parseCalendarYear(wrong)).toThrow(where);
  });

  test('a folder with a wrong table names the file and the fault', () => {
    const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
    try {
      writeFileSync(join(folder, '2027.yaml'), text);
      expect(() => readCalendarYears(folder)).toThrow('2027.yaml: days: Fewer than 9 days off');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the year that is missing next', () => {
  test.each([
    ['2026-11-01', undefined], // 61 days before 2027
    ['2026-11-02', { missingYear: 2027, from: '2027-01-01' }], // 60
    ['2026-12-31', { missingYear: 2027, from: '2027-01-01' }],
    ['2027-01-01', { missingYear: 2027, from: '2027-01-01' }],
    ['2027-06-30', { missingYear: 2027, from: '2027-01-01' }],
  ])('on %s it is %j', (today, missing) => {
    expect(missingYearAhead(calendarOf(), today)).toEqual(missing);
  });

  test('once 2027 is loaded, 2028 is told of from 2027-11-02 on', () => {
    const calendar = calendarOf([aYear(2027)]);
    expect(missingYearAhead(calendar, '2026-12-31')).toBeUndefined();
    expect(missingYearAhead(calendar, '2027-11-01')).toBeUndefined();
    expect(missingYearAhead(calendar, '2027-11-02')).toEqual({ missingYear: 2028, from: '2028-01-01' });
  });
});

test('no count goes beyond the last day that can be written; a deadline fixed on it stands', () => {
  const terms = { startedOn: '9999-12-31', extensions: [], pauses: [], answeredOn: null };
  const calendar = calendarOf();
  expect(readClock({ ...terms, workingDays: 1 }, calendar, '2026-01-05')).toMatchObject({ dueOn: null, missingYear: 10_000 });
  expect(readClock({ ...terms, workingDays: null, dueOn: '9999-12-31' }, calendar, '2026-01-05')).toMatchObject({
    dueOn: '9999-12-31',
    missingYear: null,
  });
});
