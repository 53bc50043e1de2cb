import { type AtWork, atWork, rulesOf } from '../at-work';
import { anAsset, anEntry, give, inForce, must, operatingIn, termsOf } from './operating';

const chifeng = operatingIn('chifeng');
const sanming = operatingIn('sanming');

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2025-06-30');
}, 60_000);
afterAll(() => on?.close());

const operation = () => on.register.register.subgraphs.find(({ name }) => name === 'operation')!.database.pool;

test('a contract covers no asset of another city, neither as a draft nor with what is added to one', async () => {
  const [own, elsewhere] = [await anAsset(on, chifeng), await anAsset(on, sanming)];
  const draw = (assets: string[]) => give(on, chifeng.asAuthority, 'createOperationContract', termsOf(chifeng, assets));
  expect(rulesOf(await draw([own, elsewhere]))).toEqual(['ASSET_OF_ANOTHER_CITY']);
  const { id } = await draw([own]);
  const add = await give(on, chifeng.asAuthority, 'addContractAssets', { id, assets: [elsewhere] });
  expect(rulesOf(add)).toEqual(['ASSET_OF_ANOTHER_CITY']);
});

test('in 三明 a contract covers no data of a department that was not asked about the request', async () => {
  const asked = await anAsset(on, sanming, { catalogEntries: [await anEntry(on, sanming)] });
  const rights = ['OWNERSHIP', 'STEWARDSHIP'].map(kind => ({
    kind,
    holder: sanming.another,
    since: '2024-01-01',
    basis: '示例',
  }));
  const unasked = await anAsset(on, sanming, { rights });
  const { contractNumber, obligations, clauses, ...wish } = termsOf(sanming, [asked]);
  const { id } = await must(on, sanming.asOperator, 'requestOperation', wish);
  await must(on, sanming.asProvider, 'recordProducerOpinion', { id, opinion: 'CONSENT' });
  await must(on, sanming.asExpert, 'recordExpertAssessment', { id, conclusion: 'FAVOURABLE', reference: 'ZJ-1' });
  const draw = (assets: string[]) =>
    give(on, sanming.asAuthority, 'createOperationContract', termsOf(sanming, assets, { request: id }));
  expect(rulesOf(await draw([asked, unasked]))).toEqual(['SOURCE_NOT_ASKED']);
  expect(await draw([asked])).toMatchObject({ id, contractStatus: 'DRAFT_CONTRACT' });
  const add = await give(on, sanming.asAuthority, 'addContractAssets', { id, assets: [unasked] });
  expect(rulesOf(add)).toEqual(['SOURCE_NOT_ASKED']);
});

test('a selection that is stated with the contract has its reference and was decided by today', async () => {
  const assets = [await anAsset(on, chifeng)];
  const draw = (selection: object) =>
    give(on, chifeng.asAuthority, 'createOperationContract', termsOf(chifeng, assets, { selection }));
  const selection = { method: 'PUBLIC_TENDER', reference: 'ZB-1', decidedOn: '2025-06-30' };
  const refused = await draw({ ...selection, reference: ' ', decidedOn: '2025-07-01' });
  expect(refused.findings?.map(({ rule, path }) => [rule, path])).toEqual([
    ['SELECTION_REFERENCE_MISSING', ['input', 'selection', 'reference']],
    ['SELECTED_IN_FUTURE', ['input', 'selection', 'decidedOn']],
  ]);
  expect(await draw(selection)).toMatchObject({ selection });
});

