import { demand } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { settingGradingRules } from '../../../rulebook/rules/opening-record';
import type { CatalogContext } from '../context';
import { demandNone } from '../entry/change-entry';
import { GradingRuleRow } from './entity';
import type { SetGradingRulesInput } from './inputs';
import { isAuthority } from './policy';
import { presentGradingRules } from './present';
import type { GradingRules } from './types';

/** The authority sets a version of the rules of classification and grading. */
export async function setGradingRules(context: CatalogContext, input: SetGradingRulesInput): Promise<GradingRules | Refused> {
  const { idempotencyKey: _key, validateOnly: _rehearsal, ...stated } = input;
  demand(isAuthority(context.actor, input), context.actor);
  const row = await context.write('setGradingRules', input, async transaction => {
    demandNone(judge(settingGradingRules, stated, context.law(input.jurisdiction)));
    const made = await transaction.create(GradingRuleRow, { ...stated, setBy: context.actor.organization ?? null });
    transaction.audit({ aggregate: `grading-rule:${made.id}` });
    return made;
  });
  return row instanceof Refused ? row : presentGradingRules(row);
}
