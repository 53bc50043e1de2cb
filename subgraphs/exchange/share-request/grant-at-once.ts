import type { Transaction } from '../../../kernel/transaction';
import { fire } from '../../../kernel/workflow/fire';
import type { FiringContext } from '../../../kernel/workflow/record-firing';
import type { PublishedEntryRow } from '../published-entry/entity';
import { completedBy } from '../sensitive-combination/completed-by';
import { asRegister } from './as-register';
import type { ShareRequestRow } from './entity';
import { allItemsOf, askedEntryOf } from './request-facts';
import { supply } from './supply';
import { shareRequests } from './workflow';

/**
 * What is shared without conditions is granted by the register itself. Where the grant would complete a combination that is sensitive,
 * the request stays as it was made until the authority has reviewed that.
 */
export async function grantAtOnce(
  transaction: Transaction,
  context: FiringContext,
  created: ShareRequestRow,
  entry: PublishedEntryRow,
): Promise<ShareRequestRow> {
  const { today } = context;
  const { id, jurisdiction, consumer: holder } = created;
  const items = created.items.length > 0 ? created.items : allItemsOf(entry);
  const completes = await completedBy(transaction.manager, { jurisdiction, holder, items, on: today, except: id });
  if (completes.length > 0 && created.aggregationReview === null) return created;
  const row = await fire(transaction, asRegister(context, 'grantShareRequest'), shareRequests[created.workflow], {
    key: id,
    event: 'grantShareRequest',
    facts: { entry: askedEntryOf(entry), items },
    changes: { grantedItems: items, grantedMode: created.serviceMode, decidedOn: today, fulfilledOn: today },
  });
  await supply(transaction, row, today);
  return row;
}
