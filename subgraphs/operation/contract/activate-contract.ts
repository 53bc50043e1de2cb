import { demand } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { Refusal, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { type ByItself, fireByItself } from '../../../kernel/workflow/fire-by-itself';
import { demandVersionRead } from '../../../kernel/workflow/permitted';
import type { OperationContext } from '../context';
import { coveredBy } from '../known/covered';
import { operatorStanding } from '../known/operator-standing';
import { assetsOf } from './approve-contract';
import { ContractRow } from './entity';
import type { ActivateContractInput } from './inputs';
import { mayGrant, maySee } from './policy';
import { presentContract } from './present';
import type { OperationContract } from './types';
import { operationContract } from './workflow';

/** The register lets an approved contract begin, on its first day, once all that it covers is in place. */
export async function activate(transaction: Transaction, context: ByItself, key: string): Promise<ContractRow> {
  const { manager } = transaction;
  const [found]: { operator: string }[] = await manager.query('select operator from operation_contract where id = $1', [key]);
  const { operatorGone } = await operatorStanding(manager, found?.operator ?? '');
  const { sets, cities, unregistered } = await coveredBy(manager, await assetsOf(manager, key));
  const facts = { sets, cities, unregistered, operatorGone, today: context.today };
  return fireByItself(transaction, context, operationContract, { key, event: 'activateContract', facts });
}

/** The authority has an approved contract begin without waiting for the register, and is told what is wanting. */
export async function activateContract(
  context: OperationContext,
  input: ActivateContractInput,
): Promise<OperationContract | Refused> {
  const row = await context.write('activateContract', input, async transaction => {
    const key = demandKey('contract', input.id, 'id');
    const found = await transaction.manager.findOneBy(ContractRow, { id: key });
    if (!found || !maySee(context.actor, found)) throw new Refusal([matterUnknown]);
    demand(mayGrant(context.actor, found), context.actor);
    context.concerns(found.jurisdiction);
    demandVersionRead(context, operationContract, found, input.expectedVersion);
    return activate(transaction, context, key);
  });
  return row instanceof Refused ? row : presentContract(row, context.actor);
}
