import { localPeer } from '../../../kernel/events/peers';
import { NoFeed, rebuildProjection } from '../../../kernel/events/rebuild-projection';
import { settled } from '../../../kernel/events/settled';
import { startDelivery } from '../../../kernel/events/start-delivery';
import { listenedLog, openRegisters, type Registers, tell, thingFeed } from './registers';
import { listening, thing } from './things';

let registers: Registers;
beforeEach(async () => {
  registers = await openRegisters();
  await registers.teller.database.pool.query(
    "insert into thing select 'k' || lpad(n::text, 6, '0'), 2, 'true' from generate_series(1, 1500) n",
  );
});
afterEach(() => registers.close());

const rebuild = (feeds = { thing: thingFeed }) =>
  rebuildProjection({
    database: registers.listener.database,
    slice: { ...listening(), projections: ['known_thing'] },
    sources: [{ ...registers.teller, slice: { feeds } }],
  });

const known = async () => {
  const { rows } = await registers.listener.database.pool.query(
    'select state, count(*)::int as things from known_thing group by state',
  );
  return rows;
};

test('a projection is made anew from what the registers hold now, what was wrong in it is gone', async () => {
  await registers.listener.database.pool.query(
    "insert into known_thing values ('thing:never', 'false'), ('thing:k000001', 'false')",
  );
  expect(await rebuild()).toBe(1_500);
  expect(await known()).toEqual([{ state: 'true', things: 1_500 }]);
});

test('deliveries go on after it from the versions read', async () => {
  await rebuild();
  const stop = await startDelivery({
    subgraph: registers.teller,
    slice: {},
    peers: [localPeer(listening(), registers.listener.database)],
    connection: registers.connectionFor('asset'),
    log: listenedLog(),
  });
  await tell(registers.teller, thing('k000001', 2, 'stale'), thing('k000001', 3, 'new'));
  await settled([registers.teller]);
  await stop();
  expect(await known()).toEqual(
    expect.arrayContaining([
      { state: 'new', things: 1 },
      { state: 'true', things: 1_499 },
    ]),
  );
  expect(await known()).toHaveLength(2);
});

test('without a feed to read nothing is emptied', async () => {
  await registers.listener.database.pool.query("insert into known_thing values ('thing:a', 'true')");
  await expect(
    rebuildProjection({
      database: registers.listener.database,
      slice: { ...listening(), projections: ['known_thing'] },
      sources: [{ ...registers.teller, slice: {} }],
    }),
  ).rejects.toThrow(NoFeed);
  expect(await known()).toEqual([{ state: 'true', things: 1 }]);
});
