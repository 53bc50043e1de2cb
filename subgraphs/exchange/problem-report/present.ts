import { globalId } from '../../../kernel/global-id';
import type { ProblemReportRow } from './entity';
import type { ProblemReport } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. Who of the public reported it is not shown. */
export const presentProblem = (row: ProblemReportRow): ProblemReport => ({
  id: globalId('problem-report', row.id),
  jurisdiction: { code: row.jurisdiction },
  entry: { id: globalId('catalog', row.entry) },
  items: row.items,
  reporter: row.reporter === null ? null : { creditCode: row.reporter },
  provider: { creditCode: row.provider },
  description: row.description,
  evidence: row.evidence,
  problemStatus: row.problemStatus,
  cause: row.cause,
  reason: row.reason,
  decidedAt: row.decidedAt,
  correction: row.correction,
  aggregation: row.aggregation,
  feedback: row.feedback,
  dispute: row.dispute,
  coordinationResult: row.coordinationResult,
  coordination: row.coordination,
  decision: row.decision,
  decidedBy: row.decidedBy === null ? null : { creditCode: row.decidedBy },
  reportedOn: row.reportedOn,
  version: row.version,
});
