import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { orders } from './context';
import type { RectificationOrderRow } from './entity';
import type { RectificationOrderFilter, RectificationSortInput } from './inputs';
import { RectificationSort } from './kinds';
import { ordersVisibleTo } from './policy';
import { presentOrder } from './present';
import type { RectificationOrder } from './types';

const NEWEST_FIRST = { by: RectificationSort.ISSUED_ON, direction: SortDirection.DESC };

export interface ListOrders {
  filter?: RectificationOrderFilter | null;
  sort?: RectificationSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The orders that fit the filter, the newest first unless told otherwise. */
export async function listOrders(
  context: OversightContext,
  { filter, sort, args, info }: ListOrders,
): Promise<Connection<RectificationOrder>> {
  const where = all(
    ordersVisibleTo(context.actor),
    filter?.orderStatus ? sql`o.order_status = any(${filter.orderStatus})` : undefined,
    filter?.jurisdiction ? sql`o.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.addressee ? sql`o.addressee = ${filter.addressee}` : undefined,
    filter?.issuer ? sql`o.issuer = ${filter.issuer}` : undefined,
    filter?.ground ? sql`o.ground = ${filter.ground}` : undefined,
    filter?.serious == null ? undefined : sql`o.serious = ${filter.serious}`,
  );
  const page = await context.pages.list<RectificationOrderRow>({
    listing: orders,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.order,
  });
  return presentPage(page, row => presentOrder(row, context.law(row.jurisdiction)));
}
