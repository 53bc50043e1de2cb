import type { EntityManager } from 'typeorm';
import type { SourceFacts } from '../../../rulebook/rules/catalog-source';
import type { CatalogContext } from '../context';
import type { CatalogEntryRow, DataItemRow } from '../entry/entity';

/** What the register knows of other sources of an entry's items, when the entry is handed in. */
export async function sourceFacts(
  _manager: EntityManager,
  _context: CatalogContext,
  _entry: CatalogEntryRow,
  _items: readonly Partial<DataItemRow>[],
): Promise<SourceFacts> {
  return {};
}
