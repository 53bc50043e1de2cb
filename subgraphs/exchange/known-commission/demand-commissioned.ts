import type { EntityManager } from 'typeorm';
import { type Actor, demand } from '../../../kernel/actor';
import type { LocalDate } from '../../../rulebook/values/local-date';

/**
 * A technical service unit acts within its commission. Whoever runs a platform of the city by its register needs none; once the city has
 * commissioned anybody with such a thing, everybody else does.
 * @throws GraphQLError FORBIDDEN where no commission of the body carries on the day
 */
export async function demandCommissioned(
  manager: EntityManager,
  actor: Actor,
  { jurisdiction, scope, on }: { jurisdiction: string; scope: 'INTERFACES' | 'OPERATIONS'; on: LocalDate },
): Promise<void> {
  if (actor.organization === undefined) return;
  const [{ commissions, carries, runs }]: [{ commissions: boolean; carries: boolean; runs: boolean }] = await manager.query(
    `select
       exists (select from known_commission where jurisdiction = $1 and $2 = any (scope)) as commissions,
       exists (select from known_commission where jurisdiction = $1 and $2 = any (scope) and unit = $3
         and since <= $4::date and $4::date < until) as carries,
       exists (select from known_platform where jurisdiction = $1 and operator = $3 and not retired) as runs`,
    [jurisdiction, scope, actor.organization, on],
  );
  demand(!commissions || carries || runs, actor);
}
