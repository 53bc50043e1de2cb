import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import type { Event } from '../../../kernel/transaction';
import { reportColumns } from './context';
import type { AnnualReportRow } from './entity';
import { reportChanged } from './report-changed';
import { reportTask } from './tell';

const feedOf =
  (tell: (row: AnnualReportRow) => Event): Feed =>
  async (reader, { after, first }) => {
    const beyond = after ? sql`where r.id > ${keyOf('annual-report', after)}` : sql``;
    const rows = await reader.rows<AnnualReportRow>(
      sql`select ${raw(reportColumns)} from annual_report r ${beyond} order by r.id limit ${first}`,
    );
    const last = rows.length === first ? rows.at(-1) : undefined;
    return { events: rows.map(tell), after: last && globalId('annual-report', last.id) };
  };

/** The reports as events, in the order of their ids. */
export const reportFeed = feedOf(reportChanged);

/** What of them waits, in the same order. */
export const reportTaskFeed = feedOf(row => reportTask(row, new Date()));
