import { globalId } from '../../../kernel/global-id';
import type { AccountRequestRow } from './entity';
import type { AccountRequest } from './types';

/** The only door from storage to the graph: a column not named here cannot leak. */
export const presentAccountRequest = (row: AccountRequestRow): AccountRequest => ({
  id: globalId('account-request', row.id),
  jurisdiction: { code: row.jurisdiction },
  accountChange: row.accountChange,
  applicant: row.applicant === null ? null : { creditCode: row.applicant },
  content: row.content,
  accountRequestStatus: row.accountRequestStatus,
  submittedOn: row.submittedOn,
  answeredOn: row.answeredOn,
  reason: row.reason,
  version: row.version,
});
