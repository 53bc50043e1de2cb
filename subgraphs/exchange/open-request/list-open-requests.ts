import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { openRequests } from './context';
import type { OpenRequestRow } from './entity';
import type { OpenRequestFilter, OpenRequestSortInput } from './inputs';
import { OpenRequestSort } from './kinds';
import { openRequestsVisibleTo } from './policy';
import { presentOpenRequest } from './present';
import type { OpenRequest } from './types';

const NEWEST_FIRST = { by: OpenRequestSort.SUBMITTED_ON, direction: SortDirection.DESC };

export interface ListOpenRequests {
  filter?: OpenRequestFilter | null;
  sort?: OpenRequestSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The requests that fit the filter, drafts and then the newest first unless told otherwise. */
export async function listOpenRequests(
  context: ExchangeContext,
  { filter, sort, args, info }: ListOpenRequests,
): Promise<Connection<OpenRequest>> {
  const where = all(
    openRequestsVisibleTo(context.actor),
    filter?.openRequestStatus ? sql`q.open_request_status = any(${filter.openRequestStatus})` : undefined,
    filter?.jurisdiction ? sql`q.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.provider ? sql`q.provider = ${filter.provider}` : undefined,
    filter?.applicant ? sql`q.applicant = ${filter.applicant}` : undefined,
    filter?.entry ? sql`q.entry = ${keyOf('catalog', filter.entry) ?? null}::uuid` : undefined,
  );
  const page = await context.pages.list<OpenRequestRow>({
    listing: openRequests,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.openRequest,
  });
  return presentPage(page, presentOpenRequest);
}
