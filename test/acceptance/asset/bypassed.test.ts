import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { assets, declare, describing, evidence, made } from './assets';

const chifeng = bodiesOf('chifeng');

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
}, 60_000);
afterAll(() => on?.close());

const steps = () => assets(on, chifeng);
const change = (id: string, more: object) =>
  steps().step(chifeng.asProvider, 'changeAsset', id, { changeKind: 'CHANGE', reason: '示例', ...more });

test('no change makes of a registered asset a derived one that shows no sources, or leaves it without a holder', async () => {
  const { id } = await steps().registered();
  expect(rulesOf(await change(id, { origin: 'PROCESSED', derivedFrom: [id] }))).toEqual([
    'DERIVED_FROM_ITSELF',
    'LINEAGE_REQUIRED',
    'ASSET_EVIDENCE_MISSING',
  ]);
  expect(rulesOf(await change(id, { rights: [] }))).toEqual(['STEWARD_MISSING']);
  const source = await steps().registered({ name: '示例来源' });
  await declare(on, chifeng, [{ from: source.id, to: id, via: '加工' }]);
  const shown = { assetKind: 'PRODUCT', origin: 'PROCESSED', derivedFrom: [source.id], evidence: [evidence('加工说明')] };
  made(await change(id, shown), 'changed');
  made(await steps().accept(id), 'accepted');
  // what was shown once is not asked for again
  made(await change(id, { name: '示例数据产品' }), 'renamed');
}, 60_000);

test('nothing is registered with a valuation of a day that has not come', async () => {
  const entered = (valuedOn: string) => {
    const valuations = [{ method: 'COST', amount: '5', valuedOn, valuer: '示例评估机构' }];
    return on.give(chifeng.asProvider, 'registerAsset', describing(chifeng, { valuations }), '... on DataAsset { id }');
  };
  expect(rulesOf(await entered('2026-07-01'))).toEqual(['VALUED_IN_FUTURE']);
  expect(await entered('2026-06-30')).toMatchObject({ id: expect.stringMatching(/^asset:/) });
});

test('nothing is taken over as registered on a day that has not come', async () => {
  const takenOver = (registeredOn: string, registrationNumber: string) => {
    const earlier = { assetStatus: 'REGISTERED', registrationNumber, registeredOn, expiresOn: '2029-06-30' };
    return on.give(
      chifeng.asAuthority,
      'registerAsset',
      describing(chifeng, { earlier }),
      '... on DataAsset { id registeredOn }',
    );
  };
  expect(refusalsOf(await takenOver('2026-07-01', 'ZC-F-1'))).toEqual(['REGISTERED_IN_FUTURE input.earlier.registeredOn']);
  expect(await takenOver('2026-06-30', 'ZC-F-1')).toMatchObject({ registeredOn: '2026-06-30' });
});

test('the database keeps certificates to the versions that were accepted, and what was recorded as it was', async () => {
  const { pool } = on.register.register.subgraphs.find(({ name }) => name === 'asset')!.database;
  const { id } = await steps().registered();
  const key = id.slice('asset:'.length);
  const certify = (edition: number) =>
    pool.query(
      `insert into certificate (number, asset, edition, valid_from, content, digest, signature)
       values ('X', $1, $2, '2026-06-30', '{}', repeat('a', 64), 'x')`,
      [key, edition],
    );
  await expect(certify(2)).rejects.toMatchObject({ constraint: 'certificate_of_version' });
  await expect(certify(1)).rejects.toMatchObject({ constraint: 'certificate_once' });
  const set = (what: string) => pool.query(`update data_asset set ${what} where id = $1`, [key]);
  await expect(set(`asset_status = 'DRAFT'`)).rejects.toMatchObject({ constraint: 'data_asset_unnumbered' });
  await expect(set(`deregistered_on = '2026-06-30'`)).rejects.toMatchObject({ constraint: 'data_asset_deregistered_on' });
  for (const table of ['valuation', 'balance_sheet_entry']) {
    await expect(pool.query(`update ${table} set amount = 1`)).rejects.toThrow('permission denied');
    await expect(pool.query(`delete from ${table}`)).rejects.toThrow('permission denied');
  }
});
