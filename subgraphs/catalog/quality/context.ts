import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { QualityCheckRow } from './entity';

const columns = `t.id, t.stage, t.dimension, t.measure, t.checked, t.passed, t.result, t.method, t.responsible,
  t.checked_by as "checkedBy", t.checked_on::text as "checkedOn"`;

/** Checks in the order in which they were recorded. */
export const qualityChecks: Listing = {
  from: 'quality_check t',
  columns,
  key: 't.id',
  keyType: 'uuid',
  sorts: { RECORDED: { by: 't.place', type: 'bigint' } },
};

export const qualityLoaders = ({ reader }: { reader: Reader }) => ({
  qualityCheck: oneByKey<QualityCheckRow>(
    ids => reader.rows(sql`select ${raw(columns)} from quality_check t where t.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
