import type { Pool } from 'pg';
import type { Event } from '../transaction';
import { kindsOwed, type Peer } from './delivery';

/** An event that a subscriber is owed. */
export interface OwedEvent extends Event {
  readonly id: string;
  /** For an import: where the page delivered last ended. */
  readonly after: string | null;
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

  /** What a subscriber is owed, oldest first. */
  async owedTo(subscriber: string, first: number): Promise<OwedEvent[]> {
    const { rows } = await this.pool.query<OutboxRow>({
      name: 'owed events',
      text: `select o.id, o.aggregate, o.sequence, o.kind, o.payload, d.after from outbox_delivery d join outbox o on o.id = d.outbox_id
             where d.subscriber = $1 order by d.outbox_id limit $2`,
      values: [subscriber, first],
    });
    return rows.map(owedEvent);
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

  /** Notes that the subscriber has these. */
  async paid(subscriber: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.pool.query({
      name: 'paid events',
      text: 'delete from outbox_delivery where subscriber = $1 and outbox_id = any ($2::bigint[])',
      values: [subscriber, ids],
    });
  }

  /** Notes how far an import has been told, for whoever goes on after a crash. */
  async toldUntil(subscriber: string, id: string, after: string): Promise<void> {
    await this.pool.query('update outbox_delivery set after = $3 where subscriber = $1 and outbox_id = $2', [
      subscriber,
      id,
      after,
    ]);
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

  async isEmpty(): Promise<boolean> {
    const { rows } = await this.pool.query('select not exists (select from outbox_delivery) as empty');
    return rows[0].empty;
  }
}
