import type { EntityManager } from 'typeorm';
import type { Database } from '../../../kernel/database';
import { everything, setLocally } from '../../../kernel/row-security';

/** Runs in one transaction that sees every person. */
export const withEverybody = <T>(
  { dataSource }: Pick<Database, 'dataSource'>,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> =>
  dataSource.transaction(async manager => {
    await manager.query(setLocally(everything));
    return work(manager);
  });

/**
 * From now on no document is entered without its digest under this key, whatever a process knows of the ring: what is being entered
 * is let end first, and what begins afterwards meets the rule.
 */
export const requireIndexKey = (database: Pick<Database, 'dataSource'>, key: number): Promise<unknown> =>
  withEverybody(database, async manager => {
    await manager.query('lock table person_index in share row exclusive mode');
    await manager.query(
      `insert into person_key (ring, key, standing) values ('index', $1, 'REQUIRED')
       on conflict (ring, key) do update set standing = excluded.standing`,
      [key],
    );
  });

/** The digest under this key may be left out. */
export const releaseIndexKey = ({ dataSource }: Pick<Database, 'dataSource'>, key: number): Promise<unknown> =>
  dataSource.query(`delete from person_key where ring = 'index' and key = $1`, [key]);

/** From now on nothing is written under this key, whatever a process knows of the ring. */
export const closeKey = (database: Pick<Database, 'dataSource'>, ring: 'encryption' | 'index', key: number): Promise<unknown> =>
  withEverybody(database, async manager => {
    await manager.query(`lock table ${ring === 'index' ? 'person_index' : 'person_identity'} in share row exclusive mode`);
    await manager.query(
      `insert into person_key (ring, key, standing) values ($1, $2, 'RETIRED')
       on conflict (ring, key) do update set standing = excluded.standing`,
      [ring, key],
    );
  });

/** A key of this number may be written under again: a new one, or one that could not be retired. */
export const openKey = (
  { dataSource }: Pick<Database, 'dataSource'>,
  ring: 'encryption' | 'index',
  key: number,
): Promise<unknown> =>
  dataSource.query(`delete from person_key where ring = $1 and key = $2 and standing = 'RETIRED'`, [ring, key]);
