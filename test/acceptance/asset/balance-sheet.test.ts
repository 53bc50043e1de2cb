import { Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { assets, enterpriseOf, known, made } from './assets';

const guiyang = bodiesOf('guiyang');
const jiyuan = bodiesOf('jiyuan');
const enterprise = enterpriseOf(guiyang);
const ofTheEnterprise = { ...guiyang, provider: enterprise, asProvider: guiyang.as(Role.OPERATOR, enterprise) };

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-06-30');
  await known(work, guiyang, enterprise, 'ENTERPRISE', '示例数据企业有限公司');
});
afterAll(() => work?.close());

const BOOKED = `... on DataAsset { id onBalanceSheet assetStatus
  balanceSheetEntries { account basis amount bookedOn holder { creditCode } asset { id } } }`;

const entry = { account: 'INTANGIBLE_ASSET', basis: '研发与采购成本', amount: '1280000.5000', bookedOn: '2026-06-30' };

const book = (id: string, more: object = {}, as = ofTheEnterprise.asProvider) =>
  work.give(as, 'recordBalanceSheetEntry', { id, ...entry, ...more }, BOOKED);

interface Found {
  found: { totalCount: number; nodes: { basis: string; asset: { name: string } | null }[] };
}

const booked = async (filter: object) =>
  (
    await work.ask<Found>(
      guiyang.asAuthority,
      `query ($filter: BalanceSheetFilter) { found: balanceSheetEntries(filter: $filter, first: 10) {
        totalCount nodes { basis asset { name } } } }`,
      { filter },
    )
  ).found;

test('[GY-6-4] an enterprise records the balance-sheet entry of its data asset: account, basis, amount and day; without a basis it fails', async () => {
  const { registered, enter } = assets(work, ofTheEnterprise);
  const { id } = await registered({ name: '企业数据资源' });
  const refused = await book(id, { basis: null });
  expect(refused.findings).toMatchObject([
    { rule: 'BALANCE_BASIS_MISSING', path: ['input', 'basis'], article: { id: 'guiyang/四 第六章 四是' } },
  ]);
  expect(refusalsOf(await book(id, { amount: '0', bookedOn: '2026-07-01' }))).toEqual([
    'BALANCE_AMOUNT_NOT_POSITIVE input.amount',
    'BOOKED_IN_FUTURE input.bookedOn',
  ]);
  expect(await book(id)).toMatchObject({
    onBalanceSheet: true,
    assetStatus: 'REGISTERED',
    balanceSheetEntries: [
      {
        account: 'INTANGIBLE_ASSET',
        basis: '研发与采购成本',
        amount: '1280000.5',
        bookedOn: '2026-06-30',
        holder: { creditCode: enterprise },
        asset: { id },
      },
    ],
  });
  expect(rulesOf(await book(id))).toEqual(['BOOKED_ALREADY']);
  expect(await book(id, {}, guiyang.asAuthority)).toMatchObject({ code: 'FORBIDDEN' });
  // what is not registered is not booked
  const draft = made(await enter({ name: '尚未登记' }), 'draft');
  expect(rulesOf(await book(draft.id))).toEqual(['INVALID_TRANSITION']);
});

test('in 济源, where no department may treat government data as its asset, nothing is booked', async () => {
  await known(work, jiyuan, jiyuan.government, 'GOVERNMENT', '示例示范区管委会');
  const rights = [
    { kind: 'OWNERSHIP', holder: jiyuan.government, since: '2025-01-01' },
    { kind: 'STEWARDSHIP', holder: jiyuan.provider, since: '2025-01-01' },
  ];
  const { id } = await assets(work, jiyuan).registered({ rights });
  const operator = jiyuan.as(Role.OPERATOR, jiyuan.provider);
  expect(rulesOf(await book(id, {}, operator))).toEqual(['NOT_REGULATED']);
});

test('entries without a registration are listed, and registered assets without an entry', async () => {
  const { registered, step } = assets(work, ofTheEnterprise);
  const { id } = await registered({ name: '入表后注销' });
  made(await book(id, { basis: '评估值' }), 'booked');
  await registered({ name: '登记而未入表' });
  expect((await booked({ registered: false })).totalCount).toBe(0);
  await step(guiyang.asAuthority, 'deregisterAsset', id, { reason: '停止使用' });
  expect(await booked({ registered: false, holder: enterprise })).toEqual({
    totalCount: 1,
    nodes: [{ basis: '评估值', asset: { name: '入表后注销' } }],
  });
  expect((await booked({ registered: true })).nodes).toEqual([{ basis: '研发与采购成本', asset: { name: '企业数据资源' } }]);
  expect((await booked({ bookedSince: '2026-07-01' })).totalCount).toBe(0);
  const { dataAssets } = await work.ask<{ dataAssets: { nodes: { name: string }[] } }>(
    guiyang.asAuthority,
    `query ($owner: CreditCode!) { dataAssets(filter: { owner: $owner, onBalanceSheet: false, assetStatus: [REGISTERED] }) { nodes { name } } }`,
    { owner: enterprise },
  );
  expect(dataAssets.nodes).toEqual([{ name: '登记而未入表' }]);
});

test('valuations are recorded by whoever holds an asset, each with its method, day and valuer', async () => {
  const { registered } = assets(work, ofTheEnterprise);
  const { id } = await registered({ name: '评估示例' });
  const value = (more: object) =>
    work.give(
      ofTheEnterprise.asProvider,
      'recordValuation',
      { id, method: 'INCOME', amount: '10.00', valuedOn: '2026-06-30', valuer: '示例资产评估有限公司', ...more },
      '... on DataAsset { id version valuations { method amount valuedOn valuer } }',
    );
  expect(refusalsOf(await value({ amount: '-0.01', valuer: ' ', valuedOn: '2026-07-01' }))).toEqual([
    'VALUATION_NEGATIVE input.amount',
    'VALUER_UNNAMED input.valuer',
    'VALUED_IN_FUTURE input.valuedOn',
  ]);
  expect(await value({})).toMatchObject({
    valuations: [{ method: 'INCOME', amount: '10', valuedOn: '2026-06-30', valuer: '示例资产评估有限公司' }],
  });
});
