import { getMetadataArgsStorage } from 'typeorm';
import { lawOf } from '../../rulebook/law';
import { dayOf, today as todayBy } from '../../rulebook/values/local-date';
import type { Reader } from '../database';
import type { Feed } from '../events/feed';
import { globalId } from '../global-id';
import { groupedBy } from '../grouped';
import { raw, sql } from '../sql';
import type { Event } from '../transaction';
import { type ClockRow, clockColumns } from './clock-rows';
import type { Versioned, Workflow } from './define-workflow';
import { machineOf } from './machine';
import { taskChanged } from './tasks';

type AnyWorkflow = Workflow<Versioned>;

/** An entity's table, key column and columns under its properties' names, for reading rows as TypeORM gives them. */
function selectionOf({ id, entity }: AnyWorkflow): { table: string; key: string; columns: string } {
  const storage = getMetadataArgsStorage();
  const table = storage.filterTables(entity as never)[0]?.name;
  const columns = storage.filterColumns(entity as never);
  const [key, ...more] = columns.filter(({ options }) => options.primary);
  if (!table || !key || more.length > 0)
    throw new Error(`${id}: the rows have a table of their own and one primary key column`);
  const nameOf = ({ options, propertyName }: (typeof columns)[number]) => `t."${options.name ?? propertyName}"`;
  return {
    table,
    key: nameOf(key),
    columns: columns
      .map(column => `${nameOf(column)}${column.options.type === 'date' ? '::text' : ''} as "${column.propertyName}"`)
      .join(', '),
  };
}

async function pageOf(reader: Reader, workflow: AnyWorkflow, after: string, first: number): Promise<Versioned[]> {
  const { table, key, columns } = selectionOf(workflow);
  const beyond = after === '' ? sql`` : sql`where ${raw(key)} > ${after}`;
  return reader.rows<Versioned>(sql`select ${raw(columns)} from ${raw(table)} t ${beyond} order by ${raw(key)} limit ${first}`);
}

async function tasksOf(reader: Reader, workflow: AnyWorkflow, rows: readonly Versioned[]): Promise<Event[]> {
  const aggregateOf = (row: Versioned) => globalId(workflow.register, workflow.key(row));
  const clocks = await reader.rows<ClockRow>(
    sql`select ${raw(clockColumns)} from statutory_clock c
      where c.aggregate = any(${rows.map(aggregateOf)}) and c.answered_on is null and c.closed_on is null`,
  );
  const byMatter = groupedBy(clocks, ({ aggregate }) => aggregate);
  const fired = await reader.rows<{ aggregate: string; at: Date }>(
    sql`select e.aggregate, max(e.at) as at from workflow_event e where e.aggregate = any(${rows.map(aggregateOf)}) group by e.aggregate`,
  );
  // a task stands as it was told when its matter was moved last, overdue or not, however late it is made anew
  const since = new Map(fired.map(({ aggregate, at }) => [aggregate, at]));
  const today = todayBy();
  return rows.map(row => {
    const definition = machineOf(lawOf(workflow.jurisdiction(row), today), workflow);
    const at = since.get(aggregateOf(row)) ?? new Date();
    return taskChanged(workflow, definition, row, byMatter.get(aggregateOf(row)) ?? [], { today: dayOf(at), at });
  });
}

/** What waits in a slice, as events, matter by matter: what projections of tasks are made anew from. */
export function taskFeed(workflows: readonly AnyWorkflow[]): Feed {
  return async (reader, { after = '0:', first }) => {
    const at = Number(after.slice(0, after.indexOf(':')));
    const workflow = workflows[at];
    if (!workflow) return { events: [] };
    const rows = await pageOf(reader, workflow, after.slice(after.indexOf(':') + 1), first);
    const events = await tasksOf(
      reader,
      workflow,
      rows.filter(row => workflow.governs?.(row) ?? true),
    );
    const last = rows.at(-1);
    if (rows.length === first && last) return { events, after: `${at}:${workflow.key(last)}` };
    return at + 1 < workflows.length ? { events, after: `${at + 1}:` } : { events };
  };
}
