import type { Transaction } from '../../../kernel/transaction';
import type { CatalogContext } from '../context';
import type { CatalogEntryRow, DataItemRow } from '../entry/entity';

/** The lists beside the catalog follow an entry that is published, updated or withdrawn, in the same transaction. */
export async function followEntry(
  _transaction: Transaction,
  _context: CatalogContext,
  _entry: CatalogEntryRow,
  _items: readonly DataItemRow[],
): Promise<void> {}
