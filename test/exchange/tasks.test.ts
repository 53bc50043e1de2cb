import { randomUUID } from 'node:crypto';
import { type ActorClaims, Role } from '../../kernel/actor';
import { receive } from '../../kernel/events/inbox';
import { NoFeed, rebuildProjection } from '../../kernel/events/rebuild-projection';
import { sql } from '../../kernel/sql';
import type { Event } from '../../kernel/transaction';
import type { TaskPayload } from '../../kernel/workflow/tasks';
import { exchangeSlice } from '../../subgraphs/exchange/subgraph';
import { tasksFor, waitsFor } from '../../subgraphs/exchange/tasks/policy';

import { aBody, anAuthority, CITY, everyActor, type OpenedSlice, OTHER_CITY, openedSlice } from '../opened-slice';

let exchange: OpenedSlice;
beforeEach(async () => {
  exchange = await openedSlice(exchangeSlice);
});
afterEach(() => exchange.close());

const aClock = (dueOn: string | null, more = {}): TaskPayload['clock'] => ({
  parameter: 'share_reply_working_days',
  articleId: 'jiyuan/第三十条',
  startedOn: '2026-06-01',
  dueOn,
  binding: true,
  overdue: false,
  ...more,
});

const anOrder = () => `asset:${randomUUID()}`;

/** A task as a subgraph tells of it; a test states only what matters to it. */
function taskChanged(task: Partial<TaskPayload> = {}, version = 1): Event {
  const payload: TaskPayload = {
    id: anOrder(),
    workflow: 'SMX-13',
    state: 'ISSUED',
    jurisdiction: CITY,
    title: '整改通知',
    waitsFor: [{ role: 'AUTHORITY', organization: null, events: ['confirm'] }],
    clock: null,
    changedAt: '2026-06-01T08:00:00Z',
    ...task,
  };
  return { aggregate: `task/${payload.id}`, sequence: version, kind: 'task.changed', payload: { ...payload } };
}

const hear = (events: readonly Event[], source = 'oversight') =>
  receive(exchange.subgraph.database, exchangeSlice.subscriptions ?? {}, { source, events });

const TASKS = `query ($filter: TaskFilter, $overdueOnly: Boolean, $first: Int, $after: String, $last: Int, $before: String) {
  tasks(filter: $filter, overdueOnly: $overdueOnly, first: $first, after: $after, last: $last, before: $before) {
    nodes { id workflow state title jurisdiction { code } parameter article { number } startedOn dueOn binding overdue since
            waitsFor { role organization { creditCode } events } }
    pageInfo { endCursor hasNextPage } totalCount
  }
}`;
interface Tasks {
  nodes: { id: string; dueOn: string | null; waitsFor: { role: string; events: string[] }[] }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
  totalCount: number;
}
const tasks = async (as: ActorClaims = anAuthority(), variables: Record<string, unknown> = {}): Promise<Tasks> =>
  (await exchange.answer<{ tasks: Tasks }>(TASKS, { as, variables })).tasks;

test('a task tells what waits, in which capacity, and the clock that runs', async () => {
  const id = anOrder();
  await hear([taskChanged({ id, clock: aClock('2026-06-05') })]);
  expect((await tasks()).nodes).toEqual([
    {
      id,
      workflow: 'SMX-13',
      state: 'ISSUED',
      title: '整改通知',
      jurisdiction: { code: CITY },
      parameter: 'share_reply_working_days',
      article: { number: '第三十条' },
      startedOn: '2026-06-01',
      dueOn: '2026-06-05',
      binding: true,
      overdue: false,
      since: '2026-06-01T16:00:00.000+08:00',
      waitsFor: [{ role: 'AUTHORITY', organization: null, events: ['confirm'] }],
    },
  ]);
});

