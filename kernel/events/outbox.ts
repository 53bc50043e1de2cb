import type { Pool } from 'pg';
import type { Event } from '../transaction';
import { kindsOwed, type Peer } from './delivery';
import type { Failure } from './failure';

/** An event that a subscriber is owed. */
export interface OwedEvent extends Event {
  readonly id: string;
  /** For an import: where the page delivered last ended. */
  readonly after: string | null;
}

/** What a subscriber is owed. */
export interface Owed {
  readonly events: OwedEvent[];
  /** Events that could not be applied so far, whenever they are to be tried again. */
  readonly failing: number;
  /** Those of them that wait for an operator. */
  readonly dead: number;
  /** The database they were read from. */
  readonly database: string;
}

interface OutboxRow {
  id: string;
  aggregate: string;
  sequence: string;
  kind: string;
  payload: Record<string, unknown>;
  after: string | null;
}

const owedEvent = ({ sequence, ...row }: OutboxRow): OwedEvent => ({ ...row, sequence: Number(sequence) });

/**
 * SQL of the database a statement runs in. A restore puts another one in its place, under the same name: what was read from the old one
 * must not be told to the new one, nor be noted in it.
 */
export const thisDatabase = '(select oid::text from pg_database where datname = current_database())';

/** So often an event is tried before it waits for an operator. */
export const TRIES = 5;

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 10_000;

/** Milliseconds from the nth failure in a row to the next try. */
export const pauseOf = (failures: number): number => Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE);

/** The outbox of one subgraph as its deliveries use it. */
export class Outbox {
  constructor(private readonly pool: Pool) {}

