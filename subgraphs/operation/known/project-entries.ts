import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';

/** Keeps what a contract must know of the data behind its assets: whose it is, of which domain, how it is opened, whether it is published. */
export async function projectEntries(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(event => [keyOf('catalog', event.aggregate), event]))];
  await manager.query(
    `insert into known_entry (entry, title, provider, domain, open_type, catalog_status, version)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[])
     on conflict (entry) do update set title = excluded.title, provider = excluded.provider, domain = excluded.domain,
       open_type = excluded.open_type, catalog_status = excluded.catalog_status, version = excluded.version
     where known_entry.version < excluded.version`,
    [
      latest.map(([entry]) => entry),
      latest.map(([, { payload }]) => payload.title),
      latest.map(([, { payload }]) => payload.provider),
      latest.map(([, { payload }]) => payload.domain ?? null),
      latest.map(([, { payload }]) => payload.openType ?? null),
      latest.map(([, { payload }]) => payload.catalogStatus),
      latest.map(([, { sequence }]) => sequence),
    ],
  );
}
