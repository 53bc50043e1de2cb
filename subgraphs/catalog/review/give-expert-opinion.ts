import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { recordingAConclusion } from '../../../rulebook/rules/opening-record';
import type { CatalogContext } from '../context';
import { demandNone } from '../entry/change-entry';
import { lockEntry, noteEntry } from '../opening/lock-entry';
import { ExpertOpinionRow } from './entity';
import type { GiveExpertOpinionInput } from './inputs';
import { isExpert } from './policy';
import { presentOpinion } from './present';
import type { ExpertOpinion } from './types';

/** An expert says what is to be thought of an entry: under their account, never their name. */
export async function giveExpertOpinion(
  context: CatalogContext,
  input: GiveExpertOpinionInput,
): Promise<ExpertOpinion | Refused> {
  const { about, conclusion } = input;
  const { actor, today } = context;
  const row = await context.write('giveExpertOpinion', input, async transaction => {
    const entry = await lockEntry(context, transaction, input.entry);
    demand(isExpert(actor, entry), actor);
    demandNone(judge(recordingAConclusion, { conclusion }, context.law(entry.jurisdiction)));
    noteEntry(transaction, entry);
    return transaction.create(ExpertOpinionRow, {
      entry: entry.id,
      jurisdiction: entry.jurisdiction,
      about,
      conclusion,
      author: actor.subject,
      organization: actor.organization ?? null,
      givenOn: today,
      recordedAt: transaction.now,
    });
  });
  return row instanceof Refused ? row : presentOpinion(row);
}
