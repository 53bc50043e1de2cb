import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { declaringAnEmergency } from '../../../rulebook/rules/emergency';
import type { CatalogContext } from '../context';
import { demandNone } from '../entry/change-entry';
import { EmergencyRow } from './entity';
import type { DeclareEmergencyInput } from './inputs';
import { mayDeclare } from './policy';
import { presentEmergency } from './present';
import type { Emergency } from './types';

/** Says that there is an emergency in which data is to be opened at once. */
export async function declareEmergency(context: CatalogContext, input: DeclareEmergencyInput): Promise<Emergency | Refused> {
  const { jurisdiction, kind, title } = input;
  const { actor, today } = context;
  demand(mayDeclare(actor, input), actor);
  const row = await context.write('declareEmergency', input, async transaction => {
    demandNone(judge(declaringAnEmergency, { title }, context.law(jurisdiction)));
    const made = await transaction.create(EmergencyRow, {
      jurisdiction,
      kind,
      title,
      declaredBy: actor.organization ?? null,
      declaredOn: today,
      endedOn: null,
    });
    transaction.audit({ aggregate: `emergency:${made.id}` });
    return made;
  });
  return row instanceof Refused ? row : presentEmergency(row);
}
