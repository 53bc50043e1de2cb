import { randomBytes } from 'node:crypto';
import { exchange } from '../../../cli/backup/exchange';
import type { Delivery, Peer } from '../../../kernel/events/delivery';
import { receive } from '../../../kernel/events/inbox';
import { Outbox } from '../../../kernel/events/outbox';
import { localPeer } from '../../../kernel/events/peers';
import { startDelivery } from '../../../kernel/events/start-delivery';
import { onServer } from '../../test-server';
import { listenedLog, openRegisters, type Registers, tell, until } from './registers';
import { listening, thing } from './things';

let present: Registers;
let restored: Registers;
let aside: string;
beforeEach(async () => {
  [present, restored] = await Promise.all([openRegisters(), openRegisters()]);
  aside = `aside_${randomBytes(5).toString('hex')}`;
});
afterEach(async () => {
  await Promise.all([present.close(), restored.close()]);
  await onServer(present.admin, `drop database if exists ${aside} with (force)`);
});

const nameOf = ({ admin }: Registers): string => String(admin.database);

/** Tells `present`'s events, and exchanges the databases once: before the listener hears the first of them, or after. */
async function exchangedWhileTelling(when: 'before' | 'after') {
  const peer = localPeer(listening(), present.listener.database);
  await new Outbox(restored.teller.database.pool).subscribe([peer]);
  await tell(present.teller, thing('of the replaced', 1));
  await tell(restored.teller, thing('owed by the restored', 1)); // under the same number
  const calls: unknown[] = [];
  const put = () => exchange(present.admin, { from: nameOf(restored), to: nameOf(present), aside });
  const interrupted: Peer = {
    ...peer,
    async deliver(delivery: Delivery) {
      const isFirst = delivery.events.length > 0 && calls.length === 0;
      if (isFirst) calls.push(delivery.database);
      if (isFirst && when === 'before') await put();
      const receipt = await peer.deliver(delivery);
      if (isFirst && when === 'after') await put();
      return receipt;
    },
  };
  const stop = await startDelivery({
    subgraph: present.teller,
    slice: {},
    peers: [interrupted],
    connection: present.connectionFor('asset'),
    log: listenedLog(),
  });
  const heard = async (): Promise<string[]> => {
    const { rows } = await present.listener.database.pool.query('select aggregate from heard order by position');
    return rows.map(({ aggregate }) => aggregate);
  };
  const knows = (aggregate: string) => until(async () => (await heard().catch((): string[] => [])).includes(aggregate));
  try {
    await until(() => calls.length > 0);
    await knows('thing:owed by the restored');
    await tell(present.teller, thing('new', 1));
    await knows('thing:new');
    return await heard();
  } finally {
    await stop();
  }
}

test.each(['before', 'after'] as const)(
  '[SM-27a] a database that is replaced %s an event is heard: the restored one hears what it is owed, and nothing of the other',
  async when => {
    expect(await exchangedWhileTelling(when)).toEqual(['thing:owed by the restored', 'thing:new']);
  },
);

test('events read from another database are not heard, and come again', async () => {
  const delivery = { source: 'asset', events: [thing('a', 1)] };
  const hear = (database: string) => receive(present.listener.database, listening().subscriptions, { ...delivery, database });
  await expect(hear('0')).rejects.toMatchObject({ code: 'REPLACED' });
  expect(await present.heard()).toEqual([]);
  const { database } = await new Outbox(present.teller.database.pool).owedTo('lineage', 1);
  expect(await hear(database)).toMatchObject({ accepted: 1 });
});
