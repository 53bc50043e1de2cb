import { Role } from '../../kernel/actor';
import type { CitySlug } from '../../sample/shapes';
import { aRegister, type TestRegister } from '../register';
import { cityOf, somebody, theAuthorityOf } from './city';
import { type CommandInput, type CommandName, give, lawful, mustGive } from './commands';

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ sample: true });
});
afterAll(() => register.close());

const everyCity: CitySlug[] = ['chifeng', 'jiyuan', 'guiyang', 'sanming', 'yulin'];
let serial = 0;

/** What becomes of a command that the authority of a city gives there. */
async function inCity(slug: CitySlug, command: CommandName, input: CommandInput, claims = theAuthorityOf(cityOf(slug))) {
  const { outcome, errors } = await give(register, claims, command, { ...input, validateOnly: true });
  expect(errors).toBeUndefined();
  return outcome?.findings ?? [];
}

const departmentsOf = (slug: CitySlug) =>
  cityOf(slug).organizations.flatMap(({ creditCode, entityKind }) =>
    entityKind === 'GOVERNMENT_DEPARTMENT' ? creditCode : [],
  );

/** A lawful contract of a city, over no asset that is there. */
function aContractIn(slug: CitySlug, more: CommandInput = {}): CommandInput {
  const [grantor, operator] = departmentsOf(slug);
  const asset = `asset:00000000-0000-4000-8000-${String(++serial).padStart(12, '0')}`;
  return lawful.contract([asset], {
    contractNumber: `T-FL-${serial}`,
    jurisdiction: cityOf(slug).division,
    grantor,
    operator,
    ...more,
  });
}

/** A request of a city's department for a published entry of another department. */
/** What 济源 and 三明 ask of a request besides: a duty that stands in the list of the department, which system, who approved it. */
async function ofDuty(slug: CitySlug, department: string): Promise<CommandInput> {
  const { division: jurisdiction } = cityOf(slug);
  const input = { jurisdiction, department, code: 'T-1', title: '社会救助', basis: '三定规定（示例）' };
  await register
    .as(theAuthorityOf(cityOf(slug)))
    .ask('mutation ($input: RecordDepartmentDutyInput!) { recordDepartmentDuty(input: $input) { __typename } }', { input });
  return { dutyRef: 'T-1', consumingSystem: '救助核对系统', internalApprover: '分管负责人' };
}

async function askIn(slug: CitySlug, more: CommandInput = {}) {
  const city = cityOf(slug);
  const { code, provider } = city.catalogEntries[0] as (typeof city.catalogEntries)[number];
  const { data } = await register
    .as()
    .ask<{ catalogEntry: { id: string } }, object>('query ($code: String!) { catalogEntry(code: $code) { id } }', { code });
  const consumer = departmentsOf(slug).find(department => department !== provider) as string;
  const claims = somebody(Role.CONSUMER, { organization: consumer, jurisdiction: city.division });
  const asked = { consumer, ...(await ofDuty(slug, consumer)), ...more };
  return inCity(slug, 'submitShareRequest', lawful.request(data.catalogEntry.id, asked), claims);
}

const rulesOf = (findings: { rule: string }[]) => findings.map(({ rule }) => rule);

