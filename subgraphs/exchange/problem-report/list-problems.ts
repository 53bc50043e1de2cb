import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { problems } from './context';
import type { ProblemReportRow } from './entity';
import type { ProblemReportFilter, ProblemSortInput } from './inputs';
import { ProblemSort } from './kinds';
import { problemsVisibleTo } from './policy';
import { presentProblem } from './present';
import type { ProblemReport } from './types';

const NEWEST_FIRST = { by: ProblemSort.REPORTED_ON, direction: SortDirection.DESC };

export interface ListProblems {
  filter?: ProblemReportFilter | null;
  sort?: ProblemSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The reports that fit the filter, the newest first unless told otherwise. */
export async function listProblems(
  context: ExchangeContext,
  { filter, sort, args, info }: ListProblems,
): Promise<Connection<ProblemReport>> {
  const where = all(
    problemsVisibleTo(context.actor),
    filter?.problemStatus ? sql`p.problem_status = any(${filter.problemStatus})` : undefined,
    filter?.jurisdiction ? sql`p.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.provider ? sql`p.provider = ${filter.provider}` : undefined,
    filter?.reporter ? sql`p.reporter = ${filter.reporter}` : undefined,
    filter?.entry ? sql`p.entry = ${keyOf('catalog', filter.entry) ?? null}::uuid` : undefined,
    filter?.cause ? sql`p.cause = any(${filter.cause})` : undefined,
  );
  const page = await context.pages.list<ProblemReportRow>({
    listing: problems,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.problem,
  });
  return presentPage(page, presentProblem);
}
