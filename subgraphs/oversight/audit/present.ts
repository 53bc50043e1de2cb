import { Role } from '../../../kernel/actor';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { parseCreditCode } from '../../../rulebook/values/credit-code';
import { presentJurisdiction } from '../law/present';
import type { AuditTrailRow } from './entity';
import { AuditOutcome } from './kinds';
import type { AuditEntry } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentEntry = (row: AuditTrailRow): AuditEntry => ({
  id: `${row.subgraph}/${row.id}`,
  subgraph: row.subgraph,
  batch: Number(row.batch),
  at: row.at,
  subject: row.subject,
  roles: row.roles.flatMap(role => (role in Role ? [Role[role as keyof typeof Role]] : [])),
  organization: row.organization !== null && parseCreditCode(row.organization).ok ? { creditCode: row.organization } : null,
  purpose: row.purpose,
  operation: row.operation,
  operationName: row.operationName,
  outcome: AuditOutcome[row.outcome],
  rules: row.rules,
  aggregate: row.aggregate,
  event: row.event,
  jurisdictions: row.jurisdictions.flatMap(code => {
    const profile = jurisdictionOf(code);
    return profile ? [presentJurisdiction(profile)] : [];
  }),
  keepUntil: row.keepUntil,
  requestId: row.requestId,
});
