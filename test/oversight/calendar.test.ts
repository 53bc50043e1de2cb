import { Actor, type ActorClaims, Role } from '../../kernel/actor';
import { isWeekend } from '../../rulebook/calendar-year';
import { mayLoadTheCalendar } from '../../subgraphs/oversight/policy';
import { oversightSlice } from '../../subgraphs/oversight/subgraph';
import { aBody, anAuthority, CITY, everyActor, type OpenedSlice, openedSlice } from '../opened-slice';

let oversight: OpenedSlice;
beforeEach(async () => {
  oversight = await openedSlice(oversightSlice, '2026-11-22T04:00:00Z');
});
afterEach(() => oversight.close());

const IMPORT = `mutation ($input: ImportCalendarYearInput!) { importCalendarYear(input: $input) { __typename
  ... on CalendarYear { year notice loaded days { day working name } }
  ... on Refused { findings { rule path message messageEn } } } }`;
const WORKING_DAY = `query ($after: LocalDate!, $days: Int!) { workingDay(after: $after, days: $days) {
  parameter article { id } binding startedOn dueOn workingDaysLeft overdue problem days { day counted reason } } }`;
const YEARS = '{ calendarYears { year notice loaded days { day working name } } }';

const entry = (day: string, working = false, name = '元旦') => ({ day, working, name });
/** Nine weekdays off in January and what a test adds: a table without fault. */
const january = (year: number) =>
  Array.from({ length: 31 }, (_, index) => `${year}-01-${String(index + 1).padStart(2, '0')}`)
    .filter(day => !isWeekend(day))
    .slice(0, 9)
    .map(day => entry(day));
const aYear = (changed: object = {}) => ({ year: 2027, notice: null, days: january(2027), ...changed });

interface Outcome {
  __typename: string;
  year?: number;
  days?: object[];
  findings?: { rule: string; path: string[]; message: string; messageEn: string }[];
}
const load = async (input: object, as: ActorClaims = anAuthority()): Promise<Outcome> =>
  (await oversight.answer<{ importCalendarYear: Outcome }>(IMPORT, { as, variables: { input } })).importCalendarYear;
const dueDay = async (after: string, days: number, asOf?: Date) =>
  (
    await oversight.answer<{ workingDay: { dueOn: string | null; problem: string | null; days: object[] } }>(WORKING_DAY, {
      variables: { after, days },
      asOf,
    })
  ).workingDay;
const told = () =>
  oversight.rows<{ aggregate: string; sequence: number; kind: string; payload: Record<string, unknown> }>(
    'select aggregate, sequence::int, kind, payload from outbox order by id',
  );

describe('workingDay', () => {
  test('five working days after 2025-09-29 are over on 2025-10-13, each day shown with its reason', async () => {
    const clock = await dueDay('2025-09-29', 5);
    expect(clock).toMatchObject({
      parameter: null,
      article: null,
      binding: false,
      startedOn: '2025-09-29',
      dueOn: '2025-10-13',
      overdue: false,
      problem: null,
    });
    expect(clock.days).toHaveLength(14);
    expect(clock.days[0]).toEqual({ day: '2025-09-30', counted: true, reason: '星期二' });
    expect(clock.days[1]).toEqual({ day: '2025-10-01', counted: false, reason: '国庆节放假（国办发明电〔2024〕12号）' });
    expect(clock.days[11]).toEqual({ day: '2025-10-11', counted: true, reason: '国庆节调休上班（国办发明电〔2024〕12号）' });
  });

  test('anybody may ask, and a count that reaches a year without a table has no due day', async () => {
    expect(await dueDay('2026-12-28', 5)).toMatchObject({
      dueOn: null,
      problem: '尚未载入 2027 年工作日历，无法确定到期日。',
    });
  });

  test.each([
    [0, false],
    [1, true],
    [400, true],
    [401, false],
  ])('%i days are asked for: answered %s', async (days, answered) => {
    const { errors } = await oversight.ask(WORKING_DAY, { variables: { after: '2024-01-01', days } });
    expect(errors?.map(({ extensions }) => extensions.rule)).toEqual(answered ? undefined : ['WORKING_DAYS_RANGE']);
  });

  test('it takes one statement', async () => {
    expect(await oversight.statementsOf(() => dueDay('2026-01-01', 5))).toBe(1);
  });
});

