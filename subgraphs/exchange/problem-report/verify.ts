import type { Refused } from '../../../kernel/refused';
import type { ExchangeContext } from '../context';
import { PublishedEntryRow } from '../published-entry/entity';
import type { ConfirmCorrectionInput, DecideProblemDataInput, DispatchProblemDataInput, NotifyReporterInput } from './inputs';
import { ProblemDecision } from './kinds';
import { moveProblem } from './move-problem';
import type { ProblemReport } from './types';

/** The authority sends a report to the department that produces the data. */
export const dispatchProblemData = (
  context: ExchangeContext,
  input: DispatchProblemDataInput,
): Promise<ProblemReport | Refused> =>
  moveProblem(context, 'dispatchProblemData', input, ({ provider }) => ({
    event: 'dispatchProblemData',
    comment: input.analysis,
    changes: { provider: input.producer ?? provider },
  }));

/** The department decides whether the data is corrected. */
export const decideProblemData = (context: ExchangeContext, input: DecideProblemDataInput): Promise<ProblemReport | Refused> =>
  moveProblem(context, 'decideProblemData', input, (_, __, { now }) => {
    const { cause, reason } = input;
    const isConfirmed = input.decision === ProblemDecision.CONFIRMED;
    return {
      event: isConfirmed ? 'confirmProblemData' : 'refuteProblemData',
      comment: reason,
      facts: { cause, reason },
      changes: { cause: isConfirmed ? cause : null, reason: reason?.trim() || null, decidedAt: now },
    };
  });

/** The department confirms that the data is corrected, in 济源 by what was aggregated since. */
export const confirmCorrection = (context: ExchangeContext, input: ConfirmCorrectionInput): Promise<ProblemReport | Refused> =>
  moveProblem(context, 'confirmCorrection', input, async ({ entry, decidedAt }, _, { manager }) => {
    const { correction, aggregation } = input;
    const published = await manager.findOneBy(PublishedEntryRow, { entry });
    const aggregated = published?.terms.lastAggregatedAt;
    const aggregatedSince = aggregated != null && decidedAt !== null && new Date(aggregated) > decidedAt;
    return {
      event: 'confirmCorrection',
      facts: { correction, aggregation, aggregatedSince },
      changes: { correction, aggregation: aggregation?.trim() || null },
    };
  });

/** The department tells whoever reported it what came of it. */
export const notifyReporter = (context: ExchangeContext, input: NotifyReporterInput): Promise<ProblemReport | Refused> =>
  moveProblem(context, 'notifyReporter', input, () => ({
    event: 'notifyReporter',
    facts: { feedback: input.feedback },
    changes: { feedback: input.feedback },
  }));
