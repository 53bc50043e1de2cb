import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { raw, sql } from '../../../kernel/sql';
import type { Event } from '../../../kernel/transaction';
import { reportColumns } from './context';
import type { AnnualReportRow } from './entity';
import { reportChanged } from './report-changed';
import { reportTask } from './tell';

/** A report, and when somebody had to do with it last. */
type MovedReport = AnnualReportRow & { readonly movedAt: Date | null };

const feedOf =
  (tell: (row: MovedReport) => Event): Feed =>
  async (reader, { after, first }) => {
    const beyond = after ? sql`where r.id > ${keyOf('annual-report', after)}` : sql``;
    const rows = await reader.rows<MovedReport>(
      sql`select ${raw(reportColumns)},
          (select max(a.at) from audit_entry a where a.aggregate = 'annual-report:' || r.id and a.outcome = 'DONE') as "movedAt"
        from annual_report r ${beyond} order by r.id limit ${first}`,
    );
    const last = rows.length === first ? rows.at(-1) : undefined;
    return { events: rows.map(tell), after: last && globalId('annual-report', last.id) };
  };

/** The reports as events, in the order of their ids. */
export const reportFeed = feedOf(reportChanged);

/** What of them waits, in the same order. */
export const reportTaskFeed = feedOf(row => reportTask(row, since(row)));

/** Since when a report stands as it does: a task made anew is as it was told. What is late is marked within a minute of its day's end. */
function since({ movedAt, overdueSince, submittedOn }: MovedReport): Date {
  if (overdueSince !== null && submittedOn === null) return new Date(`${overdueSince}T00:00:00+08:00`);
  return movedAt ?? new Date();
}
