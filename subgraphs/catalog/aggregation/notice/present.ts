import { globalId } from '../../../../kernel/global-id';
import type { CatalogEntry } from '../../entry/types';
import type { DataNoticeRow } from './entity';
import { kindOfCause } from './kinds';
import type { DataNotice } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentNotice = (row: DataNoticeRow): DataNotice => ({
  id: globalId('data-notice', row.id),
  kind: kindOfCause(row.cause),
  cause: row.cause,
  jurisdiction: { code: row.jurisdiction },
  entry: { id: globalId('catalog', row.entry) } as CatalogEntry,
  unit: { creditCode: row.provider },
  differing: row.differing,
  raisedAt: new Date(row.raisedAt),
  endedAt: row.endedAt && new Date(row.endedAt),
});
