import type { EntityManager } from 'typeorm';
import { readCalendarWithin } from '../../../kernel/calendar';
import { Refusal } from '../../../kernel/refused';
import { Transaction } from '../../../kernel/transaction';
import { fireByItself } from '../../../kernel/workflow/fire-by-itself';
import { lawOf } from '../../../rulebook/law';
import { dayOf } from '../../../rulebook/values/local-date';
import type { ContractRow } from '../contract/entity';
import { SuspensionCause } from '../contract/kinds';
import { operationContract } from '../contract/workflow';
import { NoticeKind } from '../notice/kinds';
import { tellBodies, tellParties } from '../notice/tell-parties';

/** A contract that loses what it rests on. */
interface Losing {
  readonly contract: string;
  readonly event: string;
  readonly because: string;
  readonly facts: object;
  readonly changes: Partial<ContractRow>;
  readonly tell: (transaction: Transaction, row: ContractRow) => Promise<void>;
}

/**
 * Suspends contracts and tells of it. One taken over in a city whose text knows no contracts stays as it is: the reconciler names it.
 * @param operation under which name the register does it
 */
async function suspendEach(manager: EntityManager, operation: string, losing: readonly Losing[]): Promise<void> {
  if (losing.length === 0) return;
  const now = new Date();
  const today = dayOf(now);
  const context = {
    today,
    law: (jurisdiction: string) => lawOf(jurisdiction, today),
    calendar: () => readCalendarWithin(manager),
  };
  const transaction = new Transaction(manager, now, { operation });
  for (const { contract: key, event, because: comment, facts, changes, tell } of losing) {
    try {
      await tell(
        transaction,
        await fireByItself(transaction, context, operationContract, { key, event, comment, facts, changes }),
      );
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault; // it was moved meanwhile, or the city has no such event
    }
  }
  await transaction.close();
}

/**
 * Suspends every contract, approved or in force, that covers one of these assets, whose registration was lost, and tells its parties.
 * @param assets keys
 */
export async function suspendForLost(manager: EntityManager, assets: readonly string[]): Promise<void> {
  const covered: { contract: string; asset: string; lost: number }[] = await manager.query(
    `select m.contract, min(m.asset::text) as asset, count(*)::integer as lost
     from contract_asset m join operation_contract c on c.id = m.contract
     where m.asset = any($1::uuid[]) and c.contract_status in ('APPROVED', 'ACTIVE') group by m.contract order by m.contract`,
    [assets],
  );
  const losing = covered.map(({ contract, asset, lost }) => ({
    contract,
    event: 'suspendForAsset',
    because: '所涉数据资产登记已注销或者到期',
    facts: { unregistered: lost },
    changes: { suspendedFor: SuspensionCause.ASSET },
    tell: (transaction: Transaction, row: ContractRow) => tellParties(transaction, row, NoticeKind.ASSET_LOST, { asset }),
  }));
  await suspendEach(manager, 'suspend-for-asset', losing);
}

/**
 * Suspends every contract, approved or in force, whose operator has left the register, and tells the grantor and who took over.
 * @param operators credit codes
 */
export async function suspendForGone(manager: EntityManager, operators: readonly string[]): Promise<void> {
  const operated: { contract: string; operator: string; successor: string | null }[] = await manager.query(
    `select c.id as contract, c.operator, g.successor from operation_contract c join gone_body g on g.credit_code = c.operator
     where c.operator = any($1) and c.contract_status in ('APPROVED', 'ACTIVE') order by c.id`,
    [operators],
  );
  const losing = operated.map(({ contract, operator: body, successor }) => ({
    contract,
    event: 'suspendForOperator',
    because: '运营方已合并或者注销',
    facts: { operatorGone: true },
    changes: { suspendedFor: SuspensionCause.OPERATOR_GONE, goneBody: body },
    tell: (transaction: Transaction, { id, grantor }: ContractRow) =>
      tellBodies(transaction, id, [grantor, ...(successor ? [successor] : [])], NoticeKind.OPERATOR_GONE, { body }),
  }));
  await suspendEach(manager, 'suspend-for-operator', losing);
}
