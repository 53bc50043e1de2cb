import { NodeByIdDocument } from '../../client/generated/graphql';
import { Role } from '../../kernel/actor';
import { inventedCreditCode } from '../../sample/identifiers';
import { aRegister, type TestRegister } from '../register';
import { anAuditor, cityOf, heroOf, somebody } from './city';
import { idIn, lawful, mustGive, theAuthority, theConsumer } from './commands';
import { aRun, datasetId, report } from './openlineage';

const chifeng = cityOf('chifeng');
const hero = heroOf(chifeng);
const [contract] = chifeng.contracts as [(typeof chifeng.contracts)[number]];
const [project] = chifeng.projects as [(typeof chifeng.projects)[number]];
const entry = chifeng.catalogEntries.find(({ provider }) => provider !== theConsumer.organization) as {
  code: string;
  title: string;
};

let register: TestRegister;
/** One thing of each kind, by its id. */
const ids: Record<string, string> = {};
beforeAll(async () => {
  register = await aRegister({ sample: true });
  ids.LegalEntity = `legal-entity:${chifeng.authority}`;
  ids.DataAsset = await idIn(register, { asset: 'enterprise-credit-score' });
  ids.CatalogEntry = await idIn(register, { entry: entry.code });
  ids.NaturalPerson = await mustGive(register, theAuthority, 'registerPerson', lawful.person(1));
  ids.ShareRequest = await mustGive(register, theConsumer, 'submitShareRequest', lawful.request(ids.CatalogEntry));
  ids.Project = `project:${project.code}`;
  const { data } = await ask(`{ operationContract(contractNumber: "${contract.contractNumber}") { id } }`);
  ids.OperationContract = (data.operationContract as { id: string }).id;
  await report(register, aRun([], ['orders']), somebody(Role.INTEGRATOR));
  ids.ExternalDataset = await datasetId(register, 'orders');
});
afterAll(() => register.close());

const ask = (document: string, variables: object = {}) =>
  register.as(anAuditor).ask<Record<string, unknown>, object>(document, variables);

test.each([
  [
    'an organization by its credit code',
    '{ found: legalEntity(creditCode: $key) { is: id } }',
    'CreditCode!',
    () => chifeng.authority,
    () => ids.LegalEntity,
  ],
  [
    'an organization by its credit code in small letters',
    '{ found: legalEntity(creditCode: $key) { is: id } }',
    'CreditCode!',
    () => chifeng.authority.toLowerCase(),
    () => ids.LegalEntity,
  ],
  ['a person by id', '{ found: naturalPerson(id: $key) { is: id } }', 'ID!', () => ids.NaturalPerson, () => ids.NaturalPerson],
  ['an entry by id', '{ found: catalogEntry(id: $key) { is: title } }', 'ID!', () => ids.CatalogEntry, () => entry.title],
  ['an entry by code', '{ found: catalogEntry(code: $key) { is: title } }', 'String!', () => entry.code, () => entry.title],
  ['an asset by id', '{ found: dataAsset(id: $key) { is: name } }', 'ID!', () => ids.DataAsset, () => hero.name],
  [
    'an asset by registration number',
    '{ found: dataAsset(registrationNumber: $key) { is: name } }',
    'String!',
    () => hero.registrationNumber,
    () => hero.name,
  ],
  [
    'a contract by id',
    '{ found: operationContract(id: $key) { is: contractNumber } }',
    'ID!',
    () => ids.OperationContract,
    () => contract.contractNumber,
  ],
  [
    'a contract by number',
    '{ found: operationContract(contractNumber: $key) { is: id } }',
    'String!',
    () => contract.contractNumber,
    () => ids.OperationContract,
  ],
  ['a project by code', '{ found: project(code: $key) { is: name } }', 'ID!', () => project.code, () => project.name],
  [
    'a share request by id',
    '{ found: shareRequest(id: $key) { is: id } }',
    'ID!',
    () => ids.ShareRequest,
    () => ids.ShareRequest,
  ],
  ['a city by slug', '{ found: jurisdiction(slug: $key) { is: name } }', 'String!', () => 'chifeng', () => '赤峰市'],
])('%s', async (_, question, type, key, is) => {
  const { data, errors } = await ask(`query ($key: ${type}) ${question}`, { key: key() });
  expect({ errors, data }).toEqual({ errors: undefined, data: { found: { is: is() } } });
});

test.each([
  'LegalEntity',
  'NaturalPerson',
  'CatalogEntry',
  'DataAsset',
  'OperationContract',
  'ShareRequest',
  'Project',
  'ExternalDataset',
])('any id leads to its thing: %s', async kind => {
  const { data, errors } = await register.as(anAuditor).ask(NodeByIdDocument, { id: ids[kind] as string });
  expect(errors).toBeUndefined();
  expect(data.node).toMatchObject({ __typename: kind });
});

const absent = '00000000-0000-4000-8000-000000000000';

test.each([
  ['{ found: legalEntity(creditCode: $key) { id } }', 'CreditCode!', inventedCreditCode('11', '990000', 1)],
  ['{ found: catalogEntry(code: $key) { id } }', 'String!', '没有'],
  ['{ found: dataAsset(registrationNumber: $key) { id } }', 'String!', '没有'],
  ['{ found: operationContract(contractNumber: $key) { id } }', 'String!', '没有'],
  ['{ found: project(code: $key) { id } }', 'ID!', 'NONE-1'],
  ['{ found: jurisdiction(slug: $key) { name } }', 'String!', 'atlantis'],
  ...['legal-entity:11990000YP000001XX', `asset:${absent}`, 'project:NONE-1', 'dataset:999999', 'river:1', ''].map(id => [
    '{ found: node(id: $key) { __typename ... on LegalEntity { name } ... on DataAsset { name } ... on Project { name } ... on ExternalDataset { namespace } } }',
    'ID!',
    id,
  ]),
])('what nobody has is null without an error: %s %s %s', async (question, type, key) => {
  const { data, errors } = await ask(`query ($key: ${type}) ${question}`, { key });
  expect({ errors, data }).toEqual({ errors: undefined, data: { found: null } });
});

describe.each([
  ['naturalPerson', 'person'],
  ['catalogEntry', 'catalog'],
  ['dataAsset', 'asset'],
  ['operationContract', 'contract'],
  ['shareRequest', 'share-request'],
])('%s', (field, prefix) => {
  const found = async (id: string) => {
    const { data, errors } = await ask(`query ($id: ID!) { found: ${field}(id: $id) { id } }`, { id });
    return { errors, ...data };
  };

  test('an id of nothing finds nothing, and is no error', async () => {
    expect(await found(`${prefix}:${absent}`)).toEqual({ errors: undefined, found: null });
  });

  test('an id of another kind finds nothing, and is no error', async () => {
    for (const id of Object.values(ids).filter(id => !id.startsWith(`${prefix}:`))) {
      expect(await found(id)).toEqual({ errors: undefined, found: null });
    }
  });

  test.each(['', 'nonsense', `${absent}`, '::', "' or true --"])('a text that is no id finds nothing: %j', async id => {
    expect(await found(id)).toEqual({ errors: undefined, found: null });
  });
});
