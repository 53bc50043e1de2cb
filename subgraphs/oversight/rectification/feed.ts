import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { orderColumns } from './context';
import type { RectificationOrderRow } from './entity';
import { orderChanged } from './workflow';

/** The orders as events, in the order of their ids. */
export const orderFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where o.id > ${keyOf('rectification', after)}` : sql``;
  const rows = await reader.rows<RectificationOrderRow>(
    sql`select ${raw(orderColumns)} from rectification_order o ${beyond} order by o.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(orderChanged), after: last && globalId('rectification', last.id) };
};
