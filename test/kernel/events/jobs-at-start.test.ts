import { deliverWithin } from '../../../kernel/events/deliver-within';
import { openSlice, type Slice } from '../../../kernel/slice';
import { legalEntitySlice } from '../../../subgraphs/legal-entity/subgraph';
import { cloneDatabase } from '../../database';
import { listenedLog } from './registers';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

test('a job for the start is done as the worker starts, once, and no other; one that fails stops nobody', async () => {
  const { postgres, drop } = await cloneDatabase();
  ends.push(drop);
  const connection = postgres.connectionFor('legal-entity');
  const done: string[] = [];
  const aJob = (name: string, atStart?: true, run = async () => void done.push(name)) => ({
    name,
    when: '0 0 1 1 *', // on New Year's Day
    atStart,
    run,
  });
  const jobs = [aJob('fails', true, () => Promise.reject(new Error('…'))), aJob('at-start', true), aJob('in-its-time')];
  const opened = await openSlice({ ...legalEntitySlice, jobs } as Slice, {
    connection,
    clock: () => new Date('2026-03-01T00:00:00Z'),
  });
  ends.push(() => opened.close());
  const log = listenedLog();
  const stop = await deliverWithin([{ slice: legalEntitySlice as Slice, subgraph: opened, connection }], log);
  await stop();
  expect(done).toEqual(['at-start']);
});
