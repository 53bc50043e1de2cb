import { Refused } from '../../../kernel/refused';
import type { OperationContext } from '../context';
import { demandPart } from '../contract/demand-contract';
import { ContractNoticeRow } from './entity';
import { presentNotice } from './present';
import type { AcknowledgeContractNoticeInput, ContractNotice } from './types';

/** A party takes note of what it was told. */
export async function acknowledgeContractNotice(
  context: OperationContext,
  input: AcknowledgeContractNoticeInput,
): Promise<ContractNotice | Refused> {
  const { actor, today } = context;
  const row = await context.write('acknowledgeContractNotice', input, async transaction => {
    const { manager } = transaction;
    const find = (id: string) => manager.findOneBy(ContractNoticeRow, { id, addressee: actor.organization ?? '' });
    const { part } = await demandPart(transaction, context, { id: input.notice, path: 'notice', find }, () => true);
    const acknowledgedOn = part.acknowledgedOn ?? today;
    await manager.update(ContractNoticeRow, { id: part.id }, { acknowledgedOn });
    return { ...part, acknowledgedOn };
  });
  return row instanceof Refused ? row : presentNotice(row);
}
