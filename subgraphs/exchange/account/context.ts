import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { AccountRequestRow } from './entity';

export const accountRequestColumns = `u.id, u.jurisdiction, u.account_change as "accountChange", u.applicant,
  u.applicant_subject as "applicantSubject", u.content, u.account_request_status as "accountRequestStatus",
  u.submitted_on::text as "submittedOn", u.answered_on::text as "answeredOn", u.reason, u.version`;

/** Requests about accounts by the day they were handed in. */
export const accountRequests: Listing = {
  from: 'account_request u',
  columns: accountRequestColumns,
  key: 'u.id',
  keyType: 'uuid',
  sorts: { SUBMITTED_ON: { by: 'u.submitted_on', type: 'date' } },
};

export const accountLoaders = ({ reader }: { reader: Reader }) => ({
  accountRequest: oneByKey<AccountRequestRow>(
    ids => reader.rows(sql`select ${raw(accountRequestColumns)} from account_request u where u.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
});
