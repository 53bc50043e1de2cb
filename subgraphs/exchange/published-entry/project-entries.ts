import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { termsOf } from './entry-terms';

/** Keeps what a request must know of the entry it asks for: whose it is, where, whether it is published, and on what terms. */
export async function projectEntries(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(event => [keyOf('catalog', event.aggregate), event]))];
  await manager.query(
    `insert into published_entry (entry, provider, jurisdiction, status, share_type, terms, version)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::bigint[])
     on conflict (entry) do update set provider = excluded.provider, jurisdiction = excluded.jurisdiction, status = excluded.status,
       share_type = excluded.share_type, terms = excluded.terms, version = excluded.version
     where published_entry.version < excluded.version`,
    [
      latest.map(([entry]) => entry),
      latest.map(([, { payload }]) => payload.provider),
      latest.map(([, { payload }]) => payload.jurisdiction),
      latest.map(([, { payload }]) => payload.catalogStatus),
      latest.map(([, { payload }]) => payload.shareType ?? null),
      latest.map(([, { payload }]) => JSON.stringify(termsOf(payload))),
      latest.map(([, { sequence }]) => sequence),
    ],
  );
}
