import { demand, Role } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { reviewingSecrecy } from '../../../rulebook/rules/catalog-entry';
import type { CatalogContext } from '../context';
import { changeEntry, demandNone, demandVersion } from './change-entry';
import type { RecordSecrecyReviewInput } from './inputs';
import { holdEntry } from './move-entry';
import { presentEntry } from './present';
import type { CatalogEntry } from './types';

/** Records that the department looked through its entry for secrets; a review that found some takes an earlier one back. */
export async function recordSecrecyReview(
  context: CatalogContext,
  input: RecordSecrecyReviewInput,
): Promise<CatalogEntry | Refused> {
  const row = await context.write('recordSecrecyReview', input, async transaction => {
    const held = await holdEntry(transaction, context, input.id);
    const { actor, today } = context;
    const { jurisdiction, provider } = held.entry;
    demand(actor.is(Role.PROVIDER) && actor.organization === provider && actor.covers(jurisdiction), actor);
    demandVersion(context, held.entry, input.expectedVersion);
    const { passed, reviewer, reviewedOn } = input;
    demandNone(judge(reviewingSecrecy, { reviewer, reviewedOn: reviewedOn ?? today, today }, context.law(jurisdiction)));
    return changeEntry(transaction, context, held, {
      secrecyReviewedOn: passed ? (reviewedOn ?? today) : null,
      secrecyReviewer: passed ? reviewer : null,
    });
  });
  return row instanceof Refused ? row : presentEntry(row);
}
