import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { LocalDateScalar } from '../../../kernel/scalars';
import { GrantStatus } from '../access-grant/kinds';
import { AccessGrant } from '../access-grant/types';
import type { ExchangeContext } from '../context';
import { feedbackDueOn } from './feedback-due';
import { listFeedbacks } from './list-feedbacks';
import { agreeFeedbackInterval, submitUsageFeedback } from './submit-usage-feedback';
import {
  AgreeFeedbackIntervalInput,
  FeedbackDutyResult,
  SubmitUsageFeedbackInput,
  UsageFeedbackConnection,
  UsageFeedbackFilter,
  UsageFeedbackResult,
  UsageFeedbackSortInput,
} from './types';

@Resolver(() => AccessGrant)
export class UsageFeedbackResolver {
  @Query(() => UsageFeedbackConnection, {
    description: 'What users told of their use, filtered and sorted (使用情况反馈列表).',
  })
  usageFeedbacks(
    @Arg('filter', () => UsageFeedbackFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: UsageFeedbackFilter | null,
    @Arg('sort', () => UsageFeedbackSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: UsageFeedbackSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listFeedbacks(context, { filter, sort, args, info });
  }

  @Mutation(() => UsageFeedbackResult, { description: 'Tells how the data of a grant was used (反馈使用情况).' })
  submitUsageFeedback(
    @Arg('input', () => SubmitUsageFeedbackInput, { description: 'How it was used (使用情况).' })
    input: SubmitUsageFeedbackInput,
    @Ctx() context: ExchangeContext,
  ) {
    return submitUsageFeedback(context, input);
  }

  @Mutation(() => FeedbackDutyResult, { description: 'Settles how often the use of a grant is told (约定反馈周期).' })
  agreeFeedbackInterval(
    @Arg('input', () => AgreeFeedbackIntervalInput, { description: 'Which grant, and how often (反馈周期).' })
    input: AgreeFeedbackIntervalInput,
    @Ctx() context: ExchangeContext,
  ) {
    return agreeFeedbackInterval(context, input);
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day to tell of the use in time; null where it is not asked for (使用情况反馈期限).',
  })
  feedbackDueOn(@Root() grant: AccessGrant, @Ctx() context: ExchangeContext) {
    return dueOn(grant, context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the use was not told of in time (使用情况反馈是否逾期).' })
  async feedbackOverdue(@Root() grant: AccessGrant, @Ctx() context: ExchangeContext) {
    const due = await dueOn(grant, context);
    return due !== null && due < context.today;
  }
}

/** A grant that has ended owes nothing more. */
async function dueOn({ id, jurisdiction, since, grantStatus }: AccessGrant, context: ExchangeContext): Promise<string | null> {
  const key = keyOf('access-grant', id);
  if (!jurisdiction || key === undefined || grantStatus === GrantStatus.TERMINATED) return null;
  return feedbackDueOn(context.law(jurisdiction.code), since, await context.loaders.feedbackStanding.load(key));
}
