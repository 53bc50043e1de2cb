import { Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { KEY, loaded, published, RECORD } from './granted';

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
});
afterAll(() => on?.close());

const chifeng = bodiesOf('chifeng');

const SAID = { scenario: '稳岗补贴审核', purpose: '核对企业参保情况' };

/** Asks for data that is shared without conditions, and so is granted at once. */
const ask = (entry: string, consumer: string, claims = chifeng.asConsumer) =>
  on.give(
    claims,
    'submitShareRequest',
    { entry, consumer, ...SAID, serviceMode: 'INTERFACE', complianceCommitment: true },
    '... on ShareRequest { id shareRequestStatus }',
  );

const unconditional = { shareType: 'UNCONDITIONAL', shareBasis: null, shareConditions: null };

async function grantOf(request: string): Promise<string> {
  const { accessGrants } = await on.ask<{ accessGrants: { nodes: { id: string; purpose: string; items: string[] }[] } }>(
    chifeng.asConsumer,
    'query ($request: ID!) { accessGrants(filter: { ground: $request }) { nodes { id purpose items } } }',
    { request },
  );
  expect(accessGrants.nodes).toHaveLength(1);
  return accessGrants.nodes[0]?.id as string;
}

test('a share request ends with real rows at the department that asked, and with nobody else', async () => {
  const entry = await loaded(on, chifeng, unconditional);
  const { id, shareRequestStatus } = await ask(entry, chifeng.consumer);
  expect(shareRequestStatus).toBe('GRANTED');
  const grant = await grantOf(id);
  const call = { grant, ...SAID, key: KEY, items: ['名称'] };
  const { records } = await on.give(chifeng.asConsumer, 'grantedRecords', call, RECORD);
  expect(records).toEqual([{ values: [{ item: '名称', value: '示例一有限公司（示例）' }] }]);
  for (const other of [chifeng.asAnother, chifeng.asProvider, chifeng.asAuthority, chifeng.asCitizen, chifeng.anAuditor])
    expect(rulesOf(await on.give(other, 'grantedRecords', call, RECORD))).toEqual(['FORBIDDEN']);
  expect(rulesOf(await on.give(undefined, 'grantedRecords', call, RECORD))).toEqual(['UNAUTHENTICATED']);
  const suspend = { id, reason: '示例事由' };
  await on.give(chifeng.asProvider, 'suspendSharedAccess', suspend, '... on ShareRequest { id }');
  expect(rulesOf(await on.give(chifeng.asConsumer, 'grantedRecords', call, RECORD))).toEqual(['ACCESS_SUSPENDED']);
  await on.give(chifeng.asProvider, 'restoreSharedAccess', suspend, '... on ShareRequest { id }');
  expect((await on.give(chifeng.asConsumer, 'grantedRecords', call, RECORD)).records).toHaveLength(1);
});

test('[GY-4-2a] a request for what was made from shared data is refused to a third party', async () => {
  const source = await loaded(on, chifeng, unconditional);
  const derived = await published(on, chifeng, { ...unconditional, provider: chifeng.consumer });
  const edges = [{ from: source, to: derived }];
  const asDeriver = chifeng.as(Role.PROVIDER, chifeng.consumer);
  await on.give(asDeriver, 'declareLineage', { edges }, '... on DeclaredLineage { __typename }');
  await on.settled();
  expect(await ask(source, chifeng.consumer)).toMatchObject({ shareRequestStatus: 'GRANTED' });
  const passed = await ask(derived, chifeng.another, chifeng.asAnother);
  expect(refusalsOf(passed)).toEqual(['THIRD_PARTY_PROVISION_FORBIDDEN input.id']);
});
