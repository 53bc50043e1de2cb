import { type AtWork, atWork, type Outcome, refusalsOf, rulesOf } from '../at-work';
import { anAsset, inForce, type Operating, operatingIn } from './operating';

const [guiyang, sanming, chifeng] = [operatingIn('guiyang'), operatingIn('sanming'), operatingIn('chifeng')];

let on: AtWork;
let contract: string;
beforeAll(async () => {
  on = await atWork('2025-01-01');
  const paid = { purpose: 'INDUSTRY', expectedRevenuePerYear: '3650.00', selection: SELECTED };
  contract = await inForce(on, guiyang, [await anAsset(on, guiyang)], paid);
}, 60_000);
afterAll(() => on?.close());
beforeEach(() => on.goTo('2025-04-01'));

const SELECTED = { method: 'PUBLIC_TENDER', reference: 'GYZB-1', decidedOn: '2024-12-01' };
const REVENUE = '... on ContractRevenue { id since until gross tax due remitted destination }';
const REMITTANCE = '... on TreasuryRemittance { id amount remittanceRef fiscalLevel budgetRef remittedOn }';

const earn = (city: Operating, of: string, more: object = {}): Promise<Outcome> =>
  on.give(
    city.asOperator,
    'recordRevenue',
    {
      contract: of,
      revenueClass: 'PRODUCT_INCOME',
      since: '2025-01-01',
      until: '2025-04-01',
      gross: '1000.00',
      tax: '60.00',
      due: '940.00',
      destination: 'SAME_LEVEL_TREASURY',
      ...more,
    },
    REVENUE,
  );
const remit = (revenue: string, more: object = {}): Promise<Outcome> =>
  on.give(
    guiyang.asFinance,
    'recordRemittance',
    {
      revenue,
      amount: '940.00',
      remittanceRef: `JK-${revenue.slice(0, 8)}`,
      remittedOn: '2025-04-01',
      fiscalLevel: 'CITY',
      budgetRef: '103070501',
      ...more,
    },
    REMITTANCE,
  );

async function unremitted(claims: typeof guiyang.asFinance | undefined): Promise<string[]> {
  const { unremittedRevenue } = await on.ask<{ unremittedRevenue: { nodes: { id: string }[] } }>(
    claims,
    '{ unremittedRevenue(first: 50) { nodes { id contract { id } } } }',
  );
  return unremittedRevenue.nodes.map(({ id }) => id);
}

test('[GY-6-2c] a period that is over is named as long as what is due was not handed over', async () => {
  on.goTo('2025-03-31');
  expect(refusalsOf(await earn(guiyang, contract))).toEqual(['REVENUE_PERIOD_OPEN input.until']);
  on.goTo('2025-04-01');
  expect(refusalsOf(await earn(guiyang, contract, { due: '940.01' }))).toEqual(['REVENUE_SUM_EXCEEDED input.due']);
  const made = await earn(guiyang, contract);
  expect(made).toMatchObject({ gross: '1000', tax: '60', due: '940', remitted: '0' });
  expect(rulesOf(await earn(guiyang, contract, { since: '2025-03-31', until: '2025-04-01' }))).toEqual([
    'REVENUE_RECORDED_ALREADY',
  ]);
  expect(await unremitted(guiyang.asFinance)).toEqual([made.id]);
  expect(await unremitted(guiyang.asOperator)).toEqual([made.id]);
  // not for the other operator, nor for the public
  expect(await unremitted(guiyang.asRival)).toEqual([]);
  expect(await unremitted(undefined)).toEqual([]);
  expect(refusalsOf(await remit(made.id, { remittanceRef: ' ' }))).toEqual(['REMITTANCE_REF_MISSING input.remittanceRef']);
  await remit(made.id, { amount: '939.99', remittanceRef: 'JK-1' });
  expect(await unremitted(guiyang.asFinance)).toEqual([made.id]);
  expect(refusalsOf(await remit(made.id, { amount: '0.02', remittanceRef: 'JK-2' }))).toEqual([
    'REMITTANCE_EXCEEDS_DUE input.amount',
  ]);
  expect(await remit(made.id, { amount: '0.01', remittanceRef: 'JK-2' })).toMatchObject({ amount: '0.01' });
  expect(await unremitted(guiyang.asFinance)).toEqual([]);
  const { operationContract } = await on.ask<{ operationContract: object }>(
    guiyang.asFinance,
    'query ($id: ID!) { operationContract(id: $id) { revenues { gross tax remitted } remittances { remittanceRef fiscalLevel } } }',
    { id: contract },
  );
  expect(operationContract).toEqual({
    revenues: [{ gross: '1000', tax: '60', remitted: '940' }],
    remittances: ['JK-1', 'JK-2'].map(remittanceRef => ({ remittanceRef, fiscalLevel: 'CITY' })),
  });
});

