import type { Transaction } from '../../../kernel/transaction';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import type { ExchangeContext } from '../context';
import type { ServiceMode } from '../kinds';
import type { PublishedEntryRow } from '../published-entry/entity';
import { newRequest } from './draft-share-request';
import { ShareRequestRow } from './entity';
import type { EarlierShareRequestInput } from './inputs';
import { machineOfState } from './machine';
import type { StatedRequest } from './request-facts';
import { shareRequests } from './workflow';

/** A request from before the register: in the state it has, with its day and number; what the law asked of it was asked then. */
export async function takeOver(
  transaction: Transaction,
  context: ExchangeContext,
  input: StatedRequest & { serviceMode: ServiceMode; legalBasis?: string | null; earlier: EarlierShareRequestInput },
  entry: PublishedEntryRow,
): Promise<ShareRequestRow> {
  const { shareRequestStatus, submittedOn, requestNumber } = input.earlier;
  const workflow = machineOfState(context.law(entry.jurisdiction), entry.shareType, shareRequestStatus);
  const row = await transaction.create(ShareRequestRow, {
    ...newRequest(context, input, entry),
    workflow,
    requestNumber: requestNumber ?? null,
    shareRequestStatus,
    submittedOn,
    takenOver: true,
  });
  await tellMatter(transaction, context, shareRequests[workflow], row);
  return row;
}
