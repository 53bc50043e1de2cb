import { globalId } from '../../../../kernel/global-id';
import type { CatalogEntry } from '../../entry/types';
import type { ExclusionRow } from './entity';
import type { NegativeListItem } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentExclusion = (row: ExclusionRow): NegativeListItem => ({
  id: `negative-list:${row.id}`,
  jurisdiction: { code: row.jurisdiction },
  entry: { id: globalId('catalog', row.entry) } as CatalogEntry,
  exclusion: row.exclusion,
  basis: row.basis,
  sinceVersion: row.sinceVersion,
  since: row.since,
  until: row.until,
  removedBecause: row.removedBecause,
});
