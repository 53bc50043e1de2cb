import type { EntityManager } from 'typeorm';
import type { AggregationFacts } from '../../../rulebook/rules/catalog-aggregation';
import type { CatalogContext } from '../context';
import type { CatalogEntryRow, DataItemRow } from '../entry/entity';

/** How the data of an entry reaches the platform, when the entry is handed in. */
export async function aggregationFacts(
  _manager: EntityManager,
  _context: CatalogContext,
  _entry: CatalogEntryRow,
  _items: readonly Partial<DataItemRow>[],
): Promise<AggregationFacts> {
  return {};
}
