import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import type { Listing } from '../../../kernel/pages';
import { all, type Sql, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { evaluationsListing } from './context';
import type { EvaluationRow } from './entity';
import { EvaluationKind, EvaluationSort, EvaluationStatus } from './kinds';
import { evaluationsVisibleTo, mayListUnevaluated } from './policy';
import { presentEvaluation } from './present';
import type { Evaluation, EvaluationFilter, EvaluationSortInput, UnevaluatedUnit } from './types';

export interface ListEvaluations {
  filter?: EvaluationFilter | null;
  sort?: EvaluationSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
  /** What the list itself is of. */
  only?: Sql;
}

const LATEST_FIRST = { by: EvaluationSort.YEAR, direction: SortDirection.DESC };

/** The evaluations that fit the filter, the latest year first. */
export async function listEvaluations(
  context: OversightContext,
  { filter, sort, args, info, only }: ListEvaluations,
): Promise<Connection<Evaluation>> {
  const page = await context.pages.list<EvaluationRow>({
    listing: evaluationsListing,
    where: all(
      evaluationsVisibleTo(context.actor),
      only,
      filter?.jurisdiction ? sql`v.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.unit ? sql`v.unit = ${filter.unit}` : undefined,
      filter?.year == null ? undefined : sql`v.year = ${filter.year}`,
      filter?.kind ? sql`v.kind = ${filter.kind}` : undefined,
      filter?.evaluationStatus ? sql`v.evaluation_status = ${filter.evaluationStatus}` : undefined,
      filter?.published == null ? undefined : sql`(v.published_on is not null) = ${filter.published}`,
    ),
    sort: sort ?? LATEST_FIRST,
    args,
    info,
    remember: context.loaders.evaluation,
  });
  return presentPage(page, presentEvaluation);
}

/** What the annual comprehensive assessment of a city takes over: the concluded evaluations of a year. */
export const concludedIn = (context: OversightContext, jurisdiction: string, year: number): Sql =>
  sql`v.jurisdiction = ${context.law(jurisdiction).profile.code} and v.year = ${year}
    and v.kind = ${EvaluationKind.EVALUATION} and v.evaluation_status = ${EvaluationStatus.FINAL}`;

export const publishedOnly: Sql = sql`v.published_on is not null`;

/** Units in office without a concluded evaluation of the year, with one that was begun. */
const unevaluated: Listing = {
  from: `unit_record u left join evaluation v on v.unit = u.credit_code and v.jurisdiction = u.jurisdiction
    and v.kind = 'EVALUATION' and v.evaluation_status = 'OPEN'`,
  columns: 'u.credit_code as unit, v.id as begun',
  key: 'u.credit_code',
  keyType: 'text',
  sorts: { UNIT: { by: 'u.credit_code', type: 'text' } },
};

/** Who was not evaluated for a year that is over; while it goes on nobody is missing. */
export async function listUnevaluated(
  context: OversightContext,
  { jurisdiction, year }: { jurisdiction: string; year: number },
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<UnevaluatedUnit>> {
  const { code } = context.law(jurisdiction).profile;
  const isOver = year >= 2000 && year <= 9998 && context.today > `${year}-12-31`;
  const page = await context.pages.list<{ unit: string; begun: string | null }>({
    listing: unevaluated,
    from: sql`unit_record u left join evaluation v on v.unit = u.credit_code and v.jurisdiction = u.jurisdiction
      and v.kind = 'EVALUATION' and v.evaluation_status = 'OPEN' and v.year = ${year}`,
    where: all(
      isOver && mayListUnevaluated(context.actor, code) ? undefined : sql`false`,
      sql`u.jurisdiction = ${code} and u.in_office`,
      // whoever evaluates is not among those whose work is evaluated
      sql`not exists (select from evaluation o where o.evaluator = u.credit_code and o.jurisdiction = u.jurisdiction)`,
      sql`not exists (select from evaluation f where f.unit = u.credit_code and f.jurisdiction = u.jurisdiction and f.year = ${year}
        and f.kind = 'EVALUATION' and f.evaluation_status = 'FINAL')`,
    ),
    sort: { by: 'UNIT' },
    args,
    info,
    remember: new DataLoader<string, unknown>(async keys => keys.map(() => null)),
  });
  const begun = await Promise.all(page.rows.map(({ begun: id }) => (id === null ? null : context.loaders.evaluation.load(id))));
  const rows = page.rows.map(({ unit }, place) => ({ unit, begun: begun[place] ?? null }));
  return presentPage({ ...page, rows }, row => ({
    unit: { creditCode: row.unit },
    year,
    begun: row.begun && presentEvaluation(row.begun),
  }));
}
