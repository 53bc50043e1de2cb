import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ExchangeContext } from '../context';
import { acceptShareRequest, reviewAggregation } from './accept-share-request';
import { extendFulfilment, overrideDeadline } from './deadlines';
import { decideAsProducer, decideLetter, decideShareRequest } from './decide-share-request';
import { draftShareRequest } from './draft-share-request';
import { fulfilShareRequest } from './fulfil-share-request';
import { DraftShareRequestInput, DraftShareRequestResult, SubmitShareRequestInput, SubmitShareRequestResult } from './inputs';
import { publishVerificationRule, registerOfficialLetter } from './letter';
import { restoreSharedAccess, suspendSharedAccess, terminateSharedAccess } from './move-access';
import {
  AcceptShareRequestInput,
  DecideAsProducerInput,
  DecideLetterInput,
  DecideShareRequestInput,
  DecideShareRequestResult,
  ExtendFulfilmentInput,
  FulfilShareRequestInput,
  OverrideDeadlineInput,
  PublishVerificationRuleInput,
  RegisterOfficialLetterInput,
  RestoreSharedAccessInput,
  ReviewAggregationInput,
  ShareRequestResult,
  SuspendSharedAccessInput,
  TerminateSharedAccessInput,
} from './step-inputs';
import { submitShareRequest } from './submit-share-request';

/** One mutation for each thing that somebody does with a request; where a decision has two outcomes, one for both. */
@Resolver()
export class ShareRequestCommandsResolver {
  @Mutation(() => DraftShareRequestResult, { description: 'Begins a request that is not submitted yet (起草共享申请).' })
  draftShareRequest(
    @Arg('input', () => DraftShareRequestInput, { description: 'The draft (草稿内容).' }) input: DraftShareRequestInput,
    @Ctx() context: ExchangeContext,
  ) {
    return draftShareRequest(context, input);
  }

  @Mutation(() => SubmitShareRequestResult, { description: 'Asks for the data of another department (提交共享申请).' })
  submitShareRequest(
    @Arg('input', () => SubmitShareRequestInput, { description: 'The request to hand in (共享申请内容).' })
    input: SubmitShareRequestInput,
    @Ctx() context: ExchangeContext,
  ) {
    return submitShareRequest(context, input);
  }

  @Mutation(() => ShareRequestResult, { description: 'Takes up what another department asks for (受理共享申请).' })
  acceptShareRequest(
    @Arg('input', () => AcceptShareRequestInput, { description: 'Which request (共享申请).' }) input: AcceptShareRequestInput,
    @Ctx() context: ExchangeContext,
  ) {
    return acceptShareRequest(context, input);
  }

  @Mutation(() => DecideShareRequestResult, { description: 'Grants or refuses a request (答复共享申请).' })
  decideShareRequest(
    @Arg('input', () => DecideShareRequestInput, { description: 'The decision (审批决定).' }) input: DecideShareRequestInput,
    @Ctx() context: ExchangeContext,
  ) {
    return decideShareRequest(context, input);
  }

  @Mutation(() => ShareRequestResult, { description: 'Reviews a request as the unit whose data it is (数据生产单位审核).' })
  decideAsProducer(
    @Arg('input', () => DecideAsProducerInput, { description: 'The review (审核意见).' }) input: DecideAsProducerInput,
    @Ctx() context: ExchangeContext,
  ) {
    return decideAsProducer(context, input);
  }

  @Mutation(() => ShareRequestResult, { description: 'Registers the letter by which something is asked for (登记函件).' })
  registerOfficialLetter(
    @Arg('input', () => RegisterOfficialLetterInput, { description: 'The letter (函件).' }) input: RegisterOfficialLetterInput,
    @Ctx() context: ExchangeContext,
  ) {
    return registerOfficialLetter(context, input);
  }

  @Mutation(() => ShareRequestResult, { description: 'Consents to a letter, or does not (函件审核).' })
  decideLetter(
    @Arg('input', () => DecideLetterInput, { description: 'The decision (审核意见).' }) input: DecideLetterInput,
    @Ctx() context: ExchangeContext,
  ) {
    return decideLetter(context, input);
  }

  @Mutation(() => ShareRequestResult, { description: 'Puts a rule of cross-verification into service (发布交叉核验规则).' })
  publishVerificationRule(
    @Arg('input', () => PublishVerificationRuleInput, { description: 'The rule (规则).' }) input: PublishVerificationRuleInput,
    @Ctx() context: ExchangeContext,
  ) {
    return publishVerificationRule(context, input);
  }

  @Mutation(() => ShareRequestResult, { description: 'Supplies what was granted (完成共享).' })
  fulfilShareRequest(
    @Arg('input', () => FulfilShareRequestInput, { description: 'Which request (共享申请).' }) input: FulfilShareRequestInput,
    @Ctx() context: ExchangeContext,
  ) {
    return fulfilShareRequest(context, input);
  }

  @Mutation(() => ShareRequestResult, { description: 'Allows delivery to be late (批准延期提供).' })
  extendFulfilment(
    @Arg('input', () => ExtendFulfilmentInput, { description: 'Until when, and on what application (延期申请).' })
    input: ExtendFulfilmentInput,
    @Ctx() context: ExchangeContext,
  ) {
    return extendFulfilment(context, input);
  }

  @Mutation(() => ShareRequestResult, {
    description: 'Sets another day for what is waited for, on the ground of another law (另定时限).',
  })
  overrideDeadline(
    @Arg('input', () => OverrideDeadlineInput, { description: 'The day and the law (另定时限).' }) input: OverrideDeadlineInput,
    @Ctx() context: ExchangeContext,
  ) {
    return overrideDeadline(context, input);
  }

  @Mutation(() => ShareRequestResult, {
    description: 'Reviews what a grant would bring together with what its holder has (敏感汇聚评估).',
  })
  reviewAggregation(
    @Arg('input', () => ReviewAggregationInput, { description: 'The review (评估).' }) input: ReviewAggregationInput,
    @Ctx() context: ExchangeContext,
  ) {
    return reviewAggregation(context, input);
  }

  @Mutation(() => ShareRequestResult, { description: 'Suspends what a request has led to (暂停共享访问).' })
  suspendSharedAccess(
    @Arg('input', () => SuspendSharedAccessInput, { description: 'Which request, and why (暂停事由).' })
    input: SuspendSharedAccessInput,
    @Ctx() context: ExchangeContext,
  ) {
    return suspendSharedAccess(context, input);
  }

  @Mutation(() => ShareRequestResult, { description: 'Restores what was suspended (恢复共享访问).' })
  restoreSharedAccess(
    @Arg('input', () => RestoreSharedAccessInput, { description: 'Which request, and why (恢复事由).' })
    input: RestoreSharedAccessInput,
    @Ctx() context: ExchangeContext,
  ) {
    return restoreSharedAccess(context, input);
  }

  @Mutation(() => ShareRequestResult, { description: 'Ends what a request has led to, for good (终止共享访问).' })
  terminateSharedAccess(
    @Arg('input', () => TerminateSharedAccessInput, { description: 'Which request, and why (终止事由).' })
    input: TerminateSharedAccessInput,
    @Ctx() context: ExchangeContext,
  ) {
    return terminateSharedAccess(context, input);
  }
}
