import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';

/** Keeps of each information system whether it is connected to the platform of its city. */
export async function projectSystems(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(event => [keyOf('information-system', event.aggregate), event]))];
  await manager.query(
    `insert into known_system (system, connected, version)
     select * from unnest($1::uuid[], $2::boolean[], $3::bigint[])
     on conflict (system) do update set connected = excluded.connected, version = excluded.version
     where known_system.version < excluded.version`,
    [
      latest.map(([system]) => system),
      latest.map(([, { payload }]) => payload.connectionStatus === 'CONNECTED'),
      latest.map(([, { sequence }]) => sequence),
    ],
  );
}
