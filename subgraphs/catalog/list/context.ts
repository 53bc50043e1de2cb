import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import { batchLoaders } from './collection/context';
import { completenessLoaders } from './declaration/context';
import type { ListEditionRow } from './entity';
import { needLoaders } from './need/context';
import { exclusionLoaders } from './negative/context';
import { responsibilityLoaders } from './responsibility/context';

export const editionColumns = `l.id, l.jurisdiction, l.list, l.version, l.valid_from::text as "validFrom", l.made_by as "madeBy", l.entry, l.approval,
  l.approved_on::text as "approvedOn"`;

/** Editions by their number. */
export const editions: Listing = {
  from: 'list_edition l',
  columns: editionColumns,
  key: 'l.id',
  keyType: 'uuid',
  sorts: { VERSION: { by: 'l.version', type: 'bigint' } },
};

/** `150400/RESPONSIBILITY` */
export const listKey = (jurisdiction: string, list: string): string => `${jurisdiction}/${list}`;

export const listLoaders = ({ reader }: { reader: Reader }) => ({
  edition: oneByKey<ListEditionRow>(
    ids => reader.rows(sql`select ${raw(editionColumns)} from list_edition l where l.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  /** The latest edition of a list, by its `listKey`. */
  currentEdition: oneByKey<ListEditionRow>(
    keys =>
      reader.rows(sql`select c.* from unnest(${keys}::text[]) k(list) cross join lateral (
        select ${raw(editionColumns)} from list_edition l
        where l.jurisdiction = split_part(k.list, '/', 1) and l.list = split_part(k.list, '/', 2) order by l.version desc limit 1) c`),
    row => listKey(row.jurisdiction, row.list),
  ),
  ...responsibilityLoaders({ reader }),
  ...exclusionLoaders({ reader }),
  ...needLoaders({ reader }),
  ...completenessLoaders({ reader }),
  ...batchLoaders({ reader }),
});
