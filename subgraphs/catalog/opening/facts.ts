import type { EntityManager } from 'typeorm';
import type { OpeningFacts } from '../../../rulebook/rules/catalog-opening';
import type { CatalogContext } from '../context';
import type { CatalogEntryRow, DataItemRow } from '../entry/entity';

/** What the register knows of the reviews, the conditions and the resources of an entry, when it is handed in or decided on. */
export async function openingFacts(
  _manager: EntityManager,
  _context: CatalogContext,
  _entry: CatalogEntryRow,
  _items: readonly Partial<DataItemRow>[],
): Promise<OpeningFacts> {
  return { desensitized: false };
}
