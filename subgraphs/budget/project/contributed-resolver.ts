import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Directive, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { BudgetContext } from '../context';
import { DataAsset, Impact, LegalEntity } from '../stubs';
import { listProjectsOfAsset, listProjectsOfOwner, listProjectsOfSet } from './list-projects';
import { ProjectConnection } from './types';

/** What the projects add to the organizations of others. */
@Resolver(() => LegalEntity)
export class LegalEntityProjectsResolver {
  @FieldResolver(() => ProjectConnection, { nullable: true, description: 'Projects it builds (承建项目).' })
  projects(
    @Root() entity: LegalEntity,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: BudgetContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listProjectsOfOwner(context, entity.creditCode, args, info);
  }
}

/** What the projects add to the assets of others. */
@Resolver(() => DataAsset)
export class DataAssetProjectsResolver {
  @FieldResolver(() => ProjectConnection, { nullable: true, description: 'Projects that declare it (申报该资产的项目).' })
  declaredBy(
    @Root() asset: DataAsset,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: BudgetContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listProjectsOfAsset(context, asset.id, args, info);
  }
}

/** What the projects add to an impact. */
@Resolver(() => Impact)
export class ImpactProjectsResolver {
  @Directive('@requires(fields: "assetIds")')
  @FieldResolver(() => ProjectConnection, {
    nullable: true,
    description: 'Projects that declare it, or an asset that depends on it (受影响项目).',
  })
  projects(
    @Root() impact: Impact,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: BudgetContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listProjectsOfSet(context, [impact.id, ...impact.assetIds], args, info);
  }
}
