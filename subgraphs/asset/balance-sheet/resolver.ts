import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import type { AssetContext } from '../context';
import { assetOf } from '../registration/look-up';
import { DataAsset } from '../registration/types';
import { BalanceSheetFilter, BalanceSheetSortInput } from './inputs';
import { listEntries } from './list-entries';
import { presentEntry } from './present';
import { BalanceSheetEntry, BalanceSheetEntryConnection } from './types';

@Resolver(() => BalanceSheetEntry)
export class BalanceSheetResolver {
  @Query(() => BalanceSheetEntryConnection, {
    description: 'Data assets on balance sheets, as enterprises have recorded them (数据资产入表记录).',
  })
  balanceSheetEntries(
    @Arg('filter', () => BalanceSheetFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: BalanceSheetFilter | null,
    @Arg('sort', () => BalanceSheetSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: BalanceSheetSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: AssetContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listEntries(context, { filter, sort, args, info });
  }

  @FieldResolver(() => DataAsset, { nullable: true, description: 'The asset, as it stands today (资产).' })
  asset(@Root() { assetKey }: BalanceSheetEntry, @Ctx() context: AssetContext) {
    return assetOf(context, { id: assetKey });
  }
}

@Resolver(() => DataAsset)
export class AssetBalanceSheetResolver {
  @FieldResolver(() => [BalanceSheetEntry], {
    description: 'Its entries on balance sheets, the latest first; never a guarantee (入表记录，不构成担保).',
  })
  async balanceSheetEntries(@Root() { id }: DataAsset, @Ctx() context: AssetContext) {
    return (await context.loaders.balanceSheetOf.load(keyOf('asset', id) as string)).map(presentEntry);
  }
}
