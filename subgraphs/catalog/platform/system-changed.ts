import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import type { Event } from '../../../kernel/transaction';
import { systemColumns } from './context';
import type { InformationSystemRow } from './entity';

/** What other subgraphs may know of a system: whose it is, and whether it is connected. */
export const systemChanged = (row: InformationSystemRow): Event => ({
  aggregate: globalId('information-system', row.id),
  sequence: row.version,
  kind: 'information-system.changed',
  payload: {
    id: globalId('information-system', row.id),
    jurisdiction: row.jurisdiction,
    department: row.department,
    connectionStatus: row.connectionStatus,
  },
});

/** The systems as events, in the order of their ids. */
export const systemFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where s.id > ${keyOf('information-system', after)}::uuid` : sql``;
  const rows = await reader.rows<InformationSystemRow>(
    sql`select ${raw(systemColumns)} from information_system s ${beyond} order by s.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(systemChanged), after: last && globalId('information-system', last.id) };
};
