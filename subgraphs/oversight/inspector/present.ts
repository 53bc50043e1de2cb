import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { presentJurisdiction } from '../law/present';
import { recordId } from '../security/record-id';
import type { SecurityInspectionRow } from './entity';
import type { SecurityInspection } from './types';

/**
 * The only door from storage to the graph: a column not named here cannot leak.
 * @param moment the moment asked about
 */
export function presentInspection(row: SecurityInspectionRow, moment: Date): SecurityInspection {
  const profile = jurisdictionOf(row.jurisdiction);
  // given again to a repeated key an answer comes from JSON, its moments as texts
  const [openedAt, until] = [new Date(row.openedAt), new Date(row.until)];
  const closedAt = row.closedAt === null ? null : new Date(row.closedAt);
  return {
    id: recordId('security-inspection', row.id),
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    inspectionKind: row.inspectionKind,
    inspector: { creditCode: row.inspector },
    department: { creditCode: row.department },
    basis: row.basis,
    openedAt,
    until,
    closedAt,
    open: openedAt <= moment && moment < until && (closedAt === null || moment < closedAt),
    version: row.version,
  };
}
