import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import { DemandFilter, DemandSortInput } from './inputs';
import { DemandKind } from './kinds';
import { listDemands } from './list-demands';
import { availableOnDemand, demandOf } from './look-up';
import { Demand, DemandConnection } from './types';

@Resolver(() => Demand)
export class DemandResolver {
  @Query(() => Demand, { nullable: true, description: 'One demand by its id (查询目录外需求).' })
  demand(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: ExchangeContext) {
    return demandOf(context, id);
  }

  @Query(() => DemandConnection, { description: 'Demands for data outside the catalog, filtered and sorted (目录外需求列表).' })
  demands(
    @Arg('filter', () => DemandFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: DemandFilter | null,
    @Arg('sort', () => DemandSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: DemandSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listDemands(context, { filter, sort, args, info });
  }

  @Query(() => DemandConnection, { description: 'Demands to open, online and offline in one list (开放需求列表).' })
  openDemands(
    @Arg('filter', () => DemandFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: DemandFilter | null,
    @Arg('sort', () => DemandSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: DemandSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listDemands(context, { filter: { ...filter, kind: DemandKind.OPEN }, sort, args, info });
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  clocks(@Root() { id }: Demand, @Ctx() context: ExchangeContext) {
    return clocksOf(context, id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  events(@Root() { id, jurisdiction }: Demand, @Ctx() context: ExchangeContext) {
    return jurisdiction ? eventsOf(context, id, jurisdiction.code) : [];
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What the caller may do now, and why not the rest (可办理事项).' })
  available(@Root() { id }: Demand, @Ctx() context: ExchangeContext) {
    return availableOnDemand(context, id);
  }
}
