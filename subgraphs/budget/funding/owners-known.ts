import type { Law } from '../../../rulebook/law';
import { askedBy, type BudgetGateName, conditionsOf } from '../../../rulebook/rules/budget-conditions';
import type { BudgetContext } from '../context';
import { isOfOwner, type OwnerFact, ownersOf } from '../verdict/facts';
import type { OwnersKnown } from './standings';

const gates: readonly BudgetGateName[] = ['APPROVAL', 'INVESTMENT', 'ACCEPTANCE', 'OPERATIONS_FUNDING'];

/** What of the work of an owner any gate of a city looks at. */
const askedOfOwners = (law: Law): OwnerFact[] =>
  gates.flatMap(gate => {
    const conditions = conditionsOf(law, gate);
    return conditions === 'NOT_REGULATED' ? [] : conditions.flatMap(({ rule }) => askedBy(rule).filter(isOfOwner));
  });

/** What oversight knows of owners as far as any gate looks at it, asked once for all of them; undefined where it cannot be asked. */
export async function ownersKnown(
  context: BudgetContext,
  laws: readonly Law[],
  owners: readonly string[],
): Promise<OwnersKnown> {
  const told = await ownersOf(context, owners, new Set(laws.flatMap(askedOfOwners)));
  if (!told.known) return undefined;
  return new Map(
    [...told.value].map(([owner, { scores, evaluation }]) => [
      owner,
      { scored: scores !== null, evaluated: evaluation !== null },
    ]),
  );
}
