import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs, presentPage, SortDirection } from '../../../../kernel/connection';
import { DivisionCodeScalar } from '../../../../kernel/scalars';
import { sql } from '../../../../kernel/sql';
import type { CatalogContext } from '../../context';
import { norms } from './context';
import type { AggregationNormRow } from './entity';
import { presentNorm } from './present';
import { publishAggregationNorm } from './publish-norm';
import { AggregationNorm, AggregationNormConnection, AggregationNormResult, PublishAggregationNormInput } from './types';

@Resolver(() => AggregationNorm)
export class AggregationNormResolver {
  @Query(() => AggregationNormConnection, { description: 'Versions of the norm of a city, the latest first (汇聚规范列表).' })
  async aggregationNorms(
    @Arg('jurisdiction', () => DivisionCodeScalar, { description: 'City (适用地区代码).' }) jurisdiction: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: CatalogContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const page = await context.pages.list<AggregationNormRow>({
      listing: norms,
      where: context.actor.isPublic ? sql`false` : sql`n.jurisdiction = ${jurisdiction}`,
      sort: { by: 'VERSION', direction: SortDirection.DESC },
      args,
      info,
      remember: context.loaders.norm,
    });
    return presentPage(page, presentNorm);
  }

  @Mutation(() => AggregationNormResult, { description: 'Publishes a version of the aggregation norm (发布汇聚规范).' })
  publishAggregationNorm(
    @Arg('input', () => PublishAggregationNormInput, { description: 'The norm (规范内容).' })
    input: PublishAggregationNormInput,
    @Ctx() context: CatalogContext,
  ) {
    return publishAggregationNorm(context, input);
  }
}
