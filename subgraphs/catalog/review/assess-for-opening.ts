import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { recordingAConclusion } from '../../../rulebook/rules/opening-record';
import type { CatalogContext } from '../context';
import { changeEntry, demandNone } from '../entry/change-entry';
import { lockEntry } from '../opening/lock-entry';
import { isProvider } from '../opening/policy';
import { OpeningAssessmentRow } from './entity';
import type { AssessForOpeningInput } from './inputs';
import { presentAssessment } from './present';
import type { OpeningAssessment } from './types';

/** The unit assesses whether its data is fit to be opened; the latest assessment stands on the entry. */
export async function assessForOpening(
  context: CatalogContext,
  input: AssessForOpeningInput,
): Promise<OpeningAssessment | Refused> {
  const { outcome, conclusion } = input;
  const { actor, today } = context;
  const row = await context.write('assessForOpening', input, async transaction => {
    const entry = await lockEntry(context, transaction, input.entry);
    demand(isProvider(actor, entry), actor);
    demandNone(judge(recordingAConclusion, { conclusion }, context.law(entry.jurisdiction)));
    const made = await transaction.create(OpeningAssessmentRow, {
      entry: entry.id,
      outcome,
      conclusion,
      assessedBy: entry.provider,
      assessedOn: today,
      recordedAt: transaction.now,
    });
    await changeEntry(transaction, context, { entry, manager: transaction.manager }, { assessment: outcome });
    return made;
  });
  return row instanceof Refused ? row : presentAssessment(row);
}
