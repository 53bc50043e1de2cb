import { Role } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import {
  addressee,
  authority,
  CHIFENG,
  department,
  idOf,
  issuer,
  JIYUAN,
  made,
  openToyOrders,
  rulesOf,
  stranger,
  type ToyOrders,
  YULIN,
} from './toy-orders';

let orders: ToyOrders;
beforeAll(async () => {
  orders = await openToyOrders();
});
afterAll(() => orders.close());

const eventsOf = (id: string) =>
  orders.rows(
    'select event, from_state, to_state, version::int, by_role, by_organization, subject from workflow_event where aggregate = $1 order by version',
    [`share-request:${id}`],
  );

test('the event that begins a matter writes the row, the firing, its deadline, a line of the audit trail and what others hear', async () => {
  const order = made(await orders.issue({ dueOn: '2026-07-31', comment: '限期整改' }));
  expect(order).toMatchObject({ status: 'ISSUED', version: 1 });
  expect(
    await orders.rows(
      'select workflow, event, from_state, to_state, version::int, comment, article, request_id, at from workflow_event where aggregate = $1',
      [idOf(order)],
    ),
  ).toEqual([
    {
      workflow: 'SMX-13',
      event: 'issueRectification',
      from_state: null,
      to_state: 'ISSUED',
      version: 1,
      comment: '限期整改',
      article: 'chifeng/四(三)3',
      request_id: 'request',
      at: new Date('2026-06-30T04:00:00Z'),
    },
  ]);
  expect(
    await orders.rows(
      'select parameter, started_on::text, due_on::text, fixed_due_on::text, binding, article from statutory_clock where aggregate = $1',
      [idOf(order)],
    ),
  ).toEqual([
    {
      parameter: 'rectification_limit',
      started_on: '2026-06-30',
      due_on: '2026-07-31',
      fixed_due_on: '2026-07-31',
      binding: true,
      article: 'chifeng/四(三)3',
    },
  ]);
  expect(
    await orders.rows('select subject, roles, organization, operation, event from audit_entry where aggregate = $1', [
      idOf(order),
    ]),
  ).toEqual([
    {
      subject: 'authority',
      roles: ['AUTHORITY'],
      organization: issuer,
      operation: 'issueRectification',
      event: 'issueRectification',
    },
  ]);
  const told = await orders.rows<{ kind: string; sequence: string; payload: Record<string, unknown> }>(
    `select kind, sequence, payload from outbox where aggregate in ($1, 'task/' || $1) order by id`,
    [idOf(order)],
  );
  expect(told.map(({ kind, sequence }) => `${kind} ${sequence}`)).toEqual(['toy-order.changed 1', 'task.changed 1']);
  expect(told[1]?.payload).toMatchObject({
    id: idOf(order),
    workflow: 'SMX-13',
    state: 'ISSUED',
    jurisdiction: CHIFENG,
    clock: { parameter: 'rectification_limit', dueOn: '2026-07-31', binding: true, overdue: false },
    waitsFor: ['PROVIDER', 'CONSUMER', 'PLATFORM', 'AUTHORITY'].map(role => ({
      role,
      organization: addressee,
      events: ['submitRectification'],
    })),
  });
});

test('firing moves the state and the version, answers the deadline, and says who did it in which capacity', async () => {
  const order = made(await orders.issue({ dueOn: '2026-07-31' }));
  const reported = made(
    await orders.fire(department, {
      key: order.id,
      event: 'submitRectification',
      facts: { report: '已更正' },
      changes: { report: '已更正', notedOn: '2026-06-29' },
    }),
  );
  expect(reported).toMatchObject({ status: 'RECTIFIED', version: 2, report: '已更正', notedOn: '2026-06-29' });
  expect(await eventsOf(order.id)).toMatchObject([
    { event: 'issueRectification', by_role: 'AUTHORITY' },
    {
      event: 'submitRectification',
      from_state: 'ISSUED',
      to_state: 'RECTIFIED',
      version: 2,
      by_role: 'PROVIDER',
      by_organization: addressee,
    },
  ]);
  expect(
    await orders.rows('select answered_on::text, overdue_since from statutory_clock where aggregate = $1', [idOf(order)]),
  ).toEqual([{ answered_on: '2026-06-30', overdue_since: null }]);
  made(
    await orders.fire(authority, { key: order.id, event: 'rejectRectification', comment: '未整改到位', dueOn: '2026-08-14' }),
  );
  expect(
    await orders.rows('select answered_on::text, due_on::text from statutory_clock where aggregate = $1 order by due_on', [
      idOf(order),
    ]),
  ).toEqual([
    { answered_on: '2026-06-30', due_on: '2026-07-31' },
    { answered_on: null, due_on: '2026-08-14' },
  ]);
});

