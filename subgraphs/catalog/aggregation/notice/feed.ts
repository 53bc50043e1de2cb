import type { Feed } from '../../../../kernel/events/feed';
import { globalId, keyOf } from '../../../../kernel/global-id';
import { raw, sql } from '../../../../kernel/sql';
import { noticeColumns } from './context';
import type { DataNoticeRow } from './entity';
import { noticeTask } from './notice-task';

/** What of the notices waits, in the order of their ids: since the moment at which each was raised or ended. */
export const noticeTaskFeed: Feed = async (reader, { after, first }) => {
  const beyond = after ? sql`where t.id > ${keyOf('data-notice', after)}` : sql``;
  const rows = await reader.rows<DataNoticeRow>(
    sql`select ${raw(noticeColumns)} from data_notice t ${beyond} order by t.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  const events = rows.map(row => noticeTask(row, new Date(row.endedAt ?? row.raisedAt)));
  return { events, after: last && globalId('data-notice', last.id) };
};
