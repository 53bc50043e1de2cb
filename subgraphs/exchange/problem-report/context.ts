import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { ProblemReportRow } from './entity';

export const problemColumns = `p.id, p.jurisdiction, p.entry, p.entry_title as "entryTitle", p.items, p.reporter,
  p.reporter_subject as "reporterSubject", p.provider, p.description, p.evidence, p.problem_status as "problemStatus", p.cause, p.reason,
  p.decided_at as "decidedAt", p.correction, p.aggregation, p.feedback, p.dispute, p.coordination_result as "coordinationResult",
  p.coordination, p.decision, p.decided_by as "decidedBy", p.reported_on::text as "reportedOn", p.version`;

/** Reports by their day. */
export const problems: Listing = {
  from: 'problem_report p',
  columns: problemColumns,
  key: 'p.id',
  keyType: 'uuid',
  sorts: { REPORTED_ON: { by: 'p.reported_on', type: 'date' } },
};

export const problemLoaders = ({ reader }: { reader: Reader }) => ({
  problem: oneByKey<ProblemReportRow>(
    ids => reader.rows(sql`select ${raw(problemColumns)} from problem_report p where p.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
