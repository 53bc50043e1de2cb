import { globalId } from '../../../../kernel/global-id';
import type { CatalogEntry } from '../../entry/types';
import type { AggregationFilingRow } from './entity';
import type { AggregationFiling } from './types';

/** The number by which an entry names a filing. */
export const filingNumber = (id: string): string => `aggregation-filing:${id}`;

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentFiling = (row: AggregationFilingRow): AggregationFiling => ({
  id: filingNumber(row.id),
  jurisdiction: { code: row.jurisdiction },
  entry: { id: globalId('catalog', row.entry) } as CatalogEntry,
  provider: { creditCode: row.provider },
  intervalDays: row.intervalDays,
  reason: row.reason,
  filedOn: row.filedOn,
});
