import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import { answerAccountRequest } from './answer-account-request';
import { accountRequestOf, listAccountRequests } from './look-up';
import { requestAccount } from './request-account';
import {
  AccountRequest,
  AccountRequestConnection,
  AccountRequestFilter,
  AccountRequestResult,
  AccountRequestSortInput,
  AnswerAccountRequestInput,
  RequestAccountInput,
} from './types';

@Resolver(() => AccountRequest)
export class AccountRequestResolver {
  @Query(() => AccountRequest, { nullable: true, description: 'One request about an account by its id (查询账户申请).' })
  accountRequest(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: ExchangeContext) {
    return accountRequestOf(context, id);
  }

  @Query(() => AccountRequestConnection, { description: 'Requests about accounts of the open platform (账户申请列表).' })
  accountRequests(
    @Arg('filter', () => AccountRequestFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: AccountRequestFilter | null,
    @Arg('sort', () => AccountRequestSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: AccountRequestSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAccountRequests(context, { filter, sort, args, info });
  }

  @Mutation(() => AccountRequestResult, {
    description: 'Asks for an account, or for a change or the end of one (提出账户申请).',
  })
  requestAccount(
    @Arg('input', () => RequestAccountInput, { description: 'What is asked for (账户申请内容).' }) input: RequestAccountInput,
    @Ctx() context: ExchangeContext,
  ) {
    return requestAccount(context, input);
  }

  @Mutation(() => AccountRequestResult, { description: 'Answers a request about an account (答复账户申请).' })
  answerAccountRequest(
    @Arg('input', () => AnswerAccountRequestInput, { description: 'The answer (答复).' }) input: AnswerAccountRequestInput,
    @Ctx() context: ExchangeContext,
  ) {
    return answerAccountRequest(context, input);
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  clocks(@Root() { id }: AccountRequest, @Ctx() context: ExchangeContext) {
    return clocksOf(context, id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  events(@Root() { id, jurisdiction }: AccountRequest, @Ctx() context: ExchangeContext) {
    return jurisdiction ? eventsOf(context, id, jurisdiction.code) : [];
  }
}
