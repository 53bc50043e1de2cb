import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import {
  askingForAReturn,
  cosigningAReturn,
  refusingAReturn,
  returningInFull,
  returningInPart,
  submittingUpstream,
} from '../../../rulebook/rules/return-flow';
import { ReturnFlowRow } from './entity';

/** What other subgraphs may know of it: that there is one, between whom, and where it stands. */
export const returnFlowChanged = (row: ReturnFlowRow): Event => ({
  aggregate: globalId('return-flow', row.id),
  sequence: row.version,
  kind: 'return-flow.changed',
  payload: {
    id: globalId('return-flow', row.id),
    jurisdiction: row.jurisdiction,
    direction: row.direction,
    applicant: row.applicant,
    provider: row.producer,
    returnFlowStatus: row.returnFlowStatus,
    filedOn: row.filedOn,
  },
});

/** How requests for the return of data go through the machine of their city. */
export const returnFlow = defineWorkflow<ReturnFlowRow>({
  id: 'SMX-07-RETURN',
  register: 'return-flow',
  entity: ReturnFlowRow,
  state: 'returnFlowStatus',
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  parties: ({ applicant, producer }) => ({ applicant, producer }),
  title: ({ content }) => `回流数据：${content}`,
  awaits: ({ producerSignedOn, authoritySignedOn }, event, organization) =>
    event !== 'cosignReturnFlow' || (organization === null ? authoritySignedOn : producerSignedOn) === null,
  key: ({ id }) => id,
  changed: returnFlowChanged,
  facts: ({ direction, returnFlowStatus, expectedRows }) => ({
    direction,
    flowStatus: returnFlowStatus,
    expectedRows: expectedRows === null ? null : Number(expectedRows),
  }),
  guards: { askingForAReturn, cosigningAReturn, submittingUpstream, refusingAReturn, returningInFull, returningInPart },
});
