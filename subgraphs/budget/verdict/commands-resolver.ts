import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { BudgetContext } from '../context';
import { ProjectResult } from '../project/inputs';
import { acceptProject } from './accept-project';
import { allocateOperationsFunding } from './allocate-operations-funding';
import { approveProject } from './approve-project';
import { failAcceptance } from './fail-acceptance';
import {
  AcceptProjectInput,
  AcceptProjectResult,
  AllocateOperationsFundingInput,
  AllocateOperationsFundingResult,
  ApproveProjectInput,
  FailAcceptanceInput,
  RecordInvestmentDecisionInput,
  RejectProjectInput,
} from './inputs';
import { recordInvestmentDecision } from './record-investment-decision';
import { rejectProject } from './reject-project';

/** The decisions on a project: each is taken on a verdict, which it keeps. */
@Resolver()
export class ProjectDecisionsResolver {
  @Mutation(() => ProjectResult, { description: 'Approves a project (批准立项).' })
  approveProject(
    @Arg('input', () => ApproveProjectInput, { description: 'Which project, and on what (批准内容).' })
    input: ApproveProjectInput,
    @Ctx() context: BudgetContext,
  ) {
    return approveProject(context, input);
  }

  @Mutation(() => ProjectResult, { description: 'Rejects a project (不予立项).' })
  rejectProject(
    @Arg('input', () => RejectProjectInput, { description: 'Which project, and why (不予立项理由).' })
    input: RejectProjectInput,
    @Ctx() context: BudgetContext,
  ) {
    return rejectProject(context, input);
  }

  @Mutation(() => ProjectResult, { description: 'Gives an approved project the money to be built (安排建设投资).' })
  recordInvestmentDecision(
    @Arg('input', () => RecordInvestmentDecisionInput, { description: 'How much, and on what (投资安排内容).' })
    input: RecordInvestmentDecisionInput,
    @Ctx() context: BudgetContext,
  ) {
    return recordInvestmentDecision(context, input);
  }

  @Mutation(() => AcceptProjectResult, { description: 'Accepts what was built (通过验收).' })
  acceptProject(
    @Arg('input', () => AcceptProjectInput, { description: 'Which project, and on what (验收内容).' })
    input: AcceptProjectInput,
    @Ctx() context: BudgetContext,
  ) {
    return acceptProject(context, input);
  }

  @Mutation(() => ProjectResult, { description: 'Does not accept what was built, and lists what is missing (不通过验收).' })
  failAcceptance(
    @Arg('input', () => FailAcceptanceInput, { description: 'Which project, and what is missing (验收差距).' })
    input: FailAcceptanceInput,
    @Ctx() context: BudgetContext,
  ) {
    return failAcceptance(context, input);
  }

  @Mutation(() => AllocateOperationsFundingResult, {
    description: 'Gives an accepted project the money to run it (安排运维经费).',
  })
  allocateOperationsFunding(
    @Arg('input', () => AllocateOperationsFundingInput, { description: 'How much, and on what (运维经费安排内容).' })
    input: AllocateOperationsFundingInput,
    @Ctx() context: BudgetContext,
  ) {
    return allocateOperationsFunding(context, input);
  }
}
