import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ExchangeContext } from '../context';
import { closeAccess } from './close-access';
import { closeCase, referCase, terminateAccess } from './end-case';
import {
  CloseAccessInput,
  CloseCaseInput,
  OpenCaseInput,
  ReferCaseInput,
  ReopenAccessInput,
  ReportViolationInput,
  SubmitViolationCorrectionInput,
  TerminateAccessInput,
  ViolationCaseResult,
} from './inputs';
import { openCase, reportViolation } from './report-violation';
import { reopenAccess, submitViolationCorrection } from './restore-access';

@Resolver()
export class ViolationCaseCommandsResolver {
  @Mutation(() => ViolationCaseResult, { description: 'Reports that data is used unlawfully (举报违规使用).' })
  reportViolation(
    @Arg('input', () => ReportViolationInput, { description: 'What is reported (举报内容).' }) input: ReportViolationInput,
    @Ctx() context: ExchangeContext,
  ) {
    return reportViolation(context, input);
  }

  @Mutation(() => ViolationCaseResult, { description: 'Opens a case on a report (立案核查).' })
  openCase(
    @Arg('input', () => OpenCaseInput, { description: 'Which report (违规案件).' }) input: OpenCaseInput,
    @Ctx() context: ExchangeContext,
  ) {
    return openCase(context, input);
  }

  @Mutation(() => ViolationCaseResult, { description: 'Closes a case as unfounded (不成立结案).' })
  closeCase(
    @Arg('input', () => CloseCaseInput, { description: 'Which case, and why (理由).' }) input: CloseCaseInput,
    @Ctx() context: ExchangeContext,
  ) {
    return closeCase(context, input);
  }

  @Mutation(() => ViolationCaseResult, { description: 'Closes the access of a user at once (关闭数据使用权限).' })
  closeAccess(
    @Arg('input', () => CloseAccessInput, { description: 'Which case or grant, and on what ground (违规事由).' })
    input: CloseAccessInput,
    @Ctx() context: ExchangeContext,
  ) {
    return closeAccess(context, input);
  }

  @Mutation(() => ViolationCaseResult, { description: 'Reports what the user has corrected (报送改正情况).' })
  submitViolationCorrection(
    @Arg('input', () => SubmitViolationCorrectionInput, { description: 'Which case, and what was corrected (改正情况).' })
    input: SubmitViolationCorrectionInput,
    @Ctx() context: ExchangeContext,
  ) {
    return submitViolationCorrection(context, input);
  }

  @Mutation(() => ViolationCaseResult, { description: 'Restores access once a correction is accepted (恢复数据使用权限).' })
  reopenAccess(
    @Arg('input', () => ReopenAccessInput, { description: 'Which case (违规案件).' }) input: ReopenAccessInput,
    @Ctx() context: ExchangeContext,
  ) {
    return reopenAccess(context, input);
  }

  @Mutation(() => ViolationCaseResult, { description: 'Ends the service of a user for good (终止服务).' })
  terminateAccess(
    @Arg('input', () => TerminateAccessInput, { description: 'Which case, and why (事由).' }) input: TerminateAccessInput,
    @Ctx() context: ExchangeContext,
  ) {
    return terminateAccess(context, input);
  }

  @Mutation(() => ViolationCaseResult, { description: 'Refers a case in which nothing was corrected (移送处理).' })
  referCase(
    @Arg('input', () => ReferCaseInput, { description: 'Which case, and to whom (移送机关).' }) input: ReferCaseInput,
    @Ctx() context: ExchangeContext,
  ) {
    return referCase(context, input);
  }
}
