import { randomUUID } from 'node:crypto';
import { operationSlice } from '../../subgraphs/operation/subgraph';
import { type Answer, type Ask, aBody, anAuthority, CITY, type OpenedSlice, openedSlice } from '../opened-slice';

export const GRANTOR = aBody(1);
export const OPERATOR = aBody(2);

export const CREATE = `mutation ($input: CreateOperationContractInput!) {
  createOperationContract(input: $input) {
    __typename
    ... on OperationContract {
      id contractNumber contractStatus startsOn endsOn exclusive purpose price priceBasis
      assets { id } grantor { creditCode } operator { creditCode } jurisdiction { code }
    }
    ... on Refused { findings { rule path message messageEn } }
  }
}`;

export const anAsset = (): string => `asset:${randomUUID()}`;

let numbered = 0;

/** A lawful contract; a test states only what matters to it. */
export const aContract = (input: Record<string, unknown> = {}) => ({
  contractNumber: `XY-${++numbered}`,
  jurisdiction: CITY,
  grantor: GRANTOR,
  operator: OPERATOR,
  assets: [anAsset()],
  startsOn: '2026-01-01',
  endsOn: '2028-01-01',
  purpose: 'INDUSTRY',
  mode: 'FRANCHISE',
  ...input,
});

export interface TestOperation extends OpenedSlice {
  create(input: Record<string, unknown>, ask?: Ask): Promise<Answer & Record<string, unknown>>;
}

/** A register of contracts of a test file's own, empty. */
export async function anOperation(): Promise<TestOperation> {
  const slice = await openedSlice(operationSlice);
  return {
    ...slice,
    async create(input, ask = { as: anAuthority() }) {
      const { createOperationContract } = await slice.answer<{ createOperationContract: Answer & Record<string, unknown> }>(
        CREATE,
        { ...ask, variables: { input } },
      );
      return createOperationContract;
    },
  };
}
