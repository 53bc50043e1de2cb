import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { presentJurisdiction } from '../law/present';
import { recordId } from '../security/record-id';
import type { CommissionRow } from './entity';
import { CommissionStatus } from './kinds';
import type { Commission } from './types';

/** Whether a commission carries on a day: from `since` to the day before `until`, unless it was ended before. */
export function statusOn({ since, until, endedOn }: CommissionRow, on: LocalDate): CommissionStatus {
  if (endedOn !== null && endedOn <= on) return CommissionStatus.ENDED;
  if (on < since) return CommissionStatus.AHEAD;
  return on < until ? CommissionStatus.IN_FORCE : CommissionStatus.EXPIRED;
}

/** The only door from storage to the graph: a column not named here cannot leak. */
export function presentCommission(row: CommissionRow, on: LocalDate): Commission {
  const profile = jurisdictionOf(row.jurisdiction);
  return {
    id: recordId('commission', row.id),
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    commissionKind: row.commissionKind,
    commissioner: { creditCode: row.commissioner },
    unit: { creditCode: row.unit },
    scope: row.scope,
    basis: row.basis,
    since: row.since,
    until: row.until,
    confidentialityAgreement: row.confidentialityAgreement,
    tokenIssuedOn: row.tokenIssuedOn,
    endedOn: row.endedOn,
    endReason: row.endReason,
    commissionStatus: statusOn(row, on),
    version: row.version,
  };
}
