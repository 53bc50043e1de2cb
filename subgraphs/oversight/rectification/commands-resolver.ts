import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { OversightContext } from '../context';
import { confirmRectification } from './confirm-rectification';
import { criticise } from './criticise';
import { escalateRectification } from './escalate-rectification';
import { exempt } from './exempt';
import {
  ConfirmRectificationInput,
  CriticiseInput,
  EscalateRectificationInput,
  ExemptInput,
  IssueRectificationInput,
  RectificationResult,
  RejectRectificationInput,
  SubmitRectificationInput,
  TransferCaseInput,
} from './inputs';
import { issueRectification } from './issue-rectification';
import { rejectRectification } from './reject-rectification';
import { submitRectification } from './submit-rectification';
import { transferCase } from './transfer-case';

/** One mutation for each event of the machine that somebody fires. */
@Resolver()
export class RectificationCommandsResolver {
  @Mutation(() => RectificationResult, { description: 'Orders something to be put right (责令整改).' })
  issueRectification(
    @Arg('input', () => IssueRectificationInput, { description: 'The order to issue (整改通知内容).' })
    input: IssueRectificationInput,
    @Ctx() context: OversightContext,
  ) {
    return issueRectification(context, input);
  }

  @Mutation(() => RectificationResult, { description: 'Reports what was put right (报送整改结果).' })
  submitRectification(
    @Arg('input', () => SubmitRectificationInput, { description: 'What was done (整改情况).' })
    input: SubmitRectificationInput,
    @Ctx() context: OversightContext,
  ) {
    return submitRectification(context, input);
  }

  @Mutation(() => RectificationResult, { description: 'Closes an order as put right (确认整改).' })
  confirmRectification(
    @Arg('input', () => ConfirmRectificationInput, { description: 'Which order (整改通知).' })
    input: ConfirmRectificationInput,
    @Ctx() context: OversightContext,
  ) {
    return confirmRectification(context, input);
  }

  @Mutation(() => RectificationResult, { description: 'Sends a report back (退回整改).' })
  rejectRectification(
    @Arg('input', () => RejectRectificationInput, { description: 'Which order, and why (退回理由).' })
    input: RejectRectificationInput,
    @Ctx() context: OversightContext,
  ) {
    return rejectRectification(context, input);
  }

  @Mutation(() => RectificationResult, { description: 'Reports an overdue order to the government (上报督办).' })
  escalateRectification(
    @Arg('input', () => EscalateRectificationInput, { description: 'Which order, and to whom (督办机关).' })
    input: EscalateRectificationInput,
    @Ctx() context: OversightContext,
  ) {
    return escalateRectification(context, input);
  }

  @Mutation(() => RectificationResult, { description: 'Criticises an overdue addressee in a circular (通报批评).' })
  criticise(
    @Arg('input', () => CriticiseInput, { description: 'Which order (整改通知).' }) input: CriticiseInput,
    @Ctx() context: OversightContext,
  ) {
    return criticise(context, input);
  }

  @Mutation(() => RectificationResult, { description: 'Hands a serious case to the competent body (移送处理).' })
  transferCase(
    @Arg('input', () => TransferCaseInput, { description: 'Which order, and to whom (移送部门).' }) input: TransferCaseInput,
    @Ctx() context: OversightContext,
  ) {
    return transferCase(context, input);
  }

  @Mutation(() => RectificationResult, { description: 'Releases an addressee from liability (免责).' })
  exempt(
    @Arg('input', () => ExemptInput, { description: 'Which order, and on what ground (免责事由).' }) input: ExemptInput,
    @Ctx() context: OversightContext,
  ) {
    return exempt(context, input);
  }
}
