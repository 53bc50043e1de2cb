import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { grantChanged } from './changed';
import { grantColumns } from './context';
import type { AccessGrantRow } from './entity';

/** The grants as events of what stands now, in the order of their ids. */
export const grantFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where g.id > ${keyOf('access-grant', after)}::uuid` : sql``;
  const rows = await reader.rows<AccessGrantRow>(
    sql`select ${raw(grantColumns)} from access_grant g ${beyond} order by g.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(grantChanged), after: last && globalId('access-grant', last.id) };
};
