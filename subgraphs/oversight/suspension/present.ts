import { Role } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import { presentJurisdiction } from '../law/present';
import type { SuspensionRow } from './entity';
import { statusOf } from './status';
import type { Suspension } from './types';

/**
 * The only door from storage to the graph: a column not named here cannot leak. Which user ordered or lifted it stands in the audit trail.
 * @param moment the moment asked about
 */
export function presentSuspension(row: SuspensionRow, moment: Date): Suspension {
  const profile = jurisdictionOf(row.jurisdiction);
  return {
    id: globalId('suspension', row.id),
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    subject: row.subject,
    organization: row.organization === null ? null : { creditCode: row.organization },
    reason: row.reason,
    basis: row.basis,
    suspensionStatus: statusOf(row, moment),
    since: row.since,
    until: row.until,
    byRole: Role[row.byRole],
    by: row.byOrganization === null ? null : { creditCode: row.byOrganization },
    liftedAt: row.liftedAt,
    liftReason: row.liftReason,
    version: row.version,
  };
}

const momentOf = (kept: Date | null): Date | null => (kept === null ? null : new Date(kept));

/** The same for the answer of a command: given again to a repeated key it comes from JSON, its moments as texts. */
export const presentWritten = (row: SuspensionRow, moment: Date): Suspension =>
  presentSuspension(
    { ...row, since: new Date(row.since), until: momentOf(row.until), liftedAt: momentOf(row.liftedAt) },
    moment,
  );
