import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ExchangeContext } from '../context';
import { coordinateDispute, decideDispute, disputeOutcome } from './dispute';
import {
  ConfirmCorrectionInput,
  CoordinateDisputeInput,
  DecideDisputeInput,
  DecideProblemDataInput,
  DispatchProblemDataInput,
  DisputeOutcomeInput,
  NotifyReporterInput,
  ProblemReportResult,
  ReportProblemDataInput,
} from './inputs';
import { reportProblemData } from './report-problem-data';
import { confirmCorrection, decideProblemData, dispatchProblemData, notifyReporter } from './verify';

/** What is done to reports of problem data. */
@Resolver()
export class ProblemCommandsResolver {
  @Mutation(() => ProblemReportResult, { description: 'Reports an error or an omission in data that is used (反馈问题数据).' })
  reportProblemData(
    @Arg('input', () => ReportProblemDataInput, { description: 'The problem to report (问题内容).' })
    input: ReportProblemDataInput,
    @Ctx() context: ExchangeContext,
  ) {
    return reportProblemData(context, input);
  }

  @Mutation(() => ProblemReportResult, {
    description: 'Sends a report to the department that produces the data (分发问题数据).',
  })
  dispatchProblemData(
    @Arg('input', () => DispatchProblemDataInput, { description: 'Which report, and to whom (分发部门).' })
    input: DispatchProblemDataInput,
    @Ctx() context: ExchangeContext,
  ) {
    return dispatchProblemData(context, input);
  }

  @Mutation(() => ProblemReportResult, { description: 'Decides whether problem data is corrected (决定是否更正).' })
  decideProblemData(
    @Arg('input', () => DecideProblemDataInput, { description: 'Which report, and the decision (决定内容).' })
    input: DecideProblemDataInput,
    @Ctx() context: ExchangeContext,
  ) {
    return decideProblemData(context, input);
  }

  @Mutation(() => ProblemReportResult, { description: 'Confirms that the data is corrected (确认已更正).' })
  confirmCorrection(
    @Arg('input', () => ConfirmCorrectionInput, { description: 'Which report, and what was put right (更正情况).' })
    input: ConfirmCorrectionInput,
    @Ctx() context: ExchangeContext,
  ) {
    return confirmCorrection(context, input);
  }

  @Mutation(() => ProblemReportResult, { description: 'Tells whoever reported it what came of it (告知反馈人).' })
  notifyReporter(
    @Arg('input', () => NotifyReporterInput, { description: 'Which report, and what they are told (反馈结果).' })
    input: NotifyReporterInput,
    @Ctx() context: ExchangeContext,
  ) {
    return notifyReporter(context, input);
  }

  @Mutation(() => ProblemReportResult, { description: 'Disputes that data is not corrected (提出争议).' })
  disputeOutcome(
    @Arg('input', () => DisputeOutcomeInput, { description: 'Which report, and what is disputed (争议内容).' })
    input: DisputeOutcomeInput,
    @Ctx() context: ExchangeContext,
  ) {
    return disputeOutcome(context, input);
  }

  @Mutation(() => ProblemReportResult, { description: 'Says what the coordination of a dispute came to (协调争议).' })
  coordinateDispute(
    @Arg('input', () => CoordinateDisputeInput, { description: 'Which report, and what it came to (协调情况).' })
    input: CoordinateDisputeInput,
    @Ctx() context: ExchangeContext,
  ) {
    return coordinateDispute(context, input);
  }

  @Mutation(() => ProblemReportResult, { description: 'Decides a dispute (决定争议).' })
  decideDispute(
    @Arg('input', () => DecideDisputeInput, { description: 'Which report, and the decision (决定内容).' })
    input: DecideDisputeInput,
    @Ctx() context: ExchangeContext,
  ) {
    return decideDispute(context, input);
  }
}
