import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { ReadAlert } from './entity';

const columns = `a.id, a.jurisdiction, a.combination, a.holder, a.used_by as "usedBy", a.datasets, a.found_at as "foundAt", a.version,
  c.title, c.items`;
const from = 'risk_alert a join sensitive_combination c on c.id = a.combination';

/** Warnings by when they were found. */
export const alerts: Listing = {
  from,
  columns,
  key: 'a.id',
  keyType: 'uuid',
  sorts: { FOUND_AT: { by: 'a.found_at', type: 'timestamptz' } },
};

export const alertLoaders = ({ reader }: { reader: Reader }) => ({
  riskAlert: oneByKey<ReadAlert>(
    ids => reader.rows(sql`select ${raw(columns)} from ${raw(from)} where a.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
