import type { EntityManager } from 'typeorm';
import { readCalendarWithin } from '../../../kernel/calendar';
import { Refusal } from '../../../kernel/refused';
import { Transaction } from '../../../kernel/transaction';
import { fireByItself } from '../../../kernel/workflow/fire-by-itself';
import { lawOf } from '../../../rulebook/law';
import { dayOf } from '../../../rulebook/values/local-date';
import { SuspensionCause } from '../contract/kinds';
import { operationContract } from '../contract/workflow';
import { NoticeKind } from '../notice/kinds';
import { tellParties } from '../notice/tell-parties';

const NAME = 'suspend-for-asset';
const BECAUSE = '所涉数据资产登记已注销或者到期';

/**
 * Suspends every contract in force that covers one of these assets, whose registration was lost, and tells its parties. A contract taken
 * over in a city whose text knows no contracts stays as it is: the reconciler names it.
 * @param assets keys
 */
export async function suspendForLost(manager: EntityManager, assets: readonly string[]): Promise<void> {
  const covered: { contract: string; asset: string; lost: number }[] = await manager.query(
    `select m.contract, min(m.asset::text) as asset, count(*)::integer as lost
     from contract_asset m join operation_contract c on c.id = m.contract
     where m.asset = any($1::uuid[]) and c.contract_status = 'ACTIVE' group by m.contract order by m.contract`,
    [assets],
  );
  if (covered.length === 0) return;
  const now = new Date();
  const today = dayOf(now);
  const context = {
    today,
    law: (jurisdiction: string) => lawOf(jurisdiction, today),
    calendar: () => readCalendarWithin(manager),
  };
  const transaction = new Transaction(manager, now, { operation: NAME });
  for (const { contract, asset, lost } of covered) {
    try {
      const row = await fireByItself(transaction, context, operationContract, {
        key: contract,
        event: 'suspendForAsset',
        comment: BECAUSE,
        facts: { unregistered: lost },
        changes: { suspendedFor: SuspensionCause.ASSET },
      });
      await tellParties(transaction, row, NoticeKind.ASSET_LOST, asset);
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault; // it was moved meanwhile, or the city has no such event
    }
  }
  await transaction.close();
}
