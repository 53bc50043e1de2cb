import type { Feed } from '../../../kernel/events/feed';
import { raw, sql } from '../../../kernel/sql';
import type { Event } from '../../../kernel/transaction';
import { platformColumns } from './context';
import type { PlatformRow } from './entity';
import { platformKeyOf } from './look-up';

/** What other subgraphs may know of a platform: whose it is to run. */
export const platformChanged = (row: PlatformRow): Event => ({
  aggregate: `platform:${row.id}`,
  sequence: row.version,
  kind: 'platform.changed',
  payload: {
    jurisdiction: row.jurisdiction,
    platformKind: row.platformKind,
    operator: row.operator,
    retired: row.retiredOn !== null,
  },
});

/** The platforms as events, in the order of their ids. */
export const platformFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where p.id > ${platformKeyOf(after)}::uuid` : sql``;
  const rows = await reader.rows<PlatformRow>(
    sql`select ${raw(platformColumns)} from data_platform p ${beyond} order by p.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(platformChanged), after: last && `platform:${last.id}` };
};
