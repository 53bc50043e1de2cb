import { globalId } from '../../../../kernel/global-id';
import type { CatalogEntry } from '../../entry/types';
import type { ResponsibilityRow } from './entity';
import type { CollectionResponsibility } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentResponsibility = (row: ResponsibilityRow): CollectionResponsibility => ({
  id: `responsibility:${row.id}`,
  jurisdiction: { code: row.jurisdiction },
  department: { creditCode: row.department },
  itemName: row.itemName,
  itemCode: row.itemCode,
  entry: row.entry === null ? null : ({ id: globalId('catalog', row.entry) } as CatalogEntry),
  functionBasis: row.functionBasis,
  lawfulException: row.lawfulException,
  sinceVersion: row.sinceVersion,
  since: row.since,
  until: row.until,
  releasedBecause: row.releasedBecause,
});
