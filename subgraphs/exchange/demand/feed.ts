import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { demandColumns } from './context';
import type { DemandRow } from './entity';
import { demandChanged } from './workflow';

/** Demands as events of what stands now, in the order of their ids. */
export const demandFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where d.id > ${keyOf('demand', after)}::uuid` : sql``;
  const rows = await reader.rows<DemandRow>(
    sql`select ${raw(demandColumns)} from demand d ${beyond} order by d.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(demandChanged), after: last && globalId('demand', last.id) };
};
