import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';

/** Keeps where violation cases stand: a contract is suspended on one that is open. */
export async function projectViolations(manager: EntityManager, events: readonly Event[]): Promise<void> {
  const latest = [...new Map(events.map(event => [keyOf('violation-case', event.aggregate), event]))];
  await manager.query(
    `insert into known_violation (violation_case, jurisdiction, case_status, version)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[])
     on conflict (violation_case) do update set jurisdiction = excluded.jurisdiction, case_status = excluded.case_status, version = excluded.version
     where known_violation.version < excluded.version`,
    [
      latest.map(([key]) => key),
      latest.map(([, { payload }]) => payload.jurisdiction),
      latest.map(([, { payload }]) => payload.caseStatus),
      latest.map(([, { sequence }]) => sequence),
    ],
  );
}
