import { demand, forbidden, Role } from '../../../kernel/actor';
import { Refusal, type Refused } from '../../../kernel/refused';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { decidesTheDispute } from '../../../rulebook/rules/problem-data';
import type { ExchangeContext } from '../context';
import { demandSomebody, hasRaised } from '../raised/policy';
import type { CoordinateDisputeInput, DecideDisputeInput, DisputeOutcomeInput } from './inputs';
import { CoordinationResult, ProblemStatus } from './kinds';
import { moveProblem } from './move-problem';
import type { ProblemReport } from './types';

/** Whoever reported the problem does not accept that the data is not corrected. */
export function disputeOutcome(context: ExchangeContext, input: DisputeOutcomeInput): Promise<ProblemReport | Refused> {
  const { actor } = context;
  demandSomebody(actor);
  return moveProblem(context, 'disputeOutcome', input, ({ reporter: by, reporterSubject: subject }) => {
    if (!hasRaised(actor, { by, subject })) {
      // of the public only whoever reported it knows of it
      throw by === null ? new Refusal([matterUnknown]) : forbidden(actor);
    }
    return {
      event: 'disputeOutcome',
      comment: input.dispute,
      facts: { dispute: input.dispute },
      changes: { dispute: input.dispute },
    };
  });
}

/** The authority coordinates a dispute, and says whether it succeeded. */
export const coordinateDispute = (context: ExchangeContext, input: CoordinateDisputeInput): Promise<ProblemReport | Refused> =>
  moveProblem(context, 'coordinateDispute', input, () => ({
    event: 'coordinate',
    comment: input.coordination,
    facts: { coordination: input.coordination },
    changes: { coordination: input.coordination, coordinationResult: input.result },
  }));

/** Whoever the city's text names decides: the authority what was settled, the government where coordination failed. */
export function decideDispute(context: ExchangeContext, input: DecideDisputeInput): Promise<ProblemReport | Refused> {
  const { actor } = context;
  // whoever decides is named
  demand(actor.organization !== undefined, actor);
  return moveProblem(context, 'decideDispute', input, ({ problemStatus, coordinationResult }, law) => {
    const last = decidesTheDispute(law, coordinationResult === CoordinationResult.FAILED);
    demand(problemStatus !== ProblemStatus.COORDINATED || actor.is(Role[last]), actor);
    return {
      event: 'decideDispute',
      comment: input.decision,
      facts: { decision: input.decision },
      changes: { decision: input.decision, decidedBy: actor.organization },
    };
  });
}
