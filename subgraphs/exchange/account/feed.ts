import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import { accountRequestColumns } from './context';
import type { AccountRequestRow } from './entity';
import { accountRequestChanged } from './workflow';

/** The requests about accounts as events of what stands now, in the order of their ids. */
export const accountRequestFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where u.id > ${keyOf('account-request', after)}::uuid` : sql``;
  const rows = await reader.rows<AccountRequestRow>(
    sql`select ${raw(accountRequestColumns)} from account_request u ${beyond} order by u.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(accountRequestChanged), after: last && globalId('account-request', last.id) };
};
