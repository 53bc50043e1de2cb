import { globalId } from '../../../../kernel/global-id';
import type { CatalogEntry } from '../../entry/types';
import type { AggregationFilingRow } from './entity';
import type { AggregationFiling } from './types';

/** The number that the entry carries, which everybody sees: not the id, so that it leads nobody to the filing. */
export const filingNumber = ({ id, filedOn }: Pick<AggregationFilingRow, 'id' | 'filedOn'>): string =>
  `汇备${filedOn.replaceAll('-', '')}-${id.slice(0, 8)}`;

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentFiling = (row: AggregationFilingRow): AggregationFiling => ({
  id: `aggregation-filing:${row.id}`,
  number: filingNumber(row),
  jurisdiction: { code: row.jurisdiction },
  entry: { id: globalId('catalog', row.entry) } as CatalogEntry,
  provider: { creditCode: row.provider },
  intervalDays: row.intervalDays,
  reason: row.reason,
  filedOn: row.filedOn,
});
