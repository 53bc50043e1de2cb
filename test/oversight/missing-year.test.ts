import { calendarWarning } from '../../cli/calendar-warning';
import type { Event } from '../../kernel/transaction';
import { isWeekend } from '../../rulebook/calendar-year';
import { jurisdictions } from '../../rulebook/jurisdictions';
import { oversightSlice } from '../../subgraphs/oversight/subgraph';
import { anAuthority, type OpenedSlice, openedSlice } from '../opened-slice';
import { aRegister, type TestRegister } from '../register';

const IMPORT = `mutation ($input: ImportCalendarYearInput!) { importCalendarYear(input: $input) { __typename } }`;
const aTable = (year: number) => ({
  year,
  days: Array.from({ length: 31 }, (_, index) => `${year}-01-${String(index + 1).padStart(2, '0')}`)
    .filter(day => !isWeekend(day))
    .slice(0, 9)
    .map(day => ({ day, working: false, name: '元旦' })),
});
/** Midnight in Shanghai is 16:00 UTC of the day before. */
const LAST_SILENT = '2026-11-01T15:59:59Z'; // 61 days before 2027
const FIRST_WARNED = '2026-11-01T16:00:00Z'; // 60 days

describe('/readiness', () => {
  const readinessAt = async (moment: string, load?: number) => {
    const register: TestRegister = await aRegister({ clock: () => new Date(moment) });
    try {
      if (load) await register.as(anAuthority()).ask(IMPORT, { input: aTable(load) });
      const response = await fetch(`${register.address}/readiness`);
      return { status: response.status, body: (await response.json()) as { detail?: object } };
    } finally {
      await register.close();
    }
  };

  test('is silent 61 days before a year without a table', async () => {
    expect(await readinessAt(LAST_SILENT)).toEqual({ status: 200, body: { status: 'ready', waitingFor: [] } });
  });

  test('names the year from 60 days before it, and stays ready', async () => {
    expect(await readinessAt(FIRST_WARNED)).toEqual({
      status: 200,
      body: { status: 'ready', waitingFor: [], detail: { calendar: { missingYear: 2027, from: '2027-01-01' } } },
    });
  });

  test('names it no more once it is loaded', async () => {
    expect((await readinessAt(FIRST_WARNED, 2027)).body.detail).toBeUndefined();
  });
});

test('whoever starts the register is told in both languages, or nothing', () => {
  expect(calendarWarning({ calendar: { missingYear: 2027, from: '2027-01-01' } })).toEqual([
    expect.stringContaining('尚未载入 2027 年工作日历'),
    expect.stringContaining('no working-day calendar for 2027'),
    '',
  ]);
  expect([calendarWarning({}), calendarWarning(), calendarWarning({ calendar: 1 })]).toEqual([[], [], []]);
});

describe('the task', () => {
  let oversight: OpenedSlice;
  let now: string;
  beforeEach(async () => {
    now = FIRST_WARNED;
    oversight = await openedSlice(oversightSlice, () => now);
  });
  afterEach(() => oversight.close());

  const follow = async (moment: string) => {
    now = moment;
    await oversight.subgraph.runJobs();
  };
  const told = () =>
    oversight.rows<Event>(`select aggregate, sequence::int, kind, payload from outbox where kind = 'task.changed' order by id`);

  test('61 days before there is none, 60 days before every city is told once', async () => {
    await follow(LAST_SILENT);
    expect(await told()).toEqual([]);
    await follow(FIRST_WARNED);
    await follow('2026-12-31T00:00:00Z');
    const events = await told();
    expect(events.map(({ aggregate, sequence }) => [aggregate, sequence])).toEqual(
      jurisdictions.map(({ code }) => [`task/calendar:2027:${code}`, 1]),
    );
    expect(events[0]?.payload).toMatchObject({
      state: 'MISSING',
      title: '载入 2027 年工作日历 Load the working-day calendar of 2027',
      waitsFor: [
        { role: 'AUTHORITY', organization: null, events: ['importCalendarYear'] },
        { role: 'PLATFORM', organization: null, events: ['importCalendarYear'] },
      ],
      clock: { startedOn: '2026-11-02', dueOn: '2026-12-31', binding: false, overdue: false },
    });
  });

  test('is gone with the import of the year, and told anew by the feed as it stands', async () => {
    await follow(FIRST_WARNED);
    await oversight.answer(IMPORT, { as: anAuthority(), variables: { input: aTable(2027) } });
    const last = (await told()).slice(jurisdictions.length);
    expect(last.map(({ sequence, payload }) => [sequence, payload.state, payload.waitsFor])).toEqual(
      jurisdictions.map(() => [2, 'LOADED', []]),
    );
    const { events } = (await oversightSlice.feeds?.task?.(oversight.subgraph.database.reader(), { first: 100 })) ?? {};
    expect(events).toEqual(last);
    await follow(FIRST_WARNED);
    expect(await told()).toHaveLength(2 * jurisdictions.length);
  });

  test('a year that was loaded while it was being missed is missed no more at the next look', async () => {
    await oversight.answer(IMPORT, { as: anAuthority(), variables: { input: aTable(2027) } });
    await oversight.rows(`insert into calendar_warning (year, missed, changed_at) values (2027, true, now())`);
    await follow(FIRST_WARNED);
    expect((await told()).map(({ payload }) => payload.state)).toEqual(jurisdictions.map(() => 'LOADED'));
  });
});
