import { failingEvents, retryFailing } from '../../../kernel/events/dead-letters';
import type { Delivery, Peer } from '../../../kernel/events/delivery';
import { projectedUpTo } from '../../../kernel/events/inbox';
import { localPeer, NotDelivered } from '../../../kernel/events/peers';
import { settled } from '../../../kernel/events/settled';
import { type DeliveryOptions, startDelivery } from '../../../kernel/events/start-delivery';
import { deadLetters } from '../../../kernel/metrics';
import { listenedLog, openRegisters, type Registers, tell, thingFeed, until } from './registers';
import { listening, thing, writeDown } from './things';

let registers: Registers;
let stops: (() => Promise<void>)[];
beforeEach(async () => {
  registers = await openRegisters();
  stops = [];
});
afterEach(async () => {
  await Promise.all(stops.map(stop => stop()));
  await registers.close();
});

/** What the handler cannot apply: the states that a test calls poison. */
let poison: Set<string>;
beforeEach(() => {
  poison = new Set(['poison']);
});
const delicate: typeof writeDown = async (manager, events) => {
  await writeDown(manager, events);
  const bad = events.find(({ payload }) => poison.has(String(payload.state)));
  if (bad) await manager.query("insert into heard (aggregate, sequence, state) values ('secret value', 1, null)");
};

let calls: Delivery[];
beforeEach(() => {
  calls = [];
});
const listener = (): Peer => {
  const peer = localPeer(listening(delicate), registers.listener.database);
  return {
    ...peer,
    deliver: delivery => {
      if (delivery.events.length > 0) calls.push(delivery);
      return peer.deliver(delivery);
    },
  };
};

async function start(options: Partial<DeliveryOptions> = {}) {
  const log = listenedLog();
  const stop = await startDelivery({
    subgraph: registers.teller,
    slice: { feeds: { thing: thingFeed } },
    peers: [listener()],
    connection: registers.connectionFor('asset'),
    log,
    ...options,
  });
  stops.push(stop);
  return { log, stop };
}

const versions = async () => (await registers.heard()).map(({ aggregate, sequence }) => `${aggregate}@${sequence}`);
const failing = () => failingEvents(registers.teller.database.pool);
/** Lets the pauses between tries pass at once, also that of a try that failed while this was being done. */
async function hasten(): Promise<void> {
  const { pool } = registers.teller.database;
  await pool.query("update outbox_delivery set retry_at = now() - interval '1 minute' where retry_at < 'infinity'");
  await pool.query("select asset_worker.add_job('deliver-events')");
}
async function untilDead(): Promise<void> {
  await until(async () => {
    await hasten();
    const found = await failing();
    return found.length > 0 && found.every(({ dead }) => dead);
  }, 20_000);
}

test('an event that cannot be applied keeps back its own thing, and everything else goes on at once', async () => {
  const { log } = await start();
  await tell(registers.teller, thing('a', 1), thing('b', 1, 'poison'), thing('c', 1), thing('b', 2), thing('d', 1));
  await tell(registers.teller, thing('b', 3), thing('a', 2));
  await until(async () => (await versions()).length === 4);
  expect([...(await versions())].sort()).toEqual(['thing:a@1', 'thing:a@2', 'thing:c@1', 'thing:d@1']);
  expect(await failing()).toEqual([
    {
      id: expect.stringMatching(/^\d+$/),
      subscriber: 'lineage',
      kind: 'thing.changed',
      aggregate: 'thing:b',
      version: 1,
      error: 'DatabaseError',
      code: '23502',
      tries: expect.any(Number),
      since: expect.any(Date),
      dead: false,
      waiting: 2,
    },
  ]);
  expect(log.warnings[0]).toMatchObject({
    source: 'asset',
    subscriber: 'lineage',
    kind: 'thing.changed',
    tries: 1,
    dead: false,
  });
  expect(JSON.stringify([await failing(), log.warnings])).not.toMatch(/secret|poison/);
});

test('after the fifth try it is a dead letter: not tried again, counted, waited for by nobody', async () => {
  await start();
  await tell(registers.teller, thing('b', 1, 'poison'));
  await untilDead();
  expect(await failing()).toMatchObject([{ tries: 5, dead: true }]);
  expect(calls).toHaveLength(5);
  await tell(registers.teller, thing('b', 2), thing('c', 1));
  await settled([registers.teller]);
  expect(await versions()).toEqual(['thing:c@1']);
  expect(calls).toHaveLength(6);
  const counted = (await deadLetters.get()).values.find(
    ({ labels }) => labels.subgraph === 'asset' && labels.subscriber === 'lineage',
  );
  expect(counted).toMatchObject({ value: 1 });
});

