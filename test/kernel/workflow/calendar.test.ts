import type { Subscriptions } from '../../../kernel/events/inbox';
import type { Event } from '../../../kernel/transaction';
import { idOf, made, openToyOrders, type ToyOrders, toySlice } from './toy-orders';

let orders: ToyOrders;
beforeEach(async () => {
  orders = await openToyOrders({ at: '2026-12-28T04:00:00Z' });
});
afterEach(() => orders.close());

const yearLoaded = (sequence = 1, days: object[] = []): Event => ({
  aggregate: 'calendar/2027',
  sequence,
  kind: 'calendar.changed',
  payload: { year: 2027, notice: '国办发明电〔2026〕1号', days },
});
const NEW_YEAR = { day: '2027-01-01', working: false, name: '元旦' };

const handler = toySlice.subscriptions?.['calendar.changed'] as Subscriptions[string];
const hear = (...events: Event[]) => orders.subgraph.database.dataSource.transaction(manager => handler(manager, events));

/** The toy's own deadline is a fixed day: this one counts. */
const countingClock = (id: string) =>
  orders.rows(
    `insert into statutory_clock (aggregate, workflow, parameter, jurisdiction, binding, started_on, working_days, missing_year)
     values ($1, 'SMX-13', 'share_reply_working_days', '150400', true, '2026-12-28', 5, 2027)`,
    [id],
  );

const clocks = () =>
  orders.rows(`select due_on::text, missing_year from statutory_clock where parameter = 'share_reply_working_days'`);

test('a deadline that needs a year without a table has no due day and says so; the year arrives, and it is counted and told', async () => {
  const order = made(await orders.issue());
  await countingClock(idOf(order));
  const shown = '{ orders { clocks { dueOn problem workingDaysLeft overdue days { day counted } } } }';
  expect((await orders.ask(shown)).orders).toMatchObject([
    { clocks: [{ dueOn: null, problem: expect.stringContaining('2027'), workingDaysLeft: null, overdue: false }] },
  ]);
  await hear(yearLoaded(1, [NEW_YEAR]));
  // 29, 30, 31 December, then 4 and 5 January
  expect(await clocks()).toEqual([{ due_on: '2027-01-05', missing_year: null }]);
  expect((await orders.ask(shown)).orders).toMatchObject([{ clocks: [{ dueOn: '2027-01-05', problem: null }] }]);
  expect(await orders.rows('select version from toy_order')).toEqual([{ version: 2 }]);
  expect(
    await orders.rows(
      `select payload->'clock'->>'dueOn' as due, sequence::int from outbox where kind = 'task.changed' order by sequence`,
    ),
  ).toEqual([
    { due: null, sequence: 1 },
    { due: '2027-01-05', sequence: 2 },
  ]);
});

test('a year that is corrected moves what hangs on it, and what is told again moves nothing', async () => {
  const order = made(await orders.issue());
  await countingClock(idOf(order));
  await hear(yearLoaded(1, [NEW_YEAR]));
  await hear(yearLoaded(2, [NEW_YEAR, { day: '2027-01-04', working: false, name: '元旦' }]));
  expect(await clocks()).toEqual([{ due_on: '2027-01-06', missing_year: null }]);
  await hear(yearLoaded(1, [NEW_YEAR]));
  expect(await clocks()).toEqual([{ due_on: '2027-01-06', missing_year: null }]);
  expect(await orders.rows('select version from toy_order')).toEqual([{ version: 3 }]);
});

test('a year from which no deadline hangs changes no matter', async () => {
  made(await orders.issue({ dueOn: '2026-12-31' }));
  await hear(yearLoaded(1, [NEW_YEAR]));
  expect(await orders.rows('select version from toy_order')).toEqual([{ version: 1 }]);
});

test('a deadline that began in the very moment in which its year arrived is counted by the next job', async () => {
  const order = made(await orders.issue());
  await hear(yearLoaded(1, [NEW_YEAR]));
  await countingClock(idOf(order)); // as by a transaction that read the calendar before
  await orders.subgraph.runJobs();
  expect(await clocks()).toEqual([{ due_on: '2027-01-05', missing_year: null }]);
  await orders.subgraph.runJobs();
  expect(await orders.rows('select version from toy_order')).toEqual([{ version: 2 }]);
});

test('what was answered in time stays so, whatever a year is corrected to later', async () => {
  const order = made(await orders.issue());
  await countingClock(idOf(order));
  await hear(yearLoaded(1, [NEW_YEAR]));
  await orders.rows(`update statutory_clock set answered_on = '2027-01-05'`);
  await hear(yearLoaded(2, [{ day: '2027-01-02', working: true, name: '元旦' }]));
  orders.moveTo('2027-02-01T04:00:00Z');
  expect((await orders.ask('{ orders { clocks { dueOn answeredOn overdue } } }')).orders).toEqual([
    { clocks: [{ dueOn: '2027-01-05', answeredOn: '2027-01-05', overdue: false }] },
  ]);
});
