import { performance } from 'node:perf_hooks';
import type { Delivery, Peer } from '../../../kernel/events/delivery';
import { projectedUpTo, receive } from '../../../kernel/events/inbox';
import { localPeer } from '../../../kernel/events/peers';
import { settled } from '../../../kernel/events/settled';
import { type DeliveryOptions, startDelivery, subscribersOf } from '../../../kernel/events/start-delivery';
import { listenedLog, openRegisters, type Registers, tell, thingFeed, until } from './registers';
import { listening, tellWithin, thing } from './things';

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

const listener = (): Peer => localPeer(listening(), registers.listener.database);

async function start(options: Partial<DeliveryOptions> = {}): Promise<() => Promise<void>> {
  const stop = await startDelivery({
    subgraph: registers.teller,
    slice: { feeds: { thing: thingFeed } },
    peers: [listener()],
    connection: registers.connectionFor('asset'),
    log: listenedLog(),
    ...options,
  });
  stops.push(stop);
  return stop;
}

const versions = async () => (await registers.heard()).map(({ aggregate, sequence }) => `${aggregate}@${sequence}`);
const everythingHeard = () => settled([registers.teller, registers.listener]);

test('a change is known elsewhere well within a second of its commit', async () => {
  await start();
  const times: number[] = [];
  for (let round = 1; round <= 30; round++) {
    const began = performance.now();
    await tell(registers.teller, thing('a', round));
    await until(async () => (await registers.heard()).length === round);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  if (process.env.SHOW_FIGURES) console.log(`commit to projection: median ${times[15]} ms, worst ${times.at(-1)} ms`);
  expect(times.at(-1)).toBeLessThan(1_000);
});

test('a connection that breaks while a worker says that it is done ends neither the process nor the deliveries', async () => {
  const { pool } = registers.teller.database;
  await start();
  await registers.asOwner(`
    create function asset_worker.slowly() returns trigger language plpgsql as 'begin perform pg_sleep(0.5); return old; end';
    create trigger slowly before delete on asset_worker._private_jobs for each row execute function asset_worker.slowly()`);
  await tell(registers.teller, thing('a', 1));
  const deleting = `select pid from pg_stat_activity where application_name = 'shuji asset delivering' and state = 'active' and query like '%delete from%'`;
  await until(async () => (await pool.query(deleting)).rows.length > 0, 15_000); // a notification before the worker listens is caught up by its round
  await pool.query(`select pg_terminate_backend(pid) from (${deleting}) worker`);
  await registers.asOwner('drop trigger slowly on asset_worker._private_jobs');
  await new Promise(resolve => setTimeout(resolve, 2_000)); // another worker stands in
  const began = performance.now();
  await tell(registers.teller, thing('a', 2));
  await until(async () => (await registers.heard()).length === 2);
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('what is rolled back is never told', async () => {
  await start();
  await expect(
    registers.teller.database.dataSource.transaction(async manager => {
      await tellWithin(manager, thing('a', 1));
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow();
  await tell(registers.teller, thing('b', 1));
  await everythingHeard();
  expect(await versions()).toEqual(['thing:b@1']);
});

test('of two overlapping transactions the one that began first and committed last is told as well', async () => {
  await start();
  const { dataSource } = registers.teller.database;
  const [early, late] = [dataSource.createQueryRunner(), dataSource.createQueryRunner()];
  await early.startTransaction();
  await late.startTransaction();
  await tellWithin(early.manager, thing('early', 1));
  await tellWithin(late.manager, thing('late', 1));
  await late.commitTransaction();
  await until(async () => (await versions()).includes('thing:late@1'));
  const reader = registers.listener.database.reader();
  const claimed = await projectedUpTo(reader, ['asset']);
  const { rows } = await registers.teller.database.pool.query("select recorded_at from outbox where aggregate = 'thing:late'");
  expect(claimed === null || claimed < rows[0].recorded_at).toBe(true); // the first may have recorded before: no claim beyond it
  await early.commitTransaction();
  await Promise.all([early.release(), late.release()]);
  await everythingHeard();
  expect(await versions()).toEqual(['thing:late@1', 'thing:early@1']);
});

test('what was told before anybody listened is told to whoever comes, from the beginning and in order', async () => {
  await tell(registers.teller, thing('a', 1));
  await tell(registers.teller, thing('a', 2), thing('b', 1));
  await start();
  await everythingHeard();
  expect(await versions()).toEqual(['thing:a@1', 'thing:a@2', 'thing:b@1']);
});

test('no event falls between an old list of subscribers and a new one', async () => {
  const writing = (async () => {
    for (let version = 1; version <= 150; version++) await tell(registers.teller, thing('a', version));
  })();
  await start({ peers: [] });
  await start();
  await writing;
  await everythingHeard();
  expect(await versions()).toEqual(Array.from({ length: 150 }, (_, index) => `thing:a@${index + 1}`));
});

test('whoever no longer listens is owed nothing', async () => {
  const deaf: Peer = { ...listener(), deliver: () => Promise.reject(new Error('deaf')) };
  const stop = await start({ peers: [deaf] });
  await tell(registers.teller, thing('a', 1));
  await until(async () => (await registers.owed('lineage')) === 1);
  await stop();
  await start({ peers: [] });
  expect(await registers.owed()).toBe(0);
});

test('a subscriber that cannot be reached gets everything in order within seconds of coming back; others do not wait for it', async () => {
  let down = true;
  const log = listenedLog();
  const peer = listener();
  const others: Delivery[] = [];
  const flaky: Peer = { ...peer, deliver: delivery => (down ? Promise.reject(new Error('away')) : peer.deliver(delivery)) };
  const other: Peer = {
    name: 'budget',
    kinds: ['thing.changed'],
    deliver: async delivery => {
      others.push(delivery);
      return { accepted: delivery.events.length, expected: {} };
    },
  };
  await start({ peers: [flaky, other], log });
  for (let version = 1; version <= 5; version++) await tell(registers.teller, thing('a', version));
  await until(async () => (await registers.owed('budget')) === 0);
  expect(others.flatMap(({ events }) => events.map(({ sequence }) => sequence))).toEqual([1, 2, 3, 4, 5]);
  await until(() => log.warnings.length >= 2);
  expect(log.warnings[0]).toMatchObject({ source: 'asset', subscriber: 'lineage', failures: 1, retryInMs: 1_000 });
  expect(JSON.stringify(log.warnings)).not.toContain('away');
  down = false;
  await everythingHeard();
  expect(await versions()).toEqual([1, 2, 3, 4, 5].map(version => `thing:a@${version}`));
});

test('a subscriber that lost versions is told again from the one it expects', async () => {
  await start();
  for (let version = 1; version <= 4; version++) await tell(registers.teller, thing('a', version));
  await everythingHeard();
  await registers.listener.database.pool.query("update inbox set sequence = 2 where aggregate = 'thing:a'");
  await tell(registers.teller, thing('a', 5));
  await everythingHeard();
  expect(await versions()).toEqual([1, 2, 3, 4, 3, 4, 5].map(version => `thing:a@${version}`));
});

test('a version after some that were never told one by one stands for them', async () => {
  await start();
  await tell(registers.teller, thing('a', 4), { ...thing('a', 5), kind: 'thing.painted' }, thing('a', 6));
  await everythingHeard();
  expect(await versions()).toEqual(['thing:a@4', 'thing:a@6']);
});

const importThings = async (count: number, act: string) => {
  await registers.teller.database.pool.query(
    "insert into thing select 'k' || lpad(n::text, 6, '0'), 3, $2 from generate_series(1, $1) n",
    [count, act],
  );
  await tell(registers.teller, {
    aggregate: `import:${act}`,
    sequence: 1,
    kind: 'thing.imported',
    payload: { act, counts: { created: count } },
  });
};

test('an import is told by pages of the register as it stands, and changes after it follow on', async () => {
  await start();
  await importThings(2_500, 'act-1');
  await tell(registers.teller, thing('k000001', 4));
  await everythingHeard();
  const heard = await versions();
  expect(heard).toHaveLength(2_501);
  expect(heard.filter(version => version.startsWith('thing:k000001@'))).toEqual(['thing:k000001@3', 'thing:k000001@4']);
});

test('the telling of an import goes on where it was interrupted', async () => {
  const peer = listener();
  let pages = 0;
  const dying: Peer = {
    ...peer,
    deliver: async delivery => {
      if (delivery.events.length > 0 && ++pages > 3) throw new Error('cut off');
      return peer.deliver(delivery);
    },
  };
  const stop = await start({ peers: [dying], batch: 100 });
  await importThings(1_000, 'act-1');
  await until(async () => (await registers.heard()).length === 300 && pages > 3);
  await stop();
  const sizes: number[] = [];
  const counting: Peer = {
    ...peer,
    deliver: async delivery => {
      if (delivery.events.length > 0) sizes.push(delivery.events.length);
      return peer.deliver(delivery);
    },
  };
  await start({ peers: [counting], batch: 100 });
  await everythingHeard();
  expect(sizes).toEqual(Array.from({ length: 7 }, () => 100));
  expect(new Set(await versions()).size).toBe(1_000);
});

test('two processes that deliver the same outbox tell each event once', async () => {
  await Promise.all([start({ batch: 20 }), start({ batch: 20 })]);
  for (let version = 1; version <= 40; version++) {
    await tell(registers.teller, ...['a', 'b', 'c'].map(key => thing(key, version)));
  }
  await everythingHeard();
  const heard = await versions();
  expect(heard).toHaveLength(120);
  for (const key of ['a', 'b', 'c']) {
    expect(heard.filter(version => version.startsWith(`thing:${key}@`))).toEqual(
      Array.from({ length: 40 }, (_, index) => `thing:${key}@${index + 1}`),
    );
  }
});

test('a projection is said to be complete until after its last event, once it is', async () => {
  await start();
  await tell(registers.teller, thing('a', 1));
  await everythingHeard();
  const { rows } = await registers.teller.database.pool.query('select max(recorded_at) as at from outbox');
  const reader = registers.listener.database.reader();
  await until(async () => ((await projectedUpTo(reader, ['asset']))?.getTime() ?? 0) >= rows[0].at.getTime(), 15_000);
});

test('stopping takes two seconds at most, even while a subscriber does not answer', async () => {
  const stop = await start({ peers: [{ ...listener(), deliver: () => new Promise(() => {}) }] });
  await tell(registers.teller, thing('a', 1));
  const began = performance.now();
  await stop();
  expect(performance.now() - began).toBeLessThan(2_500);
});

test('after stopping nothing is delivered any more', async () => {
  const stop = await start();
  await stop();
  await tell(registers.teller, thing('a', 1));
  expect(await registers.owed()).toBe(1);
  await expect(settled([registers.teller], 100)).rejects.toThrow('asset');
});

test('who wants nothing of what a slice tells is not asked to listen', () => {
  const peers: Peer[] = [
    { ...listener(), kinds: ['thing.changed', 'place.changed'] },
    { ...listener(), name: 'budget', kinds: ['place.changed'] },
  ];
  expect(subscribersOf({ tells: ['thing.changed'] }, peers).map(({ name, kinds }) => ({ name, kinds }))).toEqual([
    { name: 'lineage', kinds: ['thing.changed'] },
  ]);
  expect(subscribersOf({}, peers)).toHaveLength(2);
});

test('what is told in consequence of an event is waited for as well', async () => {
  const answering = {
    name: 'lineage',
    subscriptions: {
      'thing.changed': async (manager: Parameters<typeof tellWithin>[0]) =>
        tellWithin(manager, { aggregate: 'echo:a', sequence: 1, kind: 'echo.changed', payload: {} }),
    },
  };
  const echoes: number[] = [];
  await start({ peers: [localPeer(answering, registers.listener.database)] });
  const hearing = { 'echo.changed': async () => void echoes.push(1) };
  stops.push(
    await startDelivery({
      subgraph: registers.listener,
      slice: {},
      peers: [
        {
          name: 'asset',
          kinds: ['echo.changed'],
          deliver: delivery => receive(registers.teller.database, hearing, delivery),
        },
      ],
      connection: registers.connectionFor('lineage'),
      log: listenedLog(),
    }),
  );
  await tell(registers.teller, thing('a', 1));
  await everythingHeard();
  expect(echoes).toEqual([1]);
});
