import type { EntityManager } from 'typeorm';
import { keyOf } from '../../../kernel/global-id';
import { KEEPING_CLOSED } from '../violation-case/kinds';

const casesOf = `violation_case c join access_grant g on g.id = c.access_grant
  where g.ground_register = 'open-request' and g.ground_key = $1`;

/** Whether there is such a case of violation, and it is about the use that a request led to. */
export async function isCaseOfUse(manager: EntityManager, request: string, caseId: string): Promise<boolean> {
  const key = keyOf('violation-case', caseId);
  if (key === undefined) return false;
  const [{ found }] = await manager.query(`select exists (select from ${casesOf} and c.id = $2) as found`, [request, key]);
  return found;
}

/** Whether a case of violation still keeps the use closed that a request led to. */
export async function isUseKeptClosed(manager: EntityManager, request: string): Promise<boolean> {
  const [{ found }] = await manager.query(`select exists (select from ${casesOf} and c.case_status = any($2)) as found`, [
    request,
    KEEPING_CLOSED,
  ]);
  return found;
}