test('who does not hold the role, or does not speak for the party, may not, and nothing is written', async () => {
  const order = made(await orders.issue({ dueOn: '2026-07-31' }));
  const before = await orders.rows('select count(*) from audit_entry');
  const submit = { key: order.id, event: 'submitRectification', facts: { report: '…' } };
  for (const somebody of [
    stranger,
    { ...department, organization: undefined },
    { ...department, roles: [Role.ANALYST] },
    { ...department, jurisdiction: JIYUAN },
  ]) {
    await expect(orders.fire(somebody, submit)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  }
  await expect(orders.fire({ subject: 'anonymous', roles: [Role.PUBLIC] }, submit)).rejects.toMatchObject({
    extensions: { code: 'UNAUTHENTICATED' },
  });
  await expect(orders.issue({ as: department })).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect(await orders.rows('select count(*) from audit_entry')).toEqual(before);
  expect(await eventsOf(order.id)).toHaveLength(1);
});

test('nobody fires what the register fires by itself', async () => {
  const order = made(await orders.issue({ dueOn: '2026-07-31' }));
  await expect(
    orders.fire({ subject: 'service', roles: [Role.SERVICE] }, { key: order.id, event: 'markOverdue' }),
  ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

test('an event that does not lead on from here is refused, in both languages, with the state and the article', async () => {
  const order = made(await orders.issue({ dueOn: '2026-07-31' }));
  const submit = { key: order.id, event: 'submitRectification', facts: { report: '…' } };
  made(await orders.fire(department, submit));
  const again = await orders.fire(department, submit);
  expect(again).toBeInstanceOf(Refused);
  expect((again as unknown as Refused).findings).toMatchObject([
    {
      rule: 'INVALID_TRANSITION',
      message: expect.stringContaining('RECTIFIED'),
      messageEn: expect.stringContaining('RECTIFIED'),
      article: { id: 'chifeng/四(三)3' },
      path: ['input', 'id'],
    },
  ]);
});

test('a version other than the one expected is refused, also where the event would lead on', async () => {
  const order = made(await orders.issue({ dueOn: '2026-07-31' }));
  const submit = { key: order.id, event: 'submitRectification', facts: { report: '…' } };
  expect(rulesOf(await orders.fire(department, { ...submit, expectedVersion: 2 }))).toEqual(['VERSION_CONFLICT']);
  expect(made(await orders.fire(department, { ...submit, expectedVersion: 1 })).version).toBe(2);
});

test('what the guard finds is answered, all of it, and nothing is written', async () => {
  const order = made(await orders.issue({ dueOn: '2026-07-31' }));
  expect(rulesOf(await orders.fire(department, { key: order.id, event: 'submitRectification' }))).toEqual(['REPORT_MISSING']);
  expect(await eventsOf(order.id)).toHaveLength(1);
});

test('an event that the text of the city does not know is NOT_REGULATED there, and known elsewhere', async () => {
  const here = made(await orders.issue({ dueOn: '2026-07-31' }));
  const there = made(await orders.issue({ dueOn: '2026-07-31', jurisdiction: JIYUAN }));
  expect(rulesOf(await orders.fire(authority, { key: here.id, event: 'escalateRectification' }))).toEqual(['NOT_REGULATED']);
  expect(rulesOf(await orders.fire(authority, { key: there.id, event: 'escalateRectification' }))).toEqual([
    'INVALID_TRANSITION',
  ]);
});

test('where the text sets no limit none runs, whatever day the order names', async () => {
  const government = { subject: 'government', roles: [Role.GOVERNMENT], organization: issuer };
  const order = made(await orders.issue({ as: government, jurisdiction: YULIN, dueOn: '2026-07-31' }));
  expect(await orders.rows('select from statutory_clock where aggregate = $1', [idOf(order)])).toEqual([]);
});

test('a matter that is not there, and one that the caller may not know of, are answered alike', async () => {
  const order = made(await orders.issue({ dueOn: '2026-07-31' }));
  const submit = { event: 'submitRectification', facts: { report: '…' } };
  const missing = await orders.fire(department, { ...submit, key: '00000000-0000-4000-8000-000000000000' });
  const hidden = await orders.fire(department, { ...submit, key: order.id, sees: () => false });
  expect(rulesOf(missing)).toEqual(['MATTER_UNKNOWN']);
  expect(hidden).toEqual(missing);
});

test('a rehearsal judges all of it and writes nothing', async () => {
  const order = made(await orders.issue({ dueOn: '2026-07-31' }));
  const submit = { key: order.id, event: 'submitRectification', facts: { report: '…' } };
  expect(made(await orders.fire(department, submit, { validateOnly: true }))).toMatchObject({ status: 'RECTIFIED' });
  expect(await eventsOf(order.id)).toHaveLength(1);
  expect(await orders.rows('select status, version from toy_order where id = $1', [order.id])).toEqual([
    { status: 'ISSUED', version: 1 },
  ]);
});

test('200 conflicting firings at once: one wins, 199 are refused and told how the matter stands, one event is written', async () => {
  const order = made(await orders.issue({ dueOn: '2026-07-31' }));
  const submit = { key: order.id, event: 'submitRectification', facts: { report: '…' } };
  const transfer = { key: order.id, event: 'transferCase' };
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, n) =>
      n % 2 === 0
        ? orders.fire(department, { ...submit, expectedVersion: n % 4 === 0 ? 1 : undefined })
        : orders.fire(authority, { ...transfer, expectedVersion: n % 4 === 1 ? 1 : undefined }),
    ),
  );
  const refusals = answers.filter(answer => answer instanceof Refused);
  expect(answers.length - refusals.length).toBe(1);
  expect(refusals).toHaveLength(199);
  expect(new Set(refusals.flatMap(rulesOf))).toEqual(new Set(['VERSION_CONFLICT', 'INVALID_TRANSITION']));
  const [{ status } = { status: '' }] = await orders.rows<{ status: string }>('select status from toy_order where id = $1', [
    order.id,
  ]);
  for (const { findings } of refusals as unknown as Refused[]) {
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(status);
    expect(findings[0]?.messageEn).toContain(status);
  }
  expect(await eventsOf(order.id)).toHaveLength(2);
  expect(await orders.rows('select version from toy_order where id = $1', [order.id])).toEqual([{ version: 2 }]);
  expect(await orders.rows(`select kind from outbox where aggregate in ($1, 'task/' || $1)`, [idOf(order)])).toHaveLength(4);
  expect(await orders.rows('select from audit_entry where aggregate = $1', [idOf(order)])).toHaveLength(2);
});
