import { Role } from '../../kernel/actor';
import { aRegister, type TestRegister } from '../register';
import { anAuditor, somebody } from './city';
import { type CommandInput, type CommandName, give, idIn, lawful, mustGive, theAuthority, theConsumer } from './commands';
import { aRun, report } from './openlineage';

let register: TestRegister;
let asset: string;
let entry: string;
beforeAll(async () => {
  register = await aRegister({ sample: true });
  asset = await idIn(register, { asset: 'enterprise-credit-score' });
  const { data } = await register
    .as(anAuditor)
    .ask<{ catalogEntries: { nodes: { id: string }[] } }, object>('{ catalogEntries(first: 1) { nodes { id } } }');
  entry = data.catalogEntries.nodes[0]?.id as string;
});
afterAll(() => register.close());

/** Text that JSON carries and a database may not. */
const strange: [string, string][] = [
  ['a null character', 'a\u0000b'],
  ['half a character', 'a\ud800b'],
  [
    'an endless text',
    Array.from({ length: 20_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_900))).join(''),
  ],
];

const questions: [string, string][] = [
  ['a search for an asset', '{ dataAssets(search: $text) { totalCount } }'],
  ['a search for an entry', '{ catalogEntries(search: $text) { totalCount } }'],
  ['a search for a body', '{ legalEntities(search: $text) { totalCount } }'],
  ['a search for a project', '{ projects(search: $text) { totalCount } }'],
  ['an entry by code', '{ catalogEntry(code: $text) { id } }'],
  ['an asset by number', '{ dataAsset(registrationNumber: $text) { id } }'],
  ['a contract by number', '{ operationContract(contractNumber: $text) { id } }'],
  ['entries of a domain', '{ catalogEntries(filter: { domain: $text, tag: $text }) { totalCount } }'],
  ['a cursor', '{ dataAssets(after: $text) { totalCount } }'],
  ['a city', '{ consolidatedAssetRegister(jurisdiction: $text) { totalCount } jurisdiction(slug: $text) { name } }'],
];
const identified: [string, string][] = [
  ['a project by code', '{ project(code: $text) { id } }'],
  ['anything by id', '{ node(id: $text) { __typename ... on Project { code } } }'],
  ['assets of a project', '{ dataAssets(filter: { project: $text }) { totalCount } }'],
  ['lineage', '{ lineage(of: $text, direction: BOTH) { total } impact(of: $text) { total } }'],
];

const commands: [CommandName, (text: string) => CommandInput][] = [
  ['registerLegalEntity', name => lawful.entity(1, { name })],
  ['registerPerson', name => lawful.person(1, { name })],
  ['registerCatalogEntry', title => lawful.entry(1, { title, abstract: title })],
  ['registerAsset', name => lawful.asset({ name })],
  ['registerAsset', idempotencyKey => lawful.asset({ idempotencyKey })],
  ['createOperationContract', contractNumber => lawful.contract([asset], { contractNumber })],
  ['submitShareRequest', purpose => lawful.request(entry, { purpose })],
  ['submitProject', code => lawful.project(code)],
];

describe.each(strange)('%s', (_, text) => {
  test.each([
    ...questions.map(question => [...question, 'String!'] as const),
    ...identified.map(question => [...question, 'ID!'] as const),
  ])('in %s is no failure of ours', async (_name, question, type) => {
    const { errors } = await register.as(anAuditor).ask(`query ($text: ${type}) ${question}`, { text });
    expect(errors?.filter(({ extensions }) => extensions.code !== 'BAD_USER_INPUT') ?? []).toEqual([]);
  });

  test.each(commands)('in %s is no failure of ours', async (command, input) => {
    const { errors } = await give(
      register,
      command === 'submitShareRequest' ? theConsumer : theAuthority,
      command,
      input(text),
    );
    expect(errors?.filter(({ extensions }) => extensions.code !== 'BAD_USER_INPUT') ?? []).toEqual([]);
  });
});

test.each(['a\\u0000b', 'a\\u{0}b'])('an escape in the document is read like the character: %s', async text => {
  const { errors } = await register.as(anAuditor).ask(`{ dataAssets(search: "${text}") { totalCount } }`);
  expect(errors?.map(({ extensions }) => extensions.rule)).toEqual(['TEXT_NOT_STORABLE']);
});

test('characters outside the first plane are kept as they are', async () => {
  const name = '𠮷林数据集😀';
  await mustGive(register, theAuthority, 'registerAsset', lawful.asset({ name }));
  const { data } = await register
    .as(anAuditor)
    .ask('query ($name: String!) { dataAssets(search: $name) { nodes { name } } }', { name });
  expect(data).toEqual({ dataAssets: { nodes: [{ name }] } });
});

test('a tool that reports such a name is refused too', async () => {
  const { status, text } = await report(register, aRun(['a\u0000b'], ['c']), somebody(Role.INTEGRATOR));
  expect(status).toBe(400);
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});