test('the earliest due comes first, what has no due day last, over pages in both directions', async () => {
  const due = ['2026-06-09', null, '2026-06-05', '2026-07-01', null];
  await hear(due.map(dueOn => taskChanged({ clock: dueOn ? aClock(dueOn) : null })));
  const days = ({ nodes }: Tasks) => nodes.map(({ dueOn }) => dueOn);
  const first = await tasks(undefined, { first: 3 });
  expect([days(first), first.totalCount]).toEqual([['2026-06-05', '2026-06-09', '2026-07-01'], 5]);
  expect(days(await tasks(undefined, { first: 3, after: first.pageInfo.endCursor }))).toEqual([null, null]);
  expect(days(await tasks(undefined, { last: 1, before: first.pageInfo.endCursor }))).toEqual(['2026-06-09']);
});

test('only what is overdue, on request', async () => {
  await hear([
    taskChanged({ clock: aClock('2026-06-05', { overdue: true }) }),
    taskChanged({ clock: aClock('2026-06-04') }),
    taskChanged(),
  ]);
  expect((await tasks(undefined, { overdueOnly: true })).nodes.map(({ dueOn }) => dueOn)).toEqual(['2026-06-05']);
});

test('a list is filtered by every field of its filter, and stays in the order of the due days', async () => {
  const due = ['2026-06-09', null, '2026-06-05', '2026-06-10'];
  await hear([
    ...due.map(dueOn => taskChanged({ clock: dueOn ? aClock(dueOn, { overdue: dueOn === '2026-06-09' }) : null })),
    taskChanged({ workflow: 'SMX-14', clock: aClock('2026-06-01') }),
    taskChanged({ jurisdiction: OTHER_CITY, clock: aClock('2026-06-02') }),
  ]);
  const everywhere = { subject: 'province', roles: [Role.AUTHORITY] };
  const days = async (filter: object, more = {}) =>
    (await tasks(everywhere, { filter, ...more })).nodes.map(({ dueOn }) => dueOn);
  expect(await days({})).toEqual(['2026-06-01', '2026-06-02', '2026-06-05', '2026-06-09', '2026-06-10', null]);
  expect(await days({ workflow: 'SMX-14' })).toEqual(['2026-06-01']);
  expect(await days({ jurisdiction: OTHER_CITY })).toEqual(['2026-06-02']);
  expect(await days({ dueBefore: '2026-06-09' })).toEqual(['2026-06-01', '2026-06-02', '2026-06-05']);
  const fitting = { jurisdiction: CITY, workflow: 'SMX-13', dueBefore: '2026-06-10' };
  expect(await days(fitting)).toEqual(['2026-06-05', '2026-06-09']);
  expect(await days(fitting, { overdueOnly: true })).toEqual(['2026-06-09']);
  const first = await tasks(everywhere, { filter: fitting, first: 1 });
  expect(first.totalCount).toBe(2);
  expect(await days(fitting, { after: first.pageInfo.endCursor })).toEqual(['2026-06-09']);
  expect((await tasks(anAuthority(), { filter: { jurisdiction: OTHER_CITY } })).nodes).toEqual([]);
});

test('where a party is named it waits for that body alone, and nobody is told whom else it waits for', async () => {
  await hear([
    taskChanged({
      waitsFor: [
        { role: 'AUTHORITY', organization: null, events: ['escalate'] },
        { role: 'PROVIDER', organization: aBody(1), events: ['submit'] },
        { role: 'PROVIDER', organization: aBody(1), events: ['appeal', 'submit'] },
      ],
    }),
  ]);
  const department = (organization: string, jurisdiction = CITY) => ({
    subject: 'department',
    roles: [Role.PROVIDER],
    organization,
    jurisdiction,
  });
  expect((await tasks(department(aBody(1)))).nodes[0]?.waitsFor).toEqual([
    { role: 'PROVIDER', organization: { creditCode: aBody(1) }, events: ['appeal', 'submit'] },
  ]);
  expect((await tasks(department(aBody(2)))).nodes).toEqual([]);
  expect((await tasks(department(aBody(1), OTHER_CITY))).nodes).toEqual([]);
  expect((await tasks()).nodes[0]?.waitsFor.map(({ events }) => events)).toEqual([['escalate']]);
  expect((await tasks(anAuthority(OTHER_CITY))).nodes).toEqual([]);
  expect((await tasks({ subject: 'anybody', roles: [Role.PUBLIC] })).nodes).toEqual([]);
});

