import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { all, type Sql, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { reports } from './context';
import type { AnnualReportRow } from './entity';
import { AnnualReportSort } from './kinds';
import { reportsVisibleTo } from './policy';
import { presentReport } from './present';
import type { AnnualReport, AnnualReportFilter, AnnualReportSortInput } from './types';

const EARLIEST_DUE_FIRST = { by: AnnualReportSort.DUE_ON, direction: SortDirection.ASC };

export interface ListAnnualReports {
  filter?: AnnualReportFilter | null;
  sort?: AnnualReportSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The same decision as `reportOverdue`, in SQL. */
const isOverdue = (today: string): Sql => sql`(r.binding and coalesce(r.submitted_on, ${today}::date) > r.due_on)`;

/** The reports that fit the filter, those due first before the others. */
export async function listAnnualReports(
  context: OversightContext,
  { filter, sort, args, info }: ListAnnualReports,
): Promise<Connection<AnnualReport>> {
  const overdue = isOverdue(context.today);
  const where = all(
    reportsVisibleTo(context.actor),
    filter?.jurisdiction ? sql`r.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.year == null ? undefined : sql`r.year = ${filter.year}`,
    filter?.filer ? sql`r.filer = ${filter.filer}` : undefined,
    filter?.filerKind ? sql`r.filer_kind = ${filter.filerKind}` : undefined,
    filter?.submitted == null ? undefined : sql`(r.submitted_on is not null) = ${filter.submitted}`,
    filter?.overdue == null ? undefined : sql`coalesce(${overdue}, false) = ${filter.overdue}`,
  );
  const page = await context.pages.list<AnnualReportRow>({
    listing: reports,
    where,
    sort: sort ?? EARLIEST_DUE_FIRST,
    args,
    info,
    remember: context.loaders.report,
  });
  return presentPage(page, row => presentReport(row, context.today));
}
