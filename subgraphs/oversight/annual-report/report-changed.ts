import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import type { AnnualReportRow } from './entity';

/** What other subgraphs may know of a report: not what it tells. */
export const reportChanged = (row: AnnualReportRow): Event => ({
  aggregate: globalId('annual-report', row.id),
  sequence: row.version,
  kind: 'annual-report.changed',
  payload: {
    id: globalId('annual-report', row.id),
    jurisdiction: row.jurisdiction,
    year: row.year,
    filer: row.filer,
    filerKind: row.filerKind,
    dueOn: row.dueOn,
    submittedOn: row.submittedOn,
  },
});
