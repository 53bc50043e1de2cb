import { EventEmitter } from 'node:events';
import { Logger, parseCronItems, run, type WorkerEvents } from 'graphile-worker';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import type { Sealer } from '../audit/sealer';
import { connectionsPerSubgraph } from '../connections';
import type { Database } from '../database';
import { JobRunner, type OpenJob } from '../jobs';
import { everything } from '../row-security';
import { schemaOf } from '../subgraph-name';
import { Courier, type DeliveryLog } from './courier';
import type { Peer } from './delivery';
import type { Feed } from './feed';
import { Outbox } from './outbox';

export interface DeliveryOptions {
  readonly subgraph: {
    readonly name: string;
    readonly database: Database;
    readonly jobs?: readonly OpenJob[];
    readonly sealer?: Sealer;
  };
  readonly slice: { readonly feeds?: Readonly<Record<string, Feed>>; readonly tells?: readonly string[] };
  /** Everybody who listens to anybody: those who want none of this slice's events are left alone. */
  readonly peers: readonly Peer[];
  /** The subgraph's own login, for the two connections of the worker. */
  readonly connection: PoolConfig;
  readonly log: DeliveryLog;
  /** Events of one call; less than the default only to see what becomes of many calls. */
  readonly batch?: number;
}

/** What a process that died owes is found by the others, and subscribers hear that nothing happened, this often. */
const ROUND_MS = 10_000;
const STOP_WITHIN_MS = 2_000;
const RESTART_MS = 1_000;

/** Those peers that want something this slice tells, with the kinds that they want of it. */
export const subscribersOf = ({ tells }: Pick<DeliveryOptions['slice'], 'tells'>, peers: readonly Peer[]): Peer[] =>
  peers
    .map(peer => ({ ...peer, kinds: tells ? peer.kinds.filter(kind => tells.includes(kind)) : peer.kinds }))
    .filter(({ kinds }) => kinds.length > 0);

/** Resolves once the client has done all it was asked, or is gone. */
const idle = (client: PoolClient): Promise<void> =>
  new Promise(resolve => {
    client.once('drain', resolve);
    client.once('end', resolve);
  });

const silent = new Logger(() => () => undefined);

/**
 * Delivers what a subgraph's outbox owes to its subscribers, from now until stopped. A job that a command queued in its transaction
 * wakes the couriers; jobs carry nothing, so whatever becomes of them the order of events stays. The same worker calls for the jobs
 * that the subgraph does by itself from time to time, some of them at once as well.
 * @returns stops it, within two seconds
 */
export async function startDelivery({
  subgraph,
  slice,
  peers,
  connection,
  log,
  batch,
}: DeliveryOptions): Promise<() => Promise<void>> {
  const { name: source, database } = subgraph;
  const outbox = new Outbox(database.pool);
  const subscribers = subscribersOf(slice, peers);
  await outbox.subscribe(subscribers);
  const common = { source, outbox, feeds: slice.feeds ?? {}, reader: database.reader(undefined, everything), log, batch };
  const couriers = subscribers.map(peer => new Courier({ ...common, peer }));
  const wake = () => {
    for (const courier of couriers) courier.wake();
  };
  const jobs = new JobRunner(source, subgraph.jobs ?? [], log);

  const pool = new Pool({ ...connection, max: connectionsPerSubgraph.worker, application_name: `shuji ${source} delivering` });
  pool.on('error', () => undefined);
  pool.on('connect', client => client.on('error', () => undefined));
  const events: WorkerEvents = new EventEmitter();
  let listening: Promise<void> | undefined;
  events.on('pool:listen:success', ({ client }) => {
    // What was committed before the worker listened, at the start or after a broken connection, has notified nobody.
    listening = idle(client).then(wake);
  });
  const begin = () =>
    run(
      {
        // Told at once rather than one by one: one by one the library leaves a failure to nobody, which ends the process.
        preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
        events,
        pgPool: pool,
        schema: `${schemaOf(source)}_worker`,
        taskList: { 'deliver-events': wake, ...Object.fromEntries(jobs.jobs.map(job => [job.name, () => jobs.start(job)])) },
        concurrency: 1,
        pollInterval: ROUND_MS, // PostgreSQL notifies; this is for a notification that was lost
        noHandleSignals: true,
        logger: silent,
      },
      undefined,
      parseCronItems(jobs.jobs.map(({ name: task, when: match }) => ({ task, match }))),
    );
  let stopping = false;
  let runner = await begin().catch(async error => {
    await pool.end();
    throw error;
  });
  /** A worker whose connection broke at the wrong moment ends; until another stands in, the rounds deliver. */
  const again = async (error?: { name?: string; code?: string }): Promise<void> => {
    if (stopping) return;
    log.warn({ source, error: error?.name, code: error?.code }, 'deliveries are no longer woken by commands; beginning again');
    await new Promise(resolve => setTimeout(resolve, RESTART_MS).unref());
    if (stopping) return;
    await begin().then(next => {
      runner = next;
      if (stopping) return next.stop();
      next.promise.then(() => again(), again);
    }, again);
  };
  runner.promise.then(() => again(), again);
  const rounds = setInterval(wake, ROUND_MS).unref();
  wake();
  jobs.startFirst();
  subgraph.sealer?.start(log);

  let stopped: Promise<void> | undefined;
  const stop = async () => {
    stopping = true;
    clearInterval(rounds);
    const runnerEnded = Promise.resolve(listening)
      .then(() => runner.stop()) // it asks its client to listen no more, which must not still be about to listen
      .catch(() => undefined)
      .then(() => jobs.idle())
      .then(() => pool.end());
    const ended = Promise.all([runnerEnded, subgraph.sealer?.stop(), ...couriers.map(courier => courier.stop())]);
    await Promise.race([ended, new Promise(resolve => setTimeout(resolve, STOP_WITHIN_MS).unref())]);
  };
  return () => {
    stopped ??= stop();
    return stopped;
  };
}
