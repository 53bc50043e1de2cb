import { Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { waitingFor } from './raised';

const [chifeng, guiyang, jiyuan, sanming, yulin] = (['chifeng', 'guiyang', 'jiyuan', 'sanming', 'yulin'] as const).map(
  bodiesOf,
) as [
  ReturnType<typeof bodiesOf>,
  ReturnType<typeof bodiesOf>,
  ReturnType<typeof bodiesOf>,
  ReturnType<typeof bodiesOf>,
  ReturnType<typeof bodiesOf>,
];

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
}, 60_000);
afterAll(() => on?.close());

type Claims = Parameters<AtWork['give']>[0];
const FLOW = `... on ReturnFlowRequest { id returnFlowStatus joint producerSignedOn authoritySignedOn expectedRows deliveredRows
  shortfall reason submittedUpstreamOn }`;
const give = (claims: Claims, command: string, input: object) => on.give(claims, command, input, FLOW);
const ask = ({ jurisdiction }: { jurisdiction: string }, claims: Claims, input: object = {}) =>
  give(claims, 'createReturnFlowRequest', {
    jurisdiction,
    content: '不动产登记信息',
    purpose: '办理户籍业务',
    holder: '示例省自然资源部门',
    ...input,
  });

test('[CF-collect-9] the authority asks the level above on behalf of a department, and follows it to the end', async () => {
  expect(rulesOf(await ask(chifeng, chifeng.asCitizen))).toEqual(['FORBIDDEN']);
  expect(refusalsOf(await ask(chifeng, chifeng.asConsumer, { content: ' ', purpose: '', holder: null }))).toEqual([
    'RETURN_CONTENT_MISSING input.content',
    'RETURN_PURPOSE_MISSING input.purpose',
    'RETURN_HOLDER_MISSING input.holder',
  ]);
  const { id, returnFlowStatus } = await ask(chifeng, chifeng.asConsumer, { expectedRows: 100 });
  expect(returnFlowStatus).toBe('FILED');
  await on.settled();
  const { tasks } = await on.ask<{ tasks: { nodes: { id: string }[] } }>(
    chifeng.asAuthority,
    '{ tasks(first: 50) { nodes { id } } }',
  );
  expect(tasks.nodes.map(task => task.id)).toContain(id);
  // only the authority takes it to the level above
  expect(rulesOf(await give(chifeng.asConsumer, 'submitUpstream', { id }))).toEqual(['FORBIDDEN']);
  expect(rulesOf(await give(chifeng.as(Role.PROVIDER, chifeng.consumer), 'submitUpstream', { id }))).toEqual(['FORBIDDEN']);
  expect(rulesOf(await give(chifeng.asAuthority, 'fulfilReturnFlow', { id, deliveredRows: 100 }))).toEqual([
    'RETURN_NOT_SUBMITTED',
  ]);
  expect(await give(chifeng.asAuthority, 'submitUpstream', { id })).toMatchObject({
    returnFlowStatus: 'SUBMITTED_UPSTREAM',
    submittedUpstreamOn: '2026-06-30',
  });
  expect(await give(chifeng.asAuthority, 'fulfilReturnFlow', { id, deliveredRows: 100 })).toMatchObject({
    returnFlowStatus: 'FULFILLED',
    shortfall: 0,
  });
});

