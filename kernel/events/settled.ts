import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database';
import { Outbox } from './outbox';

/** Deliveries did not come to an end in time. */
export class NotSettled extends Error {}

/**
 * Waits until everything told has been heard, what was told in consequence included: for the sample's loader and for tests.
 * @param withinMs after so long it gives up
 * @throws NotSettled naming the subgraphs that still owe
 */
export async function settled(subgraphs: readonly { name: string; database: Database }[], withinMs = 30_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (let quietPasses = 0; quietPasses < 2; ) {
    const owing: string[] = [];
    for (const { name, database } of subgraphs) if (!(await new Outbox(database.pool).isEmpty())) owing.push(name);
    quietPasses = owing.length === 0 ? quietPasses + 1 : 0; // one may tell another while the next is asked: look twice
    if (owing.length > 0 && Date.now() > deadline) throw new NotSettled(owing.join(', '));
    await sleep(10);
  }
}
