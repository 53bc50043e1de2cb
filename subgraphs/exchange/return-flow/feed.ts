import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { returnFlowColumns } from './context';
import type { ReturnFlowRow } from './entity';
import { returnFlowChanged } from './workflow';

/** Requests for return as events of what stands now, in the order of their ids. */
export const returnFlowFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where f.id > ${keyOf('return-flow', after)}::uuid` : sql``;
  const rows = await reader.rows<ReturnFlowRow>(
    sql`select ${raw(returnFlowColumns)} from return_flow f ${beyond} order by f.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(returnFlowChanged), after: last && globalId('return-flow', last.id) };
};
