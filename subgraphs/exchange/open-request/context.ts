import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { OpenRequestRow } from './entity';

export const openRequestColumns = `q.id, q.jurisdiction, q.entry, q.entry_title as "entryTitle", q.provider, q.applicant_kind as "applicantKind",
  q.applicant, q.applicant_subject as "applicantSubject", q.consultation, q.purpose, q.scenario, q.security_measures as "securityMeasures",
  q.items, q.means, q.accepted_responsibility as "acceptedResponsibility", q.open_request_status as "openRequestStatus",
  q.submitted_on::text as "submittedOn", q.permitted_purpose as "permittedPurpose", q.permitted_scope as "permittedScope",
  q.permitted_items as "permittedItems", q.permitted_until::text as "permittedUntil", q.reason, q.legal_basis as "legalBasis",
  q.agreement_template as "agreementTemplate", q.provider_signed_on::text as "providerSignedOn",
  q.applicant_signed_on::text as "applicantSignedOn", q.halted_because as "haltedBecause", q.version`;

/** Requests for opened data by the day they were handed in, drafts last. */
export const openRequests: Listing = {
  from: 'open_request q',
  columns: openRequestColumns,
  key: 'q.id',
  keyType: 'uuid',
  sorts: { SUBMITTED_ON: { by: "coalesce(q.submitted_on, 'infinity')", type: 'date' } },
};

export const openRequestLoaders = ({ reader }: { reader: Reader }) => ({
  openRequest: oneByKey<OpenRequestRow>(
    ids => reader.rows(sql`select ${raw(openRequestColumns)} from open_request q where q.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
