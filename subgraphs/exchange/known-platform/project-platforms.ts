import type { EntityManager } from 'typeorm';
import type { Event } from '../../../kernel/transaction';

const PLATFORM = /^platform:([0-9a-f-]{36})$/;

/** Keeps by whom the platforms of a city are run, as the catalog last told. */
export async function projectPlatforms(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const told = [...new Map(events.map(event => [PLATFORM.exec(event.aggregate)?.[1], event]))];
  await manager.query(
    `insert into known_platform (platform, jurisdiction, platform_kind, operator, retired, version)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::bigint[])
     on conflict (platform) do update set operator = excluded.operator, retired = excluded.retired, version = excluded.version
     where known_platform.version < excluded.version`,
    [
      told.map(([platform]) => platform),
      told.map(([, { payload }]) => payload.jurisdiction),
      told.map(([, { payload }]) => payload.platformKind),
      told.map(([, { payload }]) => payload.operator ?? null),
      told.map(([, { payload }]) => payload.retired === true),
      told.map(([, { sequence }]) => sequence),
    ],
  );
}
