import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { isAsked } from '../../../kernel/asked';
import { type PageArgs, presentPage } from '../../../kernel/connection';
import { globalId } from '../../../kernel/global-id';
import type { Listing } from '../../../kernel/pages';
import { all, type Sql, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { recordsVisibleTo } from '../record/policy';
import type { AggregationGapConnection, AggregationGapFilter } from './types';

const gaps: Listing = {
  from: 'entry_record t',
  columns: 't.id, t.title, t.provider, t.published_on::text as "publishedOn"',
  key: 't.id',
  keyType: 'uuid',
  sorts: { DEPARTMENT: { by: 't.provider', type: 'text' } },
};

interface GapRow {
  id: string;
  title: string;
  provider: string;
  publishedOn: string | null;
}

/** Published entries of a city of which nothing has reached the platform, department by department. */
export async function listAggregationGaps(
  context: OversightContext,
  { jurisdiction, filter }: { jurisdiction: string; filter: AggregationGapFilter | null },
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<AggregationGapConnection> {
  const where = all(
    recordsVisibleTo(context.actor, { alias: 't', about: 'provider' }),
    sql`t.jurisdiction = ${context.law(jurisdiction).profile.code} and t.catalog_status in ('PUBLISHED', 'UPDATE_REQUESTED')`,
    sql`not exists (select from entry_aggregation a where a.entry = t.id)`,
    filter?.department ? sql`t.provider = ${filter.department}` : undefined,
  );
  const page = await context.pages.list<GapRow>({
    listing: gaps,
    where,
    sort: { by: 'DEPARTMENT' },
    args,
    info,
    remember: new DataLoader<string, unknown>(async keys => keys.map(() => null)),
  });
  const byDepartment = isAsked(info, 'byDepartment') ? await countsOf(context, where) : [];
  const present = ({ id, title, provider, publishedOn }: GapRow) => ({
    entry: { id: globalId('catalog', id) },
    title,
    department: { creditCode: provider },
    publishedOn,
  });
  return presentPage(page, present, { byDepartment });
}

/** A city has some hundred departments. */
const MOST = 1_000;

async function countsOf({ reader }: OversightContext, where: Sql): Promise<AggregationGapConnection['byDepartment']> {
  const rows = await reader.rows<{ provider: string; entries: number }>(
    sql`select t.provider, count(*)::int as entries from entry_record t where ${where} group by t.provider
      order by entries desc, t.provider limit ${MOST}`,
  );
  return rows.map(({ provider, entries }) => ({ department: { creditCode: provider }, entries }));
}
