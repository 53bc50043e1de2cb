import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { presentJurisdiction } from '../law/present';
import { recordId } from '../security/record-id';
import type { MissingRegimeRow } from './context';
import type { SecurityRegimeRow } from './entity';
import { RegimePart } from './kinds';
import type { DepartmentMissingRegime, SecurityRegime } from './types';

const missingOf = (row: Omit<MissingRegimeRow, 'body'>): RegimePart[] => [
  ...(row.policyDocument === null ? [RegimePart.POLICY_DOCUMENT] : []),
  ...(row.securityBody === null ? [RegimePart.SECURITY_BODY] : []),
  ...(row.responsibleOffice === null ? [RegimePart.RESPONSIBLE_OFFICE] : []),
];

/** The only door from storage to the graph: a column not named here cannot leak. */
export function presentRegime(row: SecurityRegimeRow): SecurityRegime {
  const profile = jurisdictionOf(row.jurisdiction);
  return {
    id: recordId('security-regime', row.id),
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    body: { creditCode: row.body },
    policyDocument: row.policyDocument,
    securityBody: row.securityBody,
    responsibleOffice: row.responsibleOffice,
    securityStaff: row.securityStaff,
    reviewProcedure: row.reviewProcedure,
    emergencyPlan: row.emergencyPlan,
    measures: row.measures,
    serviceUnits: row.serviceUnits.map(creditCode => ({ creditCode })),
    missing: missingOf(row),
    recordedOn: row.recordedOn,
    version: row.version,
  };
}

export const presentMissing = (row: MissingRegimeRow): DepartmentMissingRegime => ({
  department: { creditCode: row.body },
  missing: missingOf(row),
});
