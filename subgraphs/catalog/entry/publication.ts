import { settleNotices } from '../aggregation/notice/settle-notices';
import type { CatalogContext } from '../context';
import { followEntry } from '../list/follow-entry';
import { listing } from '../opening/listing';
import type { CatalogEntryRow } from './entity';
import type { EntryMove, HeldEntry } from './move-entry';
import { itemsOf } from './write-items';

/** What comes with a step by which an entry is published. */
export const publishing = (
  context: CatalogContext,
  { transaction, entry }: Pick<HeldEntry, 'transaction' | 'entry'>,
): Required<Pick<EntryMove, 'changes' | 'afterwards'>> => ({
  changes: {
    publishedOn: entry.publishedOn ?? context.today,
    // asked anew: an entry may have been drawn up under an earlier text, or have come in a file
    shareTypeOwed: context.law(entry.jurisdiction).parameter('share_types').value !== null,
    returnComment: null,
    ...listing(context, transaction, entry),
  },
  afterwards: following(context, { transaction }),
});

/** What stands beside the catalog follows in the same transaction: its lists, who is the source of an item, what was to be seen to. */
export const following =
  (context: CatalogContext, { transaction }: Pick<HeldEntry, 'transaction'>) =>
  async (moved: CatalogEntryRow): Promise<void> => {
    const items = await itemsOf(transaction.manager, moved.id);
    await followEntry(transaction, context, moved, items);
    await settleNotices(transaction, moved, items);
  };
