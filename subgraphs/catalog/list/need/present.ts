import { globalId } from '../../../../kernel/global-id';
import type { CatalogEntry } from '../../entry/types';
import type { NeedRow } from './entity';
import type { DemandListItem } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentNeed = (row: NeedRow): DemandListItem => ({
  id: globalId('data-need', row.id),
  jurisdiction: { code: row.jurisdiction },
  requester: { creditCode: row.requester },
  owner: { creditCode: row.owner },
  description: row.description,
  purpose: row.purpose,
  sinceVersion: row.sinceVersion,
  since: row.since,
  until: row.until,
  metBy: row.metBy === null ? null : ({ id: globalId('catalog', row.metBy) } as CatalogEntry),
  endedBecause: row.endedBecause,
});
