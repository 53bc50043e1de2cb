import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../../kernel/connection';
import type { ExchangeContext } from '../context';
import { listTasks, waitsOf } from './list-tasks';
import { Task, TaskConnection, TaskFilter, TaskWait } from './types';

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => TaskConnection, {
    description: 'What waits for whoever asks in every register, by due date (待办事项列表).',
  })
  tasks(
    @Arg('filter', () => TaskFilter, { nullable: true, description: 'Only those that fit all of this (筛选条件).' })
    filter: TaskFilter | null,
    @Arg('overdueOnly', () => Boolean, { nullable: true, description: 'Only what is overdue (仅逾期).' })
    overdueOnly: boolean | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: ExchangeContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listTasks(context, { filter, overdueOnly, args, info });
  }

  @FieldResolver(() => [TaskWait], { description: 'What whoever asks can do about it (待办职责).' })
  waitsFor(@Root() task: Task, @Ctx() context: ExchangeContext) {
    return waitsOf(context, task);
  }
}
