import { budgetSlice } from '../../subgraphs/budget/subgraph';
import { type Answer, type Ask, aBody, anAuthority, CITY, type OpenedSlice, openedSlice } from '../opened-slice';

export const OWNER = aBody(1);

export const SUBMIT = `mutation ($input: SubmitProjectInput!) {
  submitProject(input: $input) {
    __typename
    ... on Project { id code name stage owner { creditCode } jurisdiction { code } plannedCatalog { id } declaredAssets { id } budgetLines { kind year amount } }
    ... on Refused { findings { rule path message messageEn } }
  }
}`;

let submitted = 0;

/** A lawful project; a test states only what matters to it. */
export const aProject = (input: Record<string, unknown> = {}) => ({
  code: `2026-${++submitted}`,
  name: '城市运行监测平台',
  owner: OWNER,
  jurisdiction: CITY,
  ...input,
});

export interface TestBudget extends OpenedSlice {
  submit(input: Record<string, unknown>, ask?: Ask): Promise<Answer & Record<string, unknown>>;
}

/** A register of projects of a test file's own, empty. */
export async function aBudget(): Promise<TestBudget> {
  const slice = await openedSlice(budgetSlice);
  return {
    ...slice,
    async submit(input, ask = { as: anAuthority() }) {
      const { submitProject } = await slice.answer<{ submitProject: Answer & Record<string, unknown> }>(SUBMIT, {
        ...ask,
        variables: { input },
      });
      return submitProject;
    },
  };
}
