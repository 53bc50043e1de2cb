import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { UsageFeedbackRow } from './entity';

export const usageFeedbackColumns = `u.id, u.jurisdiction, u.access_grant as "accessGrant", u.provider, u.holder, u.held_by as "heldBy", u.since::text as since,
  u.until::text as until, u.summary, u.submitted_on::text as "submittedOn", u.version`;

/** Accounts of use by their day. */
export const usageFeedbacks: Listing = {
  from: 'usage_feedback u',
  columns: usageFeedbackColumns,
  key: 'u.id',
  keyType: 'uuid',
  sorts: { SUBMITTED_ON: { by: 'u.submitted_on', type: 'date' } },
};

export const usageFeedbackLoaders = ({ reader }: { reader: Reader }) => ({
  usageFeedback: oneByKey<UsageFeedbackRow>(
    ids => reader.rows(sql`select ${raw(usageFeedbackColumns)} from usage_feedback u where u.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
