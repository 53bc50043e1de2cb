import { assetSlice } from '../../subgraphs/asset/subgraph';
import { type Answer, aBody, anAuthority, CITY, type OpenedSlice, OTHER_CITY, openedSlice } from '../opened-slice';

const REGISTER = `mutation ($input: RegisterAssetInput!) {
  registerAsset(input: $input) {
    __typename
    ... on DataAsset { id assetStatus registrationNumber owner { creditCode } steward { creditCode } version }
    ... on Refused { findings { rule path } }
  }
}`;

const owner = aBody(1);
const steward = aBody(2);

const anAsset = (changes: Record<string, unknown> = {}) => ({
  name: '公共信用综合评价数据',
  assetKind: 'PRODUCT',
  jurisdiction: CITY,
  rights: [
    { kind: 'OWNERSHIP', holder: owner, since: '2024-01-01' },
    { kind: 'STEWARDSHIP', holder: steward, since: '2024-01-01' },
  ],
  ...changes,
});

let slice: OpenedSlice;
beforeEach(async () => {
  slice = await openedSlice(assetSlice);
});
afterEach(() => slice.close());

const register = async (input: Record<string, unknown>, as = anAuthority()) =>
  (await slice.answer<{ registerAsset: Answer & Record<string, unknown> }>(REGISTER, { as, variables: { input } }))
    .registerAsset;

const rulesOf = ({ findings }: Answer) => findings.map(({ rule }) => rule);

test('an asset begins as a draft, with owner and steward of the day', async () => {
  expect(await register(anAsset())).toMatchObject({
    __typename: 'DataAsset',
    assetStatus: 'DRAFT',
    registrationNumber: null,
    owner: { creditCode: owner },
    steward: { creditCode: steward },
    version: 1,
  });
});

test('a registration from before the register keeps its number and its days', async () => {
  const earlier = { registrationNumber: 'SJZC-1', registeredOn: '2024-03-01', expiresOn: '2027-03-01' };
  expect(await register(anAsset({ earlier }))).toMatchObject({ assetStatus: 'REGISTERED', registrationNumber: 'SJZC-1' });
  expect(rulesOf(await register(anAsset({ earlier })))).toEqual(['REGISTRATION_NUMBER_TAKEN']);
});

test('every fault is told at once, with its field, and nothing is stored', async () => {
  const answer = await register(
    anAsset({
      name: ' ',
      rights: [
        { kind: 'OWNERSHIP', holder: owner, since: '2024-01-01', until: '2024-01-01' },
        { kind: 'STEWARDSHIP', holder: steward, since: '2024-01-01' },
        { kind: 'STEWARDSHIP', holder: owner, since: '2025-01-01' },
      ],
      valuations: [{ method: 'COST', amount: '-0.01', valuedOn: '2024-01-01', valuer: '评估机构' }],
      earlier: { assetStatus: 'REGISTERED', registeredOn: '2024-03-01', expiresOn: '2024-03-01' },
    }),
  );
  expect(rulesOf(answer)).toEqual([
    'ASSET_UNNAMED',
    'RIGHT_PERIOD',
    'RIGHT_HELD_ALREADY',
    'VALUATION_NEGATIVE',
    'REGISTRATION_INCOMPLETE',
    'REGISTRATION_PERIOD',
  ]);
  expect(answer.findings[0]).toMatchObject({ path: ['input', 'name'] });
  expect(await slice.count('data_asset')).toBe(0);
});

test('ownership may pass from one body to the next on one day, and not a day earlier', async () => {
  const passing = (since: string) => [
    { kind: 'OWNERSHIP', holder: owner, since: '2024-01-01', until: '2025-01-01' },
    { kind: 'OWNERSHIP', holder: steward, since },
  ];
  expect(await register(anAsset({ rights: passing('2025-01-01') }))).toMatchObject({ owner: { creditCode: steward } });
  expect(rulesOf(await register(anAsset({ rights: passing('2024-12-31') })))).toEqual(['RIGHT_HELD_ALREADY']);
});

test('a department registers what it owns or looks after, and takes over nothing', async () => {
  const provider = (organization: string) => ({
    subject: 'provider',
    roles: ['PROVIDER' as never],
    organization,
    jurisdiction: CITY,
  });
  expect(await register(anAsset(), provider(steward))).toMatchObject({ __typename: 'DataAsset' });
  await expect(register(anAsset(), provider(aBody(3)))).rejects.toThrow('You may not do this.');
  const earlier = { registrationNumber: 'SJZC-2', registeredOn: '2024-03-01' };
  await expect(register(anAsset({ earlier }), provider(owner))).rejects.toThrow('You may not do this.');
  await expect(register(anAsset({ jurisdiction: OTHER_CITY }))).rejects.toThrow('You may not do this.');
});

test('checking only stores nothing; the same key and input is one asset; another input is refused', async () => {
  expect(await register(anAsset({ validateOnly: true }))).toMatchObject({ __typename: 'DataAsset' });
  expect(await slice.count('data_asset')).toBe(0);
  const [one, again] = await Promise.all([
    register(anAsset({ idempotencyKey: 'k' })),
    register(anAsset({ idempotencyKey: 'k' })),
  ]);
  expect(again).toEqual(one);
  expect(await slice.count('data_asset')).toBe(1);
  expect(rulesOf(await register(anAsset({ idempotencyKey: 'k', name: '另一资产' })))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
});
