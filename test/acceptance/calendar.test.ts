import { type ActorClaims, Role } from '../../kernel/actor';
import { rebuildProjection } from '../../kernel/events/rebuild-projection';
import { isWeekend } from '../../rulebook/calendar-year';
import { slices } from '../../subgraphs/all';
import { aRegister, type TestRegister } from '../register';

const authority: ActorClaims = { subject: 'authority', roles: [Role.AUTHORITY], jurisdiction: '150400' };
const provider: ActorClaims = { subject: 'provider', roles: [Role.PROVIDER], jurisdiction: '150400' };
const IMPORT = `mutation ($input: ImportCalendarYearInput!) { importCalendarYear(input: $input) {
  __typename ... on CalendarYear { year loaded } ... on Refused { findings { rule } } } }`;
const WORKING_DAY =
  'query ($after: LocalDate!, $days: Int!) { workingDay(after: $after, days: $days) { dueOn binding problem days { day counted reason } } }';
const TASKS = '{ tasks { totalCount edges { node { id title state dueOn binding overdue waitsFor { role events } } } } }';

let now = '2026-11-02T01:00:00Z'; // sixty days before 2027
let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ clock: () => new Date(now) });
});
afterAll(() => register.close());

interface TaskPage {
  tasks: { totalCount: number; edges: { node: Record<string, unknown> }[] };
}
const tasksOf = async (claims: ActorClaims) => (await register.as(claims).ask<TaskPage, object>(TASKS)).data.tasks;
const look = async () => {
  await register.register.subgraphs.find(({ name }) => name === 'oversight')?.runJobs();
  await register.settled();
};

test('a count that reaches the year that is missed says so, in the language of whoever asks', async () => {
  const ask = (headers?: Record<string, string>) =>
    register
      .as(undefined, headers)
      .ask<{ workingDay: Record<string, unknown> }, object>(WORKING_DAY, { after: '2026-12-28', days: 4 });
  expect((await ask()).data.workingDay).toMatchObject({
    dueOn: null,
    binding: false,
    problem: '尚未载入 2027 年工作日历，无法确定到期日。',
    days: [{ day: '2026-12-29', counted: true, reason: '星期二' }, {}, {}],
  });
  expect((await ask({ 'accept-language': 'en' })).data.workingDay).toMatchObject({
    problem: 'There is no working-day calendar for 2027 yet: the due day cannot be said.',
    days: [{ reason: 'Tuesday' }, {}, {}],
  });
});

test('the authority of each city has the missing year among its tasks, and it alone', async () => {
  // looked for as the register starts, and told soon after
  for (let tries = 0; tries < 50 && (await tasksOf(authority)).totalCount === 0; tries++) {
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  expect(await tasksOf(authority)).toMatchObject({
    totalCount: 1,
    edges: [
      {
        node: {
          id: 'calendar:2027:150400',
          state: 'MISSING',
          title: '载入 2027 年工作日历 Load the working-day calendar of 2027',
          dueOn: '2026-12-31',
          binding: false,
          overdue: false,
          waitsFor: [{ role: 'AUTHORITY', events: ['importCalendarYear'] }],
        },
      },
    ],
  });
  expect(await tasksOf(provider)).toMatchObject({ totalCount: 0 });
});

test('made anew, the tasks are the same', async () => {
  const before = await tasksOf(authority);
  const sources = register.register.subgraphs.flatMap(({ name, database }) =>
    slices.filter(slice => slice.name === name).map(slice => ({ name, database, slice })),
  );
  const exchange = sources.find(({ name }) => name === 'exchange');
  if (!exchange) throw new Error('no exchange');
  await rebuildProjection({ ...exchange, sources });
  expect(await tasksOf(authority)).toEqual(before);
});

test('once the year is loaded nothing waits, readiness is silent and the due day is known', async () => {
  const days = Array.from({ length: 31 }, (_, index) => `2027-01-${String(index + 1).padStart(2, '0')}`)
    .filter(day => !isWeekend(day))
    .slice(0, 9)
    .map(day => ({ day, working: false, name: '元旦' }));
  expect((await register.as(provider).ask(IMPORT, { input: { year: 2027, days } })).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  expect((await register.as(authority).ask(IMPORT, { input: { year: 2027, days } })).data).toEqual({
    importCalendarYear: { __typename: 'CalendarYear', year: 2027, loaded: true },
  });
  await register.settled();
  now = '2026-11-03T01:00:00Z';
  await look();
  expect(await tasksOf(authority)).toMatchObject({ totalCount: 0 });
  expect(await (await fetch(`${register.address}/readiness`)).json()).toEqual({ status: 'ready', waitingFor: [] });
  const { data } = await register.as().ask(WORKING_DAY, { after: '2026-12-28', days: 4 });
  expect(data).toMatchObject({ workingDay: { dueOn: '2027-01-14', problem: null } }); // the nine days off end on the 13th
});
