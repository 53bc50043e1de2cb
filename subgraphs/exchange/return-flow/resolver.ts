import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import { ReturnFlowFilter, ReturnFlowSortInput } from './inputs';

import { listReturnFlows } from './list-return-flows';
import { availableOnReturnFlow, returnFlowOf } from './look-up';
import { ReturnFlowRequest, ReturnFlowRequestConnection } from './types';

@Resolver(() => ReturnFlowRequest)
export class ReturnFlowResolver {
  @Query(() => ReturnFlowRequest, {
    nullable: true,
    description: 'One request for the return of data by its id (查询回流申请).',
  })
  returnFlow(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: ExchangeContext) {
    return returnFlowOf(context, id);
  }

  @Query(() => ReturnFlowRequestConnection, {
    description: 'Requests for the return of data, filtered and sorted (回流申请列表).',
  })
  returnFlows(
    @Arg('filter', () => ReturnFlowFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ReturnFlowFilter | null,
    @Arg('sort', () => ReturnFlowSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: ReturnFlowSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listReturnFlows(context, { filter, sort, args, info });
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  clocks(@Root() { id }: ReturnFlowRequest, @Ctx() context: ExchangeContext) {
    return clocksOf(context, id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  events(@Root() { id, jurisdiction }: ReturnFlowRequest, @Ctx() context: ExchangeContext) {
    return jurisdiction ? eventsOf(context, id, jurisdiction.code) : [];
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What the caller may do now, and why not the rest (可办理事项).' })
  available(@Root() { id }: ReturnFlowRequest, @Ctx() context: ExchangeContext) {
    return availableOnReturnFlow(context, id);
  }
}
