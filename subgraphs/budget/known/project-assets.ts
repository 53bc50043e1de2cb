import type { EntityManager } from 'typeorm';
import { keyOf, keysOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';

/** Keeps of each asset what money may hang on: whether its registration holds, until when, and which entries it is made from. */
export async function projectAssets(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(event => [keyOf('asset', event.aggregate), event]))];
  await manager.query(
    `insert into known_asset (asset, jurisdiction, registration_number, status, expires_on, entries, version)
     select asset, jurisdiction, number, status, expires_on, array(select jsonb_array_elements_text(entries)::uuid), version
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::date[], $6::jsonb[], $7::bigint[])
       as told (asset, jurisdiction, number, status, expires_on, entries, version)
     on conflict (asset) do update set jurisdiction = excluded.jurisdiction, registration_number = excluded.registration_number,
       status = excluded.status, expires_on = excluded.expires_on, entries = excluded.entries, version = excluded.version
     where known_asset.version < excluded.version`,
    [
      latest.map(([asset]) => asset),
      latest.map(([, { payload }]) => payload.jurisdiction),
      latest.map(([, { payload }]) => payload.registrationNumber ?? null),
      latest.map(([, { payload }]) => payload.assetStatus),
      latest.map(([, { payload }]) => payload.expiresOn ?? null),
      latest.map(([, { payload }]) =>
        JSON.stringify(keysOf('catalog', (payload.catalogEntries as string[] | undefined) ?? [])),
      ),
      latest.map(([, { sequence }]) => sequence),
    ],
  );
}
