import { setTimeout as sleep } from 'node:timers/promises';
import { repeated } from '../../proofs';
import { type AtWork, atWork, refusalsOf, rulesOf } from '../at-work';
import { waitingFor } from '../exchange/raised';
import { anAsset, give, inForce, must, operatingIn, termsOf } from './operating';

const chifeng = operatingIn('chifeng');

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2025-01-01');
}, 60_000);
beforeEach(() => on.goTo('2025-01-01'));
afterAll(() => on?.close());

const LATER = { startsOn: '2025-06-01', endsOn: '2027-06-01' };

interface Seen {
  contractStatus: string;
  suspendedFor: string | null;
  events: { event: string }[];
}
const contractOf = async (id: string): Promise<Seen> => {
  const ONE = 'query ($id: ID!) { operationContract(id: $id) { contractStatus suspendedFor events { event } } }';
  return (await on.ask<{ operationContract: Seen }>(chifeng.asAuthority, ONE, { id })).operationContract;
};
const statusOf = async (id: string) => (await contractOf(id)).contractStatus;

const drafted = async (assets: readonly string[], more: object = {}) =>
  (await must(on, chifeng.asAuthority, 'createOperationContract', termsOf(chifeng, assets, { ...LATER, ...more }))).id;

async function approved(assets: readonly string[], more: object = {}): Promise<string> {
  const id = await drafted(assets, more);
  await must(on, chifeng.asAuthority, 'approveContract', { id });
  return id;
}

const deregister = (id: string) =>
  on.give(chifeng.asAuthority, 'deregisterAsset', { id, reason: '数据已停止更新' }, '... on DataAsset { id assetStatus }');
const resume = (id: string) => give(on, chifeng.asAuthority, 'resumeContract', { id, correction: '已续期登记' });

const noticesOf = async (claims: typeof chifeng.asOperator, contract: string) => {
  const { contractNotices } = await on.ask<{
    contractNotices: { nodes: { kind: string; asset: { id: string } | null; contract: { id: string } }[] };
  }>(claims, '{ contractNotices(first: 100) { nodes { kind asset { id } contract { id } } } }');
  return contractNotices.nodes.filter(one => one.contract.id === contract).map(({ kind, asset }) => [kind, asset?.id]);
};

test('an approved contract stands still within five seconds once an asset is deregistered; its exclusive right stays until it ends', async () => {
  const [asset, other] = [await anAsset(on, chifeng), await anAsset(on, chifeng)];
  const id = await approved([asset, other], { exclusive: true });
  expect(await deregister(asset)).toMatchObject({ assetStatus: 'DEREGISTERED' });
  const since = Date.now();
  while ((await statusOf(id)) === 'APPROVED' && Date.now() - since < 5_000) await sleep(25);
  expect(Date.now() - since).toBeLessThan(5_000);
  expect(await contractOf(id)).toMatchObject({ contractStatus: 'SUSPENDED', suspendedFor: 'ASSET' });
  for (const claims of [chifeng.asOperator, chifeng.asAuthority])
    expect(await noticesOf(claims, id)).toEqual([['ASSET_LOST', asset]]);
  expect(await noticesOf(chifeng.asRival, id)).toEqual([]);
  expect((await waitingFor(on, chifeng.asAuthority))[id]).toEqual(['reinstateContract']);
  expect(refusalsOf(await resume(id))).toEqual(['ASSET_NOT_REGISTERED input.id']);
  // like a contract that was suspended while in force it keeps others out
  const rival = termsOf(chifeng, [other], { ...LATER, operator: chifeng.rival });
  expect(rulesOf(await give(on, chifeng.asAuthority, 'createOperationContract', rival))).toEqual(['EXCLUSIVE_RIGHT_TAKEN']);
  // it has never been in force, neither now nor once it has ended
  const earned = { revenueClass: 'SERVICE_INCOME', since: '2025-06-01', until: '2025-07-01', destination: 'OPERATOR' };
  const earn = () =>
    on.give(
      chifeng.asOperator,
      'recordRevenue',
      { contract: id, ...earned, gross: '100', tax: '6', due: '0' },
      '... on ContractRevenue { id }',
    );
  on.goTo('2025-08-01');
  expect(rulesOf(await earn())).toEqual(['CONTRACT_NEVER_IN_FORCE']);
  await must(on, chifeng.asAuthority, 'terminateContract', { id, reason: '资产已注销' });
  expect(rulesOf(await earn())).toEqual(['CONTRACT_NEVER_IN_FORCE']);
  const { pool } = on.register.register.subgraphs.find(({ name }) => name === 'operation')!.database;
  const insert = pool.query(
    `insert into contract_revenue (contract, revenue_class, since, until, gross, tax, due, destination, recorded_on)
     values ($1, 'SERVICE_INCOME', '2025-06-01', '2025-07-01', 100, 6, 0, 'OPERATOR', '2025-08-01')`,
    [id.slice('contract:'.length)],
  );
  await expect(insert).rejects.toMatchObject({ constraint: 'contract_revenue_of_contract' });
  expect(await give(on, chifeng.asAuthority, 'createOperationContract', rival)).toMatchObject({
    contractStatus: 'DRAFT_CONTRACT',
  });
}, 60_000);

