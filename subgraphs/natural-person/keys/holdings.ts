import type { Database } from '../../../kernel/database';
import { withEverybody } from './standing';

/** Number of a key → how many rows name it. */
export type Holdings = ReadonlyMap<number, number>;

type Storage = Pick<Database, 'dataSource'>;

const countByKey = async (database: Storage, table: 'person_identity' | 'person_index'): Promise<Holdings> => {
  const rows: { key: number; rows: string }[] = await withEverybody(database, manager =>
    manager.query(`select key, count(*) as rows from ${table} group by key order by key`),
  );
  return new Map(rows.map(({ key, rows: n }) => [key, Number(n)]));
};

/** How many identities each key of the encryption ring has sealed. */
export const sealedByKey = (database: Storage): Promise<Holdings> => countByKey(database, 'person_identity');

/** How many documents are found by each key of the index ring. */
export const foundByKey = (database: Storage): Promise<Holdings> => countByKey(database, 'person_index');

/** How many persons are found by one key for more documents of a type than by another: what the other still lacks. */
export async function lackingKey(database: Storage, key: number, beside: number): Promise<number> {
  const [lacking] = await withEverybody<{ n: number }[]>(database, manager =>
    manager.query(
      `select count(*)::int as n from (
         select from person_index where key in ($1, $2) group by person, document_type
         having count(*) filter (where key = $2) > count(*) filter (where key = $1)) each`,
      [key, beside],
    ),
  );
  return lacking?.n ?? 0;
}
