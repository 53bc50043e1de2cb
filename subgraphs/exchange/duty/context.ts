import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { DepartmentDutyRow } from './entity';

const columns = `d.id, d.jurisdiction, d.department, d.code, d.title, d.basis, d.since::text as since, d.until::text as until, d.version`;

/** Duties by code. */
export const duties: Listing = {
  from: 'department_duty d',
  columns,
  key: 'd.id',
  keyType: 'uuid',
  sorts: { CODE: { by: 'd.code', type: 'text' } },
};

export const dutyLoaders = ({ reader }: { reader: Reader }) => ({
  departmentDuty: oneByKey<DepartmentDutyRow>(
    ids => reader.rows(sql`select ${raw(columns)} from department_duty d where d.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
