import type { Reader } from '../../../../kernel/database';
import { oneByKey } from '../../../../kernel/loaders';
import type { Listing } from '../../../../kernel/pages';
import { raw, sql } from '../../../../kernel/sql';
import type { ExclusionRow } from './entity';

const columns = `x.id, x.jurisdiction, x.entry, x.exclusion, x.basis, x.since_version as "sinceVersion", x.until_version as "untilVersion",
  x.since::text, x.until::text, x.removed_because as "removedBecause", x.version`;

/** The list in the order in which it grew. */
export const exclusions: Listing = {
  from: 'negative_list_item x',
  columns,
  key: 'x.id',
  keyType: 'uuid',
  sorts: { SINCE: { by: 'x.since', type: 'date' } },
};

export const exclusionLoaders = ({ reader }: { reader: Reader }) => ({
  exclusion: oneByKey<ExclusionRow>(
    ids => reader.rows(sql`select ${raw(columns)} from negative_list_item x where x.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