test('once the registration that lapsed is renewed a suspension ends where it began: approved, or in force', async () => {
  const earlier = { assetStatus: 'REGISTERED', registrationNumber: 'ZC-LAPSE-1', registeredOn: '2024-06-01' };
  const asset = await anAsset(on, chifeng, { earlier: { ...earlier, expiresOn: '2025-03-01' } });
  const ready = await approved([asset]);
  const active = await inForce(on, chifeng, [asset]);
  on.goTo('2025-02-28');
  await on.byItself();
  expect([await statusOf(ready), await statusOf(active)]).toEqual(['APPROVED', 'ACTIVE']);
  on.goTo('2025-03-01');
  await on.byItself();
  for (const id of [ready, active]) {
    expect(await contractOf(id)).toMatchObject({ contractStatus: 'SUSPENDED', suspendedFor: 'ASSET' });
    expect(refusalsOf(await resume(id))).toEqual(['ASSET_NOT_REGISTERED input.id']);
  }
  const waiting = await waitingFor(on, chifeng.asAuthority);
  expect([waiting[ready], waiting[active]]).toEqual([['reinstateContract'], ['resumeContract']]);
  await on.give(chifeng.asAuthority, 'renewAsset', { id: asset }, '... on DataAsset { id assetStatus }');
  await on.settled();
  expect(await resume(active)).toMatchObject({ contractStatus: 'ACTIVE', suspendedFor: null });
  expect(await resume(ready)).toMatchObject({ contractStatus: 'APPROVED', suspendedFor: null });
  expect((await contractOf(ready)).events.at(-1)).toEqual({ event: 'reinstateContract' });
  expect((await noticesOf(chifeng.asOperator, ready)).map(([kind]) => kind).sort()).toEqual(['ASSET_LOST', 'RESUMED']);
  on.goTo('2025-05-31');
  await on.byItself();
  expect(await statusOf(ready)).toBe('APPROVED');
  on.goTo('2025-06-01');
  await on.byItself();
  expect(await statusOf(ready)).toBe('ACTIVE');
}, 60_000);

test('whichever comes first, the loss of the asset or the first day: the contract stands still in the end', async () => {
  for (let round = 0; round < repeated(6, 40); round++) {
    const asset = await anAsset(on, chifeng);
    const ids = [await approved([asset], { startsOn: '2025-01-01' }), await approved([asset], { startsOn: '2025-01-01' })];
    const [, ...answers] = await Promise.all([
      deregister(asset),
      ...ids.map(async (id, n) => {
        await sleep(n * 15);
        return give(on, chifeng.asAuthority, 'activateContract', { id });
      }),
    ]);
    await on.settled();
    for (const [n, id] of ids.entries()) {
      const { contractStatus, suspendedFor, events } = await contractOf(id);
      expect([contractStatus, suspendedFor]).toEqual(['SUSPENDED', 'ASSET']);
      const began = events.some(({ event }) => event === 'activateContract');
      expect(began).toBe(Boolean(answers[n]?.id));
      if (!began) expect(rulesOf(answers[n]!)).toEqual(['INVALID_TRANSITION']);
      // and it is known where it stood
      expect((await waitingFor(on, chifeng.asAuthority))[id]).toEqual([began ? 'resumeContract' : 'reinstateContract']);
    }
  }
}, 120_000);
