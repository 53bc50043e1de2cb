import type { Pool } from 'pg';
import { schemaOf } from '../subgraph-name';

/** An event that a subscriber could not apply: what an operator may know of it. */
export interface FailingEvent {
  /** Number in the outbox of its source. */
  readonly id: string;
  readonly subscriber: string;
  readonly kind: string;
  readonly aggregate: string;
  readonly version: number;
  readonly error: string;
  readonly code: string | null;
  readonly tries: number;
  readonly since: Date;
  /** It is not tried again until somebody asks for it. */
  readonly dead: boolean;
  /** Later events of the same aggregate that wait behind it. */
  readonly waiting: number;
}

const MOST = 1_000;

/** What a subgraph could not deliver, the longest failing first; at most a thousand. */
export async function failingEvents(pool: Pool): Promise<FailingEvent[]> {
  const { rows } = await pool.query(
    `select d.outbox_id as id, d.subscriber, o.kind, o.aggregate, o.sequence::int as version, d.error, d.code, d.tries,
       d.failing_since as since, d.retry_at = 'infinity' as dead,
       (select count(*)::int from outbox later join outbox_delivery owed on owed.outbox_id = later.id and owed.subscriber = d.subscriber
        where later.aggregate = o.aggregate and later.sequence > o.sequence) as waiting
     from outbox_delivery d join outbox o on o.id = d.outbox_id
     where d.retry_at is not null order by d.failing_since, d.outbox_id limit $1`,
    [MOST],
  );
  return rows;
}

/** One event for one subscriber. */
export type Retried = Pick<FailingEvent, 'id' | 'subscriber'>;

/**
 * Has failing events tried again from the first try on, and wakes whoever delivers them.
 * @param id only the event of this number in the outbox
 */
export async function retryFailing({ name, pool }: { name: string; pool: Pool }, id?: string): Promise<Retried[]> {
  const { rows } = await pool.query<Retried>(
    `update outbox_delivery set tries = 0, failing_since = null, retry_at = null, error = null, code = null
     where retry_at is not null and ($1::bigint is null or outbox_id = $1) returning outbox_id as id, subscriber`,
    [id ?? null],
  );
  if (rows.length > 0) await pool.query(`select ${schemaOf(name)}_worker.add_job('deliver-events')`);
  return rows;
}

/** How many of these are still owed, and how many of those have failed again. */
export async function owedStill(pool: Pool, retried: readonly Retried[]): Promise<{ owed: number; failing: number }> {
  const { rows } = await pool.query(
    `select count(*)::int as owed, count(retry_at)::int as failing
     from outbox_delivery join unnest($1::bigint[], $2::text[]) r(id, subscriber) on r.id = outbox_id and r.subscriber = outbox_delivery.subscriber`,
    [retried.map(({ id }) => id), retried.map(({ subscriber }) => subscriber)],
  );
  return rows[0];
}
