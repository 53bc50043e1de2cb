import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { AssetContext } from '../context';
import { DataAsset } from '../registration/types';
import { differenceOf, historyOf } from './look-up';
import { AssetDifference, AssetVersion } from './types';

@Resolver(() => DataAsset)
export class AssetVersionResolver {
  @FieldResolver(() => [AssetVersion], { description: 'What its registration said, version by version (登记历史).' })
  assetHistory(@Root() { id }: DataAsset, @Ctx() context: AssetContext) {
    return historyOf(context, id);
  }

  @Query(() => [AssetDifference], {
    nullable: true,
    description: 'In what two versions of a registration differ (登记版本比较).',
  })
  assetDifference(
    @Arg('id', () => ID, { description: 'Global id of the asset (资产标识).' }) id: string,
    @Arg('from', () => Int, { description: 'The one version (原版次).' }) from: number,
    @Arg('to', () => Int, { description: 'The other (新版次).' }) to: number,
    @Ctx() context: AssetContext,
  ) {
    return differenceOf(context, id, from, to);
  }
}
