import type { Law } from '../../../rulebook/law';
import { askedBy, type BudgetGateName, conditionsOf } from '../../../rulebook/rules/budget-conditions';
import type { BudgetContext } from '../context';
import { ownersOf } from '../verdict/facts';
import type { OwnersKnown } from './standings';

const gates: readonly BudgetGateName[] = ['APPROVAL', 'INVESTMENT', 'ACCEPTANCE', 'OPERATIONS_FUNDING'];

/** Whether any gate of a city looks at the work of the owner. */
const looksAtOwners = (law: Law): boolean =>
  gates.some(gate => {
    const conditions = conditionsOf(law, gate);
    return conditions !== 'NOT_REGULATED' && conditions.some(({ rule }) => askedBy(rule).some(isOfOwner));
  });

const isOfOwner = (asked: string): boolean => asked === 'scored' || asked === 'evaluated';

/** What oversight knows of owners, asked once for all of them; undefined where it cannot be asked. */
export async function ownersKnown(
  context: BudgetContext,
  laws: readonly Law[],
  owners: readonly string[],
): Promise<OwnersKnown> {
  if (owners.length === 0 || !laws.some(looksAtOwners)) return new Map();
  const told = await ownersOf(context, owners);
  if (!told.known) return undefined;
  return new Map(
    [...told.value].map(([owner, { scores, evaluation }]) => [
      owner,
      { scored: scores !== null, evaluated: evaluation !== null },
    ]),
  );
}
