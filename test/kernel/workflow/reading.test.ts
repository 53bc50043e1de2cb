import {
  authority,
  department,
  idOf,
  JIYUAN,
  made,
  openToyOrders,
  stranger,
  type ToyOrderRow,
  type ToyOrders,
  toySlice,
} from './toy-orders';

let orders: ToyOrders;
beforeAll(async () => {
  orders = await openToyOrders();
  for (let n = 0; n < 100; n++) made(await orders.issue({ dueOn: '2026-07-31', jurisdiction: n % 2 ? JIYUAN : undefined }));
});
afterAll(() => orders.close());

test('deadlines and firings of a page of 100 are one statement each, and the calendar is read once', async () => {
  const page =
    '{ orders { clocks { dueOn days { day } article { id number } } events { event at article { text } } available { event } } }';
  let asked: unknown[] = [];
  expect(await orders.statementsOf(async () => ({ orders: asked } = await orders.ask(page)))).toBe(4);
  expect(asked).toHaveLength(100);
  expect(asked[0]).toMatchObject({
    clocks: [{ dueOn: '2026-07-31', article: { id: expect.stringContaining('/') } }],
    events: [{ event: 'issueRectification' }],
  });
});

test('where no deadline is shown the calendar is not read', async () => {
  expect(await orders.statementsOf(() => orders.ask('{ orders { events { event byRole } } }'))).toBe(2);
});

test('each caller is told what they may do now, and why not the rest', async () => {
  const order = made(await orders.issue({ dueOn: '2026-07-31' }));
  const shown = async (as: typeof authority) => {
    const { orders: all } = await orders.ask('{ orders { id available { event allowed because { rule } } } }', as);
    const [{ available }] = all as unknown as [
      { available: { event: string; allowed: boolean; because: { rule: string }[] }[] },
    ];
    return Object.fromEntries(
      available.map(({ event, allowed, because }) => [event, allowed || because.map(({ rule }) => rule)]),
    );
  };
  await orders.rows('delete from toy_order where id <> $1', [order.id]);
  expect(await shown(department)).toEqual({
    submitRectification: true,
    confirmRectification: ['INVALID_TRANSITION', 'NOT_PERMITTED'],
    rejectRectification: ['INVALID_TRANSITION', 'NOT_PERMITTED'],
    transferCase: ['NOT_PERMITTED'],
  });
  expect(await shown(authority)).toMatchObject({ submitRectification: ['NOT_PERMITTED'], transferCase: true });
  expect(await shown(stranger)).toMatchObject({ submitRectification: ['NOT_PERMITTED'] });
  await orders.rows(`update toy_order set report = '…' where id = $1`, [order.id]);
  expect(await shown(authority)).toMatchObject({ transferCase: ['ALREADY_REPORTED'] });
});

test('events are called as the city calls them, and by their names alone once it knows them no more', async () => {
  const order = made(await orders.issue({ dueOn: '2026-07-31' }));
  await orders.rows(
    `insert into workflow_event (aggregate, version, workflow, event, from_state, to_state, at, by_role, subject, request_id)
     select aggregate, 2, workflow, 'exempt', 'ISSUED', 'EXEMPTED', at, by_role, subject, request_id
     from workflow_event where aggregate = $1`,
    [idOf(order)],
  );
  const called = 'event title titleEn';
  const { orders: all } = await orders.ask(`{ orders { id events { ${called} } available { ${called} } } }`);
  const shown = all.find(({ id }) => id === idOf(order));
  expect(shown).toMatchObject({
    events: [
      { event: 'issueRectification', title: '责令整改', titleEn: 'Order rectification' },
      { event: 'exempt', title: null, titleEn: null },
    ],
    available: expect.arrayContaining([{ event: 'transferCase', title: '移送处理', titleEn: 'Transfer the case' }]),
  });
  await orders.rows('delete from toy_order where id = $1', [order.id]);
});

const aMoment = () => new Promise(resolve => setTimeout(resolve, 20));

test('a question about the past shows deadlines and firings as they were recorded then', async () => {
  const order = made(await orders.issue({ dueOn: '2026-07-31' }));
  await orders.rows('delete from toy_order where id <> $1', [order.id]);
  await aMoment(); // what is recorded within a millisecond is later than that millisecond's beginning
  const before = new Date();
  await aMoment();
  made(await orders.fire(department, { key: order.id, event: 'submitRectification', facts: { report: '…' } }));
  await aMoment();
  const page = '{ orders { clocks { answeredOn } events { event } } }';
  expect((await orders.ask(page, authority, before)).orders).toEqual([
    { clocks: [{ answeredOn: null }], events: [{ event: 'issueRectification' }] },
  ]);
  expect((await orders.ask(page)).orders).toEqual([
    { clocks: [{ answeredOn: '2026-06-30' }], events: [{ event: 'issueRectification' }, { event: 'submitRectification' }] },
  ]);
});

test('the feed tells the tasks as they were told one by one', async () => {
  const feed = toySlice.feeds?.task;
  const { events } = (await feed?.(orders.subgraph.database.reader(), { first: 1_000 })) ?? { events: [] };
  const rows = await orders.rows<ToyOrderRow>('select * from toy_order order by id');
  expect(events).toHaveLength(rows.length);
  for (const { aggregate, sequence, payload } of events) {
    const [told] = await orders.rows<{ sequence: string; payload: Record<string, unknown> }>(
      'select sequence, payload from outbox where aggregate = $1 order by sequence desc limit 1',
      [aggregate],
    );
    expect({ sequence, payload: { ...payload, changedAt: '' } }).toEqual({
      sequence: Number(told?.sequence),
      payload: { ...told?.payload, changedAt: '' },
    });
  }
});

test('firings and the audit trail only grow: the register’s own login can neither change nor remove nor antedate them', async () => {
  for (const table of ['workflow_event', 'audit_entry']) {
    await expect(orders.rows(`update ${table} set event = 'other'`)).rejects.toMatchObject({ code: '42501' });
    await expect(orders.rows(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
    await expect(orders.rows(`truncate ${table}`)).rejects.toMatchObject({ code: '42501' });
    await expect(orders.rows(`insert into ${table} (recorded_at) values (now())`)).rejects.toMatchObject({ code: '42501' });
    await expect(orders.owner.query(`truncate oversight.${table}`)).rejects.toMatchObject({ code: '0A000' });
  }
});
