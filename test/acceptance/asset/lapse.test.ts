import { loseRegister } from '../../lose-register';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { waitingFor } from '../exchange/sharing';
import { assets, declare, evidence, made } from './assets';

const chifeng = bodiesOf('chifeng');

let work: AtWork;
beforeEach(async () => {
  work = await atWork('2026-06-30');
});
afterEach(() => work?.close());

const stateOf = async (id: string) => {
  const { dataAsset } = await work.ask<{ dataAsset: Record<string, unknown> }>(
    chifeng.asAuthority,
    'query ($id: ID!) { dataAsset(id: $id) { assetStatus expiresOn renewedOn renewalDueSince } }',
    { id },
  );
  return dataAsset;
};

test('sixty days before a registration lapses its steward has a task, and the authority one once renewal was asked for', async () => {
  const { registered, step } = assets(work, chifeng);
  const { id } = await registered();
  // 2029-06-30 is the first day without: sixty days before is 2029-05-01
  work.goTo('2029-04-30');
  await work.byItself();
  expect(await waitingFor(work, chifeng.asProvider, id)).toEqual([]);
  work.goTo('2029-05-01');
  await work.byItself();
  expect(await waitingFor(work, chifeng.asProvider, id)).toEqual(['requestRenewal']);
  expect(await waitingFor(work, chifeng.asAuthority, id)).not.toContain('renewAsset');
  expect(await stateOf(id)).toMatchObject({ renewalDueSince: '2029-05-01' });

  made(await step(chifeng.asProvider, 'requestRenewal', id), 'asked for');
  expect(await waitingFor(work, chifeng.asProvider, id)).toEqual([]);
  expect(await waitingFor(work, chifeng.asAuthority, id)).toEqual(['renewAsset']);
  // three years from the day of the renewal, and a day
  expect(refusalsOf(await step(chifeng.asAuthority, 'renewAsset', id, { expiresOn: '2032-05-02' }))).toEqual([
    'REGISTRATION_TOO_LONG input.expiresOn',
  ]);
  // the registration held until 2029-06-30: a renewal leads beyond that day
  const renewed = (expiresOn: string) => step(chifeng.asAuthority, 'renewAsset', id, { expiresOn, validateOnly: true });
  expect(refusalsOf(await renewed('2029-06-30'))).toEqual(['RENEWAL_NOT_LATER input.expiresOn']);
  expect(await renewed('2029-07-01')).toMatchObject({ expiresOn: '2029-07-01' });
  expect(await step(chifeng.asAuthority, 'renewAsset', id)).toMatchObject({ expiresOn: '2032-05-01', edition: 2 });
  expect(await waitingFor(work, chifeng.asAuthority, id)).toEqual([]);
  expect(await stateOf(id)).toMatchObject({ assetStatus: 'REGISTERED', renewedOn: '2029-05-01', renewalDueSince: null });
});

test('a registration ends by itself with the first day on which it no longer holds, a change under review with it, and may be renewed', async () => {
  const { registered, step } = assets(work, chifeng);
  const [one, other] = [await registered({ name: '甲' }), await registered({ name: '乙' })];
  await step(chifeng.asProvider, 'changeAsset', other.id, { changeKind: 'CHANGE', reason: '更名', name: '丙' });
  work.goTo('2029-06-29');
  await work.byItself();
  expect([await stateOf(one.id), await stateOf(other.id)]).toMatchObject([
    { assetStatus: 'REGISTERED' },
    { assetStatus: 'CHANGED' },
  ]);
  expect(rulesOf(await step(chifeng.asAuthority, 'expireAsset', one.id).catch(() => ({ id: '', code: 'UNKNOWN' })))).toEqual([
    'UNKNOWN',
  ]);
  work.goTo('2029-06-30');
  await work.byItself();
  expect([await stateOf(one.id), await stateOf(other.id)]).toMatchObject([
    { assetStatus: 'EXPIRED' },
    { assetStatus: 'EXPIRED' },
  ]);
  // once only
  await work.byItself();
  expect(await stateOf(one.id)).toMatchObject({ assetStatus: 'EXPIRED' });
  const { found } = await work.ask<{ found: { totalCount: number } }>(
    chifeng.asAuthority,
    '{ found: consolidatedAssetRegister(jurisdiction: "chifeng") { totalCount } }',
  );
  expect(found.totalCount).toBe(0);
  expect(await step(chifeng.asAuthority, 'renewAsset', one.id, { expiresOn: '2030-01-01' })).toMatchObject({
    assetStatus: 'REGISTERED',
    expiresOn: '2030-01-01',
  });
  expect(rulesOf(await step(chifeng.asAuthority, 'deregisterAsset', other.id))).toEqual(['REASON_MISSING']);
  expect(await step(chifeng.asAuthority, 'deregisterAsset', other.id, { reason: '到期不再续期' })).toMatchObject({
    assetStatus: 'DEREGISTERED',
  });
  expect(rulesOf(await step(chifeng.asAuthority, 'renewAsset', other.id))).toEqual(['INVALID_TRANSITION']);
});

test('of two who decide on one asset at once one wins, and the other sees what the first has left', async () => {
  const { enter, submit, accept, step } = assets(work, chifeng);
  const { id } = made(await enter(), 'entered');
  const { version } = made(await submit(id), 'submitted');
  const answers = await Promise.all([
    accept(id, { expectedVersion: version }),
    step(chifeng.asAuthority, 'returnAsset', id, { expectedVersion: version, guidance: '补充' }),
  ]);
  expect(answers.filter(({ findings }) => !findings)).toHaveLength(1);
  expect(answers.flatMap(answer => rulesOf(answer))).toEqual(['VERSION_CONFLICT']);
});

test('where the register of lineage does not answer a derived asset is not taken in on a guess, and another is', async () => {
  const { enter, submit } = assets(work, chifeng);
  const base = made(await enter({ name: '基础数据' }), 'base');
  const { id } = made(await enter({ name: '加工数据', origin: 'PROCESSED', derivedFrom: [base.id] }), 'derived');
  await declare(work, chifeng, [{ from: base.id, to: id, via: '加工' }]);
  await loseRegister(work.register.register, 'lineage');
  const started = performance.now();
  const refused = await submit(id, { evidence: [evidence('加工说明', 'PROCESSING')] });
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(refused.findings).toMatchObject([{ rule: 'FACT_UNDETERMINED', message: expect.stringContaining('数据血缘') }]);
  expect(await submit(base.id)).toMatchObject({ assetStatus: 'SUBMITTED' });
});
