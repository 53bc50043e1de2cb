import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import { requestingAnAccount } from '../../../rulebook/rules/open-agreement';
import { givingAReason } from '../../../rulebook/rules/open-request';
import { AccountRequestRow } from './entity';

/** What other subgraphs may know of a request about an account: where it stands; never which citizen asks. */
export const accountRequestChanged = (row: AccountRequestRow): Event => ({
  aggregate: globalId('account-request', row.id),
  sequence: row.version,
  kind: 'account-request.changed',
  payload: {
    id: globalId('account-request', row.id),
    jurisdiction: row.jurisdiction,
    accountChange: row.accountChange,
    applicant: row.applicant,
    accountRequestStatus: row.accountRequestStatus,
    submittedOn: row.submittedOn,
  },
});

const asked = { CREATE: '新增', CHANGE: '修改', CANCEL: '注销' } as const;

/** How requests about accounts go through the machine of their city. */
export const accountRequest = defineWorkflow<AccountRequestRow>({
  id: 'SMX-06-ACCOUNT',
  register: 'account-request',
  entity: AccountRequestRow,
  state: 'accountRequestStatus',
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  parties: ({ applicant }) => ({ applicant }),
  title: ({ accountChange }) => `开放平台账户${asked[accountChange]}申请`,
  key: ({ id }) => id,
  changed: accountRequestChanged,
  guards: { requestingAnAccount, givingAReason },
});
