import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { columns } from './context';
import type { ShareRequestRow } from './entity';
import { requestChanged } from './workflow';

/** The share requests as events of what stands now, in the order of their ids. */
export const feed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where r.id > ${keyOf('share-request', after)}::uuid` : sql``;
  const rows = await reader.rows<ShareRequestRow>(
    sql`select ${raw(columns)} from share_request r ${beyond} order by r.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(requestChanged), after: last && globalId('share-request', last.id) };
};
