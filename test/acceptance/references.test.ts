import { OrganizationPageDocument } from '../../client/generated/graphql';
import { sharedDataOf } from '../../sample/shared-data';
import { aRegister, type TestRegister } from '../register';
import { anAuditor, assetOf, cityOf, heroOf } from './city';
import { CONSUMER, idIn, lawful, mustGive, PROVIDER, theConsumer } from './commands';

const chifeng = cityOf('chifeng');
const hero = heroOf(chifeng);
const shared = sharedDataOf(chifeng);
// the one whose data the sample already shares is shared without conditions: asking for it is answered at once
const entry = chifeng.catalogEntries.find(
  ({ provider, shareType, code }) => provider === PROVIDER && shareType === 'CONDITIONAL' && code !== shared?.entry,
) as { code: string; title: string };

let register: TestRegister;
let request: string;
beforeAll(async () => {
  register = await aRegister({ sample: true });
  const asked = await idIn(register, { entry: entry.code });
  request = await mustGive(register, theConsumer, 'submitShareRequest', lawful.request(asked));
});
afterAll(() => register.close());

async function ask<Data>(document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await register.as(anAuditor).ask<Data, object>(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

test('an organization leads to its assets, contracts, projects, entries and share requests', async () => {
  interface Body {
    legalEntity: Record<'assets' | 'contracts' | 'projects' | 'catalogEntries' | 'shareRequests', { totalCount: number }>;
  }
  const counts = async (code: string, side: string) => {
    const { legalEntity } = await ask<Body>(
      `query ($code: CreditCode!) { legalEntity(creditCode: $code) {
        assets(right: OWNERSHIP) { totalCount } contracts(as: GRANTOR) { totalCount } projects { totalCount }
        catalogEntries { totalCount } shareRequests(as: ${side}) { totalCount } } }`,
      { code },
    );
    return Object.fromEntries(Object.entries(legalEntity).map(([field, { totalCount }]) => [field, totalCount]));
  };
  const laid = (code: string) => ({
    assets: chifeng.assets.filter(({ owner }) => owner === code).length,
    contracts: chifeng.contracts.filter(({ grantor }) => grantor === code).length,
    projects: chifeng.projects.filter(({ owner }) => owner === code).length,
    catalogEntries: chifeng.catalogEntries.filter(({ provider }) => provider === code).length,
  });
  const inTheSample = shared?.provider === PROVIDER && shared.consumer === CONSUMER ? 1 : 0;
  expect(await counts(PROVIDER, 'PROVIDER')).toEqual({ ...laid(PROVIDER), shareRequests: inTheSample + 1 });
  expect(await counts(PROVIDER, 'CONSUMER')).toEqual({ ...laid(PROVIDER), shareRequests: 0 });
  expect(await counts(CONSUMER, 'CONSUMER')).toEqual({ ...laid(CONSUMER), shareRequests: inTheSample + 1 });
  expect(await counts(chifeng.contracts[0]?.grantor as string, 'PROVIDER')).toMatchObject({
    ...laid(chifeng.contracts[0]?.grantor as string),
  });
});

test('the whole government stands on one page: what it and all bodies below it own', async () => {
  const government = chifeng.organizations[0]?.creditCode as string;
  const { data, errors } = await register
    .as(anAuditor)
    .ask(OrganizationPageDocument, { creditCode: government, on: '2026-06-30' });
  expect(errors).toBeUndefined();
  const below = new Set([government]);
  for (const { creditCode, parent } of chifeng.organizations) if (parent && below.has(parent)) below.add(creditCode);
  const owned = chifeng.assets.filter(({ owner }) => below.has(owner));
  expect(owned.length).toBeGreaterThan(20);
  expect(data.legalEntity?.ownership?.assets).toBe(owned.length);
  expect(data.legalEntity?.assets?.totalCount).toBe(owned.length);
});

test('an asset leads to owner, entries, project and contracts, and each of them back to it', async () => {
  interface Back {
    dataAsset: {
      id: string;
      owner: { assets: { nodes: { id: string }[] } };
      contracts: { nodes: { assets: { id: string }[]; operator: { contracts: { nodes: { assets: { id: string }[] }[] } } }[] };
      project: { declaredAssets: { id: string }[]; owner: { projects: { nodes: { declaredAssets: { id: string }[] }[] } } };
    };
  }
  const { dataAsset } = await ask<Back>(
    `query ($number: String!) { dataAsset(registrationNumber: $number) { id
      owner { assets(right: OWNERSHIP, first: 50) { nodes { id } } }
      contracts { nodes { assets { id } operator { contracts(as: OPERATOR) { nodes { assets { id } } } } } }
      project { declaredAssets { id } owner { projects { nodes { declaredAssets { id } } } } } } }`,
    { number: hero.registrationNumber },
  );
  const { id, owner, contracts, project } = dataAsset;
  expect(owner.assets.nodes).toContainEqual({ id });
  expect(contracts.nodes).toHaveLength(1);
  expect(contracts.nodes[0]?.assets).toEqual([{ id }]);
  expect(contracts.nodes[0]?.operator.contracts.nodes.flatMap(({ assets }) => assets)).toContainEqual({ id });
  expect(project.declaredAssets).toContainEqual({ id });
  expect(project.owner.projects.nodes.flatMap(({ declaredAssets }) => declaredAssets)).toContainEqual({ id });
});

test('an entry leads to the assets made from it, and each of them back to it', async () => {
  const asset = assetOf(chifeng, 'legal-entity-base');
  const { catalogEntry } = await ask<{
    catalogEntry: { assets: { nodes: { name: string; catalogEntries: { code: string }[] }[] } };
  }>('query ($code: String!) { catalogEntry(code: $code) { assets { nodes { name catalogEntries { code } } } } }', {
    code: asset.catalogEntries[0],
  });
  expect(catalogEntry.assets.nodes.map(({ name }) => name)).toContain(asset.name);
  for (const { catalogEntries } of catalogEntry.assets.nodes) {
    expect(catalogEntries.map(({ code }) => code)).toContain(asset.catalogEntries[0]);
  }
});

test('a share request leads to both departments and the entry, and they back to it', async () => {
  const listed = { nodes: expect.arrayContaining([{ id: request }]) };
  const back = { shareRequests: listed };
  expect(
    await ask(
      `query ($id: ID!) { shareRequest(id: $id) { shareRequestStatus submittedOn
        consumer { name shareRequests(as: CONSUMER) { nodes { id } } }
        provider { name shareRequests(as: PROVIDER) { nodes { id } } }
        entry { title requests { nodes { id } } } } }`,
      { id: request },
    ),
  ).toEqual({
    shareRequest: {
      shareRequestStatus: 'SUBMITTED',
      submittedOn: '2026-06-30',
      consumer: { name: '赤峰市民政局', ...back },
      provider: { name: '赤峰市市场监督管理局', ...back },
      entry: { title: entry.title, requests: listed },
    },
  });
});
