import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { recordingAConclusion, recordingAReview } from '../../../rulebook/rules/opening-record';
import type { CatalogContext } from '../context';
import { demandNone } from '../entry/change-entry';
import { lockEntry, noteEntry } from '../opening/lock-entry';
import { actingRole } from './acting-role';
import { OpeningReviewRow } from './entity';
import type { RecordOpeningReviewInput } from './inputs';
import { mayRecordReview } from './policy';
import { presentReview } from './present';
import type { OpeningReview } from './types';

/** Puts a review on record: of each kind the latest counts. */
export async function recordOpeningReview(
  context: CatalogContext,
  input: RecordOpeningReviewInput,
): Promise<OpeningReview | Refused> {
  const { kind, outcome, conclusion, consultation = null } = input;
  const { actor, today } = context;
  const heldOn = input.heldOn ?? today;
  const row = await context.write('recordOpeningReview', input, async transaction => {
    const entry = await lockEntry(context, transaction, input.entry);
    demand(mayRecordReview(actor, entry, kind), actor);
    const act = { kind, consultation, heldOn, today, conclusion };
    demandNone(judge([...recordingAConclusion, ...recordingAReview], act, context.law(entry.jurisdiction)));
    noteEntry(transaction, entry);
    return transaction.create(OpeningReviewRow, {
      entry: entry.id,
      jurisdiction: entry.jurisdiction,
      kind,
      outcome,
      conclusion,
      consultation,
      heldOn,
      reviewedBy: actor.organization ?? null,
      reviewerRole: actingRole(actor),
      recordedAt: transaction.now,
    });
  });
  return row instanceof Refused ? row : presentReview(row);
}
