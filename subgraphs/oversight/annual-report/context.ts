import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import { draftLoaders } from './draft/context';
import type { AnnualReportRow } from './entity';

export const reportColumns = `r.id, r.jurisdiction, r.year, r.filer, r.filer_kind as "filerKind", r.due_on::text as "dueOn", r.binding,
  r.article, r.overdue_since::text as "overdueSince", r.submitted_on::text as "submittedOn", r.summary, r.document, r.draft,
  r.draft_digest as "draftDigest", r.version`;

/** Reports by due day, those without one last. */
export const reports: Listing = {
  from: 'annual_report r',
  columns: reportColumns,
  key: 'r.id',
  keyType: 'uuid',
  sorts: { DUE_ON: { by: "coalesce(r.due_on, 'infinity')", type: 'date' } },
};

export const reportLoaders = ({ reader, today, asOf }: { reader: Reader; today: string; asOf?: Date }) => ({
  ...draftLoaders({ reader, today, asOf }),
  report: oneByKey<AnnualReportRow>(
    ids => reader.rows(sql`select ${raw(reportColumns)} from annual_report r where r.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
