import { globalId } from '../../../kernel/global-id';
import type { Event } from '../../../kernel/transaction';
import { defineWorkflow } from '../../../kernel/workflow/define-workflow';
import { ofAConnectedSystem } from '../../../rulebook/rules/information-system';
import {
  agreeingOnADay,
  allowingADelay,
  askingForADelay,
  demandingAnInterface,
  describingAnInterface,
} from '../../../rulebook/rules/share-register';
import { DataInterfaceRow } from './entity';

/** What other subgraphs may know of an interface. */
export const interfaceChanged = (row: DataInterfaceRow): Event => ({
  aggregate: globalId('data-interface', row.id),
  sequence: row.version,
  kind: 'data-interface.changed',
  payload: {
    id: globalId('data-interface', row.id),
    jurisdiction: row.jurisdiction,
    entry: globalId('catalog', row.entry),
    provider: row.provider,
    consumer: row.demandedBy,
    interfaceStatus: row.interfaceStatus,
  },
});

/** What is published is described as it was when it was wrapped, and comes from a system that is connected. */
const publishingAnInterface = [...describingAnInterface, ...ofAConnectedSystem];

/** How interfaces go through the machine of their city. */
export const dataInterface = defineWorkflow<DataInterfaceRow>({
  id: 'SMX-03-INTERFACE',
  register: 'data-interface',
  entity: DataInterfaceRow,
  state: 'interfaceStatus',
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  parties: ({ demandedBy, provider }) => ({ demander: demandedBy, provider }),
  title: () => '数据服务接口',
  key: ({ id }) => id,
  changed: interfaceChanged,
  facts: ({ specification, callDescription }) => ({ specification, callDescription }),
  guards: {
    demandingAnInterface,
    agreeingOnADay,
    askingForADelay,
    allowingADelay,
    describingAnInterface,
    publishingAnInterface,
  },
});
