import { demandKey } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import type { CommandInput, Transaction } from '../../../kernel/transaction';
import { type Firing, fire } from '../../../kernel/workflow/fire';
import type { OperationContext } from '../context';
import { ContractRow } from './entity';
import { maySee } from './policy';
import { presentContract } from './present';
import type { OperationContract } from './types';
import { operationContract } from './workflow';

/** What every step with a contract names. */
export interface ContractStep extends CommandInput {
  id: string;
  expectedVersion?: number | null;
  comment?: string | null;
}

export type ContractMove = Partial<Pick<Firing<ContractRow>, 'event' | 'facts' | 'comment' | 'changes' | 'expectedVersion'>>;

/** A contract as a step finds it, before it is kept from others. */
export type Found = { transaction: Transaction; row: ContractRow };

/**
 * Fires an event on a contract that the actor may see; others are told that there is none.
 * @param event the command; also what is fired, unless the move says otherwise
 * @param move what the step brings; asked only where the contract may be known
 * @param afterwards what else is written, with the contract as it then is
 */
export async function moveContract(
  context: OperationContext,
  event: string,
  input: ContractStep,
  move: (found: Found) => ContractMove | Promise<ContractMove> = () => ({}),
  afterwards: (moved: Found) => Promise<unknown> = async () => undefined,
): Promise<OperationContract | Refused> {
  const row = await context.write(event, input, async transaction => {
    const key = demandKey('contract', input.id, 'id');
    const found = await transaction.manager.findOneBy(ContractRow, { id: key });
    const sees = (seen: ContractRow) => maySee(context.actor, seen);
    const moved = await fire(transaction, context, operationContract, {
      key,
      event,
      comment: input.comment,
      expectedVersion: input.expectedVersion,
      sees,
      ...(found && sees(found) && (await move({ transaction, row: found }))),
    });
    await afterwards({ transaction, row: moved });
    return moved;
  });
  return row instanceof Refused ? row : presentContract(row, context.actor);
}
