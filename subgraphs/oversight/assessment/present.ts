import { globalId } from '../../../kernel/global-id';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { presentJurisdiction } from '../law/present';
import { recordId } from '../security/record-id';
import type { OverdueRow, ReadinessRow } from './context';
import type { SecurityCheckRow } from './entity';
import type { EmergencyReadiness, OverdueCheck, SecurityCheck } from './types';

const systemOf = (system: string | null) => (system === null ? null : { id: globalId('information-system', system) });

/** The only door from storage to the graph: a column not named here cannot leak. */
export function presentCheck(row: SecurityCheckRow): SecurityCheck {
  const profile = jurisdictionOf(row.jurisdiction);
  return {
    id: recordId('security-check', row.id),
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    kind: row.kind,
    body: { creditCode: row.body },
    system: systemOf(row.system),
    participants: row.participants.map(({ body, capacity }) => ({ body: { creditCode: body }, capacity })),
    aspects: row.aspects,
    performedOn: row.performedOn,
    result: row.result,
    recordedBy: row.recordedBy === null ? null : { creditCode: row.recordedBy },
  };
}

export const presentOverdue = (row: OverdueRow): OverdueCheck => ({
  body: { creditCode: row.body },
  system: systemOf(row.system),
  kind: row.kind,
  lastOn: row.lastOn,
  dueOn: row.dueOn,
  every: row.every,
});

export const presentReadiness = (row: ReadinessRow): EmergencyReadiness => ({
  body: { creditCode: row.body },
  plan: row.plan,
  lastDrill: row.lastDrill,
});
