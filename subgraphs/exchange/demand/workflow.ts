import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import {
  acceptingADemand,
  acceptingAnOpenDemand,
  confirmingADemand,
  forwardingADemand,
  linkingAnEntry,
  rejectingADemand,
  startingPreService,
  submittingADemand,
} from '../../../rulebook/rules/demand';
import { DemandRow } from './entity';

/** What other subgraphs may know of a demand: that there is one, between whom, and where it stands. */
export const demandChanged = (row: DemandRow): Event => ({
  aggregate: globalId('demand', row.id),
  sequence: row.version,
  kind: 'demand.changed',
  payload: {
    id: globalId('demand', row.id),
    jurisdiction: row.jurisdiction,
    kind: row.kind,
    channel: row.channel,
    applicant: row.applicant,
    provider: row.provider,
    demandStatus: row.demandStatus,
    submittedOn: row.submittedOn,
  },
});

/** How demands for data outside the catalog go through the machine of their city. */
export const catalogDemand = defineWorkflow<DemandRow>({
  id: 'SMX-07',
  register: 'demand',
  entity: DemandRow,
  state: 'demandStatus',
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  parties: ({ applicant, provider }) => ({ applicant, provider }),
  title: ({ title }) => `目录外需求：${title}`,
  key: ({ id }) => id,
  changed: demandChanged,
  facts: ({ kind, provider, applicant }) => ({ kind, provider, applicant }),
  guards: {
    submittingADemand,
    acceptingADemand,
    acceptingAnOpenDemand,
    confirmingADemand,
    rejectingADemand,
    forwardingADemand,
    startingPreService,
    linkingAnEntry,
  },
});
