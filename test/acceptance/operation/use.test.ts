import { type AtWork, atWork, type Outcome, refusalsOf, rulesOf } from '../at-work';
import { anAsset, give, inForce, operatingIn, termsOf } from './operating';

const [chifeng, sanming] = [operatingIn('chifeng'), operatingIn('sanming')];

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2025-01-01');
}, 60_000);
afterAll(() => on?.close());

const SERVICE = '... on DevelopmentService { id name results { id } }';
const RESULT = '... on DevelopmentResult { id outputReview irreversible releasedOn }';
const DIGEST = '0'.repeat(64);

test('[SM-21a] raw data does not leave the platform, and a result only after its review has passed', async () => {
  const asset = await anAsset(on, sanming);
  const { id: contract } = await give(on, sanming.asAuthority, 'createOperationContract', {
    ...termsOf(sanming, [asset]),
    earlier: 'ACTIVE',
  });
  const open = (of: string) =>
    on.give(sanming.asAuthority, 'openDevelopmentService', { contract: of, name: '信用评分服务' }, SERVICE);
  const { id: service } = await open(contract);
  const taken = await on.give(sanming.asOperator, 'exportRawData', { service, purpose: '训练模型' }, SERVICE);
  expect(refusalsOf(taken)).toEqual(['RAW_DATA_EXPORT_FORBIDDEN input.service']);
  expect(taken.findings?.[0]?.article?.number).toBe('第二十一条');
  const byAuthority = await on.give(sanming.asAuthority, 'exportRawData', { service, purpose: '备份' }, SERVICE);
  expect(rulesOf(byAuthority)).toEqual(['RAW_DATA_EXPORT_FORBIDDEN']);
  expect(rulesOf(await on.give(sanming.asRival, 'exportRawData', { service, purpose: '训练' }, SERVICE))).toEqual([
    'FORBIDDEN',
  ]);
  const hand = async (title: string): Promise<string> =>
    (await on.give(sanming.asOperator, 'submitDevelopmentResult', { service, title, digest: DIGEST }, RESULT)).id;
  const result = await hand('企业信用分');
  const release = (of: string): Promise<Outcome> =>
    on.give(sanming.asAuthority, 'releaseDevelopmentResult', { result: of }, RESULT);
  const review = (of: string, found: object): Promise<Outcome> =>
    on.give(sanming.asAuthority, 'reviewDevelopmentResult', { result: of, ...found }, RESULT);
  expect(refusalsOf(await release(result))).toEqual(['OUTPUT_REVIEW_REQUIRED input.result']);
  expect(refusalsOf(await review(result, { review: 'PASSED', irreversible: false }))).toEqual([
    'RESULT_REVERSIBLE input.irreversible',
  ]);
  expect(await review(result, { review: 'PASSED', irreversible: true })).toMatchObject({ outputReview: 'PASSED' });
  expect(await release(result)).toMatchObject({ releasedOn: '2025-01-01' });
  expect(rulesOf(await release(result))).toEqual(['RESULT_RELEASED_ALREADY']);
  const failed = await hand('企业明细');
  await review(failed, { review: 'FAILED', irreversible: false });
  expect(rulesOf(await release(failed))).toEqual(['OUTPUT_REVIEW_REQUIRED']);
  expect(rulesOf(await review(failed, { review: 'PASSED', irreversible: true }))).toEqual(['RESULT_REVIEWED_ALREADY']);
});

test('a product of an operator is listed whether or not it is a registered asset', async () => {
  const asset = await anAsset(on, chifeng);
  const contract = await inForce(on, chifeng, [asset]);
  const name = (input: object) =>
    on.give(
      chifeng.asOperator,
      'nameContractProduct',
      { contract, ...input },
      '... on OperatorProduct { id name registered asset { id } }',
    );
  expect(await name({ name: '信用分' })).toMatchObject({ registered: false, asset: null });
  const draft = await anAsset(on, chifeng, { earlier: null, name: '风险预警' });
  await name({ name: '风险预警', asset: draft });
  const held = await anAsset(on, chifeng, {
    name: '经营画像',
    rights: [
      ...['OWNERSHIP', 'STEWARDSHIP'].map(kind => ({ kind, holder: chifeng.provider, since: '2024-01-01', basis: '示例' })),
      { kind: 'PRODUCT_OPERATION', holder: chifeng.operator, since: '2024-01-01', basis: '示例' },
    ],
  });
  const products = async (filter: object) =>
    (
      await on.ask<{ operatorProducts: { nodes: { name: string; asset: { id: string } | null }[] } }>(
        chifeng.asAuthority,
        'query ($filter: OperatorProductFilter) { operatorProducts(filter: $filter) { nodes { name asset { id } registered } } }',
        { filter: { operator: chifeng.operator, ...filter } },
      )
    ).operatorProducts.nodes;
  expect((await products({ registered: false })).map(one => one.name).sort()).toEqual(['信用分', '风险预警']);
  expect(await products({ registered: true })).toEqual([{ name: '经营画像', asset: { id: held }, registered: true }]);
  // once it is registered it no longer stands among those that are not
  expect(await name({ name: '信用分', asset: await anAsset(on, chifeng) })).toMatchObject({ registered: true });
  expect((await products({ registered: false })).map(one => one.name)).toEqual(['风险预警']);
});

test('[GY-6-1c] a term that was refused as longer than allowed is found again', async () => {
  const assets = [await anAsset(on, chifeng)];
  const terms = termsOf(chifeng, assets, { endsOn: '2028-01-02' });
  await give(on, chifeng.asAuthority, 'createOperationContract', { ...terms, validateOnly: true });
  await give(on, chifeng.asAuthority, 'createOperationContract', terms);
  const { refusedTerms } = await on.ask<{ refusedTerms: { nodes: object[] } }>(
    chifeng.anAuditor,
    '{ refusedTerms { nodes { operation startsOn endsOn operator { creditCode } triedBy { creditCode } } } }',
  );
  expect(refusedTerms.nodes).toEqual([
    {
      operation: 'createOperationContract',
      startsOn: '2025-01-01',
      endsOn: '2028-01-02',
      operator: { creditCode: chifeng.operator },
      triedBy: { creditCode: chifeng.authority },
    },
  ]);
});
