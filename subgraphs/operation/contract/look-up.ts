import { keyOf } from '../../../kernel/global-id';
import { available } from '../../../kernel/workflow/available';
import type { AvailableEvent } from '../../../kernel/workflow/types';
import { stillRuns } from '../../../rulebook/rules/operation-course';
import { assetsStand } from '../../../rulebook/rules/operation-coverage';
import { operatorStands } from '../../../rulebook/rules/operator-stands';
import type { OperationContext } from '../context';
import type { ContractRow } from './entity';
import { maySee } from './policy';
import { presentContract } from './present';
import type { OperationContract } from './types';
import { operationContract } from './workflow';

/** The row of a contract that the actor may see, by its id. */
export async function seenRow(context: OperationContext, id: string): Promise<ContractRow | null> {
  const key = keyOf('contract', id);
  const row = key === undefined ? null : await context.loaders.contract.load(key);
  return row && maySee(context.actor, row) ? row : null;
}

/** What no command's input changes: that what a contract rests on stands. */
const restingOn = [assetsStand, operatorStands, stillRuns];

/** What the actor may do with a contract now, and why not the rest. */
export async function availableOn(context: OperationContext, id: string): Promise<AvailableEvent[]> {
  const row = await seenRow(context, id);
  const standing = row && (await context.loaders.standing.load(row.id));
  if (!(row && standing)) return [];
  return available(context, operationContract, row, { rules: restingOn, facts: { ...standing, today: context.today } });
}

/** A contract by id or number; null where there is none, or none that the actor may see. */
export async function contractOf(
  context: OperationContext,
  by: { id?: string | null; contractNumber?: string | null },
): Promise<OperationContract | null> {
  const key = by.id ? keyOf('contract', by.id) : undefined;
  const { contract, contractByNumber } = context.loaders;
  const row =
    key !== undefined ? await contract.load(key) : by.contractNumber ? await contractByNumber.load(by.contractNumber) : null;
  return row && maySee(context.actor, row) ? presentContract(row, context.actor) : null;
}
