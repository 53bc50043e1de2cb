import { globalId } from '../../../../kernel/global-id';
import type { CatalogEntry } from '../../entry/types';
import type { CollectionBatchRow } from './entity';
import type { CollectionBatch } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentBatch = (row: CollectionBatchRow): CollectionBatch => ({
  id: `batch:${row.id}`,
  jurisdiction: { code: row.jurisdiction },
  entry: { id: globalId('catalog', row.entry) } as CatalogEntry,
  department: { creditCode: row.department },
  items: row.items,
  records: row.records,
  digest: row.digest,
  uploader: row.uploader,
  aggregationMode: row.aggregationMode,
  normVersion: row.normVersion,
  collectedOn: row.collectedOn,
  receivedAt: new Date(row.receivedAt),
});
