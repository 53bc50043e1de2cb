import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';

/** Keeps which unit has made an agreement for which open type: what is opened on conditions needs one. */
export async function projectAgreements(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(event => [keyOf('agreement-template', event.aggregate), event]))];
  await manager.query(
    `insert into known_agreement (agreement, jurisdiction, unit, open_type, ended_on, version)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::date[], $6::bigint[])
     on conflict (agreement) do update set jurisdiction = excluded.jurisdiction, unit = excluded.unit, open_type = excluded.open_type,
       ended_on = excluded.ended_on, version = excluded.version
     where known_agreement.version < excluded.version`,
    [
      latest.map(([agreement]) => agreement),
      latest.map(([, { payload }]) => payload.jurisdiction),
      latest.map(([, { payload }]) => payload.issuer),
      latest.map(([, { payload }]) => payload.openType ?? null),
      latest.map(([, { payload }]) => payload.endedOn ?? null),
      latest.map(([, { sequence }]) => sequence),
    ],
  );
}
