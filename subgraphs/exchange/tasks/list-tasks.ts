import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { badInput } from '../../../kernel/errors';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import type { TaskRow } from './entity';
import { tasks, tasksOf } from './listing';
import { waitsFor } from './policy';
import { presentTask, presentWait } from './present';
import type { Task, TaskFilter, TaskWait } from './types';

export interface ListTasks {
  filter?: TaskFilter | null;
  overdueOnly?: boolean | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** What waits for whoever asks, in every subgraph: the earliest due first, what has no due day last. */
export async function listTasks(
  context: ExchangeContext,
  { filter, overdueOnly, args, info }: ListTasks,
): Promise<Connection<Omit<Task, 'waitsFor'>>> {
  if (context.asOf) {
    throw badInput(
      'AS_OF_NOT_KEPT',
      'Registry-As-Of',
      '待办事项只有当前的，不能按历史时点查询。',
      'Only the present waits: there are no tasks as of a moment.',
    );
  }
  const page = await context.pages.list<TaskRow>({
    listing: tasks,
    from: tasksOf(context.actor),
    where: all(
      overdueOnly ? sql`t.overdue` : undefined,
      filter?.jurisdiction ? sql`t.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.workflow ? sql`t.workflow = ${filter.workflow}` : undefined,
      filter?.dueBefore ? sql`t.due_on < ${filter.dueBefore}` : undefined,
    ),
    sort: { by: 'DUE_ON' },
    args,
    info,
    remember: context.loaders.task,
  });
  return presentPage(page, row => presentTask(row, context));
}

/** In which of their capacities it waits for whoever asks; whom else it waits for is not told. */
export async function waitsOf(
  context: ExchangeContext,
  { id, jurisdiction }: Pick<Task, 'id' | 'jurisdiction'>,
): Promise<TaskWait[]> {
  const waiting = await context.loaders.taskWaiting.load(id);
  return waiting
    .filter(({ role, organization }) => waitsFor(context.actor, { role, organization, jurisdiction: jurisdiction?.code ?? '' }))
    .map(presentWait);
}
