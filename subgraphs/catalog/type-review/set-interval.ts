import { demand, Role } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { judge } from '../../../rulebook/rule';
import { settingTheInterval } from '../../../rulebook/rules/catalog-type-review';
import type { CatalogContext } from '../context';
import { demandNone } from '../entry/change-entry';
import { TypeReviewIntervalRow } from './entity';
import { presentInterval } from './present';
import type { SetTypeReviewIntervalInput, TypeReviewInterval } from './types';

/** Sets how often the city has types assessed again; no text gives a number. */
export async function setTypeReviewInterval(
  context: CatalogContext,
  input: SetTypeReviewIntervalInput,
): Promise<TypeReviewInterval | Refused> {
  const { actor } = context;
  const { jurisdiction, interval } = input;
  demand(actor.is(Role.AUTHORITY) && actor.covers(jurisdiction), actor);
  const row = await context.write('setTypeReviewInterval', input, async transaction => {
    demandNone(judge(settingTheInterval, { interval }, context.law(jurisdiction)));
    const made = await transaction.create(TypeReviewIntervalRow, { jurisdiction, interval, setAt: transaction.now });
    transaction.audit({ aggregate: `type-review-interval:${made.id}`, jurisdictions: [jurisdiction] });
    return made;
  });
  return row instanceof Refused ? row : presentInterval(row);
}
