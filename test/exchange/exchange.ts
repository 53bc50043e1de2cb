import { randomUUID } from 'node:crypto';
import { Role } from '../../kernel/actor';
import type { Event } from '../../kernel/transaction';
import { projectEntries } from '../../subgraphs/exchange/published-entry/project-entries';
import { exchangeSlice } from '../../subgraphs/exchange/subgraph';
import { type Answer, aBody, CITY, type OpenedSlice, openedSlice } from '../opened-slice';

export const CONSUMER = aBody(1);
export const PROVIDER = aBody(2);

export const aDepartment = (organization = CONSUMER, jurisdiction: string | undefined = CITY) => ({
  subject: `department ${organization}`,
  roles: [Role.CONSUMER],
  organization,
  jurisdiction,
});

export const SUBMIT = `mutation ($input: SubmitShareRequestInput!) {
  submitShareRequest(input: $input) {
    __typename
    ... on ShareRequest {
      id requestNumber scenario purpose legalBasis serviceMode items shareRequestStatus submittedOn
      jurisdiction { code } entry { id } consumer { creditCode } provider { creditCode }
    }
    ... on Refused { findings { rule path message messageEn } }
  }
}`;

/** A lawful request; a test states only what matters to it. */
export const aRequest = (input: Record<string, unknown> = {}) => ({
  consumer: CONSUMER,
  scenario: '社会救助资格审核',
  purpose: '核对申请人家庭经济状况',
  serviceMode: 'INTERFACE',
  complianceCommitment: true,
  ...input,
});

export interface TestExchange extends OpenedSlice {
  /** Tells of an entry as the catalog does, version after version; published unless it says otherwise. */
  tell(entry: {
    id?: string;
    version?: number;
    catalogStatus?: string;
    provider?: string;
    jurisdiction?: string;
  }): Promise<string>;
  /** The catalog's own events, as delivery hands them over. */
  hear(events: readonly Event[]): Promise<void>;
  submit(input: Record<string, unknown>, as?: Parameters<OpenedSlice['answer']>[1]): Promise<Answer & Record<string, unknown>>;
}

export const catalogChanged = (id: string, sequence: number, payload: Record<string, unknown> = {}): Event => ({
  aggregate: id,
  sequence,
  kind: 'catalog.changed',
  payload: { id, provider: PROVIDER, jurisdiction: CITY, catalogStatus: 'PUBLISHED', shareType: 'CONDITIONAL', ...payload },
});

/** An exchange of a test file's own: no requests, no entries. */
export async function anExchange(): Promise<TestExchange> {
  const slice = await openedSlice(exchangeSlice);
  const hear: TestExchange['hear'] = events =>
    slice.subgraph.database.dataSource.transaction(manager => projectEntries(manager, events));
  return {
    ...slice,
    hear,
    async tell({ id = `catalog:${randomUUID()}`, version = 1, ...payload }) {
      await hear([catalogChanged(id, version, payload)]);
      return id;
    },
    async submit(input, ask = { as: aDepartment() }) {
      const { submitShareRequest } = await slice.answer<{ submitShareRequest: Answer & Record<string, unknown> }>(SUBMIT, {
        ...ask,
        variables: { input },
      });
      return submitShareRequest;
    },
  };
}
