import { aRegister, type TestRegister } from '../register';
import { anAuditor, cities, cityOf } from './city';
import { lawful, mustGive, PROVIDER, theAuthority } from './commands';

const chifeng = cityOf('chifeng');

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister({ sample: true });
  for (const [serial, name] of ['同比50%统计集', '同比50倍统计集', 'a_b字段集', 'axb字段集', '反斜\\杠集'].entries()) {
    await mustGive(register, theAuthority, 'registerAsset', lawful.asset({ name, idempotencyKey: `${serial}` }));
  }
});
afterAll(() => register.close());

async function list<Node>(field: string, args: string, nodes: string): Promise<Node[]> {
  const { data, errors } = await register
    .as(anAuditor)
    .ask<{ list: { totalCount: number; totalIsCapped: boolean; nodes: Node[] } }, object>(
      `{ list: ${field}(first: 100, ${args}) { totalCount totalIsCapped nodes { ${nodes} } } }`,
    );
  expect(errors).toBeUndefined();
  if (data.list.totalCount <= 100) expect(data.list.nodes).toHaveLength(data.list.totalCount);
  expect(data.list.totalIsCapped).toBe(false);
  return data.list.nodes;
}

type Row = Record<string, unknown>;

describe('filters', () => {
  const { contracts, projects, assets, catalogEntries } = chifeng;
  test.each<[string, string, string, number]>([
    [
      'assets of a city and a kind',
      'dataAssets',
      '{ jurisdiction: "150400", assetKind: [PRODUCT] }',
      assets.filter(({ assetKind }) => assetKind === 'PRODUCT').length,
    ],
    [
      'assets of an owner',
      'dataAssets',
      `{ owner: "${PROVIDER}", assetStatus: [REGISTERED] }`,
      assets.filter(({ owner, status }) => owner === PROVIDER && status === 'REGISTERED').length,
    ],
    [
      'assets of a steward',
      'dataAssets',
      `{ steward: "${chifeng.authority}" }`,
      assets.filter(({ steward }) => steward === chifeng.authority).length,
    ],
    [
      'assets that expire before a day',
      'dataAssets',
      '{ jurisdiction: "150400", expiresBefore: "2026-06-30" }',
      assets.filter(({ expiresOn }) => expiresOn !== null && expiresOn < '2026-06-30').length,
    ],
    [
      'assets of a project',
      'dataAssets',
      `{ project: "${projects[0]?.code}" }`,
      assets.filter(({ project }) => project === projects[0]?.code).length,
    ],
    [
      'entries of a provider',
      'catalogEntries',
      `{ provider: "${PROVIDER}" }`,
      catalogEntries.filter(({ provider }) => provider === PROVIDER).length,
    ],
    [
      'entries of a kind and a city',
      'catalogEntries',
      '{ jurisdiction: "150400", catalogKind: [BASE, THEME] }',
      catalogEntries.filter(({ catalogKind }) => catalogKind !== 'DEPARTMENT').length,
    ],
    [
      'entries with a tag',
      'catalogEntries',
      '{ tag: "草畜平衡" }',
      catalogEntries.filter(({ tags }) => tags.includes('草畜平衡')).length,
    ],
    [
      'contracts in force on a day',
      'operationContracts',
      '{ jurisdiction: "150400", on: "2026-06-30" }',
      contracts.filter(({ startsOn, endsOn }) => startsOn <= '2026-06-30' && '2026-06-30' < endsOn).length,
    ],
    [
      'contracts of an operator',
      'operationContracts',
      `{ operator: "${contracts[0]?.operator}" }`,
      contracts.filter(({ operator }) => operator === contracts[0]?.operator).length,
    ],
    [
      'projects at a stage',
      'projects',
      '{ jurisdiction: "150400", stage: [REJECTED, DRAFTING] }',
      projects.filter(({ stage }) => ['REJECTED', 'DRAFTING'].includes(stage)).length,
    ],
    [
      'bodies below a body',
      'legalEntities',
      `{ parent: "${chifeng.organizations[0]?.creditCode}" }`,
      chifeng.organizations.filter(({ parent }) => parent === chifeng.organizations[0]?.creditCode).length,
    ],
    [
      'bodies of a kind',
      'legalEntities',
      '{ jurisdiction: "150400", entityKind: [ENTERPRISE] }',
      chifeng.organizations.filter(({ entityKind }) => entityKind === 'ENTERPRISE').length,
    ],
    ['bodies by their codes', 'legalEntities', `{ creditCodes: ["${PROVIDER}", "${chifeng.authority}"] }`, 2],
    ['a city without contracts', 'operationContracts', '{ jurisdiction: "450900" }', 0],
  ])('%s', async (_, field, filter, count) => {
    expect(await list(field, `filter: ${filter}`, '__typename')).toHaveLength(count);
  });
});

