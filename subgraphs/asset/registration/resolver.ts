import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { globalId, keyOf } from '../../../kernel/global-id';
import { LocalDateScalar } from '../../../kernel/scalars';
import { eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, WorkflowEvent } from '../../../kernel/workflow/types';
import { jurisdictionCode } from '../../../rulebook/jurisdictions';
import type { AssetContext } from '../context';
import { CatalogEntry } from '../stubs';
import { AssetFilter, AssetSortInput } from './filter';
import { listAssets, listConsolidated } from './list-assets';
import { assetOf, availableOn, sourcesOf } from './look-up';
import { presentEvidence, presentRight, presentValuation } from './present';
import { rightsOf } from './rights';
import { AssetEvidence, AssetRight, DataAsset, DataAssetConnection, Valuation } from './types';

@Resolver(() => DataAsset)
export class DataAssetResolver {
  @Query(() => DataAsset, { nullable: true, description: 'One asset by id or registration number (查询数据资产).' })
  dataAsset(
    @Arg('id', () => ID, { nullable: true, description: 'Global id (全局标识).' }) id: string | null,
    @Arg('registrationNumber', () => String, { nullable: true, description: 'Number of the registration (登记编号).' })
    registrationNumber: string | null,
    @Ctx() context: AssetContext,
  ) {
    return assetOf(context, { id, registrationNumber });
  }

  @Query(() => DataAssetConnection, { description: 'Assets, filtered, searched and sorted (数据资产列表).' })
  dataAssets(
    @Arg('filter', () => AssetFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: AssetFilter | null,
    @Arg('search', () => String, { nullable: true, description: 'Text found in the name (名称检索词).' }) search: string | null,
    @Arg('sort', () => AssetSortInput, { nullable: true, description: 'In which order (排序).' }) sort: AssetSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: AssetContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAssets(context, { filter, search, sort, args, info });
  }

  @Query(() => DataAssetConnection, {
    description: 'All assets of a city whose registration holds today, in one list (全市数据资产总账).',
  })
  consolidatedAssetRegister(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: AssetContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listConsolidated(context, jurisdictionCode(jurisdiction) ?? jurisdiction, args, info);
  }

  @FieldResolver(() => [AssetRight], { description: 'Rights in it; all ever, or those of one day (资产权利).' })
  async rights(
    @Root() asset: DataAsset,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: 'Held on this day (指定日期).' }) on: string | null,
    @Ctx() context: AssetContext,
  ) {
    return (await rightsOf(context, asset.id, on)).map(presentRight);
  }

  @FieldResolver(() => [CatalogEntry], { nullable: 'items', description: 'Catalog entries it is made from (来源目录条目).' })
  async catalogEntries(@Root() asset: DataAsset, @Ctx() context: AssetContext) {
    const rows = await context.loaders.catalogEntries.load(keyOf('asset', asset.id) as string);
    return rows.map(row => ({ id: globalId('catalog', row.entry) }));
  }

  @FieldResolver(() => [Valuation], { description: 'What it was found to be worth, latest first (资产评估).' })
  async valuations(@Root() asset: DataAsset, @Ctx() context: AssetContext) {
    return (await context.loaders.valuations.load(keyOf('asset', asset.id) as string)).map(presentValuation);
  }

  @FieldResolver(() => [DataAsset], { nullable: 'items', description: 'Assets that it is said to be made from (来源资产).' })
  derivedFrom(@Root() { id }: DataAsset, @Ctx() context: AssetContext) {
    return sourcesOf(context, id);
  }

  @FieldResolver(() => [AssetEvidence], { description: 'Documents that show what it is and whose (证明材料).' })
  async evidence(@Root() { id }: DataAsset, @Ctx() context: AssetContext) {
    return (await context.loaders.evidence.load(keyOf('asset', id) as string)).map(presentEvidence);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  events(@Root() { id, jurisdiction }: DataAsset, @Ctx() context: AssetContext) {
    return jurisdiction ? eventsOf(context, id, jurisdiction.code) : [];
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What the caller may do now, and why not the rest (可办理事项).' })
  available(@Root() { id }: DataAsset, @Ctx() context: AssetContext) {
    return availableOn(context, id);
  }
}
