import { globalId } from '../../../kernel/global-id';
import type { CatalogEntry } from '../entry/types';
import type { ListEditionRow } from './entity';
import type { ListKind } from './kinds';
import type { ListEdition, ManagedList } from './types';

/** What leads to an entry: whoever may not see it is shown nothing there. */
export type EntryLink = { entry?: Pick<CatalogEntry, 'id'> | null };

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentEdition = (row: ListEditionRow): ListEdition & EntryLink => ({
  version: row.version,
  validFrom: row.validFrom,
  madeBy: row.madeBy,
  entry: row.entry === null ? null : ({ id: globalId('catalog', row.entry) } as CatalogEntry),
  approval: row.approval,
  approvedOn: row.approvedOn,
});

export const presentList = (jurisdiction: string, kind: ListKind, current: ListEditionRow | null): ManagedList => ({
  jurisdiction: { code: jurisdiction },
  kind,
  current: current && presentEdition(current),
});
