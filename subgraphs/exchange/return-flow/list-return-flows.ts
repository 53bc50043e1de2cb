import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { returnFlows } from './context';
import type { ReturnFlowRow } from './entity';
import type { ReturnFlowFilter, ReturnFlowSortInput } from './inputs';
import { ReturnFlowSort } from './kinds';
import { returnFlowsVisibleTo } from './policy';
import { presentReturnFlow } from './present';
import type { ReturnFlowRequest } from './types';

const NEWEST_FIRST = { by: ReturnFlowSort.FILED_ON, direction: SortDirection.DESC };

export interface ListReturnFlows {
  filter?: ReturnFlowFilter | null;
  sort?: ReturnFlowSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The requests that fit the filter, the newest first unless told otherwise. */
export async function listReturnFlows(
  context: ExchangeContext,
  { filter, sort, args, info }: ListReturnFlows,
): Promise<Connection<ReturnFlowRequest>> {
  const where = all(
    returnFlowsVisibleTo(context.actor),
    filter?.returnFlowStatus ? sql`f.return_flow_status = any(${filter.returnFlowStatus})` : undefined,
    filter?.direction ? sql`f.direction = ${filter.direction}` : undefined,
    filter?.jurisdiction ? sql`f.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.applicant ? sql`f.applicant = ${filter.applicant}` : undefined,
    filter?.producer ? sql`f.producer = ${filter.producer}` : undefined,
    filter?.demand ? sql`f.demand = ${keyOf('demand', filter.demand) ?? null}::uuid` : undefined,
  );
  const page = await context.pages.list<ReturnFlowRow>({
    listing: returnFlows,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.returnFlow,
  });
  return presentPage(page, presentReturnFlow);
}
