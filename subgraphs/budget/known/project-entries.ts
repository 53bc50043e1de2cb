import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { hasArrived } from '../verdict/seen';

/**
 * Keeps of each entry of the catalog whether it is published and its data has reached the platform, of which city it is, and whose. Rows from
 * before these were told are told again at the version that they have.
 */
export async function projectEntries(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(event => [keyOf('catalog', event.aggregate), event]))];
  await manager.query(
    `insert into known_entry (entry, status, aggregated, version, jurisdiction, provider)
     select * from unnest($1::uuid[], $2::text[], $3::boolean[], $4::bigint[], $5::text[], $6::text[])
     on conflict (entry) do update set status = excluded.status, aggregated = excluded.aggregated, version = excluded.version,
       jurisdiction = excluded.jurisdiction, provider = excluded.provider
     where (known_entry.version, known_entry.jurisdiction is not null) < (excluded.version, excluded.jurisdiction is not null)`,
    [
      latest.map(([entry]) => entry),
      latest.map(([, { payload }]) => payload.catalogStatus),
      latest.map(([, { payload }]) => hasArrived(payload as unknown as Parameters<typeof hasArrived>[0])),
      latest.map(([, { sequence }]) => sequence),
      latest.map(([, { payload }]) => payload.jurisdiction ?? null),
      latest.map(([, { payload }]) => payload.provider ?? null),
    ],
  );
}
