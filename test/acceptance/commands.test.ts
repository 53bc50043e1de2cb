import { Role } from '../../kernel/actor';
import { aRegister, type TestRegister } from '../register';
import { anAnalyst, anAuditor, cityOf, somebody } from './city';
import {
  CONSUMER,
  type CommandInput,
  type CommandName,
  give,
  idIn,
  lawful,
  mustGive,
  PROVIDER,
  theAuthority,
  theConsumer,
} from './commands';

const chifeng = cityOf('chifeng');

let register: TestRegister;
/** An asset under an exclusive contract, and one that nobody operates. */
let asset: string;
let free: string;
let entry: string;
beforeAll(async () => {
  register = await aRegister({ sample: true });
  asset = await idIn(register, { asset: 'enterprise-credit-score' });
  free = await mustGive(register, theAuthority, 'registerAsset', lawful.asset());
  entry = await idIn(register, {
    entry: chifeng.catalogEntries.find(({ provider }) => provider === PROVIDER)?.code as string,
  });
});
afterAll(() => register.close());

/** How many rows each register has. */
async function counts() {
  const { data } = await register.as(anAuditor).ask(`{
    legalEntities(first: 0) { totalCount } catalogEntries(first: 0) { totalCount } dataAssets(first: 0) { totalCount }
    operationContracts(first: 0) { totalCount } shareRequests(first: 0) { totalCount } projects(first: 0) { totalCount } }`);
  return data;
}

/** One lawful command of each kind, and the same with another body. */
const commands: [CommandName, () => CommandInput, CommandInput][] = [
  ['registerLegalEntity', () => lawful.entity(50), { name: '另一家（示例）' }],
  ['registerPerson', () => lawful.person(50), { name: '例某' }],
  ['registerCatalogEntry', () => lawful.entry(50), { title: '另一目录' }],
  ['registerAsset', () => lawful.asset(), { name: '另一数据集' }],
  ['createOperationContract', () => lawful.contract([free], { contractNumber: 'T-HT-50' }), { domains: ['信用服务'] }],
  ['submitShareRequest', () => lawful.request(entry), { purpose: '另一目的' }],
  ['submitProject', () => lawful.project('T-XM-50'), { name: '另一项目' }],
];

describe.each(commands)('%s', (command, input, other) => {
  const claims = command === 'submitShareRequest' ? theConsumer : theAuthority;
  const outcomeOf = async (more: CommandInput) => {
    const { outcome, errors } = await give(register, claims, command, { ...input(), ...more });
    expect(errors).toBeUndefined();
    return outcome;
  };

  test('validated only, writes nothing, however often', async () => {
    const before = await counts();
    for (let time = 0; time < 2; time++) {
      expect(await outcomeOf({ validateOnly: true })).not.toMatchObject({ __typename: 'Refused' });
    }
    expect(await counts()).toEqual(before);
  });

  test('given twice under one key, is done once and answered alike; another body under that key is refused', async () => {
    const key = { idempotencyKey: `once:${command}` };
    const first = await outcomeOf(key);
    const between = await counts();
    expect(first?.id).toEqual(expect.any(String));
    expect(await outcomeOf(key)).toEqual(first);
    expect(await outcomeOf({ ...key, ...other })).toMatchObject({
      __typename: 'Refused',
      findings: [{ rule: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }],
    });
    expect(await counts()).toEqual(between);
  });

  test('is refused to nobody and to analysts, each with its code', async () => {
    const codes = async (who?: typeof anAnalyst) =>
      (await give(register, who, command, input())).errors?.map(({ extensions }) => extensions.code);
    expect(await codes()).toEqual(['UNAUTHENTICATED']);
    expect(await codes(anAnalyst)).toEqual(['FORBIDDEN']);
  });
});

test('a key belongs to who gave it: another may use the same', async () => {
  const key = { idempotencyKey: 'shared' };
  const other = { ...theAuthority, subject: 'another' };
  const [one, two] = [
    await mustGive(register, theAuthority, 'registerAsset', lawful.asset(key)),
    await mustGive(register, other, 'registerAsset', lawful.asset(key)),
  ];
  expect(one).not.toBe(two);
});

describe('a refusal lists everything at once, each with the way to its field and in two languages', () => {
  test.each<[CommandName, () => CommandInput, string[]]>([
    [
      'createOperationContract',
      () => lawful.contract([], { contractNumber: ' ', endsOn: '2029-07-02', operator: chifeng.authority }),
      [
        'CONTRACT_UNNUMBERED input.contractNumber',
        'TERM_TOO_LONG input.endsOn',
        'PARTIES_ARE_ONE input.operator',
        'NO_ASSET input.assets',
      ],
    ],
    [
      'submitShareRequest',
      () => lawful.request(entry, { scenario: '', purpose: ' ', items: [''] }),
      ['SCENARIO_MISSING input.scenario', 'PURPOSE_MISSING input.purpose', 'ITEM_UNNAMED input.items'],
    ],
    [
      'submitProject',
      () => lawful.project('a b', { name: '', budgetLines: [{ kind: 'SOFTWARE', amount: '-1', year: 1999 }] }),
      [
        'PROJECT_CODE_SHAPE input.code',
        'PROJECT_UNNAMED input.name',
        'BUDGET_YEAR_OUT_OF_RANGE input.budgetLines',
        'BUDGET_NEGATIVE input.budgetLines',
      ],
    ],
    ['registerAsset', () => lawful.asset({ catalogEntries: [asset] }), ['ID_OF_ANOTHER_KIND input.catalogEntries']],
    [
      'createOperationContract',
      () => lawful.contract([asset], { contractNumber: 'T-HT-51', exclusive: true, earlier: 'APPROVED' }),
      ['EXCLUSIVE_RIGHT_TAKEN input.assets'],
    ],
    ['registerLegalEntity', () => lawful.entity(51, { creditCode: CONSUMER }), ['LEGAL_ENTITY_EXISTS input.creditCode']],
    ['registerLegalEntity', () => lawful.entity(52, { parent: lawful.entity(53).creditCode }), ['PARENT_UNKNOWN input.parent']],
  ])('%s', async (command, input, rules) => {
    const claims = command === 'submitShareRequest' ? theConsumer : theAuthority;
    const { outcome, errors } = await give(register, claims, command, input());
    expect(errors).toBeUndefined();
    const findings = outcome?.findings ?? [];
    expect(findings.map(({ rule, path }) => `${rule} ${path?.join('.')}`).sort()).toEqual([...rules].sort());
    for (const { message, messageEn } of findings) {
      expect(message).toMatch(/^[\p{Script=Han}\w ，、。]+。$/u);
      expect(messageEn).toMatch(/^[A-Z][\x20-\x7e]+\.$/);
    }
  });
});

test('a department acts for itself only, and in its own city', async () => {
  const provider = somebody(Role.PROVIDER, { organization: PROVIDER, jurisdiction: chifeng.division });
  const codes = async (command: CommandName, input: CommandInput) =>
    (await give(register, provider, command, input)).errors?.map(({ extensions }) => extensions.code);
  expect(await codes('registerCatalogEntry', lawful.entry(60))).toBeUndefined();
  expect(await codes('registerCatalogEntry', lawful.entry(61, { provider: CONSUMER }))).toEqual(['FORBIDDEN']);
  expect(await codes('registerCatalogEntry', lawful.entry(62, { jurisdiction: '520100' }))).toEqual(['FORBIDDEN']);
  expect(await codes('submitProject', lawful.project('T-XM-60', { owner: CONSUMER }))).toEqual(['FORBIDDEN']);
});
