import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { updatingInAnEmergency } from '../../../rulebook/rules/emergency';
import type { CatalogContext } from '../context';
import { demandNone } from '../entry/change-entry';
import { lockEntry, noteEntry } from '../opening/lock-entry';
import { isProvider } from '../opening/policy';
import { EmergencyEntryRow, EmergencyUpdateRow } from './entity';
import type { RecordEmergencyUpdateInput } from './inputs';
import { lockEmergency } from './lock-emergency';
import { presentUpdate } from './present';
import type { EmergencyUpdate } from './types';

/** Logs what was brought up to date of an entry while the emergency goes on. */
export async function recordEmergencyUpdate(
  context: CatalogContext,
  input: RecordEmergencyUpdateInput,
): Promise<EmergencyUpdate | Refused> {
  const { description } = input;
  const { actor } = context;
  const made = await context.write('recordEmergencyUpdate', input, async transaction => {
    const emergency = await lockEmergency(context, transaction, input.emergency);
    const entry = await lockEntry(context, transaction, input.entry);
    demand(isProvider(actor, entry), actor);
    const linked = await transaction.manager.existsBy(EmergencyEntryRow, { emergency: emergency.id, entry: entry.id });
    const facts = { description, linked, emergencyGoesOn: emergency.endedOn === null };
    demandNone(judge(updatingInAnEmergency, facts, context.law(entry.jurisdiction)));
    noteEntry(transaction, entry);
    const row = await transaction.create(EmergencyUpdateRow, {
      emergency: emergency.id,
      entry: entry.id,
      description,
      updatedBy: entry.provider,
      recordedAt: transaction.now,
    });
    return presentUpdate(row, emergency);
  });
  return made;
}
