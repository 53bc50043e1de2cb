import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf, keysOf } from '../../../kernel/global-id';
import { all, type Sql, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { requests } from './context';
import type { ShareRequestRow } from './entity';
import { RequestParty, ShareRequestSort } from './kinds';
import { visibleTo } from './policy';
import { presentRequest } from './present';
import type { ShareRequest, ShareRequestFilter, ShareRequestSortInput } from './types';

const NEWEST_FIRST = { by: ShareRequestSort.SUBMITTED_ON, direction: SortDirection.DESC };

export interface ListShareRequests {
  filter?: ShareRequestFilter | null;
  sort?: ShareRequestSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The requests that fit the filter, the newest first unless told otherwise. */
export async function listShareRequests(
  context: ExchangeContext,
  { filter, sort, args, info }: ListShareRequests,
): Promise<Connection<ShareRequest>> {
  const where = all(
    visibleTo(context.actor),
    filter?.shareRequestStatus ? sql`r.share_request_status = any(${filter.shareRequestStatus})` : undefined,
    filter?.jurisdiction ? sql`r.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.consumer ? sql`r.consumer = ${filter.consumer}` : undefined,
    filter?.provider ? sql`r.provider = ${filter.provider}` : undefined,
    filter?.entry ? sql`r.entry = ${keyOf('catalog', filter.entry) ?? null}::uuid` : undefined,
    filter?.overdue == null ? undefined : filter.overdue ? isOverdue(context.today) : sql`not ${isOverdue(context.today)}`,
    filter?.workflow ? sql`r.workflow = ${filter.workflow}` : undefined,
    filter?.serviceMode ? sql`r.service_mode = any(${filter.serviceMode})` : undefined,
  );
  const page = await context.pages.list<ShareRequestRow>({
    listing: requests,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.request,
  });
  return presentPage(page, presentRequest);
}

/** A deadline of it that binds has passed and was not answered. */
const isOverdue = (today: string): Sql =>
  sql`exists (select from statutory_clock c where c.aggregate = 'share-request:' || r.id and c.answered_on is null and c.closed_on is null
    and c.binding and c.due_on < ${today}::date)`;

/** What a department has let pass, the oldest first. */
export async function listOverdueRequests(
  context: ExchangeContext,
  department: string,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<ShareRequest>> {
  const page = await context.pages.list<ShareRequestRow>({
    listing: requests,
    where: all(visibleTo(context.actor), sql`r.provider = ${department}`, isOverdue(context.today)),
    sort: { by: ShareRequestSort.SUBMITTED_ON, direction: SortDirection.ASC },
    args,
    info,
    remember: context.loaders.request,
  });
  return presentPage(page, presentRequest);
}

async function listRelated(
  context: ExchangeContext,
  parent: string,
  related: Sql,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<ShareRequest>> {
  const where = all(related, visibleTo(context.actor));
  const page = await context.pages.of<ShareRequestRow>(parent, {
    listing: requests,
    where,
    sort: NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.request,
  });
  return presentPage(page, presentRequest);
}

/** What a body asks for, or is asked for. */
export const listRequestsOfParty = (
  context: ExchangeContext,
  creditCode: string,
  as: RequestParty,
  args: PageArgs,
  info: GraphQLResolveInfo,
) =>
  listRelated(
    context,
    creditCode,
    as === RequestParty.CONSUMER ? sql`r.consumer = k.parent` : sql`r.provider = k.parent`,
    args,
    info,
  );

/** The requests for a catalog entry. */
export const listRequestsOfEntry = (context: ExchangeContext, entryId: string, args: PageArgs, info: GraphQLResolveInfo) =>
  listRelated(context, keyOf('catalog', entryId) as string, sql`r.entry = k.parent::uuid`, args, info);

/** The requests for any entry of a bounded set, such as an impact. */
export const listRequestsOfSet = (
  context: ExchangeContext,
  entryIds: readonly string[],
  args: PageArgs,
  info: GraphQLResolveInfo,
) => listRelated(context, '', sql`r.entry = any(${keysOf('catalog', entryIds)}::uuid[])`, args, info);
