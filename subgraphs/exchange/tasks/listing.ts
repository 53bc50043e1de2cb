import type { Actor } from '../../../kernel/actor';
import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, type Sql, sql } from '../../../kernel/sql';
import type { TaskRow, TaskWaiting } from './entity';
import { tasksFor } from './policy';

const columns = `t.id, t.workflow, t.state, t.title, t.jurisdiction, t.parameter, t.article, t.started_on::text as "startedOn",
  t.due_on::text as "dueOn", t.binding, t.overdue, t.changed_at as "changedAt", t.version`;

/** Tasks by the day they are due; those without one come last. */
export const tasks: Listing = {
  from: 'task_waiting w join task t on t.id = w.task',
  columns,
  key: 'w.task',
  keyType: 'text',
  sorts: { DUE_ON: { by: 'w.due', type: 'date' } },
};

/** The rows of the list for one actor. */
export const tasksOf = (actor: Actor): Sql => sql`(${tasksFor(actor)}) w join task t on t.id = w.task`;

export const taskLoader = (reader: Reader) =>
  oneByKey<TaskRow>(
    ids => reader.rows(sql`select ${raw(columns)} from task t where t.id = any(${ids})`),
    row => row.id,
  );

export const waitingLoader = (reader: Reader) =>
  manyByKey<TaskWaiting>(
    ids =>
      reader.rows(
        sql`select w.task, w.role, w.organization, w.events from task_waiting w where w.task = any(${ids}) order by w.role, w.organization`,
      ),
    row => row.task,
  );
