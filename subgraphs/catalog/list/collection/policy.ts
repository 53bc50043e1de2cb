import { type Actor, Role } from '../../../../kernel/actor';
import { type Sql, sql } from '../../../../kernel/sql';
import { overseers } from '../policy';

export interface SeenBatch {
  jurisdiction: string;
  department: string;
}

/** A batch is seen by whoever delivered it and by those who decide or watch in the city. */
export function maySeeBatch(actor: Actor, { jurisdiction, department }: SeenBatch): boolean {
  if (actor.isPublic) return false;
  return (actor.is(...overseers) && actor.covers(jurisdiction)) || actor.organization === department;
}

/** `maySeeBatch` for lists: the same decision in SQL, over `collection_batch b`. */
export function batchesVisibleTo(actor: Actor): Sql {
  const { organization, jurisdiction } = actor;
  if (actor.isPublic) return sql`false`;
  const own = organization === undefined ? sql`false` : sql`b.department = ${organization}`;
  if (!actor.is(...overseers)) return own;
  return jurisdiction === undefined ? sql`true` : sql`(b.jurisdiction = ${jurisdiction} or ${own})`;
}

/** A department delivers what itself has collected. */
export const mayDeliver = (actor: Actor): boolean => actor.is(Role.PROVIDER) && actor.organization !== undefined;