describe('[GY-6-1c] a contract runs for at most three years', () => {
  test('in 贵阳 by 第六章 一是: to the day it is accepted, a day more is refused with the article and its wording', async () => {
    expect(await inCity('guiyang', 'createOperationContract', aContractIn('guiyang', { endsOn: '2029-07-01' }))).toEqual([]);
    const findings = await inCity('guiyang', 'createOperationContract', aContractIn('guiyang', { endsOn: '2029-07-02' }));
    expect(findings).toEqual([
      {
        rule: 'TERM_TOO_LONG',
        path: ['input', 'endsOn'],
        message: '授权运营期限不得超过 3 年。',
        messageEn: 'An operation contract may run for at most 3 years.',
        article: {
          id: expect.stringMatching(/^guiyang\//),
          number: expect.stringMatching(/第六章\s?一是$/),
          text: expect.stringContaining('3年'),
          instrument: { id: 'guiyang', standing: 'DRAFT' },
        },
      },
    ]);
  });

  test('in chifeng by the product’s own limit, which cites nothing', async () => {
    expect(await inCity('chifeng', 'createOperationContract', aContractIn('chifeng', { endsOn: '2029-07-01' }))).toEqual([]);
    const findings = await inCity('chifeng', 'createOperationContract', aContractIn('chifeng', { endsOn: '2029-07-02' }));
    expect(findings).toMatchObject([{ rule: 'TERM_TOO_LONG', article: null }]);
  });

  test('in sanming too, where a contract follows the experts', async () => {
    const drawn = await inCity('sanming', 'createOperationContract', aContractIn('sanming', { endsOn: '2029-07-01' }));
    expect(drawn).toMatchObject([{ rule: 'INVALID_TRANSITION', article: { number: '第二十一条' } }]);
    const findings = await inCity('sanming', 'createOperationContract', aContractIn('sanming', { endsOn: '2029-07-02' }));
    expect(findings).toMatchObject([{ rule: 'TERM_TOO_LONG', article: null }]);
  });
});

describe('what a city’s text does not know is refused there', () => {
  test.each<[CommandName, (slug: CitySlug) => CommandInput, CitySlug[]]>([
    ['createOperationContract', aContractIn, ['jiyuan', 'yulin']],
    [
      'registerAsset',
      // whose data it is in 济源 is for the text to say, not for whoever registers it
      slug => lawful.asset({ jurisdiction: cityOf(slug).division, ...(slug === 'jiyuan' && { rights: [] }) }),
      ['yulin'],
    ],
    [
      'submitProject',
      slug =>
        lawful.project(`T-FL-${slug}`, {
          jurisdiction: cityOf(slug).division,
          // what 济源 and 三明 ask of it when it is submitted
          plannedCatalog: ['catalog:00000000-0000-4000-8000-000000000000'],
          declaredAssets: ['asset:00000000-0000-4000-8000-000000000000'],
        }),
      ['yulin'],
    ],
  ])('%s', async (command, input, unknownIn) => {
    for (const slug of everyCity) {
      const inSteps = command === 'createOperationContract' && slug === 'sanming' ? [{ rule: 'INVALID_TRANSITION' }] : [];
      const expected = unknownIn.includes(slug)
        ? [{ rule: 'NOT_REGULATED', path: ['input', 'jurisdiction'], article: null }]
        : inSteps;
      expect([slug, await inCity(slug, command, input(slug))]).toMatchObject([slug, expected]);
    }
  });

  test('beside whatever else is wrong', async () => {
    const findings = await inCity(
      'jiyuan',
      'createOperationContract',
      aContractIn('jiyuan', { assets: [], contractNumber: ' ' }),
    );
    expect(rulesOf(findings)).toEqual(['NOT_REGULATED', 'CONTRACT_UNNUMBERED', 'NO_ASSET']);
  });

  test('but not what was begun elsewhere before the register: that is a fact', async () => {
    const contract = aContractIn('jiyuan', { earlier: 'ACTIVE' });
    await mustGive(register, theAuthorityOf(cityOf('jiyuan')), 'createOperationContract', contract);
    const project = lawful.project('T-FL-earlier', { jurisdiction: '450900', earlier: 'ACCEPTED' });
    await mustGive(register, theAuthorityOf(cityOf('yulin')), 'submitProject', project);
    const tooLong = aContractIn('jiyuan', { earlier: 'ACTIVE', endsOn: '2029-07-02' });
    expect(await inCity('jiyuan', 'createOperationContract', tooLong)).toMatchObject([
      { rule: 'TERM_TOO_LONG', article: null },
    ]);
  });

  test('a city of which there is no text is a fault of the input', async () => {
    const input = lawful.asset({ jurisdiction: '110000' });
    const { errors } = await give(register, somebody(Role.AUTHORITY), 'registerAsset', input);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      rule: 'JURISDICTION_UNKNOWN',
      field: 'jurisdiction',
    });
  });
});

describe('a share request', () => {
  test.each<[CitySlug, string[]]>([
    ['chifeng', []],
    ['jiyuan', []],
    ['guiyang', ['PROFILE_INCOMPLETE']],
    ['sanming', []],
    ['yulin', ['NOT_REGULATED']],
  ])('in %s is refused for %j', async (slug, rules) => {
    const findings = await askIn(slug);
    expect(findings).toMatchObject(rules.map(rule => ({ rule, path: ['input', 'entry'], article: null })));
  });

  test.each<[CitySlug, string | null, string | null]>([
    ['chifeng', '四(二)2', null],
    ['jiyuan', '第七条第2款', '第三十条'],
    ['sanming', null, '第十四条'],
  ])('in %s names its scenario by %s and its purpose by %s', async (slug, scenario, purpose) => {
    const findings = await askIn(slug, { scenario: ' ', purpose: '' });
    expect(findings.map(({ rule, article }) => [rule, article?.number.replaceAll(' ', '') ?? null])).toEqual([
      ['SCENARIO_MISSING', scenario],
      ['PURPOSE_MISSING', purpose],
    ]);
  });

  test('[JY-30] in 济源 names the duty that it serves', async () => {
    expect(await askIn('jiyuan', { purpose: '核对申请人家庭经济状况' })).toEqual([]);
    expect(await askIn('jiyuan', { dutyRef: null })).toMatchObject([
      { rule: 'DUTY_REF_MISSING', path: ['input', 'dutyRef'], article: { number: '第三十条' } },
    ]);
    expect(await askIn('jiyuan', { purpose: ' ' })).toMatchObject([
      {
        rule: 'PURPOSE_MISSING',
        path: ['input', 'purpose'],
        article: { number: '第三十条', text: expect.stringContaining('依职共享') },
      },
    ]);
  });

  test('in 济源 is between two departments, by the second article', async () => {
    const city = cityOf('jiyuan');
    const [{ code, provider }] = city.catalogEntries as [(typeof city.catalogEntries)[number]];
    const { data } = await register
      .as()
      .ask<{ catalogEntry: { id: string } }, object>('query ($code: String!) { catalogEntry(code: $code) { id } }', { code });
    const claims = somebody(Role.PROVIDER, { organization: provider, jurisdiction: city.division });
    const input = lawful.request(data.catalogEntry.id, { consumer: provider, ...(await ofDuty('jiyuan', provider)) });
    expect(await inCity('jiyuan', 'submitShareRequest', input, claims)).toMatchObject([
      { rule: 'CONSUMER_IS_PROVIDER', article: { number: '第二条第3款', instrument: { id: 'jiyuan' } } },
    ]);
  });
});
