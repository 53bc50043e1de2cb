import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { BudgetContext } from '../context';
import { Project } from '../project/types';
import { Evaluation } from '../stubs';
import { BudgetGate } from './kinds';
import { listVerdicts } from './list-verdicts';
import { decisionsOf, evaluationOf, recomputedOf, recordedVerdictOf, verdictOn, verdictsOf } from './look-up';
import { FundingDecision, FundingVerdict, FundingVerdictConnection, FundingVerdictFilter, RecomputedVerdict } from './types';

@Resolver(() => FundingVerdict)
export class FundingVerdictResolver {
  @Query(() => FundingVerdict, { nullable: true, description: 'One recorded verdict by its id (查询结论记录).' })
  recordedVerdict(
    @Arg('id', () => ID, { description: 'Id of the record (记录标识).' }) id: string,
    @Ctx() context: BudgetContext,
  ) {
    return recordedVerdictOf(context, id);
  }

  @Query(() => FundingVerdictConnection, { description: 'Recorded verdicts, the latest first (结论记录列表).' })
  recordedVerdicts(
    @Arg('filter', () => FundingVerdictFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: FundingVerdictFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: BudgetContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listVerdicts(context, filter, args, info);
  }

  @FieldResolver(() => RecomputedVerdict, {
    nullable: true,
    description: 'A record composed anew, now or as of the moment asked about; null where not recorded (重新认定).',
  })
  recomputed(@Root() verdict: FundingVerdict, @Ctx() context: BudgetContext) {
    return recomputedOf(context, verdict);
  }
}

/** What verdicts add to a project. */
@Resolver(() => Project)
export class ProjectVerdictsResolver {
  @FieldResolver(() => FundingVerdict, { description: 'May the money flow, and on what (资金结论).' })
  verdict(
    @Root() { code }: Project,
    @Arg('gate', () => BudgetGate, { description: 'Which decision (资金关口).' }) gate: BudgetGate,
    @Ctx() context: BudgetContext,
  ) {
    return verdictOn(context, code, gate);
  }

  @FieldResolver(() => [FundingVerdict], { description: 'Those that decisions were taken on, as they were then (结论记录).' })
  verdicts(@Root() { code }: Project, @Ctx() context: BudgetContext) {
    return verdictsOf(context, code);
  }

  @FieldResolver(() => Evaluation, {
    nullable: true,
    description: 'The last concluded evaluation of its owner, a reference of the approval (评估结果参考).',
  })
  evaluationReference(@Root() { code }: Project, @Ctx() context: BudgetContext) {
    return evaluationOf(context, code);
  }

  @FieldResolver(() => [FundingDecision], { description: 'What was given to it, for those who may see it (资金安排).' })
  fundingDecisions(@Root() { code }: Project, @Ctx() context: BudgetContext) {
    return decisionsOf(context, code);
  }
}