  /**
   * States who wants what. A new subscriber is owed all there ever was; one that wants no more is owed nothing.
   * Writers wait a moment while it changes, so that no event falls between the old list and the new one.
   */
  async subscribe(peers: readonly Pick<Peer, 'name' | 'kinds'>[]): Promise<void> {
    const wanted = peers.flatMap(({ name, kinds }) => kindsOwed(kinds).map(kind => ({ kind, subscriber: name })));
    const values = [wanted.map(({ kind }) => kind), wanted.map(({ subscriber }) => subscriber)];
    const { rows } = await this.pool.query(
      `select from subscription full join unnest($1::text[], $2::text[]) wanted(kind, subscriber) using (kind, subscriber)
       where subscription.kind is null or wanted.kind is null limit 1`,
      values,
    );
    if (rows.length === 0) return;
    const client = await this.pool.connect();
    try {
      await client.query("begin; set local lock_timeout = '30s'; lock table outbox in share row exclusive mode");
      await client.query(
        `with gone as (
           delete from subscription s where not exists
             (select from unnest($1::text[], $2::text[]) wanted(kind, subscriber) where (wanted.kind, wanted.subscriber) = (s.kind, s.subscriber))
           returning kind, subscriber
         )
         delete from outbox_delivery d using gone, outbox o where d.subscriber = gone.subscriber and o.id = d.outbox_id and o.kind = gone.kind`,
        values,
      );
      await client.query(
        `with added as (
           insert into subscription (kind, subscriber) select * from unnest($1::text[], $2::text[]) on conflict do nothing returning kind, subscriber
         )
         insert into outbox_delivery (subscriber, outbox_id) select added.subscriber, o.id from added join outbox o using (kind) on conflict do nothing`,
        values,
      );
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  /** What a subscriber is owed and can be given now, oldest first: nothing of an aggregate that has an event to be tried later. */
  async owedTo(subscriber: string, first: number): Promise<Owed> {
    const { rows } = await this.pool.query<OutboxRow & Omit<Owed, 'events'>>({
      name: 'owed events',
      text: `with failing as materialized (
               select o.aggregate, d.retry_at from outbox_delivery d join outbox o on o.id = d.outbox_id
               where d.subscriber = $1 and d.retry_at is not null
             )
             select f.failing, f.dead, f.database, e.*
             from (select count(*)::int as failing, count(*) filter (where retry_at = 'infinity')::int as dead,
                     ${thisDatabase} as database from failing) f
             left join lateral (
               select o.id, o.aggregate, o.sequence, o.kind, o.payload, d.after from outbox_delivery d join outbox o on o.id = d.outbox_id
               where d.subscriber = $1 and o.aggregate <> all (array(select aggregate from failing where retry_at > now()))
               order by d.outbox_id limit $2
             ) e on true`,
      values: [subscriber, first],
    });
    const events = rows.filter(({ id }) => id !== null).map(({ failing, dead, database, ...row }) => owedEvent(row));
    const { failing, dead, database } = rows[0]!; // there is one where nothing is owed
    return { events, failing, dead, database };
  }

  /** What was told of one aggregate from a version on, delivered or not. */
  async toldOf(aggregate: string, from: number, kinds: readonly string[], first: number): Promise<OwedEvent[]> {
    const { rows } = await this.pool.query<OutboxRow>(
      `select id, aggregate, sequence, kind, payload, null as after from outbox
       where aggregate = $1 and sequence >= $2 and kind = any ($3) order by sequence limit $4`,
      [aggregate, from, kinds, first],
    );
    return rows.map(owedEvent);
  }

  /** Notes that the subscriber has these, which were read from that database. */
  async paid(subscriber: string, ids: readonly string[], database: string): Promise<void> {
    if (ids.length === 0) return;
    await this.pool.query({
      name: 'paid events',
      text: `delete from outbox_delivery where subscriber = $1 and outbox_id = any ($2::bigint[]) and ${thisDatabase} = $3`,
      values: [subscriber, ids, database],
    });
  }

  /** Notes how far an import has been told, for whoever goes on after a crash. */
  async toldUntil(subscriber: string, id: string, after: string, database: string): Promise<void> {
    await this.pool.query(
      `update outbox_delivery set after = $3 where subscriber = $1 and outbox_id = $2 and ${thisDatabase} = $4`,
      [subscriber, id, after, database],
    );
  }

  /**
   * The moment before which nothing more will be recorded: whatever is owed and was recorded until then can be seen by a later
   * statement. Undefined while that cannot be said.
   */
  async settledUntil(): Promise<string | undefined> {
    const { rows } = await this.pool.query('select latest_as_of() as at');
    const at: unknown = rows[0].at;
    return at instanceof Date ? at.toISOString() : undefined;
  }

  /**
   * Notes that the subscriber cannot apply this one. It is tried again after `pauseOf(tries)`; at the last try it is a dead letter. Two
   * processes that fail at once count once.
   * @returns how often it was tried; undefined where another process has noted it, or the database is another by now
   */
  async setBack(subscriber: string, id: string, { error, code }: Failure, database: string): Promise<number | undefined> {
    const { rows } = await this.pool.query<{ tries: number }>(
      `update outbox_delivery set tries = tries + 1, failing_since = coalesce(failing_since, now()), error = $3, code = $4,
         retry_at = case when tries + 1 >= $5 then 'infinity' else now() + ($6::int[])[tries + 1] * interval '1 ms' end
       where subscriber = $1 and outbox_id = $2 and (retry_at is null or retry_at <= now()) and ${thisDatabase} = $7
       returning tries`,
      [subscriber, id, error, code, TRIES, Array.from({ length: TRIES }, (_, tries) => pauseOf(tries + 1)), database],
    );
    return rows[0]?.tries;
  }

  /** Nothing is owed but dead letters and what waits behind them. */
  async isEmpty(): Promise<boolean> {
    const { rows } = await this.pool.query(
      `select not exists (
         select from outbox_delivery d join outbox o on o.id = d.outbox_id where not exists (
           select from outbox_delivery dead join outbox l on l.id = dead.outbox_id
           where dead.subscriber = d.subscriber and dead.retry_at = 'infinity' and l.aggregate = o.aggregate)) as empty`,
    );
    return rows[0].empty;
  }
}
