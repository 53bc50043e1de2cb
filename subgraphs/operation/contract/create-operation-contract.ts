import { demand } from '../../../kernel/actor';
import { demandKey, globalId } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import { judgeBeginning } from '../../../rulebook/rule';
import { grantingAContract } from '../../../rulebook/rules/authorized-operation';
import type { OperationContext } from '../context';
import { ContractAssetRow, ContractRow } from './entity';
import { ContractStatus, isBinding } from './kinds';
import { mayGrant } from './policy';
import { presentContract } from './present';
import type { CreateOperationContractInput, OperationContract } from './types';

/** Draws up a contract; one made before the register began is taken over in the state it has. */
export async function createOperationContract(
  context: OperationContext,
  input: CreateOperationContractInput,
): Promise<OperationContract | Refused> {
  demand(mayGrant(context.actor, input), context.actor);
  const breaches = judgeBeginning(context.law(input.jurisdiction), 'SMX-10', grantingAContract, input);
  if (breaches.length > 0) return new Refused(findingsOf(breaches));
  const { assets, earlier, idempotencyKey, validateOnly, ...terms } = input;
  const row = await context.write('createOperationContract', input, async transaction => {
    const made = await transaction.create(ContractRow, { ...terms, contractStatus: earlier ?? ContractStatus.DRAFT_CONTRACT });
    const { id: contract, exclusive, startsOn, endsOn } = made;
    const binding = isBinding(made.contractStatus);
    // in one order for all commands, so that two over the same assets wait for each other and never both ways
    const covered = [...new Set(assets)].sort();
    await transaction.createAll(
      ContractAssetRow,
      covered.map(id => ({ contract, asset: demandKey('asset', id, 'assets'), exclusive, binding, startsOn, endsOn })),
    );
    transaction.emit(contractChanged(made, covered));
    return made;
  });
  return row instanceof Refused ? row : presentContract(row, context.actor);
}

/** What other subgraphs may know of a contract. */
export const contractChanged = (row: ContractRow, assets: readonly string[]) => ({
  aggregate: globalId('contract', row.id),
  sequence: row.version,
  kind: 'contract.changed',
  payload: {
    id: globalId('contract', row.id),
    contractNumber: row.contractNumber,
    contractStatus: row.contractStatus,
    jurisdiction: row.jurisdiction,
    grantor: row.grantor,
    operator: row.operator,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    assets,
  },
});
