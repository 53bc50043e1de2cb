import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';

/** What an answer costs, which other work of the machine disturbs less than how long it takes. */
export interface Cost {
  /** Processor time of the server's process, in ms. */
  readonly processor: number;
  /** Blocks of the database that were looked at. */
  readonly blocks: number;
}

async function processorOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_cpu_seconds_total (\S+)$/m.exec(text)?.[1]) * 1_000;
}

async function blocksOf(client: Client): Promise<number> {
  await sleep(1_500); // connections tell what they did at most once a second
  const { rows } = await client.query<{ blocks: string }>(
    'select blks_hit + blks_read as blocks from pg_stat_database where datname = current_database()',
  );
  return Number(rows[0]?.blocks);
}

/**
 * What each answer of a server costs.
 * @param ask asks it, and says how many answers it gave
 */
export async function costOf(url: string, admin: ClientConfig, ask: () => Promise<number>): Promise<Cost> {
  const client = new Client(admin);
  await client.connect();
  try {
    const blocks = await blocksOf(client);
    const processor = await processorOf(url);
    const answers = await ask();
    return {
      processor: ((await processorOf(url)) - processor) / answers,
      blocks: ((await blocksOf(client)) - blocks) / answers,
    };
  } finally {
    await client.end();
  }
}
