import { type ActorClaims, Role } from '../../kernel/actor';
import { sharedDataOf } from '../../sample/shared-data';
import { waitingRequestIn } from '../../sample/waiting-request';
import { aRegister, type TestRegister } from '../register';
import { anAnalyst, anAuditor, cities, cityOf, somebody, theAuthorityOf } from './city';
import { CONSUMER, idIn, lawful, mustGive, PROVIDER, theAuthority, theConsumer, theProvider } from './commands';

const chifeng = cityOf('chifeng');
const guiyang = cityOf('guiyang');
const [contract] = chifeng.contracts as [(typeof chifeng.contracts)[number]];

let register: TestRegister;
let request: string;
let person: string;
beforeAll(async () => {
  register = await aRegister({ sample: true });
  const entry = chifeng.catalogEntries.find(({ provider }) => provider === PROVIDER)?.code as string;
  request = await mustGive(register, theConsumer, 'submitShareRequest', lawful.request(await idIn(register, { entry })));
  person = await mustGive(register, theAuthority, 'registerPerson', lawful.person(1));
  await mustGive(register, theAuthority, 'registerCatalogEntry', lawful.entry(1)); // a draft
  await mustGive(register, theAuthority, 'registerAsset', lawful.asset()); // a draft
});
afterAll(() => register.close());

