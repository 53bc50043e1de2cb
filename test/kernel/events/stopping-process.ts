import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../../kernel/database';
import { startDelivery } from '../../../kernel/events/start-delivery';

const ROUNDS = 30;

/** A process that begins to deliver and stops again, each time a little later: told by its argument how to log in. */
async function startAndStop(): Promise<void> {
  const asset = JSON.parse(process.argv[2] ?? '');
  const database = await openDatabase('asset', asset, []);
  const log = { debug: () => {}, warn: () => {} };
  for (let round = 0; round < ROUNDS; round++) {
    const stop = await startDelivery({ subgraph: { name: 'asset', database }, slice: {}, peers: [], connection: asset, log });
    await sleep(round / 3);
    await stop();
  }
  await database.close();
}

void startAndStop();
