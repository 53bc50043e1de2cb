import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';

/** Keeps of each information system whether it is connected to the platform of its city, of which city it is, and whose; as of entries. */
export async function projectSystems(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(event => [keyOf('information-system', event.aggregate), event]))];
  await manager.query(
    `insert into known_system (system, connected, version, jurisdiction, department)
     select * from unnest($1::uuid[], $2::boolean[], $3::bigint[], $4::text[], $5::text[])
     on conflict (system) do update set connected = excluded.connected, version = excluded.version,
       jurisdiction = excluded.jurisdiction, department = excluded.department
     where (known_system.version, known_system.jurisdiction is not null) < (excluded.version, excluded.jurisdiction is not null)`,
    [
      latest.map(([system]) => system),
      latest.map(([, { payload }]) => payload.connectionStatus === 'CONNECTED'),
      latest.map(([, { sequence }]) => sequence),
      latest.map(([, { payload }]) => payload.jurisdiction ?? null),
      latest.map(([, { payload }]) => payload.department ?? null),
    ],
  );
}
