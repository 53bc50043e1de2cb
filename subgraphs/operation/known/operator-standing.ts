import type { EntityManager } from 'typeorm';
import type { OperatorStands } from '../../../rulebook/rules/operator-stands';

/** Keeps what is known of bodies from changing until the transaction ends; taken before anything of their contracts is. */
export const keepBodies = (manager: EntityManager, codes: readonly string[]): Promise<unknown> =>
  manager.query(
    `select pg_advisory_xact_lock(hashtextextended('operator ' || c, 0)) from unnest($1::text[]) with ordinality k(c, n) order by n`,
    [[...new Set(codes)].sort()],
  );

/** Whether an operator stands, for a command on its contract: what is heard of the body meanwhile is heard after it. */
export async function operatorStanding(manager: EntityManager, operator: string): Promise<OperatorStands> {
  await keepBodies(manager, [operator]);
  const [found]: [OperatorStands] = await manager.query(
    'select exists (select from gone_body where credit_code = $1) as "operatorGone"',
    [operator],
  );
  return found;
}
