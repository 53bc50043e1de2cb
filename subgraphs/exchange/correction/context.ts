import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { CatalogCorrectionRow } from './entity';

export const correctionColumns = `c.id, c.jurisdiction, c.entry, c.entry_title as "entryTitle", c.objector,
  c.objector_subject as "objectorSubject", c.provider, c.description, c.correction_status as "correctionStatus", c.reply, c.basis,
  c.replied_on::text as "repliedOn", c.filed_on::text as "filedOn", c.version`;

/** Requests for correction by the day of filing. */
export const corrections: Listing = {
  from: 'catalog_correction c',
  columns: correctionColumns,
  key: 'c.id',
  keyType: 'uuid',
  sorts: { FILED_ON: { by: 'c.filed_on', type: 'date' } },
};

export const correctionLoaders = ({ reader }: { reader: Reader }) => ({
  correction: oneByKey<CatalogCorrectionRow>(
    ids => reader.rows(sql`select ${raw(correctionColumns)} from catalog_correction c where c.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
