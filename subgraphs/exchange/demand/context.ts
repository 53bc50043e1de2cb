import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { DemandRow } from './entity';

export const demandColumns = `d.id, d.jurisdiction, d.kind, d.channel, d.title, d.purpose, d.scenario, d.items, d.service_mode as "serviceMode",
  d.duty, d.compliance_commitment as "complianceCommitment", d.applicant, d.applicant_subject as "applicantSubject", d.entered_by as "enteredBy", d.entered_by_body as "enteredByBody",
  d.provider, d.demand_status as "demandStatus", d.officer, d.result, d.notice, d.closed_on::text as "closedOn",
  d.linked_entry as "linkedEntry", d.share_request as "shareRequest", d.submitted_on::text as "submittedOn", d.version`;

/** Demands by their day. */
export const demands: Listing = {
  from: 'demand d',
  columns: demandColumns,
  key: 'd.id',
  keyType: 'uuid',
  sorts: { SUBMITTED_ON: { by: 'd.submitted_on', type: 'date' } },
};

export const demandLoaders = ({ reader }: { reader: Reader }) => ({
  demand: oneByKey<DemandRow>(
    ids => reader.rows(sql`select ${raw(demandColumns)} from demand d where d.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
