import { Role } from '../../../../kernel/actor';
import { globalId } from '../../../../kernel/global-id';
import type { Event } from '../../../../kernel/transaction';
import type { TaskPayload } from '../../../../kernel/workflow/tasks';
import type { DataNoticeRow } from './entity';
import { DataNoticeKind, kindOfCause } from './kinds';

const titles: Readonly<Record<DataNoticeKind, string>> = {
  CATALOGUE_UPDATE_TASK: '目录更新任务：目录条目与数据不符或者类型需要调整',
  CONSISTENCY_ALERT: '一致性告警：平台数据与数据源不一致',
};

const steps: Readonly<Record<DataNoticeKind, string>> = {
  CATALOGUE_UPDATE_TASK: 'requestCatalogUpdate',
  CONSISTENCY_ALERT: 'reportSourceState',
};

/** A notice waits for the unit of its entry until it is seen to. */
export function noticeTask(row: DataNoticeRow, at: Date): Event {
  const id = globalId('data-notice', row.id);
  const kind = kindOfCause(row.cause);
  const stands = row.endedAt === null;
  const payload: TaskPayload = {
    id,
    workflow: 'DATA_NOTICE',
    state: stands ? kind : 'ENDED',
    jurisdiction: row.jurisdiction,
    title: titles[kind],
    waitsFor: stands ? [{ role: Role.PROVIDER, organization: row.provider, events: [steps[kind]] }] : [],
    clock: null,
    changedAt: at.toISOString(),
  };
  return { aggregate: `task/${id}`, sequence: row.version, kind: 'task.changed', payload };
}
