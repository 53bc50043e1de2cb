import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { recordingDesensitization } from '../../../rulebook/rules/opening-record';
import type { CatalogContext } from '../context';
import { demandNone } from '../entry/change-entry';
import { DataItemRow } from '../entry/item-entity';
import { lockEntry, noteEntry } from '../opening/lock-entry';
import { isProvider } from '../opening/policy';
import { DesensitizationRow } from './entity';
import type { RecordDesensitizationInput } from './inputs';
import { presentDesensitization } from './present';
import type { Desensitization } from './types';

/** The unit puts on record how an item was made fit to be opened. */
export async function recordDesensitization(
  context: CatalogContext,
  input: RecordDesensitizationInput,
): Promise<Desensitization | Refused> {
  const { item, method, description } = input;
  const { actor, today } = context;
  const row = await context.write('recordDesensitization', input, async transaction => {
    const entry = await lockEntry(context, transaction, input.entry);
    demand(isProvider(actor, entry), actor);
    const itemExists = await transaction.manager.existsBy(DataItemRow, { entry: entry.id, name: item });
    demandNone(judge(recordingDesensitization, { description, itemExists }, context.law(entry.jurisdiction)));
    noteEntry(transaction, entry);
    return transaction.create(DesensitizationRow, {
      entry: entry.id,
      item,
      method,
      description,
      doneBy: entry.provider,
      doneOn: today,
      recordedAt: transaction.now,
    });
  });
  return row instanceof Refused ? row : presentDesensitization(row);
}
