import type { EntityManager } from 'typeorm';
import type { Reader } from '../../../kernel/database';
import { sql } from '../../../kernel/sql';

const HELD = sql`o.kind = 'OPEN' and (o.objection_status = 'SUSPENDED_VERIFYING' or o.outcome = 'WITHDRAW')`;

const holdOf = (entry: string) =>
  sql`select exists (select from objection o where o.entry = ${entry}::uuid and ${HELD}) as held`;

/**
 * Whether an objection holds the opening of an entry: suspended while it is verified, or withdrawn for good. Asked of the database on
 * every reading of opened data, so that it takes effect on the next.
 * @param entry key of the catalog entry (uuid)
 */
export async function isOpeningHeld(by: EntityManager | Reader, entry: string): Promise<boolean> {
  const statement = holdOf(entry);
  const rows =
    'rows' in by ? await by.rows<{ held: boolean }>(statement) : await by.query(statement.text, [...statement.values]);
  return rows[0]?.held === true;
}
