import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { checkingQuality } from '../../../rulebook/rules/catalog-quality';
import type { CatalogContext } from '../context';
import { demandNone } from '../entry/change-entry';
import { lockEntry, noteEntry } from '../opening/lock-entry';
import { QualityCheckRow } from './entity';
import { mayCheck } from './policy';
import { presentCheck } from './present';
import type { QualityCheck, RecordQualityCheckInput } from './types';

/** Puts a check of the quality of an entry's data on record. */
export async function recordQualityCheck(
  context: CatalogContext,
  input: RecordQualityCheckInput,
): Promise<QualityCheck | Refused> {
  const { actor, today } = context;
  const { stage, dimension, measure, checked, passed, result, method } = input;
  const checkedOn = input.checkedOn ?? today;
  const row = await context.write('recordQualityCheck', input, async transaction => {
    const entry = await lockEntry(context, transaction, input.entry);
    demand(mayCheck(actor, entry), actor);
    const { id, jurisdiction, provider } = entry;
    demandNone(judge(checkingQuality, { checked, passed, method, checkedOn, today }, context.law(jurisdiction)));
    noteEntry(transaction, entry);
    return transaction.create(QualityCheckRow, {
      entry: id,
      jurisdiction,
      provider,
      stage,
      dimension,
      measure,
      checked,
      passed,
      result,
      method,
      responsible: input.responsible ?? provider,
      checkedBy: actor.organization ?? null,
      checkedOn,
      recordedAt: transaction.now,
    });
  });
  return row instanceof Refused ? row : presentCheck(row);
}
