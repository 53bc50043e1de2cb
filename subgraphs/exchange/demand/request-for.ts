import type { Transaction } from '../../../kernel/transaction';
import type { FiringContext } from '../../../kernel/workflow/record-firing';
import { ServiceMode } from '../kinds';
import type { PublishedEntryRow } from '../published-entry/entity';
import { ShareRequestRow } from '../share-request/entity';
import { ShareRequestStatus } from '../share-request/kinds';
import { requestChanged } from '../share-request/submit-share-request';
import type { DemandRow } from './entity';

/** The request that a demand becomes, in the name of the body that stated it. */
export async function requestFor(
  transaction: Transaction,
  { today }: FiringContext,
  demand: DemandRow,
  entry: PublishedEntryRow,
): Promise<ShareRequestRow> {
  const made = await transaction.create(ShareRequestRow, {
    requestNumber: null,
    jurisdiction: entry.jurisdiction,
    entry: entry.entry,
    consumer: demand.applicant as string,
    provider: entry.provider,
    scenario: demand.scenario ?? demand.purpose,
    purpose: demand.purpose,
    legalBasis: null,
    serviceMode: demand.serviceMode ?? ServiceMode.INTERFACE,
    items: [],
    shareRequestStatus: ShareRequestStatus.SUBMITTED,
    submittedOn: today,
  });
  transaction.emit(requestChanged(made));
  return made;
}
