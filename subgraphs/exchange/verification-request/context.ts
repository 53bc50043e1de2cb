import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { VerificationRequestRow } from './entity';

export const verificationColumns = `r.id, r.jurisdiction, r.entry, r.consumer, r.provider, r.purpose, r.scenario, r.items,
  r.verification_status as "verificationStatus", r.submitted_on::text as "submittedOn", r.decided_on::text as "decidedOn",
  r.refusal_basis as "refusalBasis", r.outcomes, r.version`;

/** Requests to compare by day of submission. */
export const verificationRequests: Listing = {
  from: 'verification_request r',
  columns: verificationColumns,
  key: 'r.id',
  keyType: 'uuid',
  sorts: { SUBMITTED_ON: { by: 'r.submitted_on', type: 'date' } },
};

export const verificationLoaders = ({ reader }: { reader: Reader }) => ({
  verificationRequest: oneByKey<VerificationRequestRow>(
    ids => reader.rows(sql`select ${raw(verificationColumns)} from verification_request r where r.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
