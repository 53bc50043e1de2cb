import { globalId } from '../../../kernel/global-id';
import type { CatalogCorrectionRow } from './entity';
import type { CatalogCorrection } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. Who of the public asked is not shown. */
export const presentCorrection = (row: CatalogCorrectionRow): CatalogCorrection => ({
  id: globalId('correction', row.id),
  jurisdiction: { code: row.jurisdiction },
  entry: { id: globalId('catalog', row.entry) },
  objector: row.objector === null ? null : { creditCode: row.objector },
  provider: { creditCode: row.provider },
  description: row.description,
  correctionStatus: row.correctionStatus,
  reply: row.reply,
  basis: row.basis,
  repliedOn: row.repliedOn,
  filedOn: row.filedOn,
  version: row.version,
});
