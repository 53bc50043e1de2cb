import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { violationCases } from './context';
import type { ViolationCaseRow } from './entity';
import type { CaseSortInput, ViolationCaseFilter } from './inputs';
import { CaseSort } from './kinds';
import { casesVisibleTo } from './policy';
import { presentViolationCase } from './present';
import type { ViolationCase } from './types';

const NEWEST_FIRST = { by: CaseSort.REPORTED_ON, direction: SortDirection.DESC };

export interface ListCases {
  filter?: ViolationCaseFilter | null;
  sort?: CaseSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The cases that fit the filter, the newest first unless told otherwise. */
export async function listCases(
  context: ExchangeContext,
  { filter, sort, args, info }: ListCases,
): Promise<Connection<ViolationCase>> {
  const where = all(
    casesVisibleTo(context.actor),
    filter?.caseStatus ? sql`c.case_status = any(${filter.caseStatus})` : undefined,
    filter?.jurisdiction ? sql`c.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.provider ? sql`c.provider = ${filter.provider}` : undefined,
    filter?.user ? sql`c.used_by = ${filter.user}` : undefined,
    filter?.grant ? sql`c.access_grant = ${keyOf('access-grant', filter.grant) ?? null}::uuid` : undefined,
    filter?.caseNumber ? sql`c.case_number = ${filter.caseNumber}` : undefined,
  );
  const page = await context.pages.list<ViolationCaseRow>({
    listing: violationCases,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.violationCase,
  });
  return presentPage(page, row => presentViolationCase(context.actor, row));
}
