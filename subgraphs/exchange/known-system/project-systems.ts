import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';

/** Keeps which systems of departments are connected to the platform: an interface takes its data from one of them. */
export async function projectSystems(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(event => [keyOf('information-system', event.aggregate), event]))];
  await manager.query(
    `insert into known_system (system, jurisdiction, department, connected, version)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::boolean[], $5::bigint[])
     on conflict (system) do update set jurisdiction = excluded.jurisdiction, department = excluded.department,
       connected = excluded.connected, version = excluded.version
     where known_system.version < excluded.version`,
    [
      latest.map(([system]) => system),
      latest.map(([, { payload }]) => payload.jurisdiction),
      latest.map(([, { payload }]) => payload.department),
      latest.map(([, { payload }]) => payload.connectionStatus === 'CONNECTED'),
      latest.map(([, { sequence }]) => sequence),
    ],
  );
}
