import { Refused } from '../../../kernel/refused';
import { recordingRevenue } from '../../../rulebook/rules/operation-revenue';
import type { OperationContext } from '../context';
import { demandContract, demandHolds } from '../contract/demand-contract';
import { mayOperate } from '../contract/policy';
import { RevenueRow } from './entity';
import { presentRevenue } from './present';
import type { ContractRevenue, RecordRevenueInput } from './types';

/** Operator or authority state what a contract earned in a period that is over: gross, tax, and what is to be handed over. */
export async function recordRevenue(context: OperationContext, input: RecordRevenueInput): Promise<ContractRevenue | Refused> {
  const row = await context.write('recordRevenue', input, async transaction => {
    const contract = await demandContract(transaction, context, input.contract, found => mayOperate(context.actor, found));
    const { contract: _, idempotencyKey, validateOnly, ...earned } = input;
    const { startsOn, endsOn, begun } = contract;
    demandHolds(context, contract, recordingRevenue, { ...earned, startsOn, endsOn, begun, today: context.today });
    return transaction.create(RevenueRow, { ...earned, contract: contract.id, recordedOn: context.today });
  });
  return row instanceof Refused ? row : presentRevenue({ ...row, remitted: '0' });
}
