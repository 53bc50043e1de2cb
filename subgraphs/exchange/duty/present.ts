import type { DepartmentDutyRow } from './entity';
import type { DepartmentDuty } from './types';

/** The only door from storage to the graph. */
export const presentDuty = ({ department, code, title, basis, since, until }: DepartmentDutyRow): DepartmentDuty => ({
  department: { creditCode: department },
  code,
  title,
  basis,
  since,
  until,
});