async function ask<Data>(claims: ActorClaims | undefined, document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await register.as(claims).ask<Data, object>(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** How many rows of each register somebody sees. */
async function seenBy(claims?: ActorClaims): Promise<Record<string, number>> {
  const registers = ['catalogEntries', 'dataAssets', 'operationContracts', 'shareRequests', 'projects', 'legalEntities'];
  const lists = await ask<Record<string, { totalCount: number }>>(
    claims,
    `{ ${registers.map(name => `${name}(first: 0) { totalCount }`).join(' ')} }`,
  );
  return Object.fromEntries(Object.entries(lists).map(([name, { totalCount }]) => [name, totalCount]));
}

const laid = <Thing>(of: (city: (typeof cities)[number]) => readonly Thing[], fits: (thing: Thing) => boolean = () => true) =>
  cities.flatMap(of).filter(fits).length;
const isDraft = ({ status }: { status: string }) => ['DRAFT', 'SUBMITTED'].includes(status);
const everything = {
  catalogEntries: laid(city => city.catalogEntries) + 1,
  dataAssets: laid(city => city.assets) + 1,
  operationContracts: laid(city => city.contracts),
  shareRequests: cities.filter(sharedDataOf).length + cities.filter(waitingRequestIn).length + 1,
  projects: laid(city => city.projects),
  legalEntities: laid(city => city.organizations),
};
/** The one of the sample that was granted, and the one made here: of one department to another. */
const theirRequests = 2;
const registeredAssets = laid(
  city => city.assets,
  asset => !isDraft(asset),
);

test.each<[string, ActorClaims | undefined, Partial<typeof everything>]>([
  ['the auditor sees everything', anAuditor, {}],
  [
    'the public sees published entries and bodies',
    undefined,
    { catalogEntries: 300, dataAssets: 0, operationContracts: 0, shareRequests: 0, projects: 0 },
  ],
  [
    'an analyst sees what is published or registered, no drafts and no requests',
    anAnalyst,
    { catalogEntries: 300, dataAssets: registeredAssets, shareRequests: 0 },
  ],
  [
    'an analyst of one city sees the assets, contracts and projects of that city',
    somebody(Role.ANALYST, { jurisdiction: guiyang.division }),
    {
      catalogEntries: 300,
      dataAssets: guiyang.assets.filter(asset => !isDraft(asset)).length,
      operationContracts: 6,
      shareRequests: 0,
      projects: guiyang.projects.length,
    },
  ],
  ['the authority of a city sees its drafts', theAuthority, { dataAssets: 41, operationContracts: 6, projects: 8 }],
  [
    'the authority of another city does not',
    theAuthorityOf(guiyang),
    {
      catalogEntries: 300,
      dataAssets: guiyang.assets.length,
      operationContracts: 6,
      shareRequests: 0,
      projects: guiyang.projects.length,
    },
  ],
  [
    'a department sees its own drafts, requests and projects beside what is registered',
    theProvider,
    {
      dataAssets: chifeng.assets.filter(asset => !isDraft(asset) || [asset.owner, asset.steward].includes(PROVIDER)).length + 1,
      operationContracts: 6,
      shareRequests: theirRequests,
      projects: chifeng.projects.filter(({ owner }) => owner === PROVIDER).length,
    },
  ],
  [
    'another department does not see them',
    somebody(Role.PROVIDER, { organization: chifeng.organizations[8]?.creditCode, jurisdiction: chifeng.division }),
    {
      catalogEntries: 300,
      shareRequests: 0,
      operationContracts: 6,
      projects: chifeng.projects.filter(({ owner }) => owner === chifeng.organizations[8]?.creditCode).length,
    },
  ],
  [
    'finance sees projects and contracts, no requests',
    somebody(Role.FINANCE),
    { catalogEntries: 300, dataAssets: registeredAssets, shareRequests: 0 },
  ],
  [
    'an operator sees no projects',
    somebody(Role.OPERATOR, { organization: contract.operator }),
    { catalogEntries: 300, dataAssets: registeredAssets, shareRequests: 0, projects: 0 },
  ],
])('%s', async (_, claims, seen) => {
  const { dataAssets, ...others } = await seenBy(claims);
  const expected = { ...everything, ...seen };
  if (claims?.roles.includes(Role.PROVIDER) && seen.dataAssets === undefined) expected.dataAssets = dataAssets as number;
  expect({ dataAssets, ...others }).toEqual(expected);
});

test('a price is told to finance and to the parties, to no other operator and to no analyst', async () => {
  const priceFor = async (claims: ActorClaims) => {
    const { operationContract } = await ask<{ operationContract: { price: string | null } }>(
      claims,
      'query ($number: String!) { operationContract(contractNumber: $number) { price } }',
      { number: contract.contractNumber },
    );
    return operationContract.price;
  };
  const operator = (organization?: string) => somebody(Role.OPERATOR, { organization });
  expect(await priceFor(somebody(Role.FINANCE))).toBe(String(Number(contract.price)));
  expect(await priceFor(operator(contract.operator))).toBe(String(Number(contract.price)));
  expect(
    await priceFor(operator(chifeng.contracts.find(({ operator: other }) => other !== contract.operator)?.operator)),
  ).toBeNull();
  expect(await priceFor(anAnalyst)).toBeNull();
});

test('amounts of a project are told to finance and its own body, not to analysts', async () => {
  const { code, budgetLines } = chifeng.projects[0] as (typeof chifeng.projects)[number];
  const linesFor = async (claims: ActorClaims) =>
    (await ask<{ project: { budgetLines: object[] } }>(claims, `{ project(code: "${code}") { budgetLines { amount } } }`))
      .project.budgetLines.length;
  expect(await linesFor(somebody(Role.FINANCE))).toBe(budgetLines.length);
  expect(await linesFor(anAnalyst)).toBe(0);
});

test('a person is shown masked to officials of the city and in full to nobody; to others there is none', async () => {
  const shownTo = async (claims?: ActorClaims) =>
    (
      await ask<{ naturalPerson: { maskedName: string; maskedDocumentNumber: string } | null }>(
        claims,
        'query ($id: ID!) { naturalPerson(id: $id) { maskedName maskedDocumentNumber } }',
        { id: person },
      )
    ).naturalPerson;
  expect(await shownTo(theAuthority)).toEqual({
    maskedName: expect.stringMatching(/^示\*+$/),
    maskedDocumentNumber: expect.stringMatching(/^\d{1,6}\*{8,}[\dX]{0,4}$/),
  });
  for (const claims of [undefined, anAnalyst, theProvider, theAuthorityOf(guiyang), somebody(Role.PLATFORM)]) {
    expect(await shownTo(claims)).toBeNull();
  }
});

test('what may not be seen is not to be found by id either, through any door', async () => {
  const { shareRequest, node } = await ask<{ shareRequest: unknown; node: unknown }>(
    anAnalyst,
    'query ($id: ID!, $draft: ID!) { shareRequest(id: $id) { id } node(id: $draft) { ... on ShareRequest { purpose } } }',
    { id: request, draft: request },
  );
  expect({ shareRequest, node }).toEqual({ shareRequest: null, node: null });
  const body = `{ legalEntity(creditCode: "${CONSUMER}") { shareRequests(as: CONSUMER) { totalCount } } }`;
  expect(await ask(anAnalyst, body)).toEqual({ legalEntity: { shareRequests: { totalCount: 0 } } });
  expect(await ask(theConsumer, body)).toEqual({ legalEntity: { shareRequests: { totalCount: theirRequests } } });
});
