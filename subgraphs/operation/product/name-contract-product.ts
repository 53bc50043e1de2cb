import type { EntityManager } from 'typeorm';
import { demandKey } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import { namingAProduct } from '../../../rulebook/rules/operation-use';
import type { OperationContext } from '../context';
import { demandContract, demandHolds } from '../contract/demand-contract';
import { mayOperate } from '../contract/policy';
import { ContractProductRow } from './entity';
import { presentProduct } from './list-products';
import type { NameContractProductInput, OperatorProduct } from './types';

interface AssetTold {
  jurisdiction: string;
  status: string;
}

/** What the register of assets has told of an asset. */
async function assetTold(manager: EntityManager, asset: string): Promise<AssetTold | undefined> {
  const [told]: AssetTold[] = await manager.query(
    'select jurisdiction, asset_status as status from known_asset where asset = $1',
    [asset],
  );
  return told;
}

/** Operator or authority name a product made under a contract; naming it again tells as which asset it is entered. */
export async function nameContractProduct(
  context: OperationContext,
  input: NameContractProductInput,
): Promise<OperatorProduct | Refused> {
  const row = await context.write('nameContractProduct', input, async transaction => {
    const { manager } = transaction;
    const contract = await demandContract(transaction, context, input.contract, found => mayOperate(context.actor, found));
    const asset = input.asset ? demandKey('asset', input.asset, 'asset') : null;
    const named = asset === null ? undefined : await assetTold(manager, asset);
    const assetIsKnown = asset === null || named?.jurisdiction === contract.jurisdiction;
    demandHolds(context, contract, namingAProduct, { name: input.name, assetIsKnown });
    const name = input.name.trim();
    const known = await manager.findOneBy(ContractProductRow, { contract: contract.id, name });
    if (known) await manager.update(ContractProductRow, { id: known.id }, { asset: asset ?? known.asset });
    const kept = known
      ? { ...known, asset: asset ?? known.asset }
      : await transaction.create(ContractProductRow, { contract: contract.id, name, asset, namedOn: context.today });
    const told = named ?? (kept.asset === null ? undefined : await assetTold(manager, kept.asset));
    return { ...kept, operator: contract.operator, registered: ['REGISTERED', 'CHANGED'].includes(told?.status ?? '') };
  });
  return row instanceof Refused ? row : presentProduct(row);
}
