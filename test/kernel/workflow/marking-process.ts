import 'reflect-metadata';
import { openSlice } from '../../../kernel/slice';
import { toySlice } from './toy-orders';

/** A process that does the register's jobs once: told by its argument how to log in and which moment it is. */
async function mark(): Promise<void> {
  const { connection, now } = JSON.parse(process.argv[2] ?? '');
  const subgraph = await openSlice(toySlice, { connection, clock: () => new Date(now) });
  await subgraph.runJobs();
  await subgraph.close();
}

void mark();
