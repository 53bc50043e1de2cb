import { Role } from '../../../kernel/actor';
import { globalId } from '../../../kernel/global-id';
import type { Event, Transaction } from '../../../kernel/transaction';
import type { TaskPayload } from '../../../kernel/workflow/tasks';
import { reportParameter } from '../../../rulebook/annual-report';
import type { AnnualReportRow } from './entity';
import { ReportFilerKind } from './kinds';
import { reportChanged } from './report-changed';

const rolesOf = {
  [ReportFilerKind.DEPARTMENT]: [Role.PROVIDER, Role.CONSUMER],
  [ReportFilerKind.AUTHORITY]: [Role.AUTHORITY],
} as const;

/** A report that is owed waits for who owes it; a filed one for nobody. */
export function reportTask(row: AnnualReportRow, at: Date): Event {
  const id = globalId('annual-report', row.id);
  const { filer: organization, filerKind, dueOn, binding } = row;
  const isOwed = row.submittedOn === null;
  const payload: TaskPayload = {
    id,
    workflow: 'ANNUAL_REPORT',
    state: isOwed ? 'OWED' : 'SUBMITTED',
    jurisdiction: row.jurisdiction,
    title: `${row.year - 1}年度数据管理情况`,
    waitsFor: isOwed ? rolesOf[filerKind].map(role => ({ role, organization, events: ['submitAnnualReport'] })) : [],
    clock: isOwed
      ? {
          parameter: reportParameter(filerKind),
          articleId: row.article,
          startedOn: `${row.year}-01-01`,
          dueOn,
          binding,
          overdue: row.overdueSince !== null,
        }
      : null,
    changedAt: at.toISOString(),
  };
  return { aggregate: `task/${id}`, sequence: row.version, kind: 'task.changed', payload };
}

/** Tells of a report as it is now, and of what waits. */
export function tellOfReport(transaction: Transaction, row: AnnualReportRow): void {
  transaction.emit(reportChanged(row));
  transaction.emit(reportTask(row, transaction.now));
}

/** Writes down who commanded this. */
export function recordCommand(transaction: Transaction, rows: readonly AnnualReportRow[]): void {
  for (const { id, jurisdiction } of rows)
    transaction.audit({ aggregate: globalId('annual-report', id), jurisdictions: [jurisdiction] });
}
