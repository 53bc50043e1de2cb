import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { ViolationCaseRow } from './entity';

export const violationCaseColumns = `c.id, c.case_number as "caseNumber", c.jurisdiction, c.entry, c.entry_title as "entryTitle", c.provider,
  c.access_grant as "accessGrant", c.used_by as "usedBy", c.used_by_subject as "usedBySubject", c.reporter,
  c.reporter_subject as "reporterSubject", c.description, c.evidence, c.misuses, c.ground, c.case_status as "caseStatus",
  c.suspender, c.suspended_on::text as "suspendedOn", c.due_on::text as "dueOn", c.correction, c.acceptance, c.reason,
  c.agreement, c.incident, c.cited_law as "citedLaw", c.receiving_body as "receivingBody", c.reported_on::text as "reportedOn", c.version`;

/** Cases by their day. */
export const violationCases: Listing = {
  from: 'violation_case c',
  columns: violationCaseColumns,
  key: 'c.id',
  keyType: 'uuid',
  sorts: { REPORTED_ON: { by: 'c.reported_on', type: 'date' } },
};

export const violationCaseLoaders = ({ reader }: { reader: Reader }) => ({
  violationCase: oneByKey<ViolationCaseRow>(
    ids => reader.rows(sql`select ${raw(violationCaseColumns)} from violation_case c where c.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
