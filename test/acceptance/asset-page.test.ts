import { AssetPageDocument, type AssetPageQuery } from '../../client/generated/graphql';
import { aRegister, type TestRegister } from '../register';
import { anAnalyst, assetOf, cityOf, heroOf } from './city';

const chifeng = cityOf('chifeng');
const registrationNumber = heroOf(chifeng).registrationNumber as string;

let register: TestRegister;
let asset: NonNullable<AssetPageQuery['dataAsset']>;
beforeAll(async () => {
  register = await aRegister({ sample: true });
  asset = await pageOn('2026-06-30');
});
afterAll(() => register.close());

/** Everything about one asset: one operation, one request. */
async function pageOn(on: string, number = registrationNumber): Promise<NonNullable<AssetPageQuery['dataAsset']>> {
  const { data, errors } = await register.as(anAnalyst).ask(AssetPageDocument, { registrationNumber: number, on });
  expect(errors).toBeUndefined();
  expect(data.dataAsset).not.toBeNull();
  return data.dataAsset as NonNullable<AssetPageQuery['dataAsset']>;
}

/** How many operations the gateway has answered so far. */
async function operationsSoFar(): Promise<number> {
  const text = await (await fetch(`${register.address}/metrics`)).text();
  const counts = text.matchAll(/^shuji_graphql_operation_seconds_count\{service="gateway",.*\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

test('one operation asks it all', async () => {
  const before = await operationsSoFar();
  await pageOn('2026-06-30');
  expect((await operationsSoFar()) - before).toBe(1);
});

test('an asset names its owner, its steward and the body above that', () => {
  expect(asset).toMatchObject({
    name: '企业信用评分产品',
    assetKind: 'PRODUCT',
    assetStatus: 'REGISTERED',
    jurisdiction: { name: '赤峰市', instrument: { standing: 'INTERPRETATION' } },
    owner: { name: '赤峰市发展和改革委员会' },
    steward: { name: '赤峰市发展和改革委员会', ancestors: [{ name: '赤峰市人民政府' }] },
    project: { name: '赤峰市企业信用评价系统', stage: 'OPERATIONS_FUNDED' },
    valuations: [{ method: 'INCOME', amount: '3600000' }],
  });
  expect(asset.rights.map(({ kind, holder }) => [kind, holder?.name])).toEqual([
    ['OWNERSHIP', '赤峰市发展和改革委员会'],
    ['STEWARDSHIP', '赤峰市发展和改革委员会'],
  ]);
});

test('everything upstream and downstream stands there, every node with its owner and in its own register', () => {
  const { total, truncated, vertices = [], edges = [] } = asset.lineage ?? {};
  expect({ total, truncated, edges: edges.length }).toEqual({ total: 17, truncated: false, edges: 17 });
  const owners = Object.fromEntries(vertices.map(({ label, owner }) => [label, owner?.name]));
  expect(Object.keys(owners)).toHaveLength(17);
  expect(owners).toMatchObject({
    企业登记基本信息: '赤峰市市场监督管理局',
    社会团体登记信息: '赤峰市民政局',
    纳税信用等级评价信息: '国家税务总局赤峰市税务局',
    法人单位基础信息: '赤峰市市场监督管理局',
    法人单位基础数据资源: '赤峰市市场监督管理局',
    企业全景主题数据集: '赤峰市政务服务与数据管理局',
    企业信用评分查询服务: '赤峰市政务服务与数据管理局',
    惠企融资撮合服务: '赤峰市财政局',
  });
  for (const { kind, owner, node } of vertices) {
    expect(owner?.name).toEqual(expect.any(String));
    expect(node).toMatchObject(
      kind === 'DATA_ASSET'
        ? { __typename: 'DataAsset', assetStatus: 'REGISTERED' }
        : { __typename: 'CatalogEntry', catalogStatus: 'PUBLISHED' },
    );
  }
});

test('every edge joins two nodes of the answer, the asset among them, and says by which process', () => {
  const ids = new Set([asset.id, ...(asset.lineage?.vertices ?? []).map(({ id }) => id)]);
  for (const { from, to, via, source } of asset.lineage?.edges ?? []) {
    expect([ids.has(from), ids.has(to), source]).toEqual([true, true, 'DECLARED']);
    expect(via).toBeTruthy();
  }
});

test('the contract in force covers it, also on its first day and its last, and not on the days beside them', async () => {
  const numbers = async (on: string) => (await pageOn(on)).contracts?.nodes.map(({ contractNumber }) => contractNumber);
  expect(asset.contracts).toEqual({
    totalCount: 1,
    nodes: [
      {
        contractNumber: 'SQYY-150400-2025-001',
        contractStatus: 'ACTIVE',
        endsOn: '2028-01-01',
        operator: { name: '赤峰信衡信用服务有限公司（示例）' },
      },
    ],
  });
  expect(await numbers('2024-12-31')).toEqual([]);
  expect(await numbers('2025-01-01')).toEqual(['SQYY-150400-2025-001']);
  expect(await numbers('2027-12-31')).toEqual(['SQYY-150400-2025-001']);
  expect(await numbers('2028-01-01')).toEqual([]);
});

test('what depends on it is counted by owner, with the contracts and the projects that would feel it', () => {
  expect(asset.impact).toEqual({
    total: 2,
    byOwner: [
      { owner: { name: '赤峰市政务服务与数据管理局' }, assets: 1 },
      { owner: { name: '赤峰市财政局' }, assets: 1 },
    ],
    assets: { nodes: [{ name: '惠企融资撮合服务' }, { name: '企业信用评分查询服务' }] },
    contracts: { nodes: [{ contractNumber: 'SQYY-150400-2025-002' }, { contractNumber: 'SQYY-150400-2025-001' }] },
    projects: {
      nodes: [
        { code: 'ZWXX-150400-2023-001', name: '赤峰市企业信用评价系统' },
        { code: 'ZWXX-150400-2024-002', name: '赤峰市惠企金融服务平台' },
      ],
    },
  });
});

test('an asset at the end of its chain has nothing downstream', async () => {
  const end = assetOf(chifeng, 'sme-financing');
  const page = await pageOn('2026-06-30', end.registrationNumber as string);
  expect(page.impact).toMatchObject({ total: 0, byOwner: [], assets: { nodes: [] } });
  expect(page.lineage?.vertices.map(({ label }) => label)).toContain('企业信用评分产品');
});
