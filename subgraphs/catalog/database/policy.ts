import { type Access, own } from '../../../kernel/access';
import { type Actor, Role } from '../../../kernel/actor';
import { DatabaseKind } from './kinds';

/** Base databases are the authority's to set up; a theme is also its own builder's, who builds the database of its field. */
export const mayCreateDatabase = (
  actor: Actor,
  { jurisdiction, kind, builder }: { jurisdiction: string; kind: DatabaseKind; builder?: string | null },
): boolean =>
  actor.covers(jurisdiction) &&
  actor.organization !== undefined &&
  (actor.is(Role.AUTHORITY) ||
    (kind === DatabaseKind.THEME && actor.is(Role.PROVIDER) && (builder == null || builder === actor.organization)));

/** Which databases there are is open to everybody; what is in them is not here. */
export const databaseAccess = {
  Query: { databases: 'everyone' },
  Mutation: { createDatabase: own(Role.AUTHORITY, Role.PROVIDER) },
  ManagedDatabase: 'everyone',
} satisfies Access;
