import type { TypeReviewIntervalRow, TypeReviewRow } from './entity';
import { TypeReviewOutcome, TypeReviewSubject } from './kinds';
import type { TypeReview, TypeReviewInterval } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentTypeReview = (row: TypeReviewRow): TypeReview => ({
  id: `type-review:${row.id}`,
  about: TypeReviewSubject[row.about],
  typeBefore: row.typeBefore,
  typeAfter: row.typeAfter,
  outcome: TypeReviewOutcome[row.outcome],
  scopeWidened: row.outcome === TypeReviewOutcome.RAISED,
  reason: row.reason,
  reviewedBy: row.reviewedBy === null ? null : { creditCode: row.reviewedBy },
  reviewedOn: row.reviewedOn,
});

export const presentInterval = ({ jurisdiction, interval }: TypeReviewIntervalRow): TypeReviewInterval => ({
  jurisdiction: { code: jurisdiction },
  interval,
});
