import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { ReturnFlowRow } from './entity';

export const returnFlowColumns = `f.id, f.jurisdiction, f.direction, f.content, f.purpose, f.holder, f.applicant, f.producer, f.demand, f.joint,
  f.producer_signed_on::text as "producerSignedOn", f.authority_signed_on::text as "authoritySignedOn",
  f.return_flow_status as "returnFlowStatus", f.expected_rows as "expectedRows", f.delivered_rows as "deliveredRows",
  f.reason, f.submitted_upstream_on::text as "submittedUpstreamOn", f.filed_on::text as "filedOn", f.version`;

/** Requests for return by their day. */
export const returnFlows: Listing = {
  from: 'return_flow f',
  columns: returnFlowColumns,
  key: 'f.id',
  keyType: 'uuid',
  sorts: { FILED_ON: { by: 'f.filed_on', type: 'date' } },
};

export const returnFlowLoaders = ({ reader }: { reader: Reader }) => ({
  returnFlow: oneByKey<ReturnFlowRow>(
    ids => reader.rows(sql`select ${raw(returnFlowColumns)} from return_flow f where f.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
