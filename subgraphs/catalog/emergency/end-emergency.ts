import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { endingAnEmergency } from '../../../rulebook/rules/emergency';
import type { CatalogContext } from '../context';
import { changeEntry, demandNone } from '../entry/change-entry';
import { CatalogEntryRow } from '../entry/entity';
import { EmergencyRow } from './entity';
import type { EndEmergencyInput } from './inputs';
import { lockEmergency } from './lock-emergency';
import { mayDeclare } from './policy';
import { presentEmergency } from './present';
import type { Emergency } from './types';

/** Says that an emergency is over: the entries that it called for wait as others do. */
export async function endEmergency(context: CatalogContext, input: EndEmergencyInput): Promise<Emergency | Refused> {
  const { actor, today } = context;
  const row = await context.write('endEmergency', input, async transaction => {
    const { manager } = transaction;
    const emergency = await lockEmergency(context, transaction, input.emergency);
    demand(mayDeclare(actor, emergency), actor);
    demandNone(judge(endingAnEmergency, { emergencyGoesOn: emergency.endedOn === null }, context.law(emergency.jurisdiction)));
    transaction.audit({ aggregate: input.emergency, jurisdictions: [emergency.jurisdiction] });
    await manager.update(EmergencyRow, { id: emergency.id }, { endedOn: today });
    const entries = await manager.find(CatalogEntryRow, {
      where: { emergency: emergency.id },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const entry of entries) await changeEntry(transaction, context, { entry, manager }, { emergency: null });
    return manager.findOneByOrFail(EmergencyRow, { id: emergency.id });
  });
  return row instanceof Refused ? row : presentEmergency(row);
}
