import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { globalId } from '../../../kernel/global-id';
import type { Listing } from '../../../kernel/pages';
import { all, sql } from '../../../kernel/sql';
import type { OperationContext } from '../context';
import { visibleTo } from '../contract/policy';
import type { OperatorProduct, OperatorProductFilter } from './types';

export interface ProductRow {
  id: string;
  name: string;
  operator: string;
  asset: string | null;
  registered: boolean;
}

export const presentProduct = ({ id, name, operator, asset, registered }: ProductRow): OperatorProduct => ({
  id,
  name,
  operator: { creditCode: operator },
  asset: asset === null ? null : { id: globalId('asset', asset) },
  registered,
});

const products: Listing = {
  from: 'contract_product p',
  columns: 'p.id, p.name, p.operator, p.asset, p.registered',
  key: 'p.id',
  keyType: 'text',
  sorts: { NAME: { by: 'p.name', type: 'text' } },
};

const REGISTERED = sql`coalesce(k.asset_status in ('REGISTERED', 'CHANGED'), false)`;

/**
 * Products of operators: those named in contracts that the actor may see, registered as assets or not, and registered assets that an
 * operator under such a contract holds the right to run products of.
 */
export async function listProducts(
  context: OperationContext,
  filter: OperatorProductFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<OperatorProduct>> {
  const seen = visibleTo(context.actor);
  const from = sql`(
    select n.id::text as id, n.name, c.operator, c.jurisdiction, n.asset, ${REGISTERED} as registered
    from contract_product n join operation_contract c on c.id = n.contract left join known_asset k on k.asset = n.asset
    where ${seen}
    union all
    select k.asset || '/' || h.holder, k.name, h.holder, k.jurisdiction, k.asset, true
    from known_asset k cross join lateral (select distinct r.held ->> 'holder' as holder from jsonb_array_elements(k.product_rights) as r(held)
      where r.held ->> 'since' <= ${context.today} and coalesce(r.held ->> 'until', '9999-12-31') > ${context.today}) h
    where k.asset_status in ('REGISTERED', 'CHANGED')
      and exists (select from operation_contract c where c.operator = h.holder and ${seen})
      and not exists (select from contract_product n join operation_contract o on o.id = n.contract where n.asset = k.asset and o.operator = h.holder)
  ) p`;
  const where = all(
    filter?.operator ? sql`p.operator = ${filter.operator}` : undefined,
    filter?.jurisdiction ? sql`p.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.registered == null ? undefined : sql`p.registered = ${filter.registered}`,
  );
  const page = await context.pages.list<ProductRow>({
    listing: products,
    from,
    where,
    sort: { by: 'NAME' },
    args,
    info,
    remember: context.loaders.product,
  });
  return presentPage(page, presentProduct);
}
