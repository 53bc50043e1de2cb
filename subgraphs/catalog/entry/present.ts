import { globalId } from '../../../kernel/global-id';
import type { EntryVersionRow } from './context';
import type { CatalogEntryRow, DataItemRow } from './entity';
import type { CatalogEntry, CatalogVersion, DataItem } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentEntry = (row: CatalogEntryRow): CatalogEntry => ({
  id: globalId('catalog', row.id),
  code: row.code,
  title: row.title,
  abstract: row.abstract,
  version: row.version,
  catalogStatus: row.catalogStatus,
  jurisdiction: { code: row.jurisdiction },
  provider: { creditCode: row.provider },
  catalogKind: row.catalogKind,
  domain: row.domain,
  format: row.format,
  updateFrequency: row.updateFrequency,
  tags: row.tags,
  shareType: row.shareType,
  shareBasis: row.shareBasis,
  shareConditions: row.shareConditions,
  shareModes: row.shareModes,
  openType: row.openType,
  openBasis: row.openBasis,
  openConditions: row.openConditions,
  publishedOn: row.publishedOn,
});

export const presentItem = (row: DataItemRow): DataItem => ({
  id: `item:${row.id}`,
  name: row.name,
  nameEn: row.nameEn,
  dataType: row.dataType,
  length: row.length,
  description: row.description,
});

export const presentVersion = (row: EntryVersionRow): CatalogVersion => ({
  version: row.version,
  title: row.title,
  catalogStatus: row.catalogStatus,
  shareType: row.shareType,
  openType: row.openType,
  recordedFrom: row.recordedFrom,
  recordedUntil: row.recordedUntil,
});
