import type { Feed } from '../../../../kernel/events/feed';
import { globalId, keyOf } from '../../../../kernel/global-id';
import { raw, sql } from '../../../../kernel/sql';
import type { Event } from '../../../../kernel/transaction';
import { needColumns } from './context';
import type { NeedRow } from './entity';
import { needChanged, needTask } from './need-changed';

const feedOf =
  (tell: (row: NeedRow) => Event): Feed =>
  async (reader, { after, first }) => {
    const beyond = after ? sql`where n.id > ${keyOf('data-need', after)}` : sql``;
    const rows = await reader.rows<NeedRow>(
      sql`select ${raw(needColumns)} from data_need n ${beyond} order by n.id limit ${first}`,
    );
    const last = rows.length === first ? rows.at(-1) : undefined;
    return { events: rows.map(tell), after: last && globalId('data-need', last.id) };
  };

/** The needs as events, in the order of their ids. */
export const needFeed = feedOf(needChanged);

/** What of them waits, in the same order: since the day on which it was listed or ended. */
export const needTaskFeed = feedOf(row => needTask(row, new Date(`${row.until ?? row.since}T00:00:00+08:00`)));
