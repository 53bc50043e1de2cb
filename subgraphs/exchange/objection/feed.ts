import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { objectionColumns } from './context';
import type { ObjectionRow } from './entity';
import { objectionChanged } from './workflow';

/** The objections as events of what stands now, in the order of their ids. */
export const objectionFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where o.id > ${keyOf('objection', after)}::uuid` : sql``;
  const rows = await reader.rows<ObjectionRow>(
    sql`select ${raw(objectionColumns)} from objection o ${beyond} order by o.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(objectionChanged), after: last && globalId('objection', last.id) };
};
