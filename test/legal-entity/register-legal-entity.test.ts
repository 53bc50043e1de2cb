import { Role } from '../../kernel/actor';
import { legalEntitySlice } from '../../subgraphs/legal-entity/subgraph';
import { type Answer, aBody, anAuthority, CITY, type OpenedSlice, OTHER_CITY, openedSlice } from '../opened-slice';

const REGISTER = `mutation ($input: RegisterLegalEntityInput!) {
  registerLegalEntity(input: $input) { __typename ... on LegalEntity { id name } ... on Refused { findings { rule path } } }
}`;

const aBodyToRegister = (changes: Record<string, unknown> = {}) => ({
  creditCode: aBody(1),
  name: '示例市数据局',
  entityKind: 'GOVERNMENT_DEPARTMENT',
  jurisdiction: CITY,
  ...changes,
});

let slice: OpenedSlice;
beforeEach(async () => {
  slice = await openedSlice(legalEntitySlice);
});
afterEach(() => slice.close());

const register = async (input: Record<string, unknown>, as = anAuthority()) =>
  (await slice.answer<{ registerLegalEntity: Answer }>(REGISTER, { as, variables: { input } })).registerLegalEntity;
const rulesOf = ({ findings }: Answer) => findings.map(({ rule }) => rule);

test('of twelve who register one code at once, one does, and no name is overwritten', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, index) => register(aBodyToRegister({ name: `机构${index}` }))),
  );
  const refused = answers.filter(({ __typename }) => __typename === 'Refused');
  expect(refused.map(rulesOf)).toEqual(Array(11).fill(['LEGAL_ENTITY_EXISTS']));
  expect(await slice.count('legal_entity')).toBe(1);
  expect(await slice.count('legal_entity_history')).toBe(1);
});

test('every fault is told at once; a body above must be registered first', async () => {
  const faulty = aBodyToRegister({
    name: '　',
    parent: aBody(1),
    registrations: [{ category: '事业单位登记', since: '2024-01-02', until: '2024-01-02' }],
    offices: [{ kind: 'PRINCIPAL', since: '2024-01-02', until: '2024-01-01' }],
  });
  expect(rulesOf(await register(faulty))).toEqual([
    'LEGAL_ENTITY_UNNAMED',
    'PARENT_IS_ITSELF',
    'ENTITY_REGISTRATION_PERIOD',
    'OFFICE_PERIOD',
  ]);
  expect(rulesOf(await register(aBodyToRegister({ parent: aBody(2) })))).toEqual(['PARENT_UNKNOWN']);
  expect(await slice.count('legal_entity')).toBe(0);
});

test('an office is held by one person at a time; who holds it is not for the public', async () => {
  const principals = (since: string) => [
    { kind: 'PRINCIPAL', since: '2024-01-01', until: '2025-01-01' },
    { kind: 'PRINCIPAL', since },
  ];
  expect(rulesOf(await register(aBodyToRegister({ offices: principals('2024-12-31') })))).toEqual(['OFFICE_HELD_ALREADY']);
  expect(await register(aBodyToRegister({ offices: principals('2025-01-01') }))).toMatchObject({ __typename: 'LegalEntity' });
  const question = `{ legalEntity(creditCode: "${aBody(1)}") { offices(on: "2025-01-01") { since } } }`;
  const asked = async (as?: { subject: string; roles: Role[] }) =>
    (await slice.answer<{ legalEntity: { offices: unknown[] } }>(question, { as })).legalEntity.offices;
  expect(await asked({ subject: 'analyst', roles: [Role.ANALYST] })).toEqual([{ since: '2025-01-01' }]);
  expect(await asked()).toEqual([]);
});

test('an authority registers in its own city, and nobody else does', async () => {
  await expect(register(aBodyToRegister({ jurisdiction: OTHER_CITY }))).rejects.toThrow('You may not do this.');
  await expect(register(aBodyToRegister(), { subject: 'analyst', roles: [Role.ANALYST] })).rejects.toThrow(
    'You may not do this.',
  );
});

test('the line up to the root is one statement for all who ask', async () => {
  for (const [index, parent] of [null, 1, 2, 3].entries())
    await register(aBodyToRegister({ creditCode: aBody(index + 1), name: `机构${index}`, parent: parent && aBody(parent) }));
  const question = '{ legalEntities(sort: { by: CREDIT_CODE }) { nodes { ancestors { name } children { totalCount } } } }';
  const { legalEntities } = await slice.answer<{ legalEntities: { nodes: { ancestors: { name: string }[] }[] } }>(question);
  expect(legalEntities.nodes.at(-1)?.ancestors.map(({ name }) => name)).toEqual(['机构2', '机构1', '机构0']);
  expect(await slice.statementsOf(() => slice.answer(question))).toBe(3);
});
