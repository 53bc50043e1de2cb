import { setTimeout as sleep } from 'node:timers/promises';
import { reconcileCommand } from '../../../cli/commands/reconcile';
import type { Reconciled } from '../../../cli/reconcile/reconcile';
import { commandsOn } from '../../cli/commands/run';
import { type AtWork, atWork, refusalsOf, rulesOf } from '../at-work';
import { waitingFor } from '../exchange/raised';
import { anAsset, anEntry, give, inForce, must, operatingIn } from './operating';

const chifeng = operatingIn('chifeng');

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2025-01-01');
}, 60_000);
afterAll(() => on?.close());

const ONE = 'query ($id: ID!) { operationContract(id: $id) { contractStatus suspendedFor endsOn events { event byRole } } }';
interface Seen {
  contractStatus: string;
  suspendedFor: string | null;
  endsOn: string;
  events: { event: string; byRole: string }[];
}
const contractOf = async (id: string): Promise<Seen> =>
  (await on.ask<{ operationContract: Seen }>(chifeng.asAuthority, ONE, { id })).operationContract;

/** What is said of a step before it is taken: the rules in its way, none where it is allowed. */
const inTheWayOf = async (id: string, event: string): Promise<string[] | undefined> => {
  const question = 'query ($id: ID!) { operationContract(id: $id) { available { event allowed because { rule } } } }';
  type Step = { event: string; allowed: boolean; because: { rule: string }[] };
  const { operationContract } = await on.ask<{ operationContract: { available: Step[] } }>(chifeng.asAuthority, question, {
    id,
  });
  const step = operationContract.available.find(one => one.event === event);
  expect(step?.allowed).toBe(step?.because.length === 0);
  return step?.because.map(({ rule }) => rule);
};

const noticesOf = async (claims: typeof chifeng.asOperator) =>
  (
    await on.ask<{
      contractNotices: { nodes: { id: string; kind: string; asset: { id: string } | null; contract: { id: string } }[] };
    }>(claims, '{ contractNotices(openOnly: true) { nodes { id kind asset { id } contract { id } } } }')
  ).contractNotices.nodes;

test('a contract stands still within five seconds once an asset is deregistered, and both parties are told', async () => {
  const [asset, other] = [await anAsset(on, chifeng), await anAsset(on, chifeng)];
  const id = await inForce(on, chifeng, [asset, other]);
  const untouched = await inForce(on, chifeng, [other]);
  const input = { id: asset, reason: '数据已停止更新' };
  const gone = await on.give(chifeng.asAuthority, 'deregisterAsset', input, '... on DataAsset { id assetStatus }');
  expect(gone).toMatchObject({ assetStatus: 'DEREGISTERED' });
  const since = Date.now();
  // nobody asks for deliveries or jobs: it is heard
  while ((await contractOf(id)).contractStatus === 'ACTIVE' && Date.now() - since < 5_000) await sleep(25);
  const took = Date.now() - since;
  process.stdout.write(`suspended ${took} ms after the deregistration was answered\n`);
  expect(await contractOf(id)).toMatchObject({ contractStatus: 'SUSPENDED', suspendedFor: 'ASSET' });
  expect(took).toBeLessThan(5_000);
  expect((await contractOf(id)).events.at(-1)).toEqual({ event: 'suspendForAsset', byRole: 'SERVICE' });
  expect((await contractOf(untouched)).contractStatus).toBe('ACTIVE');
  const told = [{ id: expect.any(String), kind: 'ASSET_LOST', asset: { id: asset }, contract: { id } }];
  expect(await noticesOf(chifeng.asOperator)).toEqual(told);
  expect(await noticesOf(chifeng.asAuthority)).toEqual(told);
  expect(await noticesOf(chifeng.asRival)).toEqual([]);
  await on.settled();
  expect((await waitingFor(on, chifeng.asAuthority))[id]).toEqual(['resumeContract']);
  // whoever was told takes note, and is no longer shown it as open
  const [notice] = await noticesOf(chifeng.asOperator);
  const acknowledged = { notice: notice?.id };
  expect(
    rulesOf(await on.give(chifeng.asRival, 'acknowledgeContractNotice', acknowledged, '... on ContractNotice { id }')),
  ).toEqual(['MATTER_UNKNOWN']);
  await on.give(chifeng.asOperator, 'acknowledgeContractNotice', acknowledged, '... on ContractNotice { id }');
  expect(await noticesOf(chifeng.asOperator)).toEqual([]);
  // it does not go on over an asset that is gone, nor is its last day put off
  const resume = { id, correction: '已清理相关数据' };
  expect(refusalsOf(await give(on, chifeng.asAuthority, 'resumeContract', resume))).toEqual(['ASSET_NOT_REGISTERED input.id']);
  expect(await inTheWayOf(id, 'resumeContract')).toEqual(['ASSET_NOT_REGISTERED']);
  expect((await contractOf(id)).endsOn).toBe('2028-01-01');
  on.goTo('2028-01-01');
  await on.byItself();
  expect((await contractOf(id)).contractStatus).toBe('EXPIRED');
  on.goTo('2025-01-01');
}, 60_000);

test('nothing is approved, and nothing begins, over an asset that is not registered', async () => {
  const draft = await anAsset(on, chifeng, { earlier: null });
  await expect(inForce(on, chifeng, [draft])).rejects.toThrow('ASSET_NOT_REGISTERED');
});

test('a contract is suspended on a case that is open, and goes on once it was put right', async () => {
  const id = await inForce(on, chifeng, [await anAsset(on, chifeng)]);
  const entry = await anEntry(on, chifeng);
  await on.settled();
  const reporting = { entry, description: '超出约定用途使用' };
  const reported = await on.give(chifeng.asProvider, 'reportViolation', reporting, '... on ViolationCase { id }');
  await on.settled();
  const unknown = 'violation-case:00000000-0000-4000-8000-000000000001';
  const suspend = (violationCase: string) => give(on, chifeng.asAuthority, 'suspendContract', { id, violationCase });
  expect(refusalsOf(await suspend(unknown))).toEqual(['VIOLATION_CASE_NOT_OPEN input.violationCase']);
  expect(await suspend(reported.id)).toMatchObject({ contractStatus: 'SUSPENDED', suspendedFor: 'VIOLATION' });
  expect(await inTheWayOf(id, 'resumeContract')).toEqual([]);
  const resume = (correction: string) => give(on, chifeng.asAuthority, 'resumeContract', { id, correction });
  expect(refusalsOf(await resume(' '))).toEqual(['CORRECTION_UNSTATED input.correction']);
  expect(await resume('已删除超范围数据')).toMatchObject({ contractStatus: 'ACTIVE', suspendedFor: null });
  expect(refusalsOf(await give(on, chifeng.asAuthority, 'terminateContract', { id, reason: '' }))).toEqual([
    'TERMINATION_GROUND_MISSING input.reason',
  ]);
  expect(await must(on, chifeng.asAuthority, 'terminateContract', { id, reason: '协商终止' })).toMatchObject({
    contractStatus: 'TERMINATED',
  });
});

test('the reconciler finds nothing between contracts and what they cover', async () => {
  await on.settled();
  const { output } = await commandsOn(on.register.config).run(reconcileCommand, '--json');
  const found = (JSON.parse(output) as Reconciled[]).filter(({ check, count }) => count > 0 && /contract/.test(check));
  expect(found).toEqual([]);
});