describe('order', () => {
  const chinese = new Intl.Collator('zh-u-co-pinyin').compare;

  test.each([
    ['dataAssets', 'EXPIRES_ON', 'expiresOn'],
    ['dataAssets', 'REGISTERED_ON', 'registeredOn'],
    ['operationContracts', 'STARTS_ON', 'startsOn'],
    ['operationContracts', 'CONTRACT_NUMBER', 'contractNumber'],
    ['projects', 'CODE', 'code'],
    ['catalogEntries', 'CODE', 'code'],
    ['legalEntities', 'CREDIT_CODE', 'creditCode'],
  ])('%s by %s, both ways, the undated as the latest', async (field, by, key) => {
    const filter = `filter: { jurisdiction: "150400" }, sort: { by: ${by}, direction:`;
    const up = await list<Row>(field, `${filter} ASC }`, `id ${key}`);
    const down = await list<Row>(field, `${filter} DESC }`, `id ${key}`);
    const values = up.map(row => String(row[key] ?? '9999'));
    expect(values.length).toBeGreaterThan(1);
    expect(values).toEqual([...values].sort());
    expect(down.map(({ id }) => id)).toEqual(up.map(({ id }) => id).reverse()); // ties too: the id decides
  });

  test('names stand in Chinese order', async () => {
    const rows = await list<{ name: string }>('legalEntities', 'filter: { jurisdiction: "150400" }', 'name');
    const names = rows.map(({ name }) => name);
    expect(names).toEqual([...names].sort(chinese));
    expect(names.indexOf('巴林右旗财政局')).toBeLessThan(names.indexOf('赤峰市财政局'));
  });
});

describe('search', () => {
  const named = async (text: string, field = 'dataAssets', name = 'name') =>
    (await list<Row>(field, `search: ${JSON.stringify(text)}`, name)).map(row => row[name] as string);
  const all = cities.flatMap(({ assets }) => assets.map(({ name }) => name));

  test.each(['信用', '信', '企业信用评分产品', '草畜', ' 草畜 '])('finds every name with these characters: %j', async text => {
    expect((await named(text)).sort()).toEqual(all.filter(name => name.includes(text.trim())).sort());
  });

  test.each([
    ['50%', ['同比50%统计集']],
    ['a_b', ['a_b字段集']],
    ['A_B', ['a_b字段集']],
    ['斜\\杠', ['反斜\\杠集']],
    ['%', ['同比50%统计集']],
    ['_', ['a_b字段集']],
    ['\\', ['反斜\\杠集']],
    ["' or '1'='1", []],
    ['龘龘', []],
    ['龘', []],
  ])('takes each character as itself: %s', async (text, found) => {
    expect(await named(text)).toEqual(found);
  });

  test('goes through the other registers in the same way', async () => {
    expect(await named('不动产登记中心', 'legalEntities')).toHaveLength(5);
    expect(await named('草原', 'catalogEntries', 'title')).toContain('草原资源和生态监测信息');
    expect(await named('惠企金融', 'projects')).toEqual(['赤峰市惠企金融服务平台']);
  });

  test('and a filter narrow each other', async () => {
    expect(await list('legalEntities', 'search: "财政局", filter: { jurisdiction: "450900" }', 'name')).toEqual([
      { name: '玉林市财政局' },
    ]);
  });
});
