import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { ShareRequestRow } from './entity';

export const columns = `r.id, r.request_number as "requestNumber", r.jurisdiction, r.entry, r.consumer, r.provider, r.scenario, r.purpose,
  r.legal_basis as "legalBasis", r.service_mode as "serviceMode", r.items, r.share_request_status as "shareRequestStatus",
  r.submitted_on::text as "submittedOn", r.version`;

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
