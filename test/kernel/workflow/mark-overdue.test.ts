import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startDelivery } from '../../../kernel/events/start-delivery';
import { until } from '../events/registers';
import { authority, department, idOf, JIYUAN, made, openToyOrders, type ToyOrders, toySlice } from './toy-orders';

const typescript = require.resolve('../events/typescript.cjs');
const adoptions = [{ jurisdiction: 'jiyuan', since: '2025-01-01', decision: '试点决定' }];
let orders: ToyOrders;
beforeEach(async () => {
  orders = await openToyOrders({ adoptions });
});
afterEach(() => orders.close());

const overdue = async (id: string) => {
  const [clock] = await orders.rows('select overdue_since::text as since from statutory_clock where aggregate = $1', [id]);
  return clock?.since;
};

/** 30 June 2026 ends in Shanghai at 16:00 UTC. */
const LAST_SECOND = '2026-06-30T15:59:59.999Z';
const MIDNIGHT = '2026-06-30T16:00:00.000Z';

test('overdue is noted from midnight in Shanghai on, told as an event, and decides nothing', async () => {
  const order = made(await orders.issue({ dueOn: '2026-06-30' }));
  orders.moveTo(LAST_SECOND);
  await orders.subgraph.runJobs();
  expect(await overdue(idOf(order))).toBeNull();
  orders.moveTo(MIDNIGHT);
  await orders.subgraph.runJobs();
  expect(await overdue(idOf(order))).toBe('2026-07-01');
  const told = await orders.rows<{ payload: object; sequence: string }>(
    `select payload, sequence from outbox where kind = 'task.changed' and aggregate = 'task/' || $1 order by sequence desc`,
    [idOf(order)],
  );
  expect(told).toHaveLength(2);
  expect(told[0]).toMatchObject({
    sequence: '2',
    payload: { clock: { overdue: true, dueOn: '2026-06-30' }, changedAt: MIDNIGHT },
  });
});

test('where the machine has a state for it, it is entered; the deadline runs on there and can be answered', async () => {
  const order = made(await orders.issue({ dueOn: '2026-06-30', jurisdiction: JIYUAN }));
  orders.moveTo(MIDNIGHT);
  await orders.subgraph.runJobs();
  expect(await orders.rows('select status, version from toy_order')).toEqual([{ status: 'OVERDUE', version: 2 }]);
  expect(
    await orders.rows('select event, from_state, to_state, by_role, subject, article from workflow_event where version = 2'),
  ).toEqual([
    {
      event: 'markOverdue',
      from_state: 'ISSUED',
      to_state: 'OVERDUE',
      by_role: 'SERVICE',
      subject: 'register',
      article: 'jiyuan/第六十条',
    },
  ]);
  made(await orders.fire(authority, { key: order.id, event: 'escalateRectification' }));
  made(await orders.fire(department, { key: order.id, event: 'submitRectification', facts: { report: '…' } }));
  expect(await orders.rows('select answered_on::text, overdue_since::text from statutory_clock')).toEqual([
    { answered_on: '2026-07-01', overdue_since: '2026-07-01' },
  ]);
});

test('what was noted is not noted again, and several processes at once note it once', async () => {
  for (let n = 0; n < 250; n++) made(await orders.issue({ dueOn: '2026-06-30', jurisdiction: n % 2 ? JIYUAN : undefined }));
  orders.moveTo(MIDNIGHT);
  const others = await Promise.all([orders.another(), orders.another()]);
  await Promise.all([orders.subgraph, ...others].map(process => process.runJobs()));
  await orders.subgraph.runJobs(); // those that another held when their turn came
  await Promise.all(others.map(process => process.close()));
  expect(await orders.rows('select count(*)::int, max(version) from toy_order')).toEqual([{ count: 250, max: 2 }]);
  expect(await orders.rows('select status, count(*)::int from toy_order group by status order by status')).toEqual(
    [
      { status: 'ISSUED', count: 0 },
      { status: 'OVERDUE', count: 250 },
    ].filter(({ count }) => count > 0),
  );
  expect(await orders.rows('select count(*)::int from workflow_event where version = 2')).toEqual([{ count: 250 }]);
  expect(await orders.rows(`select count(*)::int from outbox where kind = 'task.changed' and sequence = 2`)).toEqual([
    { count: 250 },
  ]);
});

test('a deadline that does not bind is never overdue', async () => {
  const unbound = await openToyOrders();
  const order = made(await unbound.issue({ dueOn: '2026-06-30', jurisdiction: JIYUAN }));
  unbound.moveTo('2027-01-01T00:00:00Z');
  await unbound.subgraph.runJobs();
  expect(await unbound.rows('select version from toy_order where id = $1', [order.id])).toEqual([{ version: 1 }]);
  const { orders: shown } = await unbound.ask('{ orders { clocks { binding overdue dueOn } } }');
  expect(shown).toEqual([{ clocks: [{ binding: false, overdue: false, dueOn: '2026-06-30' }] }]);
  await unbound.close();
});

test('what was answered, closed or extended in time is not overdue', async () => {
  const answered = made(await orders.issue({ dueOn: '2026-06-30' }));
  made(await orders.fire(department, { key: answered.id, event: 'submitRectification', facts: { report: '…' } }));
  const transferred = made(await orders.issue({ dueOn: '2026-06-30' }));
  made(await orders.fire(authority, { key: transferred.id, event: 'transferCase' }));
  orders.moveTo('2026-08-01T00:00:00Z');
  await orders.subgraph.runJobs();
  expect(await orders.rows('select overdue_since from statutory_clock')).toEqual([
    { overdue_since: null },
    { overdue_since: null },
  ]);
});

test.each(['America/New_York', 'Pacific/Kiritimati'])('the server may stand anywhere: %s', async TZ => {
  const order = made(await orders.issue({ dueOn: '2026-06-30' }));
  const markIn = (now: string) =>
    execFileSync(
      process.execPath,
      ['--require', typescript, join(__dirname, 'marking-process.ts'), JSON.stringify({ connection: orders.connection, now })],
      { env: { ...process.env, TZ }, stdio: 'pipe' },
    );
  markIn(LAST_SECOND);
  expect(await overdue(idOf(order))).toBeNull();
  markIn(MIDNIGHT);
  expect(await overdue(idOf(order))).toBe('2026-07-01');
});

test('the worker of a register that runs calls for the job by itself, every minute', async () => {
  const order = made(await orders.issue({ dueOn: '2026-06-30' }));
  orders.moveTo(MIDNIGHT);
  const stop = await startDelivery({
    subgraph: orders.subgraph,
    slice: toySlice,
    peers: [],
    connection: orders.connection,
    log: { debug: () => {}, warn: () => {} },
  });
  await until(
    async () =>
      (await orders.rows("select from oversight_worker._private_known_crontabs where identifier = 'mark-overdue'")).length > 0,
  );
  await orders.rows("select oversight_worker.add_job('mark-overdue')"); // as its timetable will, on the minute
  await until(async () => (await overdue(idOf(order))) === '2026-07-01');
  await stop();
});
