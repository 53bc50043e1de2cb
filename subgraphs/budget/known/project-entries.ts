import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { hasArrived } from '../verdict/seen';

/** Keeps of each entry of the catalog whether it is published and its data has reached the platform. */
export async function projectEntries(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(event => [keyOf('catalog', event.aggregate), event]))];
  await manager.query(
    `insert into known_entry (entry, status, aggregated, version)
     select * from unnest($1::uuid[], $2::text[], $3::boolean[], $4::bigint[])
     on conflict (entry) do update set status = excluded.status, aggregated = excluded.aggregated, version = excluded.version
     where known_entry.version < excluded.version`,
    [
      latest.map(([entry]) => entry),
      latest.map(([, { payload }]) => payload.catalogStatus),
      latest.map(([, { payload }]) => hasArrived(payload as unknown as Parameters<typeof hasArrived>[0])),
      latest.map(([, { sequence }]) => sequence),
    ],
  );
}
