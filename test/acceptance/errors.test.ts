import { inventedIdentityNumber } from '../../sample/identifiers';
import { aRegister, type TestRegister } from '../register';
import { anAnalyst } from './city';
import { CONSUMER, type CommandInput, type CommandName, give, idIn, lawful, theAuthority } from './commands';

/** Never issued, and never to be read again once sent. */
const canary = inventedIdentityNumber('1977-07-07', 777);
const spoilt = `${canary.slice(0, -1)}${canary.endsWith('1') ? '2' : '1'}`;

let register: TestRegister;
let asset: string;
beforeAll(async () => {
  register = await aRegister({ sample: true });
  asset = await idIn(register, { asset: 'enterprise-credit-score' });
});
afterAll(() => register.close());

const right = (more: CommandInput) => ({ rights: [{ kind: 'OWNERSHIP', holder: CONSUMER, since: '2026-01-01', ...more }] });
const valued = (more: CommandInput) => ({
  valuations: [{ method: 'COST', amount: '1', valuedOn: '2026-01-01', valuer: '示例评估', ...more }],
});

/** Inputs that are wrong in one place each; where a value is free text, it is the canary. */
const wrong: [string, CommandName, () => CommandInput][] = [
  ['a credit code that is none', 'registerLegalEntity', () => lawful.entity(1, { creditCode: canary })],
  ['a kind that is none', 'registerLegalEntity', () => lawful.entity(1, { entityKind: canary })],
  ['a body without a name', 'registerLegalEntity', () => lawful.entity(1, { name: '' })],
  [
    'an office of a person that is none',
    'registerLegalEntity',
    () => lawful.entity(1, { offices: [{ kind: 'PRINCIPAL', person: canary, since: '2026-01-01' }] }),
  ],
  [
    'an office that ends before it begins',
    'registerLegalEntity',
    () => lawful.entity(1, { offices: [{ kind: 'PRINCIPAL', since: '2026-01-02', until: '2026-01-01' }] }),
  ],
  [
    'an office held twice',
    'registerLegalEntity',
    () => lawful.entity(1, { offices: [1, 2].map(day => ({ kind: 'PRINCIPAL', since: `2026-01-0${day}` })) }),
  ],
  ['a registration without a category', 'registerLegalEntity', () => lawful.entity(1, { registrations: [{ category: '' }] })],
  ['an identity number that fails its check', 'registerPerson', () => lawful.person(1, { documentNumber: spoilt })],
  ['a person without a name', 'registerPerson', () => lawful.person(1, { name: '', documentNumber: canary })],
  [
    'a facet that carries a number',
    'registerPerson',
    () => lawful.person(1, { facets: [{ category: canary, department: CONSUMER }] }),
  ],
  ['an entry without a title', 'registerCatalogEntry', () => lawful.entry(1, { title: '' })],
  ['an entry without a code', 'registerCatalogEntry', () => lawful.entry(1, { code: '' })],
  ['an item without a name', 'registerCatalogEntry', () => lawful.entry(1, { items: [{ name: '', dataType: 'STRING' }] })],
  [
    'an item shorter than nothing',
    'registerCatalogEntry',
    () => lawful.entry(1, { items: [{ name: '甲', dataType: 'STRING', length: -1 }] }),
  ],
  [
    'two items of one name',
    'registerCatalogEntry',
    () =>
      lawful.entry(1, {
        items: [
          { name: '甲', dataType: 'STRING' },
          { name: '甲', dataType: 'DATE' },
        ],
      }),
  ],
  [
    'a published entry that does not say how it is shared',
    'registerCatalogEntry',
    () => lawful.entry(1, { earlier: { publishedOn: '2026-01-01' } }),
  ],
  ['an asset without a name', 'registerAsset', () => lawful.asset({ name: '' })],
  [
    'two owners at once',
    'registerAsset',
    () => lawful.asset({ rights: [...right({}).rights, ...right({ since: '2026-02-01' }).rights] }),
  ],
  ['a right that ends before it begins', 'registerAsset', () => lawful.asset(right({ until: '2025-01-01' }))],
  ['an asset worth less than nothing', 'registerAsset', () => lawful.asset(valued({ amount: '-1' }))],
  ['an asset valued by nobody', 'registerAsset', () => lawful.asset(valued({ valuer: ' ' }))],
  [
    'a registration number of blanks',
    'registerAsset',
    () => lawful.asset({ earlier: { registrationNumber: ' ', registeredOn: '2026-01-01' } }),
  ],
  ['a registration without a number', 'registerAsset', () => lawful.asset({ earlier: { assetStatus: 'REGISTERED' } })],
  [
    'a registration that ends before it begins',
    'registerAsset',
    () => lawful.asset({ earlier: { registrationNumber: 'T-1', registeredOn: '2026-01-01', expiresOn: '2025-01-01' } }),
  ],
  ['an entry that is none', 'registerAsset', () => lawful.asset({ catalogEntries: [`catalog:${canary}`] })],
  ['an amount that is none', 'registerAsset', () => lawful.asset(valued({ amount: `${canary}x` }))],
  ['a day that is none', 'createOperationContract', () => lawful.contract([asset], { startsOn: '2026-02-30' })],
  ['an asset that is none', 'createOperationContract', () => lawful.contract([`asset:${canary}`])],
  ['a field that nobody knows', 'createOperationContract', () => lawful.contract([asset], { [`n${canary}`]: 1 })],
  [
    'an entry that nobody has',
    'submitShareRequest',
    () =>
      lawful.request('catalog:00000000-0000-4000-8000-000000000000', {
        consumer: CONSUMER,
        earlier: { submittedOn: '2025-01-01', shareRequestStatus: 'SUBMITTED' },
      }),
  ],
  ['an asset declared as an entry', 'submitProject', () => lawful.project(canary, { plannedCatalog: [asset] })],
  ['a project code with a blank', 'submitProject', () => lawful.project(`${canary} `)],
];

