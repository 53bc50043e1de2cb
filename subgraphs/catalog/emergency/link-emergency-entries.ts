import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { linkingInAnEmergency } from '../../../rulebook/rules/emergency';
import type { CatalogContext } from '../context';
import { changeEntry, demandNone } from '../entry/change-entry';
import { lockEntry } from '../opening/lock-entry';
import { isAuthority, isProvider } from '../opening/policy';
import { EmergencyEntryRow } from './entity';
import type { LinkEmergencyEntriesInput } from './inputs';
import { lockEmergency } from './lock-emergency';
import { presentEmergency } from './present';
import type { Emergency } from './types';

/** Entries that an emergency calls for: their review is expedited, and what is brought up to date of them is logged. */
export async function linkEmergencyEntries(
  context: CatalogContext,
  input: LinkEmergencyEntriesInput,
): Promise<Emergency | Refused> {
  const { actor, today } = context;
  const row = await context.write('linkEmergencyEntries', input, async transaction => {
    const { manager } = transaction;
    const emergency = await lockEmergency(context, transaction, input.emergency);
    transaction.audit({ aggregate: input.emergency, jurisdictions: [emergency.jurisdiction] });
    // in one order, so that two commands wait for each other one way only
    for (const id of [...new Set(input.entries)].sort()) {
      const entry = await lockEntry(context, transaction, id, 'entries');
      demand(isAuthority(actor, entry) || isProvider(actor, entry), actor);
      const link = { emergency: emergency.id, entry: entry.id };
      const facts = {
        emergencyGoesOn: emergency.endedOn === null,
        ofThatCity: entry.jurisdiction === emergency.jurisdiction,
        linkedAlready: await manager.existsBy(EmergencyEntryRow, link),
      };
      demandNone(judge(linkingInAnEmergency, facts, context.law(entry.jurisdiction)));
      await transaction.create(EmergencyEntryRow, { ...link, linkedOn: today });
      await changeEntry(transaction, context, { entry, manager }, { emergency: emergency.id });
    }
    return emergency;
  });
  return row instanceof Refused ? row : presentEmergency(row);
}
