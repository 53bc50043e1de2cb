import { Role } from '../../../../kernel/actor';
import { globalId } from '../../../../kernel/global-id';
import type { Event } from '../../../../kernel/transaction';
import type { TaskPayload } from '../../../../kernel/workflow/tasks';
import type { NeedRow } from './entity';

/** What other subgraphs may know of a need: that there is one, and between whom. */
export const needChanged = (row: NeedRow): Event => ({
  aggregate: globalId('data-need', row.id),
  sequence: row.version,
  kind: 'data-need.changed',
  payload: {
    id: globalId('data-need', row.id),
    jurisdiction: row.jurisdiction,
    consumer: row.requester,
    owner: row.owner,
    since: row.since,
    until: row.until,
  },
});

/** A need waits for the department that has the data until it is met or taken off the list. */
export function needTask(row: NeedRow, at: Date): Event {
  const id = globalId('data-need', row.id);
  const stands = row.untilVersion === null;
  const payload: TaskPayload = {
    id,
    workflow: 'DEMAND_LIST',
    state: stands ? 'LISTED' : 'ENDED',
    jurisdiction: row.jurisdiction,
    title: '需求清单：其他部门需要本部门的数据',
    waitsFor: stands ? [{ role: Role.PROVIDER, organization: row.owner, events: ['endNeed'] }] : [],
    clock: null,
    changedAt: at.toISOString(),
  };
  return { aggregate: `task/${id}`, sequence: row.version, kind: 'task.changed', payload };
}