test('[JY-26b] producer and authority apply together: signed by one of them it stays a draft', async () => {
  const made = await ask(jiyuan, jiyuan.asProvider);
  expect(made).toMatchObject({
    returnFlowStatus: 'DRAFT',
    joint: true,
    producerSignedOn: '2026-06-30',
    authoritySignedOn: null,
  });
  const { id } = made;
  // it waits for the side that has not signed
  expect((await waitingFor(on, jiyuan.asAuthority))[id]).toEqual(['cosignReturnFlow']);
  expect(await waitingFor(on, jiyuan.asProvider)).not.toHaveProperty([id]);
  expect(rulesOf(await give(jiyuan.asAuthority, 'submitUpstream', { id }))).toEqual(['INVALID_TRANSITION']);
  const again = await give(jiyuan.asProvider, 'cosignReturnFlow', { id });
  expect(refusalsOf(again)).toEqual(['SIGNED_BY_THE_SAME_SIDE input.id']);
  expect(again.findings?.[0]?.article?.number).toBe('第二十六条');
  expect(await give(jiyuan.asAuthority, 'cosignReturnFlow', { id })).toMatchObject({
    returnFlowStatus: 'FILED',
    authoritySignedOn: '2026-06-30',
  });
  expect(await give(jiyuan.asAuthority, 'submitUpstream', { id })).toMatchObject({ returnFlowStatus: 'SUBMITTED_UPSTREAM' });
  // begun by the authority, it waits for the producer that is named
  expect(refusalsOf(await ask(jiyuan, jiyuan.asAuthority))).toEqual(['RETURN_PRODUCER_MISSING input.producer']);
  const { id: other } = await ask(jiyuan, jiyuan.asAuthority, { producer: jiyuan.provider });
  expect(rulesOf(await give(jiyuan.asAuthority, 'cosignReturnFlow', { id: other }))).toEqual(['SIGNED_BY_THE_SAME_SIDE']);
  expect(rulesOf(await give(jiyuan.asAnother, 'cosignReturnFlow', { id: other }))).toEqual(['MATTER_UNKNOWN']);
  expect(await give(jiyuan.asProvider, 'cosignReturnFlow', { id: other })).toMatchObject({ returnFlowStatus: 'FILED' });
});

test('[GY-4-4] what is returned to a level below is compared with what it needs, and a shortfall is flagged', async () => {
  const county = { ...guiyang.as(Role.AUTHORITY, guiyang.body(11), 'county authority'), jurisdiction: '520102' };
  const below = { direction: 'TO_BELOW', holder: null, producer: guiyang.provider, expectedRows: 1_000 };
  expect(rulesOf(await ask(guiyang, guiyang.asConsumer, below))).toEqual(['RETURN_BELOW_ASKED_BY_ANOTHER']);
  const { id, returnFlowStatus } = await ask(guiyang, county, below);
  expect(returnFlowStatus).toBe('FILED');
  expect(rulesOf(await give(guiyang.asAuthority, 'submitUpstream', { id }))).toEqual(['DATA_NOT_HELD_ABOVE']);
  expect(await give(guiyang.asProvider, 'fulfilReturnFlow', { id, deliveredRows: 999 })).toMatchObject({
    returnFlowStatus: 'SHORT',
    deliveredRows: 999,
    shortfall: 1,
  });
  expect(await give(guiyang.asProvider, 'fulfilReturnFlow', { id, deliveredRows: 1_000 })).toMatchObject({
    returnFlowStatus: 'FULFILLED',
    shortfall: 0,
  });
  // elsewhere no text states the duty
  const other = await ask(chifeng, chifeng.asAuthority, { ...below, producer: chifeng.provider });
  expect(rulesOf(other)).toEqual(['RETURN_BELOW_NOT_REGULATED']);
});

test('in 三明 the department applies by itself; a refusal of the level above is kept with its reason; 玉林 knows nothing of it', async () => {
  const { id } = await ask(sanming, sanming.asProvider);
  expect(await give(sanming.asProvider, 'submitUpstream', { id })).toMatchObject({ returnFlowStatus: 'SUBMITTED_UPSTREAM' });
  expect(refusalsOf(await give(sanming.asAuthority, 'refuseReturnFlow', { id }))).toEqual([
    'RETURN_REASON_MISSING input.reason',
  ]);
  expect(await give(sanming.asAuthority, 'refuseReturnFlow', { id, reason: '省级不予回流' })).toMatchObject({
    returnFlowStatus: 'REFUSED',
    reason: '省级不予回流',
  });
  expect(rulesOf(await ask(yulin, yulin.asProvider))).toEqual(['NOT_REGULATED']);
  const { returnFlows } = await on.ask<{ returnFlows: { totalCount: number } }>(
    sanming.asProvider,
    '{ returnFlows(filter: { returnFlowStatus: [REFUSED] }) { totalCount } }',
  );
  expect(returnFlows.totalCount).toBe(1);
});
