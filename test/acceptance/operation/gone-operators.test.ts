import { setTimeout as sleep } from 'node:timers/promises';
import { reconcileCommand } from '../../../cli/commands/reconcile';
import type { Reconciled } from '../../../cli/reconcile/reconcile';
import { completeCreditCode } from '../../../rulebook/values/credit-code';
import { commandsOn } from '../../cli/commands/run';
import { repeated } from '../../proofs';
import { type AtWork, atWork, refusalsOf, rulesOf } from '../at-work';
import { anAsset, give, inForce, must, operatingIn, termsOf } from './operating';

const chifeng = operatingIn('chifeng');
const jiyuan = operatingIn('jiyuan');

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2025-01-01');
}, 60_000);
afterAll(() => on?.close());

const LATER = { startsOn: '2025-06-01', endsOn: '2027-06-01' };
const COMPANY = '... on LegalEntity { creditCode entityStatus }';

interface Seen {
  contractStatus: string;
  suspendedFor: string | null;
  goneBody: { creditCode: string } | null;
  events: { event: string; byRole: string }[];
}
const contractOf = async (id: string): Promise<Seen> => {
  const ONE = `query ($id: ID!) { operationContract(id: $id) { contractStatus suspendedFor goneBody { creditCode } events { event byRole } } }`;
  return (await on.ask<{ operationContract: Seen }>(chifeng.asAuthority, ONE, { id })).operationContract;
};

let serial = 0;

/** A company that stands in the base registry. */
async function aCompany(city = chifeng): Promise<string> {
  const creditCode = completeCreditCode('91', city.jurisdiction, `YY${String(++serial).padStart(6, '0')}`);
  const input = {
    creditCode,
    name: `示例运营公司 ${serial}`,
    entityKind: 'ENTERPRISE',
    division: city.jurisdiction,
    jurisdiction: city.jurisdiction,
  };
  const made = await on.give(city.asAuthority, 'registerLegalEntity', input, COMPANY);
  if (!made.creditCode) throw new Error(JSON.stringify(made));
  await on.settled();
  return creditCode;
}

const END = { on: '2025-01-01', children: 'CARRY_OVER', offices: 'END', duties: 'CARRY_OVER' };
const deregister = (creditCode: string, city = chifeng) =>
  on.give(city.asAuthority, 'deregisterLegalEntity', { creditCode, ...END }, COMPANY);

async function drafted(operator: string, more: object = {}): Promise<string> {
  const terms = termsOf(chifeng, [await anAsset(on, chifeng)], { operator, ...LATER, ...more });
  return (await must(on, chifeng.asAuthority, 'createOperationContract', terms)).id;
}
async function approved(operator: string): Promise<string> {
  const id = await drafted(operator);
  await must(on, chifeng.asAuthority, 'approveContract', { id });
  return id;
}

const toldTo = async (organization: string) => {
  const { contractNotices } = await on.ask<{
    contractNotices: { nodes: { kind: string; goneBody: { creditCode: string } | null; contract: { id: string } }[] };
  }>(
    chifeng.as('OPERATOR' as never, organization),
    '{ contractNotices { nodes { kind goneBody { creditCode } contract { id } } } }',
  );
  return contractNotices.nodes.map(({ kind, goneBody, contract }) => [kind, goneBody?.creditCode, contract.id]).sort();
};

