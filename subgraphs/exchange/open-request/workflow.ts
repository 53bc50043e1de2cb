import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import { signingTheAgreement, usingUnderAgreement } from '../../../rulebook/rules/open-agreement';
import {
  approvingAnOpenRequest,
  closingOpenAccess,
  consultingTheProvider,
  givingAReason,
  rejectingAnOpenRequest,
  restoringOpenAccess,
  submittingAnOpenRequest,
  suspendingOpenAccess,
} from '../../../rulebook/rules/open-request';
import { OpenRequestRow } from './entity';
import { OpenRequestStatus } from './kinds';

/**
 * What other subgraphs may know of a request: that there is one, for what, and where it stands; never which citizen asks. Of a draft the
 * department that is going to be asked learns nothing.
 */
export const openRequestChanged = (row: OpenRequestRow): Event => ({
  aggregate: globalId('open-request', row.id),
  sequence: row.version,
  kind: 'open-request.changed',
  payload: {
    id: globalId('open-request', row.id),
    jurisdiction: row.jurisdiction,
    entry: globalId('catalog', row.entry),
    provider: row.openRequestStatus === OpenRequestStatus.DRAFT ? null : row.provider,
    applicant: row.applicant,
    applicantKind: row.applicantKind,
    openRequestStatus: row.openRequestStatus,
    submittedOn: row.submittedOn,
  },
});

/** How requests for opened data go through the machine of their city. */
export const openRequest = defineWorkflow<OpenRequestRow>({
  id: 'SMX-06',
  register: 'open-request',
  entity: OpenRequestRow,
  state: 'openRequestStatus',
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  parties: ({ applicant, provider }) => ({ applicant, provider }),
  title: ({ entryTitle, consultation }) => `${consultation === null ? '开放申请' : '开放征求意见'}：${entryTitle}`,
  awaits: ({ provider, providerSignedOn, applicantSignedOn }, event, organization) =>
    event !== 'signUseAgreement' || (organization === provider ? providerSignedOn : applicantSignedOn) === null,
  key: ({ id }) => id,
  changed: openRequestChanged,
  facts: ({ applicant, applicantKind, items, permittedUntil, openRequestStatus }) => ({
    applicant,
    applicantKind,
    items,
    permittedUntil,
    openRequestStatus,
  }),
  guards: {
    submittingAnOpenRequest,
    // by the principal and from where it was not extended yet: the machine says so
    extendingTheReply: [],
    approvingAnOpenRequest,
    rejectingAnOpenRequest,
    signingTheAgreement,
    activatingAfterAgreement: usingUnderAgreement,
    activatingAccess: usingUnderAgreement,
    suspendingAccess: suspendingOpenAccess,
    restoringAccess: restoringOpenAccess,
    closingAGrant: closingOpenAccess,
    consultingTheProvider,
    givingAReason,
  },
});
