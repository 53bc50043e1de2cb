import { type Access, all } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { type Sql, sql } from '../../../kernel/sql';
import type { SuspensionRow } from './entity';

/** What of a suspension decides who sees it and who lifts it. */
export type SeenSuspension = Pick<SuspensionRow, 'jurisdiction' | 'byRole'>;

const suspending = [Role.AUTHORITY, Role.GOVERNMENT];
const seeing = [...suspending, Role.AUDITOR, Role.SERVICE];

/** Who suspends access in a city. */
export const maySuspend = (actor: Actor, { jurisdiction }: { jurisdiction: string }): boolean =>
  actor.is(...suspending) && actor.covers(jurisdiction);

/** What the government ordered the authority does not undo. */
export const mayLift = (actor: Actor, { jurisdiction, byRole }: SeenSuspension): boolean =>
  maySuspend(actor, { jurisdiction }) && (byRole === 'AUTHORITY' || actor.is(Role.GOVERNMENT));

export const maySeeSuspension = (actor: Actor, { jurisdiction }: Pick<SeenSuspension, 'jurisdiction'>): boolean =>
  actor.is(...seeing) && actor.covers(jurisdiction);

/** `maySeeSuspension` for lists: the same decision in SQL, over `suspension s`. */
export function suspensionsVisibleTo(actor: Actor): Sql {
  if (!actor.is(...seeing)) return sql`false`;
  return actor.jurisdiction === undefined ? sql`true` : sql`s.jurisdiction = ${actor.jurisdiction}`;
}

export const suspensionAccess = {
  Query: { suspension: all(...seeing), suspensions: all(...seeing) },
  Mutation: { suspendAccess: all(...suspending), liftSuspension: all(...suspending) },
  Suspension: all(...seeing),
} satisfies Access;