test.each(wrong)('%s is told by a code and repeated in no language', async (_, command, input) => {
  for (const language of ['zh-CN', 'en']) {
    const answer = await give(register, theAuthority, command, input(), { 'accept-language': language });
    const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
    expect(codes.filter(code => code !== 'BAD_USER_INPUT')).toEqual([]);
    if (!answer.errors) expect(answer.outcome).toMatchObject({ __typename: 'Refused', findings: [expect.anything()] });
    expect(JSON.stringify(answer)).not.toContain(canary.slice(6, 17));
    for (const { message } of answer.errors ?? [])
      expect(message).toMatch(language === 'en' ? /^[\x20-\x7e]+$/ : /\p{Script=Han}/u);
  }
});

test.each([
  ['en', /^[\x20-\x7e]+$/],
  ['en-GB,zh;q=0.5', /^[\x20-\x7e]+$/],
  ['zh-CN', /\p{Script=Han}/u],
  ['fr', /\p{Script=Han}/u],
])('errors are told in the language asked for: %s', async (language, pattern) => {
  const ask = register.as(anAnalyst, { 'accept-language': language });
  const { errors } = await ask.ask('{ dataAssets(first: 101) { totalCount } }');
  expect(errors?.[0]?.message).toMatch(pattern);
  expect(errors?.[0]?.extensions).toMatchObject({ messageZh: expect.any(String), messageEn: expect.any(String) });
});

test('what one field refuses is told at its place, whatever is asked beside it', async () => {
  for (const fields of ['catalogEntries { totalCount } mine: shareCatalogue', 'mine: shareCatalogue']) {
    const { data, errors } = await register.as(undefined).ask(`{ ${fields} { totalCount } }`);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['mine'], extensions: { code: 'UNAUTHENTICATED' } }]);
  }
});
