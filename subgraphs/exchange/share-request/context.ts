import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { ShareRequestRow } from './entity';

export const columns = `r.id, r.request_number as "requestNumber", r.jurisdiction, r.entry, r.consumer, r.provider, r.scenario, r.purpose,
  r.legal_basis as "legalBasis", r.service_mode as "serviceMode", r.items, r.share_request_status as "shareRequestStatus",
  r.submitted_on::text as "submittedOn", r.workflow, r.share_type as "shareType", r.entry_title as "entryTitle", r.submitted_at as "submittedAt",
  r.platform, r.taken_over as "takenOver", r.consuming_system as "consumingSystem", r.duty, r.compliance_commitment as "complianceCommitment",
  r.internal_approver as "internalApprover", r.bulk_justification as "bulkJustification", r.needed_until::text as "neededUntil",
  r.accepted_at as "acceptedAt", r.accepted_by as "acceptedBy", r.producer_opinion as "producerOpinion", r.granted_items as "grantedItems",
  r.granted_mode as "grantedMode", r.decided_on::text as "decidedOn", r.decided_by as "decidedBy", r.decision_reason as "decisionReason",
  r.refusal_basis as "refusalBasis", r.official_letter as "officialLetter", r.verification_rule as "verificationRule",
  r.aggregation_review as "aggregationReview", r.delay_application as "delayApplication", r.overriding_law as "overridingLaw",
  r.system_certificate as "systemCertificate", r.fulfilled_on::text as "fulfilledOn", r.access_reason as "accessReason", r.version`;

/** Requests by the day of submission, or by number; those without a number come first. */
export const requests: Listing = {
  from: 'share_request r',
  columns,
  key: 'r.id',
  keyType: 'uuid',
  sorts: {
    SUBMITTED_ON: { by: 'r.submitted_on', type: 'date' },
    REQUEST_NUMBER: { by: "coalesce(r.request_number, '')", type: 'text' },
  },
};

export const requestLoaders = ({ reader }: { reader: Reader }) => ({
  request: oneByKey<ShareRequestRow>(
    ids => reader.rows(sql`select ${raw(columns)} from share_request r where r.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
