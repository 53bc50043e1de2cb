import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import { decideVerificationRequest } from './decide-verification';
import { listVerifications } from './list-verifications';
import { availableOn, verificationOf } from './look-up';
import { requestVerification } from './request-verification';
import { runVerification } from './run-verification';
import {
  DecideVerificationRequestInput,
  RequestVerificationInput,
  RunVerificationInput,
  VerificationRequest,
  VerificationRequestConnection,
  VerificationRequestFilter,
  VerificationRequestResult,
  VerificationSortInput,
} from './types';

@Resolver(() => VerificationRequest)
export class VerificationRequestResolver {
  @Query(() => VerificationRequest, { nullable: true, description: 'One request to compare by its id (查询核验比对申请).' })
  verificationRequest(
    @Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string,
    @Ctx() context: ExchangeContext,
  ) {
    return verificationOf(context, id);
  }

  @Query(() => VerificationRequestConnection, { description: 'Requests to compare, filtered and sorted (核验比对申请列表).' })
  verificationRequests(
    @Arg('filter', () => VerificationRequestFilter, {
      nullable: true,
      description: 'Only those that fit all of this (筛选条件).',
    })
    filter: VerificationRequestFilter | null,
    @Arg('sort', () => VerificationSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: VerificationSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listVerifications(context, { filter, sort, args, info });
  }

  @Mutation(() => VerificationRequestResult, { description: 'Asks to compare with data that is not shared (申请核验比对).' })
  requestVerification(
    @Arg('input', () => RequestVerificationInput, { description: 'The request (申请内容).' }) input: RequestVerificationInput,
    @Ctx() context: ExchangeContext,
  ) {
    return requestVerification(context, input);
  }

  @Mutation(() => VerificationRequestResult, { description: 'Decides on a request to compare (答复核验比对申请).' })
  decideVerificationRequest(
    @Arg('input', () => DecideVerificationRequestInput, { description: 'The decision (答复内容).' })
    input: DecideVerificationRequestInput,
    @Ctx() context: ExchangeContext,
  ) {
    return decideVerificationRequest(context, input);
  }

  @Mutation(() => VerificationRequestResult, { description: 'Compares values under a request agreed to (执行核验比对).' })
  runVerification(
    @Arg('input', () => RunVerificationInput, { description: 'What to compare (核验内容).' }) input: RunVerificationInput,
    @Ctx() context: ExchangeContext,
  ) {
    return runVerification(context, input);
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  clocks(@Root() { id }: VerificationRequest, @Ctx() context: ExchangeContext) {
    return clocksOf(context, id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  events(@Root() { id, jurisdiction }: VerificationRequest, @Ctx() context: ExchangeContext) {
    return jurisdiction ? eventsOf(context, id, jurisdiction.code) : [];
  }

  @FieldResolver(() => [AvailableEvent], {
    description: 'What the caller may do with it now, and why not the rest (可办理事项).',
  })
  available(@Root() { id }: VerificationRequest, @Ctx() context: ExchangeContext) {
    return availableOn(context, id);
  }
}
