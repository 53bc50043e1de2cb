import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import type { Listing } from '../../../kernel/pages';
import { all, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { recordsVisibleTo } from '../record/policy';
import { NO_DAYS, spanOf } from '../record/span';
import type { SharingPerformance } from './types';

/** Machines by which a department asks another for data (SMX-02 … SMX-05). */
const SHARING = ['SMX-02', 'SMX-03', 'SMX-04', 'SMX-05'];

const performance: Listing = {
  from: '',
  columns: 't.unit, t.published, t.in_time as "inTime", t.late',
  key: 't.unit',
  keyType: 'text',
  sorts: { UNIT: { by: 't.unit', type: 'text' } },
};

interface PerformanceRow {
  unit: string;
  published: number;
  inTime: number;
  late: number;
}

/** What each unit of a city did for sharing in a year: a reply that was not owed by a binding day is never late. */
export async function listSharingPerformance(
  context: OversightContext,
  { jurisdiction, year }: { jurisdiction: string; year: number },
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<SharingPerformance>> {
  const { code } = context.law(jurisdiction).profile;
  const { since, upTo } = spanOf(year, context.today) ?? NO_DAYS;
  const page = await context.pages.list<PerformanceRow>({
    listing: performance,
    from: sql`(
      select ${code}::text as jurisdiction, u.unit, sum(u.published)::int as published, sum(u.in_time)::int as in_time, sum(u.late)::int as late
      from (
        select e.provider as unit, 1 as published, 0 as in_time, 0 as late from entry_record e
        where e.jurisdiction = ${code} and e.catalog_status in ('PUBLISHED', 'UPDATE_REQUESTED')
          and e.published_on between ${since}::date and ${upTo}::date
        union all
        select d.organization, 0, (d.answered_on <= d.due_on)::int,
          (d.binding and coalesce(d.answered_on, ${upTo}::date) > d.due_on)::int
        from deadline_record d where d.jurisdiction = ${code} and d.workflow = any(${SHARING})
          and coalesce(d.answered_on, ${upTo}::date) between ${since}::date and ${upTo}::date
          and (d.answered_on is not null or d.due_on >= ${since}::date)
      ) u group by u.unit
    ) t`,
    where: all(recordsVisibleTo(context.actor, { alias: 't', about: 'unit' })),
    sort: { by: 'UNIT' },
    args,
    info,
    remember: new DataLoader<string, unknown>(async keys => keys.map(() => null)),
  });
  return presentPage(page, ({ unit, published, inTime, late }) => ({
    unit: { creditCode: unit },
    year,
    publishedItems: published,
    onTimeReplies: inTime,
    overdueReplies: late,
  }));
}
