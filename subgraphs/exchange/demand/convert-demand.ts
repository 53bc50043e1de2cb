import type { Transaction } from '../../../kernel/transaction';
import { fire } from '../../../kernel/workflow/fire';
import type { FiringContext } from '../../../kernel/workflow/record-firing';
import type { PublishedEntryRow } from '../published-entry/entity';
import { byTheRegister } from './by-the-register';
import { DemandRow } from './entity';
import { DemandKind } from './kinds';
import { requestFor } from './request-for';
import { catalogDemand } from './workflow';

const TOLD = {
  SHARE: '所需数据已列入目录，并已代为提出共享申请。',
  OPEN: '所需数据已列入开放目录，可以获取或者申请。',
};

/**
 * A demand whose entry is published becomes a request for it, by the register itself and in the transaction of what led to it: whoever
 * stated it need not ask again. What is opened is taken or asked for by whoever wants it.
 */
export async function convertDemand(
  transaction: Transaction,
  context: FiringContext,
  key: string,
  entry: PublishedEntryRow,
): Promise<DemandRow> {
  const row = await transaction.manager.findOneByOrFail(DemandRow, { id: key });
  const shareRequest = row.kind === DemandKind.SHARE ? (await requestFor(transaction, context, row, entry)).id : null;
  const told = TOLD[row.kind];
  return fire(transaction, byTheRegister(context), catalogDemand, {
    key,
    event: 'convertToRequest',
    changes: { shareRequest, result: told, notice: told, closedOn: context.today },
  });
}
