import type { Actor } from '../../../../kernel/actor';
import { Role } from '../../../../kernel/actor';
import { type Sql, sql } from '../../../../kernel/sql';
import { overseers } from '../policy';

/** What of a need decides who sees it. */
export interface SeenNeed {
  jurisdiction: string;
  requester: string;
  owner: string;
}

/** A need is a matter of the two departments and of those who decide or watch in the city. */
export function maySeeNeed(actor: Actor, { jurisdiction, requester, owner }: SeenNeed): boolean {
  if (actor.isPublic) return false;
  if (actor.is(...overseers) && actor.covers(jurisdiction)) return true;
  return actor.organization === requester || actor.organization === owner;
}

/** `maySeeNeed` for lists: the same decision in SQL, over `data_need n`. */
export function needsVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const own = organization === undefined ? sql`false` : sql`${organization} in (n.requester, n.owner)`;
  if (!actor.is(...overseers)) return sql`(${own})`;
  return jurisdiction === undefined ? sql`true` : sql`(n.jurisdiction = ${jurisdiction} or ${own})`;
}

/** A department declares what itself needs. */
export const mayDeclareNeed = (actor: Actor, jurisdiction: string): boolean =>
  actor.is(Role.PROVIDER, Role.CONSUMER) && actor.covers(jurisdiction) && actor.organization !== undefined;

/** Both departments may end it: one no longer needs it, the other has it in its catalog or says why not. */
export const mayEndNeed = (actor: Actor, { jurisdiction, requester, owner }: SeenNeed): boolean =>
  actor.is(Role.PROVIDER, Role.CONSUMER) &&
  actor.covers(jurisdiction) &&
  (actor.organization === requester || actor.organization === owner);
