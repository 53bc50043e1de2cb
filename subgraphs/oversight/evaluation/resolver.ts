import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { CreditCodeScalar } from '../../../kernel/scalars';
import { sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { createEvaluation } from './create-evaluation';
import { EvaluationComponentKind } from './kinds';
import { concludedIn, listEvaluations, listUnevaluated, publishedOnly } from './list-evaluations';
import { componentsOf, evaluationOf } from './look-up';
import { concludeEvaluation, publishEvaluation, scoreEvaluation } from './move-evaluation';
import {
  ConcludeEvaluationInput,
  CreateEvaluationInput,
  Evaluation,
  EvaluationComponent,
  EvaluationConnection,
  EvaluationFilter,
  EvaluationResult,
  EvaluationSortInput,
  PublishEvaluationInput,
  ScoreEvaluationInput,
  UnevaluatedUnitConnection,
} from './types';

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @Query(() => Evaluation, { nullable: true, description: 'One evaluation by its id (查询评价).' })
  evaluation(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: OversightContext) {
    return evaluationOf(context, id);
  }

  @Query(() => EvaluationConnection, { description: 'Evaluations, the latest year first (评价列表).' })
  evaluations(
    @Arg('filter', () => EvaluationFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: EvaluationFilter | null,
    @Arg('sort', () => EvaluationSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: EvaluationSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listEvaluations(context, { filter, sort, args, info });
  }

  @Query(() => EvaluationConnection, {
    description: 'How the work of one unit was judged, the latest year first (单位历年评价).',
  })
  evaluationsOf(
    @Arg('unit', () => CreditCodeScalar, { description: 'Whose work (单位代码).' }) unit: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listEvaluations(context, { args, info, only: sql`v.unit = ${unit}` });
  }

  @Query(() => EvaluationConnection, {
    description: 'What the annual comprehensive assessment takes over: the concluded evaluations of a year (年度综合考核数据).',
  })
  assessments(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('year', () => Int, { description: 'Of which year (评价年度).' }) year: number,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listEvaluations(context, { args, info, only: concludedIn(context, jurisdiction, year) });
  }

  @Query(() => EvaluationConnection, { description: 'Results and advice that were published, for everybody (评估结果公示).' })
  publicAssessments(
    @Arg('filter', () => EvaluationFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: EvaluationFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listEvaluations(context, { filter, args, info, only: publishedOnly });
  }

  @Query(() => UnevaluatedUnitConnection, { description: 'Units without a concluded evaluation of a year (未评价单位).' })
  evaluationsMissing(
    @Arg('jurisdiction', () => String, { description: 'Slug or GB/T 2260 code (地区简称或代码).' }) jurisdiction: string,
    @Arg('year', () => Int, { description: 'Of which year (评价年度).' }) year: number,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listUnevaluated(context, { jurisdiction, year }, args, info);
  }

  @FieldResolver(() => [EvaluationComponent], { description: 'Its parts, each with its score (组成部分).' })
  components(@Root() { id }: Evaluation, @Ctx() context: OversightContext) {
    return componentsOf(context, id);
  }

  @FieldResolver(() => EvaluationComponent, {
    nullable: true,
    description:
      'The part on the responsibility list, filled in from the list and from what was aggregated (责任清单落实情况).',
  })
  async responsibilityFulfilment(@Root() { id }: Evaluation, @Ctx() context: OversightContext) {
    const parts = await componentsOf(context, id);
    return parts.find(({ kind }) => kind === EvaluationComponentKind.RESPONSIBILITY_FULFILMENT) ?? null;
  }

  @Mutation(() => EvaluationResult, { description: 'Begins to evaluate the work of a unit in a year (启动评价).' })
  createEvaluation(
    @Arg('input', () => CreateEvaluationInput, { description: 'Whose work, and of which year (评价对象).' })
    input: CreateEvaluationInput,
    @Ctx() context: OversightContext,
  ) {
    return createEvaluation(context, input);
  }

  @Mutation(() => EvaluationResult, { description: 'Gives one part its score (评分).' })
  scoreEvaluation(
    @Arg('input', () => ScoreEvaluationInput, { description: 'Which part, and its score (评分内容).' })
    input: ScoreEvaluationInput,
    @Ctx() context: OversightContext,
  ) {
    return scoreEvaluation(context, input);
  }

  @Mutation(() => EvaluationResult, { description: 'Concludes an evaluation for good (办结评价).' })
  concludeEvaluation(
    @Arg('input', () => ConcludeEvaluationInput, { description: 'Which one, with the result (办结内容).' })
    input: ConcludeEvaluationInput,
    @Ctx() context: OversightContext,
  ) {
    return concludeEvaluation(context, input);
  }

  @Mutation(() => EvaluationResult, { description: 'Publishes a result with its advice (公布评估结果和改进意见).' })
  publishEvaluation(
    @Arg('input', () => PublishEvaluationInput, { description: 'Which one (评价标识).' }) input: PublishEvaluationInput,
    @Ctx() context: OversightContext,
  ) {
    return publishEvaluation(context, input);
  }
}
