import { openDatabase } from '../../../kernel/database';
import { localPeer } from '../../../kernel/events/peers';
import { startDelivery } from '../../../kernel/events/start-delivery';
import { listening, writeDown } from './things';

/** A process that delivers in small slow steps until it is killed: told by its argument how to log in. */
async function deliver(): Promise<void> {
  const { asset, lineage } = JSON.parse(process.argv[2] ?? '');
  const slowly: typeof writeDown = async (manager, events) => {
    await writeDown(manager, events);
    await manager.query('select pg_sleep(0.004)');
  };
  const listener = await openDatabase('lineage', lineage, []);
  await startDelivery({
    subgraph: { name: 'asset', database: await openDatabase('asset', asset, []) },
    slice: {},
    peers: [localPeer(listening(slowly), listener)],
    connection: asset,
    log: { debug: () => {}, warn: () => {} },
    batch: 7,
  });
  process.stdout.write('delivering\n');
}

void deliver();
