import type { Reader } from '../../../../kernel/database';
import { oneByKey } from '../../../../kernel/loaders';
import type { Listing } from '../../../../kernel/pages';
import { raw, sql } from '../../../../kernel/sql';
import type { AggregationNormRow } from './entity';

const columns = `n.id, n.jurisdiction, n.norm_version as "normVersion", n.title, n.reference, n.published_on::text as "publishedOn"`;

/** Versions of a norm by their number. */
export const norms: Listing = {
  from: 'aggregation_norm n',
  columns,
  key: 'n.id',
  keyType: 'uuid',
  sorts: { VERSION: { by: 'n.norm_version', type: 'bigint' } },
};

export const normLoaders = ({ reader }: { reader: Reader }) => ({
  norm: oneByKey<AggregationNormRow>(
    ids => reader.rows(sql`select ${raw(columns)} from aggregation_norm n where n.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
