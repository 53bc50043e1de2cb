import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow, type Workflow } from '../../../kernel/workflow/define-workflow';
import {
  approvingAShareRequest,
  changingAccess,
  connectingTheSystem,
  extendingTheFulfilment,
  fulfillingAShareRequest,
  givingAReason,
  grantingAtOnce,
  overridingADeadline,
  publishingARule,
  rejectingAShareRequest,
  reviewingAsProducer,
} from '../../../rulebook/rules/share-decision';
import { submittingAShareRequest, submittingByMode } from '../../../rulebook/rules/share-request';
import { ShareRequestRow } from './entity';
import { ShareRequestStatus } from './kinds';

/** What other subgraphs may know of a request; of a draft the department that is going to be asked learns nothing. */
export const requestChanged = (row: ShareRequestRow): Event => ({
  aggregate: globalId('share-request', row.id),
  sequence: row.version,
  kind: 'share-request.changed',
  payload: {
    id: globalId('share-request', row.id),
    requestNumber: row.requestNumber,
    shareRequestStatus: row.shareRequestStatus,
    jurisdiction: row.jurisdiction,
    entry: globalId('catalog', row.entry),
    consumer: row.consumer,
    provider: row.shareRequestStatus === ShareRequestStatus.DRAFT ? null : row.provider,
    serviceMode: row.serviceMode,
    submittedOn: row.submittedOn,
  },
});

/** The rules of the guards of all three: a city may run a matter by another machine than its own. */
const guards = {
  submittingAShareRequest,
  grantingUnconditionally: grantingAtOnce,
  approvingAShareRequest,
  rejectingAShareRequest,
  overridingADeadline,
  fulfillingAShareRequest,
  extendingTheFulfilment,
  suspendingAccess: changingAccess,
  restoringAccess: changingAccess,
  terminatingAccess: changingAccess,
  requestingAnInterface: submittingByMode,
  requestingBulk: submittingByMode,
  reviewingAsProducer,
  givingAReason,
  decidingOnTheMode: approvingAShareRequest,
  connectingTheSystem,
  registeringALetter: submittingAShareRequest,
  publishingARule,
};

type MachineId = ShareRequestRow['workflow'];

const on = (id: MachineId): Workflow<ShareRequestRow> =>
  defineWorkflow<ShareRequestRow>({
    id,
    register: 'share-request',
    entity: ShareRequestRow,
    governs: ({ workflow }) => workflow === id,
    state: 'shareRequestStatus',
    jurisdiction: ({ jurisdiction }) => jurisdiction,
    parties: ({ consumer, provider }) => ({ consumer, provider }),
    title: ({ entryTitle }) => (entryTitle === null ? '共享申请' : `共享申请：${entryTitle}`),
    key: ({ id: key }) => key,
    changed: requestChanged,
    guards,
  });

/** How share requests go through the machine that their city has for them. */
export const shareRequests: Readonly<Record<MachineId, Workflow<ShareRequestRow>>> = {
  'SMX-02': on('SMX-02'),
  'SMX-03': on('SMX-03'),
  'SMX-05': on('SMX-05'),
};
