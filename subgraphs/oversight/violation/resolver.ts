import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import { globalId } from '../../../kernel/global-id';
import type { OversightContext } from '../context';
import { nodeOf } from '../node/look-up';
import { Node } from '../node/types';
import { orderOf } from '../rectification/look-up';
import { RectificationOrder } from '../rectification/types';
import { listCandidates } from './list-candidates';
import {
  ViolationCandidate,
  ViolationCandidateConnection,
  ViolationCandidateFilter,
  ViolationCandidateSortInput,
} from './types';
import { workingDaysLate } from './working-days-late';

@Resolver(() => ViolationCandidate)
export class ViolationCandidateResolver {
  @Query(() => ViolationCandidateConnection, {
    description: 'What points to violations: missed deadlines, refused attempts, complaints (违规线索列表).',
  })
  violationCandidates(
    @Arg('filter', () => ViolationCandidateFilter, {
      nullable: true,
      description: 'Only those that fit all of this (筛选条件).',
    })
    filter: ViolationCandidateFilter | null,
    @Arg('sort', () => ViolationCandidateSortInput, { nullable: true, description: 'In which order (排序).' })
    sort: ViolationCandidateSortInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: OversightContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listCandidates(context, { filter, sort, args, info });
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The thing, where it has a place in the graph (事项).' })
  node(@Root() { task }: ViolationCandidate, @Ctx() context: OversightContext) {
    return nodeOf(context, task);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Working days late; null where the calendar lacks a year (超期工作日数).',
  })
  async workingDaysLate(@Root() { dueOn, endedOn }: ViolationCandidate, @Ctx() context: OversightContext) {
    return dueOn ? workingDaysLate(dueOn, endedOn ?? context.today, await context.calendar()) : null;
  }

  @FieldResolver(() => RectificationOrder, {
    nullable: true,
    description: 'The latest order that rests on it, where the caller may see one (据此发出的整改通知).',
  })
  async order(@Root() { task }: ViolationCandidate, @Ctx() context: OversightContext) {
    const named = await context.loaders.orderNaming.load(task);
    return named && orderOf(context, globalId('rectification', named.id));
  }
}
