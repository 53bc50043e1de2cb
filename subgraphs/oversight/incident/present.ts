import { globalId } from '../../../kernel/global-id';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { presentJurisdiction } from '../law/present';
import { recordId } from '../security/record-id';
import type { SecurityIncidentRow, SecurityIncidentStepRow } from './entity';
import type { IncidentStep, SecurityIncident } from './types';

/** Given again to a repeated key an answer comes from JSON, its moments as texts. */
const momentOf = (kept: Date | null): Date | null => (kept === null ? null : new Date(kept));

/** The only door from storage to the graph: a column not named here cannot leak. */
export function presentIncident(row: SecurityIncidentRow): SecurityIncident {
  const profile = jurisdictionOf(row.jurisdiction);
  return {
    id: recordId('security-incident', row.id),
    key: row.id,
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    incidentKind: row.incidentKind,
    title: row.title,
    stage: row.stage,
    grant: row.accessGrant === null ? null : { id: globalId('access-grant', row.accessGrant) },
    responsibleParties: row.responsibleParties.map(creditCode => ({ creditCode })),
    recordedBy: row.recordedBy === null ? null : { creditCode: row.recordedBy },
    beganAt: new Date(row.beganAt),
    endedAt: new Date(row.endedAt),
    recordedAt: new Date(row.recordedAt),
    responseStartedAt: momentOf(row.responseStartedAt),
    reportedAt: momentOf(row.reportedAt),
    reportedTo: row.reportedTo,
    closedAt: momentOf(row.closedAt),
    version: row.version,
  };
}

export const presentStep = (row: SecurityIncidentStepRow): IncidentStep => ({
  step: row.step,
  at: row.at,
  by: row.byOrganization === null ? null : { creditCode: row.byOrganization },
  note: row.note,
});
