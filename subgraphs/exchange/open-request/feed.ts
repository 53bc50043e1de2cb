import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { openRequestColumns } from './context';
import type { OpenRequestRow } from './entity';
import { openRequestChanged } from './workflow';

/** The requests for opened data as events of what stands now, in the order of their ids. */
export const openRequestFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where q.id > ${keyOf('open-request', after)}::uuid` : sql``;
  const rows = await reader.rows<OpenRequestRow>(
    sql`select ${raw(openRequestColumns)} from open_request q ${beyond} order by q.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(openRequestChanged), after: last && globalId('open-request', last.id) };
};
