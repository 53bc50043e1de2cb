import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { grading } from '../../../rulebook/rules/opening-record';
import type { CatalogContext } from '../context';
import { changeEntry, demandNone } from '../entry/change-entry';
import { presentEntry } from '../entry/present';
import type { CatalogEntry } from '../entry/types';
import { GradingRuleRow } from './entity';
import type { GradeCatalogEntryInput } from './inputs';
import { lockEntry } from './lock-entry';
import { isAuthority, isProvider } from './policy';

/** Classes and grades an entry by a version of the city's rules. */
export async function gradeCatalogEntry(
  context: CatalogContext,
  input: GradeCatalogEntryInput,
): Promise<CatalogEntry | Refused> {
  const { ruleVersion, dataClass, dataGrade } = input;
  const { actor } = context;
  const row = await context.write('gradeCatalogEntry', input, async transaction => {
    const { manager } = transaction;
    const entry = await lockEntry(context, transaction, input.entry);
    const { jurisdiction } = entry;
    demand(isProvider(actor, entry) || isAuthority(actor, entry), actor);
    const rules = await manager.findOneBy(GradingRuleRow, { jurisdiction, ruleVersion });
    demandNone(judge(grading, { dataClass, dataGrade, rules }, context.law(jurisdiction)));
    return changeEntry(transaction, context, { entry, manager }, { dataClass, dataGrade, gradingRule: rules?.id });
  });
  return row instanceof Refused ? row : presentEntry(row);
}
