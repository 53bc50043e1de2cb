import { demand } from '../../../kernel/actor';
import { demandKey, globalId } from '../../../kernel/global-id';
import { findingsOf, Refused } from '../../../kernel/refused';
import type { Event } from '../../../kernel/transaction';
import { judge, judgeBeginning } from '../../../rulebook/rule';
import { mayBeAskedFor, submittingAShareRequest } from '../../../rulebook/rules/share-request';
import type { ExchangeContext } from '../context';
import { PublishedEntryRow } from '../published-entry/entity';
import { ShareRequestRow } from './entity';
import { ShareRequestStatus } from './kinds';
import { maySubmit, mayTakeOver, mayTakeOverIn } from './policy';
import { presentRequest } from './present';
import type { ShareRequest, SubmitShareRequestInput } from './types';

/** Asks for the data of a published entry; a request from before the register began is taken over in the state it has. */
export async function submitShareRequest(
  context: ExchangeContext,
  input: SubmitShareRequestInput,
): Promise<ShareRequest | Refused> {
  const { actor, today } = context;
  const { consumer, scenario, purpose, legalBasis, serviceMode, earlier } = input;
  demand(earlier ? mayTakeOver(actor) : maySubmit(actor, input), actor);
  const row = await context.write('submitShareRequest', input, async transaction => {
    const key = demandKey('catalog', input.entry, 'entry');
    const found = await transaction.manager.findOneBy(PublishedEntryRow, { entry: key });
    // What is not published is no more known to those who ask than what is not there, nor is the city whose law it is under.
    const entry = found && mayBeAskedFor(found, Boolean(earlier)) ? found : null;
    if (entry === null) return transaction.refuse(...findingsOf(judge(submittingAShareRequest, { ...input, entry, today })));
    const law = context.law(entry.jurisdiction);
    const breaches = judgeBeginning(law, 'SMX-03', submittingAShareRequest, { ...input, entry, today }, ['entry']);
    if (breaches.length > 0) return transaction.refuse(...findingsOf(breaches));
    demand(!earlier || mayTakeOverIn(actor, entry.jurisdiction), actor);
    const made = await transaction.create(ShareRequestRow, {
      requestNumber: earlier?.requestNumber ?? null,
      jurisdiction: entry.jurisdiction,
      entry: key,
      consumer,
      provider: input.provider ?? entry.provider,
      scenario,
      purpose,
      legalBasis: legalBasis ?? null,
      serviceMode,
      items: [...new Set(input.items)],
      shareRequestStatus: earlier?.shareRequestStatus ?? ShareRequestStatus.SUBMITTED,
      submittedOn: earlier?.submittedOn ?? today,
    });
    transaction.emit(requestChanged(made));
    return made;
  });
  return row instanceof Refused ? row : presentRequest(row);
}

/** What other subgraphs may know of a request. */
export const requestChanged = (row: ShareRequestRow): Event => ({
  aggregate: globalId('share-request', row.id),
  sequence: row.version,
  kind: 'share-request.changed',
  payload: {
    id: globalId('share-request', row.id),
    requestNumber: row.requestNumber,
    shareRequestStatus: row.shareRequestStatus,
    jurisdiction: row.jurisdiction,
    entry: globalId('catalog', row.entry),
    consumer: row.consumer,
    provider: row.provider,
    serviceMode: row.serviceMode,
    submittedOn: row.submittedOn,
  },
});
