import type { Role } from '../../../kernel/actor';
import { articleOfId } from '../../../kernel/workflow/present';
import type { ExchangeContext } from '../context';
import type { TaskRow, TaskWaiting } from './entity';
import type { Task, TaskWait } from './types';

/** The only door from storage to the graph. */
export const presentTask = (row: TaskRow, context: Pick<ExchangeContext, 'law'>): Omit<Task, 'waitsFor'> => ({
  id: row.id,
  workflow: row.workflow,
  state: row.state,
  title: row.title,
  jurisdiction: { code: row.jurisdiction },
  parameter: row.parameter,
  article: articleOfId(context, row.article),
  startedOn: row.startedOn,
  dueOn: row.dueOn,
  binding: row.binding,
  overdue: row.overdue,
  since: row.changedAt,
});

export const presentWait = ({ role, organization, events }: TaskWaiting): TaskWait => ({
  role: role as Role,
  organization: organization === null ? null : { creditCode: organization },
  events,
});