describe('importCalendarYear', () => {
  test('a loaded year is counted in at once, listed, and told to the other subgraphs', async () => {
    expect(await load(aYear({ notice: '国办发明电〔2026〕9号' }))).toMatchObject({
      __typename: 'CalendarYear',
      year: 2027,
      loaded: true,
    });
    expect(await dueDay('2026-12-30', 2)).toMatchObject({ dueOn: '2027-01-14', problem: null }); // 31 December, then past the nine days
    const { calendarYears } = await oversight.answer<{ calendarYears: { year: number; loaded: boolean; notice: string }[] }>(
      YEARS,
    );
    expect(calendarYears).toHaveLength(24);
    expect(calendarYears.at(-1)).toMatchObject({ year: 2027, loaded: true, notice: '国办发明电〔2026〕9号' });
    expect(await told()).toEqual([
      {
        aggregate: 'calendar/2027',
        sequence: 1,
        kind: 'calendar.changed',
        payload: { year: 2027, notice: '国办发明电〔2026〕9号', days: january(2027) },
      },
    ]);
  });

  test('loaded anew it is replaced as a whole and told as its next version; the same again changes nothing', async () => {
    await load(aYear());
    const days = [...january(2027).slice(1), entry('2027-01-14'), entry('2027-01-02', true), entry('2027-01-15')];
    await load(aYear({ days }));
    await load(aYear({ days: [...days].reverse() }));
    expect((await told()).map(({ sequence, payload }) => [sequence, (payload.days as object[]).length])).toEqual([
      [1, 9],
      [2, 11],
    ]);
    expect(await oversight.count('calendar_day')).toBe(11);
  });

  test('a published year is corrected in the same way, and as of an earlier moment it still reads as before', async () => {
    const { days } = (
      await oversight.answer<{ calendarYears: { year: number; days: ReturnType<typeof entry>[] }[] }>(YEARS)
    ).calendarYears.find(({ year }) => year === 2026) as { days: ReturnType<typeof entry>[] };
    await load({ year: 2025, days: january(2025) });
    const [moment] = await oversight.rows<{ before: Date }>('select clock_timestamp() as before');
    const before = moment?.before as Date;
    await load({ year: 2026, days: [...days, entry('2026-12-31')] });
    expect(await dueDay('2026-12-30', 1)).toMatchObject({ dueOn: null }); // 31 December is off now, 2027 is not there
    expect(await dueDay('2026-12-30', 1, before)).toMatchObject({ dueOn: '2026-12-31' });
    expect((await dueDay('2025-09-29', 5, before)).days).toHaveLength(7); // by the table loaded for 2025: no National Day in it
  });

  test('every fault is found, placed and told in both languages, and nothing is kept', async () => {
    const days = [entry('2026-12-31'), entry('2027-10-08', true), entry('2027-10-01', false, ' ')];
    const { __typename, findings = [] } = await load(aYear({ days }));
    expect(__typename).toBe('Refused');
    expect(findings.map(({ rule, path }) => [rule, path.join('.')])).toEqual([
      ['CALENDAR_DAY_OUTSIDE_YEAR', 'input.days.0.day'],
      ['CALENDAR_WORKDAY_ON_WEEKDAY', 'input.days.1.working'],
      ['CALENDAR_NAME_LENGTH', 'input.days.2.name'],
    ]);
    expect(findings.every(({ message, messageEn }) => message !== '' && messageEn !== '')).toBe(true);
    expect([await oversight.count('calendar_year'), (await told()).length]).toEqual([0, 0]);
  });

  test('a rehearsal answers as the import would, and keeps nothing', async () => {
    expect(await load(aYear({ validateOnly: true }))).toMatchObject({ __typename: 'CalendarYear', year: 2027 });
    expect([await oversight.count('calendar_year'), (await told()).length]).toEqual([0, 0]);
  });

  test('the same key with the same year gives the same answer, with another year it is refused', async () => {
    const first = await load(aYear({ idempotencyKey: 'once' }));
    expect(await load(aYear({ idempotencyKey: 'once' }))).toEqual(first);
    expect(await load({ ...aYear(), year: 2028, days: january(2028), idempotencyKey: 'once' })).toMatchObject({
      findings: [{ rule: 'IDEMPOTENCY_KEY_REUSED' }],
    });
    expect(await oversight.count('calendar_year')).toBe(1);
  });

  test('twenty loadings at once leave one table and versions without a gap', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        load(aYear({ days: [...january(2027), entry(`2027-03-${String(index + 1).padStart(2, '0')}`)] })),
      ),
    );
    expect(await oversight.count('calendar_day')).toBe(10);
    expect((await told()).map(({ sequence }) => sequence)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test('only an authority and who runs the platform may load one', async () => {
    const may = everyActor(aBody(1)).filter(mayLoadTheCalendar);
    expect(new Set(may.flatMap(({ roles }) => roles))).toEqual(new Set([Role.AUTHORITY, Role.PLATFORM]));
    expect(may).toHaveLength(18);
    for (const as of [new Actor({ subject: 'finance', roles: [Role.FINANCE], jurisdiction: CITY }), Actor.nobody]) {
      const { errors } = await oversight.ask(IMPORT, { as, variables: { input: aYear() } });
      expect(errors?.[0]?.extensions.code).toBe(as === Actor.nobody ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    }
    expect(await oversight.count('calendar_year')).toBe(0);
  });

  test('the database itself keeps days in their year and make-up workdays on weekends', async () => {
    await oversight.rows('insert into calendar_year (year) values (2027)');
    const insert = (day: string, working: boolean) =>
      oversight.rows('insert into calendar_day (day, year, working, name) values ($1, 2027, $2, $3)', [day, working, '元旦']);
    await expect(insert('2028-01-01', false)).rejects.toThrow('calendar_day_inside_year');
    await expect(insert('2027-01-04', true)).rejects.toThrow('calendar_day_made_up_on_weekend');
    await insert('2027-01-02', true);
    await insert('2027-01-04', false);
  });

  test('the feed gives the loaded years page by page, as they stand', async () => {
    await load(aYear());
    await load({ year: 2028, days: january(2028) });
    await load({ year: 2028, days: [...january(2028), entry('2028-05-01', false, '劳动节')] });
    const reader = oversight.subgraph.database.reader();
    const feed = oversightSlice.feeds?.calendar;
    if (!feed) throw new Error('no feed');
    const first = await feed(reader, { first: 1 });
    const second = await feed(reader, { first: 1, after: first.after });
    expect([...first.events, ...second.events].map(({ aggregate, sequence }) => [aggregate, sequence])).toEqual([
      ['calendar/2027', 1],
      ['calendar/2028', 2],
    ]);
    expect((await feed(reader, { first: 1, after: second.after })).events).toEqual([]);
  });
});
