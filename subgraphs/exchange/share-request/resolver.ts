import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { CreditCodeScalar } from '../../../kernel/scalars';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import { RequestParty } from './kinds';
import { listOverdueRequests, listShareRequests } from './list-share-requests';
import { acceptanceOf, availableOn, isLate, requestOf } from './look-up';
import { AcceptanceReport, ShareRequest, ShareRequestConnection, ShareRequestFilter, ShareRequestSortInput } from './types';

@Resolver(() => ShareRequest)
export class ShareRequestResolver {
  @Query(() => ShareRequest, { nullable: true, description: 'One share request by its id (查询共享申请).' })
  shareRequest(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: ExchangeContext) {
    return requestOf(context, id);
  }

  @Query(() => ShareRequestConnection, { description: 'Share requests, filtered and sorted (共享申请列表).' })
  shareRequests(
    @Arg('filter', () => ShareRequestFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ShareRequestFilter | null,
    @Arg('sort', () => ShareRequestSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: ShareRequestSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listShareRequests(context, { filter, sort, args, info });
  }

  @Query(() => ShareRequestConnection, {
    description: 'Requests on which a department has let a binding deadline pass, the oldest first (逾期共享申请).',
  })
  overdueRequests(
    @Arg('department', () => CreditCodeScalar, { description: 'Department whose data is asked for (提供部门代码).' })
    department: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOverdueRequests(context, department, args, info);
  }

  @Query(() => AcceptanceReport, {
    nullable: true,
    description: 'How promptly a unit takes up what is asked of it, of what whoever asks may see (受理及时情况).',
  })
  averageAcceptance(
    @Arg('unit', () => CreditCodeScalar, { description: 'The unit (单位代码).' }) unit: string,
    @Ctx() context: ExchangeContext,
  ) {
    return acceptanceOf(context, unit);
  }

  @FieldResolver(() => Boolean, { description: 'A binding deadline of it has passed (已逾期).' })
  overdue(@Root() { id }: ShareRequest, @Ctx() context: ExchangeContext) {
    return isLate(context, id);
  }

  @FieldResolver(() => Boolean, { description: 'It was granted and not supplied in time (提供已逾期).' })
  fulfilmentOverdue(@Root() { id }: ShareRequest, @Ctx() context: ExchangeContext) {
    return isLate(context, id, 'share_fulfil_working_days');
  }

  @FieldResolver(() => RequestParty, { nullable: true, description: 'On which side whoever asks is (当前身份).' })
  ourSide(@Root() { consumer, provider }: ShareRequest, @Ctx() { actor }: ExchangeContext): RequestParty | null {
    if (actor.organization === undefined) return null;
    if (actor.organization === consumer?.creditCode) return RequestParty.CONSUMER;
    return actor.organization === provider?.creditCode ? RequestParty.PROVIDER : null;
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  clocks(@Root() { id }: ShareRequest, @Ctx() context: ExchangeContext) {
    return clocksOf(context, id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  events(@Root() { id, jurisdiction }: ShareRequest, @Ctx() context: ExchangeContext) {
    return jurisdiction ? eventsOf(context, id, jurisdiction.code) : [];
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What the caller may do now, and why not the rest (可办理事项).' })
  available(@Root() { id }: ShareRequest, @Ctx() context: ExchangeContext) {
    return availableOn(context, id);
  }
}
