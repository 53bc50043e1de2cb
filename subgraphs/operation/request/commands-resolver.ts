import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { OperationContext } from '../context';
import {
  OperationRequestResult,
  RecordExpertAssessmentInput,
  RecordProducerOpinionInput,
  RecordSelectionInput,
  RejectDevelopmentInput,
  RequestOperationInput,
} from './inputs';
import { recordExpertAssessment, recordSelection, rejectDevelopment } from './move-request';
import { recordProducerOpinion } from './record-producer-opinion';
import { requestOperation } from './request-operation';

@Resolver()
export class OperationRequestCommandsResolver {
  @Mutation(() => OperationRequestResult, { description: 'Asks for the operation of public data (申请开发利用).' })
  requestOperation(
    @Arg('input', () => RequestOperationInput, { description: 'What is asked for (申请内容).' }) input: RequestOperationInput,
    @Ctx() context: OperationContext,
  ) {
    return requestOperation(context, input);
  }

  @Mutation(() => OperationRequestResult, {
    description: 'Says what a department thinks whose data it is (登记数据生产单位意见).',
  })
  recordProducerOpinion(
    @Arg('input', () => RecordProducerOpinionInput, { description: 'Which request, and the opinion (意见).' })
    input: RecordProducerOpinionInput,
    @Ctx() context: OperationContext,
  ) {
    return recordProducerOpinion(context, input);
  }

  @Mutation(() => OperationRequestResult, { description: 'Records to what the experts came (登记专家评估).' })
  recordExpertAssessment(
    @Arg('input', () => RecordExpertAssessmentInput, { description: 'Which request, and the assessment (评估).' })
    input: RecordExpertAssessmentInput,
    @Ctx() context: OperationContext,
  ) {
    return recordExpertAssessment(context, input);
  }

  @Mutation(() => OperationRequestResult, { description: 'Records how the operator was chosen (登记竞争性选择结果).' })
  recordSelection(
    @Arg('input', () => RecordSelectionInput, { description: 'Which request, and the selection (选择结果).' })
    input: RecordSelectionInput,
    @Ctx() context: OperationContext,
  ) {
    return recordSelection(context, input);
  }

  @Mutation(() => OperationRequestResult, { description: 'Rejects a request (不予授权).' })
  rejectDevelopment(
    @Arg('input', () => RejectDevelopmentInput, { description: 'Which request, and why (理由).' })
    input: RejectDevelopmentInput,
    @Ctx() context: OperationContext,
  ) {
    return rejectDevelopment(context, input);
  }
}
