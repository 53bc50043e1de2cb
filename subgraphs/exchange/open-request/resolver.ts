import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import { OpenRequestFilter, OpenRequestSortInput } from './inputs';
import { listOpenRequests } from './list-open-requests';
import { availableOn, openRequestOf } from './look-up';
import { OpenRequest, OpenRequestConnection } from './types';

@Resolver(() => OpenRequest)
export class OpenRequestResolver {
  @Query(() => OpenRequest, { nullable: true, description: 'One request for opened data by its id (查询开放申请).' })
  openRequest(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: ExchangeContext) {
    return openRequestOf(context, id);
  }

  @Query(() => OpenRequestConnection, { description: 'Requests for opened data, filtered and sorted (开放申请列表).' })
  openRequests(
    @Arg('filter', () => OpenRequestFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: OpenRequestFilter | null,
    @Arg('sort', () => OpenRequestSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: OpenRequestSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOpenRequests(context, { filter, sort, args, info });
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  clocks(@Root() { id }: OpenRequest, @Ctx() context: ExchangeContext) {
    return clocksOf(context, id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  events(@Root() { id, jurisdiction }: OpenRequest, @Ctx() context: ExchangeContext) {
    return jurisdiction ? eventsOf(context, id, jurisdiction.code) : [];
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What the caller may do now, and why not the rest (可办理事项).' })
  available(@Root() { id }: OpenRequest, @Ctx() context: ExchangeContext) {
    return availableOn(context, id);
  }
}
