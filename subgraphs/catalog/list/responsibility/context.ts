import type { Reader } from '../../../../kernel/database';
import { manyByKey, oneByKey } from '../../../../kernel/loaders';
import type { Listing } from '../../../../kernel/pages';
import { raw, sql } from '../../../../kernel/sql';
import type { ResponsibilityRow } from './entity';

const columns = `r.id, r.jurisdiction, r.department, r.item_name as "itemName", r.item_code as "itemCode", r.entry,
  r.function_basis as "functionBasis", r.lawful_exception as "lawfulException", r.since_version as "sinceVersion",
  r.until_version as "untilVersion", r.since::text, r.until::text, r.released_because as "releasedBecause", r.version`;

/** The list by department and, within one, by item. */
export const responsibilities: Listing = {
  from: 'collection_responsibility r',
  columns,
  key: 'r.id',
  keyType: 'uuid',
  sorts: { DEPARTMENT: { by: `r.department || ' ' || r.item_name`, type: 'text' } },
};

export const responsibilityLoaders = ({ reader }: { reader: Reader }) => ({
  responsibility: oneByKey<ResponsibilityRow>(
    ids => reader.rows(sql`select ${raw(columns)} from collection_responsibility r where r.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  /** Lines that stand now and were derived from an entry, by its key. */
  responsibilitiesOfEntry: manyByKey<ResponsibilityRow & { entry: string }>(
    ids =>
      reader.rows(sql`select ${raw(columns)} from collection_responsibility r
        where r.entry = any(${ids}::uuid[]) and r.until_version is null order by r.entry, r.item_name`),
    row => row.entry,
  ),
});