test('revenue and effects are told of a contract that has been in force, by the API and by the database', async () => {
  const assets = [await anAsset(on, chifeng)];
  const { id } = await must(on, chifeng.asAuthority, 'createOperationContract', termsOf(chifeng, assets));
  const period = { revenueClass: 'SERVICE_INCOME', since: '2025-01-01', until: '2025-02-01', destination: 'OPERATOR' };
  const earned = { contract: id, ...period, gross: '100', tax: '6', due: '0' };
  const revenue = await on.give(chifeng.asOperator, 'recordRevenue', earned, '... on ContractRevenue { id }');
  expect(rulesOf(revenue)).toEqual(['CONTRACT_NEVER_IN_FORCE']);
  const judged = { contract: id, evaluatedOn: '2025-06-30', score: '90', evaluator: chifeng.authority };
  const effect = await on.give(chifeng.asAuthority, 'recordEffectEvaluation', judged, '... on EffectEvaluation { id }');
  expect(rulesOf(effect)).toEqual(['CONTRACT_NEVER_IN_FORCE']);
  const insert = (contract: string, until = '2025-02-01') =>
    operation().query(
      `insert into contract_revenue (contract, revenue_class, since, until, gross, tax, due, destination, recorded_on)
       values ($1, 'SERVICE_INCOME', '2025-01-01', $2, 100, 6, 90, 'SAME_LEVEL_TREASURY', '2025-06-30') returning id`,
      [contract.slice('contract:'.length), until],
    );
  await expect(insert(id)).rejects.toMatchObject({ constraint: 'contract_revenue_of_contract' });
  const running = await inForce(on, chifeng, [await anAsset(on, chifeng)]);
  await expect(insert(running, '2028-01-02')).rejects.toMatchObject({ constraint: 'contract_revenue_of_contract' });
  const {
    rows: [{ id: made }],
  } = await insert(running);
  // together no more than is due, also of sessions at once that no command keeps apart
  const remit = (amount: number, ref: string) =>
    operation().query(
      `insert into treasury_remittance (revenue, amount, remittance_ref, remitted_on, fiscal_level, budget_ref)
       values ($1, $2, $3, '2025-06-30', 'CITY', '103')`,
      [made, amount, ref],
    );
  const paid = await Promise.allSettled([1, 2, 3].map(n => remit(45, `BYPASS-${n}`)));
  expect(paid.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  await expect(remit(0.01, 'BYPASS-4')).rejects.toMatchObject({ constraint: 'treasury_remittance_of_due' });
});

test('a product is named as an asset that the register of the city knows', async () => {
  const contract = await inForce(on, chifeng, [await anAsset(on, chifeng)]);
  const name = (asset: string) =>
    on.give(
      chifeng.asOperator,
      'nameContractProduct',
      { contract, name: '示例产品', asset },
      '... on OperatorProduct { id registered }',
    );
  for (const asset of [await anAsset(on, sanming), 'asset:00000000-0000-4000-8000-000000000001'])
    expect(rulesOf(await name(asset))).toEqual(['PRODUCT_ASSET_UNKNOWN']);
  expect(await name(await anAsset(on, chifeng))).toMatchObject({ registered: true });
});

test('a case of another city is no ground to suspend a contract', async () => {
  const id = await inForce(on, chifeng, [await anAsset(on, chifeng)]);
  const [own, elsewhere] = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2'];
  for (const [key, { jurisdiction }] of [
    [own, chifeng],
    [elsewhere, sanming],
  ] as const)
    await operation().query(
      `insert into known_violation (violation_case, jurisdiction, case_status, version) values ($1, $2, 'INVESTIGATING', 1)`,
      [key, jurisdiction],
    );
  const suspend = (key: string) =>
    give(on, chifeng.asAuthority, 'suspendContract', { id, violationCase: `violation-case:${key}` });
  expect(rulesOf(await suspend(elsewhere))).toEqual(['VIOLATION_CASE_NOT_OPEN']);
  expect(await suspend(own)).toMatchObject({ contractStatus: 'SUSPENDED' });
});

test('the database takes no price on a basis of blanks', async () => {
  const { id } = await must(on, chifeng.asAuthority, 'createOperationContract', termsOf(chifeng, [await anAsset(on, chifeng)]));
  await expect(
    operation().query(`update operation_contract set price = 1, price_basis = ' ' where id = $1`, [
      id.slice('contract:'.length),
    ]),
  ).rejects.toMatchObject({ constraint: 'operation_contract_price' });
});
