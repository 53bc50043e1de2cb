import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import {
  answeringAVerification,
  approvingAVerification,
  rejectingAVerification,
  requestingAVerification,
} from '../../../rulebook/rules/verification';
import { VerificationRequestRow } from './entity';

/** What other subgraphs may know of a request to compare: between whom, of what, and where it stands. */
export const verificationChanged = (row: VerificationRequestRow): Event => ({
  aggregate: globalId('verification-request', row.id),
  sequence: row.version,
  kind: 'verification-request.changed',
  payload: {
    id: globalId('verification-request', row.id),
    jurisdiction: row.jurisdiction,
    entry: globalId('catalog', row.entry),
    consumer: row.consumer,
    provider: row.provider,
    verificationStatus: row.verificationStatus,
    submittedOn: row.submittedOn,
  },
});

/** How requests to compare go through the machine of their city. */
export const verification = defineWorkflow<VerificationRequestRow>({
  id: 'SMX-04',
  register: 'verification-request',
  entity: VerificationRequestRow,
  state: 'verificationStatus',
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  parties: ({ consumer, provider }) => ({ consumer, provider }),
  title: ({ items }) => `核验比对申请：${items.join('、')}`,
  key: ({ id }) => id,
  changed: verificationChanged,
  facts: ({ items }) => ({ asked: items }),
  guards: { requestingAVerification, approvingAVerification, rejectingAVerification, answeringAVerification },
});
