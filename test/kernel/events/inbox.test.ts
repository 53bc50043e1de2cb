import { type Delivery, deliveryLimit } from '../../../kernel/events/delivery';
import { projectedUpTo, receive } from '../../../kernel/events/inbox';
import { openRegisters, type Registers } from './registers';
import { listening, thing, writeDown } from './things';

let registers: Registers;
beforeEach(async () => {
  registers = await openRegisters();
});
afterEach(() => registers.close());

const deliver = (delivery: Partial<Delivery>, handler = writeDown) =>
  receive(registers.listener.database, listening(handler).subscriptions, { source: 'asset', events: [], ...delivery });

const versions = async () => (await registers.heard()).map(({ aggregate, sequence }) => `${aggregate}@${sequence}`);

test('what was heard before is left out, what follows is applied', async () => {
  expect(await deliver({ events: [thing('a', 1), thing('a', 2)] })).toEqual({ accepted: 2, expected: {} });
  expect(await deliver({ events: [thing('a', 1), thing('a', 2), thing('a', 3)] })).toEqual({ accepted: 1, expected: {} });
  expect(await versions()).toEqual(['thing:a@1', 'thing:a@2', 'thing:a@3']);
});

test('a version that comes too early is refused by naming the one expected, and other aggregates go on', async () => {
  await deliver({ events: [thing('a', 1)] });
  expect(await deliver({ events: [thing('a', 3), thing('b', 1), thing('a', 4), thing('c', 2)] })).toEqual({
    accepted: 1,
    expected: { 'thing:a': 2, 'thing:c': 1 },
  });
  expect(await versions()).toEqual(['thing:a@1', 'thing:b@1']);
});

test('a snapshot is taken whatever was heard before, unless it is older', async () => {
  await deliver({ events: [{ ...thing('a', 7), snapshot: true }] });
  await deliver({ events: [{ ...thing('a', 6), snapshot: true }, thing('a', 8)] });
  expect(await versions()).toEqual(['thing:a@7', 'thing:a@8']);
});

test('the same aggregate of two sources is counted apart', async () => {
  await deliver({ events: [thing('a', 1)] });
  expect(await deliver({ source: 'catalog', events: [thing('a', 1)] })).toMatchObject({ accepted: 1 });
});

test('when a handler fails nothing of the call is applied', async () => {
  const failing = async () => {
    throw new Error('no');
  };
  await expect(deliver({ events: [thing('a', 1)] }, failing)).rejects.toThrow('no');
  expect(await deliver({ events: [thing('a', 1)] })).toMatchObject({ accepted: 1 });
});

test('a kind that the subscriber does not know is refused, so that the source keeps it for a newer program', async () => {
  await expect(deliver({ events: [{ ...thing('a', 1), kind: 'thing.painted' }] })).rejects.toMatchObject({
    code: 'UNKNOWN_KIND',
  });
});

test('a handler that meets a serialization failure is run again', async () => {
  let calls = 0;
  const unlucky: typeof writeDown = async (manager, events) => {
    await writeDown(manager, events);
    if (++calls < 3) await manager.query("do $$ begin raise exception 'met' using errcode = '40001'; end $$");
  };
  expect(await deliver({ events: [thing('a', 1)] }, unlucky)).toMatchObject({ accepted: 1 });
  expect(await versions()).toEqual(['thing:a@1']);
});

test('eight deliverers with the same events at once apply each once, in order', async () => {
  const events = Array.from({ length: 200 }, (_, index) => thing(`${index % 10}`, Math.floor(index / 10) + 1));
  const receipts = await Promise.all(Array.from({ length: 8 }, () => deliver({ events })));
  expect(receipts.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(200);
  expect(await versions()).toEqual(events.map(({ aggregate, sequence }) => `${aggregate}@${sequence}`));
});

test('a full call of new aggregates is applied at once', async () => {
  const events = Array.from({ length: deliveryLimit }, (_, index) => thing(`${index}`, 1));
  expect(await deliver({ events })).toMatchObject({ accepted: deliveryLimit });
});

test('the projection is complete until what the slowest of its sources has said, and unknown while one was never heard', async () => {
  const reader = registers.listener.database.reader();
  await deliver({ upTo: '2026-01-02T00:00:00.000Z' });
  expect(await projectedUpTo(reader, ['asset'])).toEqual(new Date('2026-01-02T00:00:00Z'));
  expect(await projectedUpTo(reader, ['asset', 'catalog'])).toBeNull();
  await deliver({ source: 'catalog', upTo: '2026-01-01T00:00:00.000Z' });
  expect(await projectedUpTo(reader, ['asset', 'catalog'])).toEqual(new Date('2026-01-01T00:00:00Z'));
});

test('it is never said to be complete while a version is missing, and never less complete than before', async () => {
  const reader = registers.listener.database.reader();
  await deliver({ upTo: '2026-01-02T00:00:00.000Z' });
  await deliver({ events: [thing('a', 2)], upTo: '2026-01-03T00:00:00.000Z' });
  await deliver({ upTo: '2026-01-01T00:00:00.000Z' });
  expect(await projectedUpTo(reader, ['asset'])).toEqual(new Date('2026-01-02T00:00:00Z'));
});
