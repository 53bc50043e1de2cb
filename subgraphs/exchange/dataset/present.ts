import { globalId } from '../../../kernel/global-id';
import type { DatasetRow } from './entity';
import type { LoadedDataset } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentDataset = (row: DatasetRow): LoadedDataset => ({
  entry: { id: globalId('catalog', row.entry) },
  jurisdiction: { code: row.jurisdiction },
  provider: { creditCode: row.provider },
  keyItem: row.keyItem,
  items: row.items,
  records: row.records,
  loadedAt: new Date(row.loadedAt),
  version: row.version,
});
