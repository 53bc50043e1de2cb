import { escapeLiteral } from 'pg';
import type { Actor } from './actor';

/**
 * Settings that row-level security decides by: `shuji.sees` is nobody (empty), a division code, or `*` for all; `shuji.person` the
 * key of the actor's own record; `shuji.grantee` body and user who may hold grants to read persons. They are set for one transaction
 * and never for a session, so that nothing is left on a connection that the next request uses. Without them no row is seen.
 */
export type RowSettings = Readonly<Partial<Record<'shuji.sees' | 'shuji.person' | 'shuji.grantee', string>>>;

/** What an actor's statements are told of them; a use case that writes may have to find rows that are not theirs to look at. */
export type RowSecurity = (actor: Actor, doing: 'reading' | 'writing') => RowSettings;

/** For the register's own work: feeds, jobs, sealing, keys. */
export const everything: RowSettings = { 'shuji.sees': '*' };

/** Statements, without parameters, that hold until the end of the transaction in which they stand. */
export const setLocally = (settings: RowSettings): string =>
  Object.entries(settings)
    .map(([name, value]) => `set local ${name} = ${escapeLiteral(value)}`)
    .join('; ');
