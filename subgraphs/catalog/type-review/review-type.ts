import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { ofTheTypes } from '../../../rulebook/rules/catalog-entry-terms';
import { outcomeOfReview, reviewingAType } from '../../../rulebook/rules/catalog-type-review';
import { DataNoticeCause } from '../aggregation/notice/kinds';
import { followNotice } from '../aggregation/notice/raise-notice';
import type { CatalogContext } from '../context';
import { demandNone } from '../entry/change-entry';
import { published } from '../entry/policy';
import { lockEntry, noteEntry } from '../opening/lock-entry';
import { isAuthority, isProvider } from '../opening/policy';
import { TypeReviewRow } from './entity';
import { presentTypeReview } from './present';
import type { ReviewOpenTypeInput, ReviewShareTypeInput, TypeReview } from './types';

/** Assesses whether an entry is still to be shared as it is. */
export const reviewShareType = (context: CatalogContext, input: ReviewShareTypeInput): Promise<TypeReview | Refused> =>
  review(context, 'reviewShareType', input, 'SHARE');

/** Assesses whether an entry is still to be opened as it is, and whether more widely. */
export const reviewOpenType = (context: CatalogContext, input: ReviewOpenTypeInput): Promise<TypeReview | Refused> =>
  review(context, 'reviewOpenType', input, 'OPEN');

type Input = Pick<ReviewShareTypeInput, 'entry' | 'reason' | 'idempotencyKey' | 'validateOnly'> &
  Partial<Pick<ReviewShareTypeInput, 'shareType'> & Pick<ReviewOpenTypeInput, 'openType'>>;

/** The entry itself changes by its own way: where the type is to be another, its unit is told to ask for that. */
async function review(
  context: CatalogContext,
  mutation: string,
  input: Input,
  about: 'SHARE' | 'OPEN',
): Promise<TypeReview | Refused> {
  const { actor, today: reviewedOn } = context;
  const row = await context.write(mutation, input, async transaction => {
    const entry = await lockEntry(context, transaction, input.entry);
    demand(isProvider(actor, entry) || isAuthority(actor, entry), actor);
    const { id, jurisdiction, provider, catalogStatus } = entry;
    const law = context.law(jurisdiction);
    const { reason, shareType, openType } = input;
    const isShare = about === 'SHARE';
    const typeBefore = isShare ? entry.shareType : entry.openType;
    const typeAfter = String(isShare ? shareType : openType);
    demandNone([
      ...judge(reviewingAType, { reason, entryPublished: published.includes(catalogStatus) }, law),
      ...judge(ofTheTypes, { ...entry, ...(isShare ? { shareType } : { openType }) }, law).filter(({ path }) =>
        path.includes(isShare ? 'shareType' : 'openType'),
      ),
    ]);
    const outcome = outcomeOfReview(about, typeBefore, typeAfter);
    const made = await transaction.create(TypeReviewRow, {
      entry: id,
      jurisdiction,
      provider,
      about,
      typeBefore,
      typeAfter,
      outcome,
      reason,
      reviewedBy: actor.organization ?? null,
      reviewedOn,
      recordedAt: transaction.now,
    });
    const cause = isShare ? DataNoticeCause.SHARE_TYPE_REVIEWED : DataNoticeCause.OPEN_TYPE_REVIEWED;
    await followNotice(transaction, entry, cause, { stands: outcome !== 'KEPT' });
    noteEntry(transaction, entry);
    return made;
  });
  return row instanceof Refused ? row : presentTypeReview(row);
}
