import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Directive, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { LocalDateScalar } from '../../../kernel/scalars';
import type { AssetContext } from '../context';
import { CatalogEntry, Impact, LegalEntity } from '../stubs';
import { AssetRightKind } from './kinds';
import { listAssetsOfEntry, listAssetsOfSet, listHeldAssets } from './list-assets';
import { DataAssetConnection, OwnershipSummary } from './types';

/** What the asset register adds to the organizations of others. */
@Resolver(() => LegalEntity)
export class LegalEntityAssetsResolver {
  @FieldResolver(() => DataAssetConnection, {
    nullable: true,
    description: 'Assets in which it holds a right (享有权利的资产).',
  })
  assets(
    @Root() entity: LegalEntity,
    @Arg('right', () => AssetRightKind, { nullable: true, description: 'This right only (权利类型).' })
    right: AssetRightKind | null,
    @Arg('includeDescendants', () => Boolean, { nullable: true, description: 'With all bodies below (含下级机构).' })
    includeDescendants: boolean | null,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: 'Held on this day; today if none is given (指定日期).' })
    on: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: AssetContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listHeldAssets(context, entity.creditCode, { right, includeDescendants, on }, args, info);
  }

  @FieldResolver(() => OwnershipSummary, { nullable: true, description: 'What it owns, counted and summed up (所有权汇总).' })
  ownership(
    @Root() entity: LegalEntity,
    @Arg('includeDescendants', () => Boolean, { nullable: true, description: 'With all bodies below (含下级机构).' })
    includeDescendants: boolean | null,
    @Ctx() context: AssetContext,
  ) {
    const { ownership, ownershipWithDescendants } = context.loaders;
    return (includeDescendants ? ownershipWithDescendants : ownership).load(entity.creditCode);
  }
}

/** What the asset register adds to the entries of the catalog. */
@Resolver(() => CatalogEntry)
export class CatalogEntryAssetsResolver {
  @FieldResolver(() => DataAssetConnection, { nullable: true, description: 'Assets made from it (形成的资产).' })
  assets(
    @Root() entry: CatalogEntry,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: AssetContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAssetsOfEntry(context, entry.id, args, info);
  }
}

/** What the asset register adds to an impact. */
@Resolver(() => Impact)
export class ImpactAssetsResolver {
  @Directive('@requires(fields: "assetIds")')
  @FieldResolver(() => DataAssetConnection, { nullable: true, description: 'The assets that depend on it (受影响资产).' })
  assets(
    @Root() impact: Impact,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: AssetContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAssetsOfSet(context, impact.assetIds, args, info);
  }
}
