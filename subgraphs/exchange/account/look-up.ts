import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { accountRequests } from './context';
import type { AccountRequestRow } from './entity';
import { AccountRequestSort } from './kinds';
import { accountRequestsVisibleTo, maySeeAccountRequest } from './policy';
import { presentAccountRequest } from './present';
import type { AccountRequest, AccountRequestFilter, AccountRequestSortInput } from './types';

const NEWEST_FIRST = { by: AccountRequestSort.SUBMITTED_ON, direction: SortDirection.DESC };

/** A request by its id; null where there is none, or none that the actor may see. */
export async function accountRequestOf(context: ExchangeContext, id: string): Promise<AccountRequest | null> {
  const key = keyOf('account-request', id);
  const row = key === undefined ? null : await context.loaders.accountRequest.load(key);
  return row && maySeeAccountRequest(context.actor, row) ? presentAccountRequest(row) : null;
}

export interface ListAccountRequests {
  filter?: AccountRequestFilter | null;
  sort?: AccountRequestSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The requests that fit the filter, the newest first unless told otherwise. */
export async function listAccountRequests(
  context: ExchangeContext,
  { filter, sort, args, info }: ListAccountRequests,
): Promise<Connection<AccountRequest>> {
  const where = all(
    accountRequestsVisibleTo(context.actor),
    filter?.accountRequestStatus ? sql`u.account_request_status = any(${filter.accountRequestStatus})` : undefined,
    filter?.jurisdiction ? sql`u.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.applicant ? sql`u.applicant = ${filter.applicant}` : undefined,
  );
  const page = await context.pages.list<AccountRequestRow>({
    listing: accountRequests,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.accountRequest,
  });
  return presentPage(page, presentAccountRequest);
}
