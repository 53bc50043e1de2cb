import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { ExchangeContext } from '../context';
import { listShareRequests } from './list-share-requests';
import { requestOf } from './look-up';
import { submitShareRequest } from './submit-share-request';
import {
  ShareRequest,
  ShareRequestConnection,
  ShareRequestFilter,
  ShareRequestSortInput,
  SubmitShareRequestInput,
  SubmitShareRequestResult,
} from './types';

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

  @Mutation(() => SubmitShareRequestResult, { description: 'Asks for the data of another department (提交共享申请).' })
  submitShareRequest(
    @Arg('input', () => SubmitShareRequestInput, { description: 'The request to hand in (共享申请内容).' })
    input: SubmitShareRequestInput,
    @Ctx() context: ExchangeContext,
  ) {
    return submitShareRequest(context, input);
  }
}
