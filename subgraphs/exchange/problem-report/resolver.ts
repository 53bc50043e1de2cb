import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { clocksOf, eventsOf } from '../../../kernel/workflow/present';
import { AvailableEvent, StatutoryClock, WorkflowEvent } from '../../../kernel/workflow/types';
import type { ExchangeContext } from '../context';
import { ProblemReportFilter, ProblemSortInput } from './inputs';
import { listProblems } from './list-problems';
import { availableOnProblem, problemOf } from './look-up';
import { ProblemReport, ProblemReportConnection } from './types';

@Resolver(() => ProblemReport)
export class ProblemReportResolver {
  @Query(() => ProblemReport, { nullable: true, description: 'One report of problem data by its id (查询问题数据).' })
  problemReport(@Arg('id', () => ID, { description: 'Global id (全局标识).' }) id: string, @Ctx() context: ExchangeContext) {
    return problemOf(context, id);
  }

  @Query(() => ProblemReportConnection, { description: 'Reports of problem data, filtered and sorted (问题数据列表).' })
  problemReports(
    @Arg('filter', () => ProblemReportFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: ProblemReportFilter | null,
    @Arg('sort', () => ProblemSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: ProblemSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listProblems(context, { filter, sort, args, info });
  }

  @FieldResolver(() => [StatutoryClock], { description: 'Its deadlines, with their arithmetic (法定时限).' })
  clocks(@Root() { id }: ProblemReport, @Ctx() context: ExchangeContext) {
    return clocksOf(context, id);
  }

  @FieldResolver(() => [WorkflowEvent], { description: 'What was done to it, in order (办理记录).' })
  events(@Root() { id, jurisdiction }: ProblemReport, @Ctx() context: ExchangeContext) {
    return jurisdiction ? eventsOf(context, id, jurisdiction.code) : [];
  }

  @FieldResolver(() => [AvailableEvent], { description: 'What the caller may do now, and why not the rest (可办理事项).' })
  available(@Root() { id }: ProblemReport, @Ctx() context: ExchangeContext) {
    return availableOnProblem(context, id);
  }
}
