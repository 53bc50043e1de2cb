import type { EntityManager } from 'typeorm';
import type { Database, Reader } from '../database';
import { sql } from '../sql';
import type { Event } from '../transaction';
import type { DeliveredEvent, Delivery, Receipt } from './delivery';
import { thisDatabase } from './outbox';

/** Kind of event → what to write for a batch of such events in their order, inside one transaction. */
export type Subscriptions = Readonly<Record<string, (manager: EntityManager, events: readonly Event[]) => Promise<void>>>;

/** The subscriber knows no such kind: an older program than its source. The source waits and tries again. */
export class UnknownKind extends Error {
  readonly code = 'UNKNOWN_KIND';
}

/** The events are of a database that a restore has replaced meanwhile. The source reads again what it owes. */
export class Replaced extends Error {
  readonly code = 'REPLACED';
}

const RETRIED = new Set(['40001', '40P01']); // serialization failure, deadlock: two sources may write the same projection
const TRIES = 4;

/**
 * Applies what another subgraph tells, once and in order for each aggregate, in one transaction: what was heard before is left
 * out, what comes too early is refused and its aggregate named. Calls from one source take turns, so it may be called from anywhere.
 * @throws UnknownKind, Replaced, or what a handler threw: then nothing was applied
 */
export async function receive(database: Database, subscriptions: Subscriptions, delivery: Delivery): Promise<Receipt> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.dataSource.transaction(manager => apply(manager, subscriptions, delivery));
    } catch (error) {
      const { code } = ((error as { driverError?: object }).driverError ?? error) as { code?: string };
      if (!RETRIED.has(code ?? '') || attempt === TRIES) throw error;
    }
  }
}

async function apply(
  manager: EntityManager,
  subscriptions: Subscriptions,
  { source, database, events, upTo }: Delivery,
): Promise<Receipt> {
  if (database !== undefined) await demandSame(manager, database);
  await takeTurn(manager, source);
  const heard = await positions(manager, source, events);
  const { fresh, expected } = inOrder(events, heard);
  for (const run of runsOf(fresh)) {
    const handler = subscriptions[run[0]!.kind];
    if (!handler) throw new UnknownKind('no handler for this kind of event');
    await handler(manager, run);
  }
  await advance(manager, source, fresh);
  if (upTo !== undefined && Object.keys(expected).length === 0) {
    if (fresh.length === 0) await manager.query('set local synchronous_commit = off'); // no more than a sign of life
    await manager.query('update inbox_source set up_to = greatest(up_to, $2) where source = $1', [source, upTo]);
  }
  return { accepted: fresh.length, expected };
}

async function demandSame(manager: EntityManager, database: string): Promise<void> {
  const [{ here }] = await manager.query(`select ${thisDatabase} as here`);
  if (here !== database) throw new Replaced('the database has been replaced');
}

/** Waits until no other call from this source is being applied. */
export async function takeTurn(manager: EntityManager, source: string): Promise<void> {
  const lock = 'select from inbox_source where source = $1 for update';
  if ((await manager.query(lock, [source])).length > 0) return;
  await manager.query('insert into inbox_source (source) values ($1) on conflict do nothing', [source]);
  await manager.query(lock, [source]);
}

async function positions(manager: EntityManager, source: string, events: readonly Event[]): Promise<Map<string, number>> {
  if (events.length === 0) return new Map();
  const rows: { aggregate: string; sequence: string }[] = await manager.query(
    'select aggregate, sequence from inbox where source = $1 and aggregate = any ($2)',
    [source, [...new Set(events.map(({ aggregate }) => aggregate))]],
  );
  return new Map(rows.map(({ aggregate, sequence }) => [aggregate, Number(sequence)]));
}

/** Parts what is new and next from what was heard before and from what comes too early. Moves the positions on. */
function inOrder(events: readonly DeliveredEvent[], heard: Map<string, number>) {
  const fresh: DeliveredEvent[] = [];
  const expected: Record<string, number> = {};
  for (const event of events) {
    const position = heard.get(event.aggregate) ?? 0;
    if (event.sequence <= position) continue;
    if (event.sequence === position + 1 || event.snapshot) {
      fresh.push(event);
      heard.set(event.aggregate, event.sequence);
      delete expected[event.aggregate];
    } else expected[event.aggregate] = position + 1;
  }
  return { fresh, expected };
}

/** Neighbours of one kind, so that a handler writes them at once without overtaking. */
function runsOf(events: readonly DeliveredEvent[]): DeliveredEvent[][] {
  const runs: DeliveredEvent[][] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last?.[0]?.kind === event.kind) last.push(event);
    else runs.push([event]);
  }
  return runs;
}

/** Notes the last version heard of each aggregate. */
export async function advance(manager: EntityManager, source: string, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(({ aggregate, sequence }) => [aggregate, sequence]))];
  if (latest.length === 0) return;
  await manager.query(
    `insert into inbox (source, aggregate, sequence) select $1, * from unnest($2::text[], $3::bigint[])
     on conflict (source, aggregate) do update set sequence = excluded.sequence, received_at = excluded.received_at`,
    [source, latest.map(([aggregate]) => aggregate), latest.map(([, sequence]) => sequence)],
  );
}

/**
 * Until when a projection is complete: everything that these subgraphs recorded until then has been applied.
 * While nothing happens it follows the clock by some ten seconds.
 * @returns null while one of them has not been heard
 */
export async function projectedUpTo(reader: Reader, sources: readonly string[]): Promise<Date | null> {
  const [found] = await reader.rows<{ at: Date | null; heard: number }>(
    sql`select min(up_to) as at, count(up_to)::int as heard from inbox_source where source = any (${sources})`,
  );
  return found && found.heard === sources.length ? found.at : null;
}