test('the contracts of an operator that is merged away stand still within five seconds, begun or not; grantor and successor are told', async () => {
  const [operator, successor, other] = [await aCompany(), await aCompany(), await aCompany()];
  const ready = await approved(operator);
  const active = await inForce(on, chifeng, [await anAsset(on, chifeng)], { operator });
  const draft = await drafted(operator);
  const untouched = await approved(other);
  const input = { bodies: [{ creditCode: operator }], into: successor, ...END };
  const merged = await on.give(chifeng.asAuthority, 'mergeLegalEntities', input, COMPANY);
  expect(merged.findings ?? merged.code).toBeUndefined();
  const since = Date.now();
  while ((await contractOf(ready)).contractStatus !== 'SUSPENDED' && Date.now() - since < 5_000) await sleep(25);
  expect(Date.now() - since).toBeLessThan(5_000);
  for (const id of [ready, active])
    expect(await contractOf(id)).toMatchObject({
      contractStatus: 'SUSPENDED',
      suspendedFor: 'OPERATOR_GONE',
      goneBody: { creditCode: operator },
    });
  expect((await contractOf(active)).events.at(-1)).toEqual({ event: 'suspendForOperator', byRole: 'SERVICE' });
  expect((await contractOf(draft)).contractStatus).toBe('DRAFT_CONTRACT');
  expect((await contractOf(untouched)).contractStatus).toBe('APPROVED');
  const told = [ready, active].map(id => ['OPERATOR_GONE', operator, id]).sort();
  expect(await toldTo(chifeng.authority)).toEqual(told);
  expect(await toldTo(successor)).toEqual(told);
  expect(await toldTo(other)).toEqual([]);
  // what is gone does not come back: neither contract goes on, and nothing more is approved
  for (const id of [ready, active]) {
    const resumed = await give(on, chifeng.asAuthority, 'resumeContract', { id, correction: '由承继单位履行' });
    expect(refusalsOf(resumed)).toEqual(['OPERATOR_GONE input.id']);
  }
  expect(refusalsOf(await give(on, chifeng.asAuthority, 'approveContract', { id: draft }))).toEqual(['OPERATOR_GONE input.id']);
  const ended = await must(on, chifeng.asAuthority, 'terminateContract', { id: active, reason: '运营方已合并' });
  expect(ended).toMatchObject({ contractStatus: 'TERMINATED', suspendedFor: null });
  expect((await contractOf(active)).goneBody).toBeNull();
}, 60_000);

test('whichever comes first, the end of the operator or the approval: nothing is left approved', async () => {
  for (let round = 0; round < repeated(6, 40); round++) {
    const operator = await aCompany();
    const ids = [await drafted(operator), await drafted(operator)];
    const [, ...answers] = await Promise.all([
      deregister(operator),
      ...ids.map(async (id, n) => {
        await sleep(n * 15);
        return give(on, chifeng.asAuthority, 'approveContract', { id });
      }),
    ]);
    await on.settled();
    for (const [n, id] of ids.entries()) {
      const { contractStatus, suspendedFor } = await contractOf(id);
      if (answers[n]?.id) expect([contractStatus, suspendedFor]).toEqual(['SUSPENDED', 'OPERATOR_GONE']);
      else expect([contractStatus, rulesOf(answers[n]!)]).toEqual(['DRAFT_CONTRACT', ['OPERATOR_GONE']]);
    }
  }
}, 120_000);

const reconciled = async (): Promise<Record<string, unknown>> => {
  await on.settled();
  const { output } = await commandsOn(on.register.config).run(reconcileCommand, '--json');
  const found = (JSON.parse(output) as Reconciled[]).filter(({ check, count }) => count > 0 && /^contracts-/.test(check));
  return Object.fromEntries(found.map(({ check, breaches }) => [check, breaches]));
};

test('a contract taken over whose operator is gone is listed, and suspended where the city knows contracts', async () => {
  const [here, elsewhere] = [await aCompany(), await aCompany(jiyuan)];
  await deregister(here);
  await deregister(elsewhere, jiyuan);
  await on.settled();
  const takeOver = async (city: typeof chifeng, operator: string, earlier: string) => {
    const terms = termsOf(city, [await anAsset(on, city)], { operator, earlier });
    return (await must(on, city.asAuthority, 'createOperationContract', terms)).id;
  };
  const ours = [await takeOver(chifeng, here, 'ACTIVE'), await takeOver(chifeng, here, 'APPROVED')];
  const theirs = await takeOver(jiyuan, elsewhere, 'ACTIVE');
  const listed = (ids: string[]) => ({
    'contracts-have-standing-operators': expect.arrayContaining(ids.map(id => ({ id, fault: 'legal-entity DEREGISTERED' }))),
  });
  const before = await reconciled();
  expect(before).toEqual(listed([...ours, theirs]));
  expect(before['contracts-have-standing-operators']).toHaveLength(3);
  await on.byItself();
  for (const id of ours)
    expect(await contractOf(id)).toMatchObject({ contractStatus: 'SUSPENDED', suspendedFor: 'OPERATOR_GONE' });
  const after = await reconciled();
  expect(after).toEqual(listed([theirs]));
  expect(after['contracts-have-standing-operators']).toHaveLength(1);
}, 60_000);
