import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../../rulebook/values/local-date';

/** Whether the list of a department has a duty on a day. */
export async function isDutyOf(
  manager: EntityManager,
  { department, code, on }: { department: string; code: string; on: LocalDate },
): Promise<boolean> {
  const found: unknown[] = await manager.query(
    `select from department_duty d where d.department = $1 and d.code = $2 and d.since <= $3::date and (d.until is null or $3::date < d.until)
     limit 1`,
    [department, code, on],
  );
  return found.length > 0;
}
