import type { EntityManager } from 'typeorm';
import type { Subscriptions } from '../../../kernel/events/inbox';
import { type Event, Transaction } from '../../../kernel/transaction';

export const thing = (key: string, sequence: number, state = `v${sequence}`): Event => ({
  aggregate: `thing:${key}`,
  sequence,
  kind: 'thing.changed',
  payload: { key, state },
});

export async function tellWithin(manager: EntityManager, ...events: Event[]): Promise<void> {
  const transaction = new Transaction(manager, new Date());
  for (const event of events) transaction.emit(event);
  await transaction.close();
}

/** Writes down every event, and what is known of its thing by it. */
export const writeDown: Subscriptions[string] = async (manager, events) => {
  const columns = [
    events.map(({ aggregate }) => aggregate),
    events.map(({ sequence }) => sequence),
    events.map(({ payload }) => payload.state),
  ];
  await manager.query(
    'insert into heard (aggregate, sequence, state) select * from unnest($1::text[], $2::bigint[], $3::text[])',
    columns,
  );
  const latest = [...new Map(events.map(({ aggregate, payload }) => [aggregate, payload.state]))];
  await manager.query(
    `insert into known_thing select * from unnest($1::text[], $2::text[]) on conflict (aggregate) do update set state = excluded.state`,
    [latest.map(([aggregate]) => aggregate), latest.map(([, state]) => state)],
  );
};

export const listening = (handler = writeDown) => ({ name: 'lineage', subscriptions: { 'thing.changed': handler } });
