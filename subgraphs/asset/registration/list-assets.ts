import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { searched } from '../../../kernel/search';
import { all, type Sql, sql } from '../../../kernel/sql';
import type { AssetContext } from '../context';
import type { SeenAssetRow } from './context';
import type { AssetFilter, AssetSortInput } from './filter';
import { type AssetRightKind, AssetSort } from './kinds';
import { heldBy, visibleTo } from './policy';
import { presentAsset } from './present';
import type { DataAsset } from './types';

export interface ListAssets {
  filter?: AssetFilter | null;
  search?: string | null;
  sort?: AssetSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The assets that fit the filter and the search. */
export async function listAssets(
  context: AssetContext,
  { filter, search, sort, args, info }: ListAssets,
): Promise<Connection<DataAsset>> {
  const { today } = context;
  const where = all(
    visibleTo(context.actor, today),
    filter?.assetKind ? sql`a.asset_kind = any(${filter.assetKind})` : undefined,
    filter?.assetStatus ? sql`a.asset_status = any(${filter.assetStatus})` : undefined,
    filter?.jurisdiction ? sql`a.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.owner ? heldBy(sql`${filter.owner}`, sql`('OWNERSHIP')`, today) : undefined,
    filter?.steward ? heldBy(sql`${filter.steward}`, sql`('STEWARDSHIP')`, today) : undefined,
    filter?.project ? sql`a.project = ${filter.project}` : undefined,
    filter?.expiresBefore ? sql`a.expires_on < ${filter.expiresBefore}` : undefined,
    filter?.dataLayer ? sql`a.data_layer = any(${filter.dataLayer})` : undefined,
    filter?.onBalanceSheet == null ? undefined : sql`a.on_balance_sheet = ${filter.onBalanceSheet}`,
    filter?.productOperator ? heldBy(sql`${filter.productOperator}`, sql`('PRODUCT_OPERATION')`, today) : undefined,
    search ? searched('a.name', 'a.bigrams', search) : undefined,
  );
  const page = await context.pages.list<SeenAssetRow>({
    listing: context.loaders.assets,
    where,
    sort: sort ?? { by: AssetSort.NAME },
    args,
    info,
    remember: context.loaders.asset,
  });
  return presentPage(page, presentAsset);
}

/** The register of a city: every asset whose registration holds today, as it now stands. */
export async function listConsolidated(
  context: AssetContext,
  jurisdiction: string,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<DataAsset>> {
  const { today } = context;
  const where = all(
    visibleTo(context.actor, today),
    sql`a.jurisdiction = ${jurisdiction} and a.asset_status in ('REGISTERED', 'CHANGED') and (a.expires_on is null or ${today} < a.expires_on)`,
  );
  const page = await context.pages.list<SeenAssetRow>({
    listing: context.loaders.assets,
    where,
    sort: { by: AssetSort.NAME },
    args,
    info,
    remember: context.loaders.asset,
  });
  return presentPage(page, presentAsset);
}

export interface HeldAssets {
  right?: AssetRightKind | null;
  includeDescendants?: boolean | null;
  on?: string | null;
}

/** The assets in which a body, or it and all bodies below it, holds a right on a day. */
export function listHeldAssets(
  context: AssetContext,
  holder: string,
  { right, includeDescendants, on }: HeldAssets,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<DataAsset>> {
  const day = on ?? context.today;
  const holders = includeDescendants
    ? sql`held.holder in (select descendant from organization_line where ancestor = k.parent union select k.parent)`
    : sql`held.holder = k.parent`;
  const kind = right ? sql`and held.kind = ${right}` : sql``;
  const held = sql`exists (select from asset_right held where held.asset = a.id and ${holders} ${kind}
    and held.since <= ${day} and (held.until is null or ${day} < held.until))`;
  return listRelated(context, holder, held, args, info);
}

/** The assets made from a catalog entry. */
export function listAssetsOfEntry(
  context: AssetContext,
  entryId: string,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<DataAsset>> {
  const made = sql`exists (select from asset_catalog_entry m where m.asset = a.id and m.entry = k.parent::uuid)`;
  return listRelated(context, keyOf('catalog', entryId) as string, made, args, info);
}

/** The assets of a bounded set of ids, such as an impact. */
export function listAssetsOfSet(
  context: AssetContext,
  ids: readonly string[],
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<DataAsset>> {
  return listRelated(context, '', sql`a.id = any(${ids.map(id => keyOf('asset', id))}::uuid[])`, args, info);
}

async function listRelated(
  context: AssetContext,
  parent: string,
  related: Sql,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<DataAsset>> {
  const where = all(related, visibleTo(context.actor, context.today));
  const page = await context.pages.of<SeenAssetRow>(parent, {
    listing: context.loaders.assets,
    where,
    sort: { by: AssetSort.NAME },
    args,
    info,
    remember: context.loaders.asset,
  });
  return presentPage(page, presentAsset);
}
