import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf, parseGlobalId } from '../../../kernel/global-id';
import { all, type Sql, sql } from '../../../kernel/sql';
import { grantsVisibleTo } from '../access-grant/policy';
import type { ExchangeContext } from '../context';
import { deliveries } from './context';
import type { ReadDelivery } from './entity';
import { presentDelivery } from './present';
import type { Delivery, DeliveryFilter } from './types';

function following(request: string): Sql {
  const parsed = parseGlobalId(request);
  return parsed ? sql`(g.ground_register = ${parsed.register} and g.ground_key = ${parsed.key})` : sql`false`;
}

/** The deliveries that fit the filter, the latest first. */
export async function listDeliveries(
  context: ExchangeContext,
  { filter, args, info }: { filter?: DeliveryFilter | null; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<Delivery>> {
  const where = all(
    grantsVisibleTo(context.actor),
    filter?.jurisdiction ? sql`d.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.request ? following(filter.request) : undefined,
    filter?.entry ? sql`d.entry = ${keyOf('catalog', filter.entry) ?? null}::uuid` : undefined,
    filter?.deliveryClass ? sql`d.delivery_class = any(${filter.deliveryClass})` : undefined,
  );
  const page = await context.pages.list<ReadDelivery>({
    listing: deliveries,
    where,
    sort: { by: 'DELIVERED_ON', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.delivery,
  });
  return presentPage(page, row => presentDelivery(row, context.law(row.jurisdiction)));
}
