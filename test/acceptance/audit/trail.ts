import { setTimeout as sleep } from 'node:timers/promises';
import { type ActorClaims, Role } from '../../../kernel/actor';
import type { TestRegister } from '../../register';
import { somebody } from '../city';

export const ofAllCities = somebody(Role.AUDITOR);

/** A line as auditors read it. */
export interface Line {
  at: string;
  subject: string;
  roles: string[];
  organization: { creditCode: string } | null;
  purpose: string | null;
  operation: string;
  operationName: string | null;
  outcome: string;
  rules: string[];
  aggregate: string | null;
  event: string | null;
  jurisdictions: { code: string }[];
  keepUntil: string;
  requestId: string;
}

const TRAIL = `query ($filter: AuditTrailFilter) { auditTrail(filter: $filter, first: 100) { nodes {
  at subject roles organization { creditCode } purpose operation operationName outcome rules aggregate event jurisdictions { code } keepUntil requestId } } }`;

/** The sealed lines that fit, the newest first. */
export async function trailOf(register: TestRegister, filter: object, claims: ActorClaims = ofAllCities): Promise<Line[]> {
  const { data, errors } = await register.as(claims).ask<{ auditTrail: { nodes: Line[] } }, object>(TRAIL, { filter });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.auditTrail.nodes;
}

/** Waits until every line that is written now is sealed and told: within a second or so, later on a busy server. */
export async function untilSealed(register: TestRegister): Promise<void> {
  for (const since = performance.now(); performance.now() - since < 60_000; await sleep(100)) {
    const unsealed = await Promise.all(
      register.register.subgraphs.map(async ({ database }) => {
        const { rows } = await database.pool.query(
          `select set_config('shuji.sees', '*', true), exists (select from audit_entry
             where position >= coalesce((select max(to_position) from audit_batch), 0)) as waiting`,
        );
        return rows[0].waiting as boolean;
      }),
    );
    if (unsealed.every(waiting => !waiting)) return register.settled();
  }
  throw new Error('the trail was not sealed');
}