test('[GY-6-2d] a remittance is booked to the budget of a level of finance', async () => {
  on.goTo('2025-07-01');
  const { id } = await earn(guiyang, contract, { since: '2025-04-01', until: '2025-07-01' });
  const unbooked = await remit(id, { fiscalLevel: null, budgetRef: '' });
  expect(refusalsOf(unbooked)).toEqual(['FISCAL_LEVEL_MISSING input.fiscalLevel', 'BUDGET_REF_MISSING input.budgetRef']);
  expect(unbooked.findings?.map(({ article }) => article?.number)).toEqual(['四 第六章 二是', '四 第六章 二是']);
  expect(refusalsOf(await remit(id, { budgetRef: null }))).toEqual(['BUDGET_REF_MISSING input.budgetRef']);
  expect(await remit(id)).toMatchObject({ fiscalLevel: 'CITY', budgetRef: '103070501' });
});

test('[SM-22c] authorisation income goes to the treasury of the same level', async () => {
  const asset = await anAsset(on, sanming);
  // a contract taken over in force: how it is drawn up in this city is shown elsewhere
  const taken = await on.give(
    sanming.asAuthority,
    'createOperationContract',
    {
      contractNumber: 'SM-1',
      jurisdiction: sanming.jurisdiction,
      grantor: sanming.authority,
      operator: sanming.operator,
      assets: [asset],
      startsOn: '2025-01-01',
      endsOn: '2026-01-01',
      purpose: 'INDUSTRY',
      earlier: 'ACTIVE',
    },
    '... on OperationContract { id }',
  );
  const income = { revenueClass: 'AUTHORISATION_INCOME' };
  const refused = await earn(sanming, taken.id, { ...income, destination: 'UPPER_LEVEL_TREASURY' });
  expect(refusalsOf(refused)).toEqual(['DESTINATION_INVALID input.destination']);
  expect(refused.findings?.[0]?.article?.number).toBe('第二十二条');
  expect(await earn(sanming, taken.id, income)).toMatchObject({ destination: 'SAME_LEVEL_TREASURY' });
  expect(await earn(sanming, taken.id, { destination: 'OPERATOR', due: '0' })).toMatchObject({ destination: 'OPERATOR' });
});

test('revenue that deviates from what the contract expects by more than ten in a hundred is named, pro rata', async () => {
  // 2025 has 365 days: 10 yuan a day are expected
  const found = async () =>
    (
      await on.ask<{ revenueDeviations: { nodes: object[] } }>(
        guiyang.asFinance,
        '{ revenueDeviations(year: 2025) { nodes { expected actual deviation contract { id } } } }',
      )
    ).revenueDeviations.nodes;
  on.goTo('2025-07-01'); // 181 days, of which both quarters are recorded with 1000 each
  expect(await found()).toEqual([{ expected: '1810', actual: '2000', deviation: '0.105', contract: { id: contract } }]);
  on.goTo('2025-07-11'); // 191 days: 1910 are expected
  expect(await found()).toEqual([]);
});

test('[GY-6-1d] a contract lists obligations and how its effect was judged, with date, score and evaluator', async () => {
  const evaluate = (more: object) =>
    on.give(
      guiyang.asExpert,
      'recordEffectEvaluation',
      { contract, evaluatedOn: '2025-04-01', score: '86.5', ...more },
      '... on EffectEvaluation { id score }',
    );
  expect(refusalsOf(await evaluate({ evaluatedOn: '2025-04-02' }))).toEqual([
    'EFFECT_EVALUATION_DAY_INVALID input.evaluatedOn',
  ]);
  expect(refusalsOf(await evaluate({ score: '100.01' }))).toEqual(['EFFECT_SCORE_OUT_OF_RANGE input.score']);
  expect(await evaluate({})).toMatchObject({ score: '86.5' });
  await evaluate({ evaluatedOn: '2025-02-01', score: '70', evaluator: guiyang.authority, summary: '基本达到预期' });
  const { operationContract } = await on.ask<{ operationContract: object }>(
    guiyang.asOperator,
    `query ($id: ID!) { operationContract(id: $id) { contractStatus obligations evaluations { evaluatedOn score evaluator { creditCode } summary } } }`,
    { id: contract },
  );
  expect(operationContract).toEqual({
    contractStatus: 'ACTIVE',
    obligations: ['按约定用途使用数据'],
    evaluations: [
      { evaluatedOn: '2025-02-01', score: '70', evaluator: { creditCode: guiyang.authority }, summary: '基本达到预期' },
      { evaluatedOn: '2025-04-01', score: '86.5', evaluator: { creditCode: guiyang.asExpert.organization }, summary: null },
    ],
  });
  // without obligations nothing is approved
  const bare = await anAsset(on, chifeng);
  await expect(inForce(on, chifeng, [bare], { obligations: [] })).rejects.toThrow('OBLIGATIONS_MISSING');
});
