import { raw, type Sql, sql } from './sql';

const escapeLike = (text: string) => text.replace(/[\\%_]/g, character => `\\${character}`);

/**
 * Text search that knows two-character Chinese words: the stored bigrams narrow by index, `like` confirms.
 * @param column text column, @param bigrams its stored generated `text[]` column with a GIN index
 */
export function searched(column: string, bigrams: string, text: string): Sql {
  const wanted = text.trim().toLowerCase();
  return sql`${raw(bigrams)} @> bigrams(${wanted}) and lower(${raw(column)}) like ${`%${escapeLike(wanted)}%`}`;
}
