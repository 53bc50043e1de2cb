import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf, type Register } from '../../../kernel/global-id';
import { raw, type Sql, sql } from '../../../kernel/sql';
import type { Event } from '../../../kernel/transaction';

/** A register of rows with a uuid, as events in the order of their ids. @param read the statement without its order, over alias `t` */
export const thingFeed =
  <Row extends { id: string }>(register: Register, read: Sql, told: (row: Row) => Event): Feed =>
  async (reader, { after, first }) => {
    const beyond = after ? sql`where t.id > ${keyOf(register, after)}::uuid` : sql``;
    const rows = await reader.rows<Row>(sql`${read} ${beyond} order by t.id limit ${first}`);
    const last = rows.length === first ? rows.at(-1) : undefined;
    return { events: rows.map(told), after: last && globalId(register, last.id) };
  };

export const tableOf = (columns: string, table: string): Sql => raw(`select ${columns} from ${table} t`);
