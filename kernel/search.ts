import { plannedByValues, raw, type Sql, sql } from './sql';

const escapeLike = (text: string) => text.replace(/[\\%_]/g, character => `\\${character}`);

/** The column contains the text, whatever the case. What many rows contain is found along the list's order, what few do by index. */
export const contained = (column: string, text: string): Sql =>
  sql`lower(${raw(column)}) like lower(${`%${escapeLike(text.trim())}%`}) ${raw(plannedByValues)}`;

/**
 * Text search that knows two-character Chinese words: the stored bigrams narrow by index, `like` confirms.
 * One character alone has no bigram in a longer text, so only `like` answers.
 * @param column text column, @param bigrams its stored generated `text[]` column with a GIN index
 */
export function searched(column: string, bigrams: string, text: string): Sql {
  const wanted = text.trim();
  const confirmed = contained(column, text);
  return [...wanted].length < 2 ? confirmed : sql`${raw(bigrams)} @> bigrams(${wanted}) and ${confirmed}`;
}
