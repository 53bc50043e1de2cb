import { globalId } from '../../../kernel/global-id';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { presentJurisdiction } from '../law/present';
import type { CreditRestrictionRow } from './entity';
import type { CreditRestriction } from './types';

type Span = Pick<CreditRestrictionRow, 'since' | 'until' | 'liftedOn'>;

/** From its first day to the day before `until`, or to the day before it was lifted. */
const isActive = ({ since, until, liftedOn }: Span, on: LocalDate): boolean =>
  since <= on && (until === null || on < until) && (liftedOn === null || on < liftedOn);

/** The only door from storage to the graph: a column not named here cannot leak. */
export function presentRestriction(row: CreditRestrictionRow, today: LocalDate): CreditRestriction {
  const profile = jurisdictionOf(row.jurisdiction);
  return {
    id: globalId('credit-restriction', row.id),
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    entity: { creditCode: row.entity },
    reason: row.reason,
    basis: row.basis,
    since: row.since,
    until: row.until,
    active: isActive(row, today),
    orderedBy: { creditCode: row.orderedBy },
    liftedOn: row.liftedOn,
    liftReason: row.liftReason,
    version: row.version,
  };
}
