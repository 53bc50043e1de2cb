import { keyOf } from '../../../kernel/global-id';
import type { OperationContext } from '../context';
import { maySee } from './policy';
import { presentContract } from './present';
import type { OperationContract } from './types';

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
