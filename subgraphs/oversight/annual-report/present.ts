import { globalId } from '../../../kernel/global-id';
import { jurisdictionOf } from '../../../rulebook/jurisdictions';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { presentJurisdiction } from '../law/present';
import type { AnnualReportRow } from './entity';
import type { AnnualReport } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export function presentReport(row: AnnualReportRow, today: LocalDate): AnnualReport {
  const profile = jurisdictionOf(row.jurisdiction);
  return {
    id: globalId('annual-report', row.id),
    jurisdiction: profile ? presentJurisdiction(profile) : null,
    year: row.year,
    coveredYear: row.year - 1,
    filer: { creditCode: row.filer },
    filerKind: row.filerKind,
    dueOn: row.dueOn,
    submittedOn: row.submittedOn,
    reportOverdue: row.binding && row.dueOn !== null && (row.submittedOn ?? today) > row.dueOn,
    summary: row.summary,
    document: row.document,
    filedDraft: row.draft,
    filedDraftDigest: row.draftDigest,
    version: row.version,
  };
}
