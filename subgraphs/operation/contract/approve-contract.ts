import type { EntityManager } from 'typeorm';
import type { Refused } from '../../../kernel/refused';
import type { OperationContext } from '../context';
import { coveredBy } from '../known/covered';
import { operatorStanding } from '../known/operator-standing';
import { ContractRow } from './entity';
import type { ApproveContractInput } from './inputs';
import { moveContract } from './move-contract';
import type { OperationContract } from './types';

/** Keys of the assets that a contract covers. */
export async function assetsOf(manager: EntityManager, contract: string): Promise<string[]> {
  const rows: { asset: string }[] = await manager.query('select asset from contract_asset where contract = $1 order by asset', [
    contract,
  ]);
  return rows.map(({ asset }) => asset);
}

/** The contract that one renews, as far as its approval hangs on it. */
async function renewedBy(manager: EntityManager, { renews, grantor, operator }: ContractRow) {
  const renewed = renews === null ? null : await manager.findOneBy(ContractRow, { id: renews });
  return renewed && { ...renewed, sameParties: renewed.grantor === grantor && renewed.operator === operator };
}

/**
 * Approves what was drawn up: from now on the right is granted, and an exclusive one keeps others out. Of several at once over one asset
 * each waits for the one before it.
 */
export const approveContract = (context: OperationContext, input: ApproveContractInput): Promise<OperationContract | Refused> =>
  moveContract(context, 'approveContract', input, async ({ transaction: { manager }, row }) => {
    const { operatorGone } = await operatorStanding(manager, row.operator);
    const assets = await assetsOf(manager, row.id);
    const { sets, cities, unregistered } = await coveredBy(manager, assets);
    const renewed = await renewedBy(manager, row);
    return {
      facts: { assets, sets, cities, unregistered, operatorGone, renewed, today: context.today },
      // what was judged is what is approved: a draft that changes meanwhile is another
      expectedVersion: input.expectedVersion ?? row.version,
    };
  });