test('what moved on waits for the next, and what ended for nobody', async () => {
  const id = anOrder();
  await hear([taskChanged({ id })]);
  await hear([taskChanged({ id, state: 'SUBMITTED', waitsFor: [{ role: 'GOVERNMENT', organization: null, events: [] }] }, 2)]);
  expect((await tasks()).nodes).toEqual([]);
  expect((await tasks({ subject: 'government', roles: [Role.GOVERNMENT] })).nodes).toMatchObject([{ state: 'SUBMITTED' }]);
  await hear([taskChanged({ id, waitsFor: [] }, 3)]);
  expect([await exchange.count('task'), await exchange.count('task_waiting')]).toEqual([0, 0]);
});

test('a page of a hundred tasks takes three statements', async () => {
  await hear(Array.from({ length: 120 }, () => taskChanged()));
  expect(await exchange.statementsOf(() => tasks(undefined, { first: 100 }))).toBeLessThanOrEqual(3);
});

test('tasks are made anew from every subgraph that has some; one that tells of tasks but gives no pages stops it', async () => {
  const { database } = exchange.subgraph;
  const from = (name: string, events?: Event[]) => ({
    name,
    database,
    slice: { tells: ['task.changed'], feeds: events && { task: async () => ({ events }) } },
  });
  const entries = {
    name: 'catalog',
    database,
    slice: { tells: ['catalog.changed'], feeds: { catalog: async () => ({ events: [] }) } },
  };
  await hear([taskChanged({ title: '早已办结' })]);
  const rebuild = (...sources: ReturnType<typeof from>[]) =>
    rebuildProjection({ database, slice: exchangeSlice, sources: [entries, ...sources] });
  const kept = [taskChanged({ title: '甲' }), taskChanged({ title: '乙' })] as const;
  await expect(rebuild(from('oversight', [kept[0]]), from('asset'))).rejects.toThrow(NoFeed);
  expect(await rebuild(from('oversight', [kept[0]]), from('asset', [kept[1]]))).toBe(2);
  expect(new Set(await exchange.rows('select title from task'))).toEqual(new Set([{ title: '甲' }, { title: '乙' }]));
});

test('what waits for somebody in several capacities is listed once, whichever page it is on', async () => {
  const waits = [
    { role: 'AUTHORITY' as const, organization: null, events: ['decide'] },
    { role: 'PROVIDER' as const, organization: aBody(1), events: ['answer'] },
    { role: 'PROVIDER' as const, organization: null, events: ['comment'] },
  ];
  const due = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04', null];
  await hear(
    due.map((dueOn, n) =>
      taskChanged({ waitsFor: waits.slice(n % 3).concat(waits[2] as never), clock: dueOn ? aClock(dueOn) : null }),
    ),
  );
  const both = { subject: 'both', roles: [Role.PROVIDER, Role.AUTHORITY], organization: aBody(1), jurisdiction: CITY };
  for (const as of [both, { ...both, jurisdiction: undefined }]) {
    const first = await tasks(as, { first: 2 });
    const rest = await tasks(as, { first: 5, after: first.pageInfo.endCursor });
    expect([first, rest].flatMap(({ nodes }) => nodes.map(({ dueOn }) => dueOn))).toEqual(due);
    expect(first.totalCount).toBe(5);
  }
});

test('the policy in SQL and in TypeScript decide alike', async () => {
  const cases = [CITY, OTHER_CITY].flatMap(jurisdiction =>
    Object.values(Role).flatMap(role => [null, aBody(1), aBody(2)].map(organization => ({ jurisdiction, role, organization }))),
  );
  await hear(
    cases.map(({ jurisdiction, ...waits }, n) =>
      taskChanged({ id: `asset:${n}`, jurisdiction, waitsFor: [{ ...waits, events: ['go'] }] }),
    ),
  );
  for (const actor of everyActor(aBody(1))) {
    const seen = await exchange.subgraph.database
      .reader()
      .rows<{ n: number }>(sql`select split_part(task, ':', 2)::int as n from (${tasksFor(actor)}) w order by n`);
    expect(seen.map(({ n }) => n)).toEqual(cases.flatMap((each, n) => (waitsFor(actor, each) ? [n] : [])));
  }
});
