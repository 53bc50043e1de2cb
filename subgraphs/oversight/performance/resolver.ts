import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { OversightContext } from '../context';
import { listAggregationGaps } from './list-gaps';
import { listSharingPerformance } from './list-sharing-performance';
import { mayCoordinate } from './policy';
import { AggregationGapConnection, AggregationGapFilter, SharingPerformanceConnection } from './types';

@Resolver()
export class PerformanceResolver {
  @Query(() => AggregationGapConnection, {
    nullable: true,
    description: 'Published entries of a city of which nothing has reached the platform, by department (未汇聚目录列表).',
  })
  aggregationGaps(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('filter', () => AggregationGapFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: AggregationGapFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    // who acts for no body has no gaps of its own
    if (!mayCoordinate(context.actor)) return null;
    return listAggregationGaps(context, { jurisdiction, filter }, args, info);
  }

  @Query(() => SharingPerformanceConnection, {
    description: 'What each unit of a city did for sharing in a year, for its target assessment (共享工作情况).',
  })
  sharingPerformance(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('year', () => Int, { description: 'The year (年度).' }) year: number,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listSharingPerformance(context, { jurisdiction, year }, args, info);
  }
}
