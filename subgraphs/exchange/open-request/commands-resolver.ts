import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ExchangeContext } from '../context';
import { answerConsultation } from './answer-consultation';
import { createOpenRequest } from './create-open-request';
import { decideOpenRequest } from './decide-open-request';
import { extendOpenReply } from './extend-open-reply';
import {
  AnswerConsultationInput,
  CloseOpenAccessInput,
  CreateOpenRequestInput,
  DecideOpenRequestInput,
  ExtendOpenReplyInput,
  OpenRequestResult,
  RecordConsultationInput,
  RestoreOpenAccessInput,
  SubmitOpenRequestInput,
  SuspendOpenAccessInput,
} from './inputs';
import { closeOpenAccess, restoreOpenAccess, suspendOpenAccess } from './move-access';
import { recordConsultation } from './record-consultation';
import { submitOpenRequest } from './submit-open-request';

/** What may be done with requests for opened data. */
@Resolver()
export class OpenRequestCommandsResolver {
  @Mutation(() => OpenRequestResult, { description: 'Asks for data that is opened on conditions (提交开放申请).' })
  createOpenRequest(
    @Arg('input', () => CreateOpenRequestInput, { description: 'The request (开放申请内容).' }) input: CreateOpenRequestInput,
    @Ctx() context: ExchangeContext,
  ) {
    return createOpenRequest(context, input);
  }

  @Mutation(() => OpenRequestResult, { description: 'Hands in a draft (提交开放申请草稿).' })
  submitOpenRequest(
    @Arg('input', () => SubmitOpenRequestInput, { description: 'Which draft (开放申请草稿).' }) input: SubmitOpenRequestInput,
    @Ctx() context: ExchangeContext,
  ) {
    return submitOpenRequest(context, input);
  }

  @Mutation(() => OpenRequestResult, { description: 'Agrees to a request for opened data, or refuses it (答复开放申请).' })
  decideOpenRequest(
    @Arg('input', () => DecideOpenRequestInput, { description: 'The decision (决定).' }) input: DecideOpenRequestInput,
    @Ctx() context: ExchangeContext,
  ) {
    return decideOpenRequest(context, input);
  }

  @Mutation(() => OpenRequestResult, { description: 'Allows the answer to come later (延长答复期限).' })
  extendOpenReply(
    @Arg('input', () => ExtendOpenReplyInput, { description: 'By how much (延长内容).' }) input: ExtendOpenReplyInput,
    @Ctx() context: ExchangeContext,
  ) {
    return extendOpenReply(context, input);
  }

  @Mutation(() => OpenRequestResult, {
    description: 'Records that the province asks for a provider’s consent (登记省级征求意见).',
  })
  recordConsultation(
    @Arg('input', () => RecordConsultationInput, { description: 'The letter (征求意见函).' }) input: RecordConsultationInput,
    @Ctx() context: ExchangeContext,
  ) {
    return recordConsultation(context, input);
  }

  @Mutation(() => OpenRequestResult, { description: 'Tells the province whether the provider consents (答复省级征求意见).' })
  answerConsultation(
    @Arg('input', () => AnswerConsultationInput, { description: 'The answer (答复).' }) input: AnswerConsultationInput,
    @Ctx() context: ExchangeContext,
  ) {
    return answerConsultation(context, input);
  }

  @Mutation(() => OpenRequestResult, { description: 'Suspends the use of opened data (暂停开放数据访问).' })
  suspendOpenAccess(
    @Arg('input', () => SuspendOpenAccessInput, { description: 'Which, and why (暂停内容).' }) input: SuspendOpenAccessInput,
    @Ctx() context: ExchangeContext,
  ) {
    return suspendOpenAccess(context, input);
  }

  @Mutation(() => OpenRequestResult, { description: 'Lets the use of opened data go on (恢复开放数据访问).' })
  restoreOpenAccess(
    @Arg('input', () => RestoreOpenAccessInput, { description: 'Which (恢复内容).' }) input: RestoreOpenAccessInput,
    @Ctx() context: ExchangeContext,
  ) {
    return restoreOpenAccess(context, input);
  }

  @Mutation(() => OpenRequestResult, { description: 'Ends the use of opened data (关闭开放数据授权).' })
  closeOpenAccess(
    @Arg('input', () => CloseOpenAccessInput, { description: 'Which (关闭内容).' }) input: CloseOpenAccessInput,
    @Ctx() context: ExchangeContext,
  ) {
    return closeOpenAccess(context, input);
  }
}