test('an event that can be applied on a later try was no dead letter, and what waited follows in order', async () => {
  await start();
  await tell(registers.teller, thing('b', 1, 'poison'), thing('b', 2));
  await until(async () => (await failing()).length === 1);
  poison.clear();
  await settled([registers.teller]); // the first pause is a second long
  expect(await versions()).toEqual(['thing:b@1', 'thing:b@2']);
  expect(await failing()).toEqual([]);
});

test('a dead letter is tried again on command, with all that waits behind it, in order', async () => {
  await start();
  await tell(registers.teller, thing('b', 1, 'poison'), thing('b', 2), thing('e', 1, 'poison'));
  await untilDead();
  poison.clear();
  const { name, database } = registers.teller;
  const [first] = await failing();
  expect(await retryFailing({ name, pool: database.pool }, first?.id)).toEqual([{ id: first?.id, subscriber: 'lineage' }]);
  await until(async () => (await versions()).length === 2);
  expect(await versions()).toEqual(['thing:b@1', 'thing:b@2']);
  expect(await failing()).toMatchObject([{ aggregate: 'thing:e' }]);
  expect(await retryFailing({ name, pool: database.pool })).toHaveLength(1);
  await until(async () => (await versions()).length === 3);
  expect(await retryFailing({ name, pool: database.pool })).toEqual([]);
});

test('one that fails again on command is a dead letter again after five more tries', async () => {
  await start();
  await tell(registers.teller, thing('b', 1, 'poison'));
  await untilDead();
  await retryFailing({ name: 'asset', pool: registers.teller.database.pool });
  await until(async () => (await failing())[0]?.tries === 1);
  await untilDead();
  expect(calls).toHaveLength(10);
});

test('a server that stops, a conflict, a lock not had, a newer kind of event: none makes a dead letter', async () => {
  for (const code of ['57P01', '40001', '55P03', '53300', 'ECONNRESET', 'UNKNOWN_KIND']) {
    const passing = Object.assign(new Error('no'), { code });
    const peer = localPeer(
      listening(() => Promise.reject(passing)),
      registers.listener.database,
    );
    await expect(peer.deliver({ source: 'asset', events: [thing('a', 1)] })).rejects.toBe(passing);
  }
});

test('a subscriber that cannot be reached makes no dead letter', async () => {
  const { log } = await start({ peers: [{ ...listener(), deliver: () => Promise.reject(new NotDelivered('500')) }] });
  await tell(registers.teller, thing('a', 1));
  await until(() => log.warnings.length >= 2);
  expect(log.warnings[0]).toMatchObject({ error: 'NotDelivered', code: '500' });
  expect(await failing()).toEqual([]);
});

test('while something fails the projection is not said to be complete, and after it is', async () => {
  const reader = registers.listener.database.reader();
  await start();
  await tell(registers.teller, thing('b', 1, 'poison'));
  await until(async () => (await failing()).length === 1);
  await tell(registers.teller, thing('c', 1));
  await until(async () => (await versions()).length === 1);
  const { rows } = await registers.teller.database.pool.query('select max(recorded_at) as at from outbox');
  const claimed = await projectedUpTo(reader, ['asset']);
  expect(claimed === null || claimed < rows[0].at).toBe(true);
  poison.clear();
  await settled([registers.teller]);
  await until(async () => ((await projectedUpTo(reader, ['asset']))?.getTime() ?? 0) >= rows[0].at.getTime(), 15_000);
});

test('one bad event among a thousand costs some twenty calls, and a subscriber that is broken for all is not asked a thousand times', async () => {
  await tell(registers.teller, ...Array.from({ length: 1_000 }, (_, key) => thing(`${key}`, 1, key === 613 ? 'poison' : 'v1')));
  await start();
  await until(async () => (await versions()).length === 999);
  expect(calls.length).toBeLessThanOrEqual(21);
  calls.length = 0;
  poison.add('v2');
  await tell(registers.teller, ...Array.from({ length: 1_000 }, (_, key) => thing(`x${key}`, 1, 'v2')));
  await until(async () => (await failing()).length >= 21);
  expect((await failing()).length).toBeLessThanOrEqual(21);
  expect(calls.length).toBeLessThan(100);
});

test('a page of an import that cannot be applied keeps the import back, not the changes after it', async () => {
  await registers.teller.database.pool.query("insert into thing select 'k' || n, 1, 'poison' from generate_series(1, 5) n");
  await start();
  const imported = { aggregate: 'import:1', sequence: 1, kind: 'thing.imported', payload: { act: 'poison', counts: {} } };
  await tell(registers.teller, imported, thing('a', 1));
  await until(async () => (await versions()).length === 1);
  expect(await failing()).toMatchObject([{ kind: 'thing.imported', aggregate: 'import:1' }]);
  poison.clear();
  await settled([registers.teller]);
  expect(await versions()).toHaveLength(6);
});
