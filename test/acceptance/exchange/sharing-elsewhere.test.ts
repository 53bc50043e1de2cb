import { type AtWork, atWork, bodiesOf, refusalsOf } from '../at-work';
import { aLoadedEntry, anEntry, asking, grantsOf, made, requestOf, step, submit, submitted } from './sharing';

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-12');
});
afterAll(() => on?.close());

test('[GY-4-1] in 贵阳 each share type has a way of its own, and none is asked for before the text says which', async () => {
  const guiyang = bodiesOf('guiyang');
  for (const shareType of ['UNCONDITIONAL', 'CONDITIONAL']) {
    const refused = await submit(on, guiyang, await anEntry(on, guiyang, { shareType }));
    expect(refusalsOf(refused)).toContain('PROFILE_INCOMPLETE input.entry');
  }
  const { jurisdiction } = await on.ask<{ jurisdiction: { parameter: object; workflow: object } }>(
    guiyang.asConsumer,
    '{ jurisdiction(slug: "guiyang") { parameter(name: "share_approvers") { value origin } workflow(name: "SMX-03") { standing } } }',
  );
  expect(jurisdiction).toEqual({ parameter: { value: null, origin: 'INCOMPLETE' }, workflow: { standing: 'INCOMPLETE' } });
});

test('[GY-1-6] what is exchanged in 贵阳 is stored with the sub-platform that the text names, and no other platform is taken', async () => {
  const guiyang = bodiesOf('guiyang');
  const [platform] = (
    await on.ask<{ jurisdiction: { platforms: string[] } }>(undefined, '{ jurisdiction(slug: "guiyang") { platforms } }')
  ).jurisdiction.platforms;
  expect(platform).toBe('贵州省公共数据平台贵阳贵安分平台');
  const entry = await anEntry(on, guiyang);
  const earlier = { shareRequestStatus: 'FULFILLED', submittedOn: '2026-01-05' };
  const stored = (more: object) =>
    on.give(
      guiyang.asAuthority,
      'submitShareRequest',
      asking(guiyang, entry, { earlier, ...more }),
      '... on ShareRequest { id platform }',
    );
  expect(await stored({})).toMatchObject({ platform });
  expect(await stored({ platform })).toMatchObject({ platform });
  for (const other of ['公共数据平台', '贵州省电子政务统一电子印章服务平台', '']) {
    const refused = await stored({ platform: other });
    expect(refusalsOf(refused)).toEqual(['PLATFORM_NOT_OF_RECORD input.platform']);
    expect(refused.findings?.[0]?.article?.number).toBe('四 第一章 六是');
  }
});

test('in 玉林, whose text knows opening only, nothing is shared', async () => {
  const yulin = bodiesOf('yulin');
  expect(refusalsOf(await submit(on, yulin, await anEntry(on, yulin)))).toContain('NOT_REGULATED input.entry');
});

test('access follows its request: suspended, restored and ended in one transaction, seen by the next call', async () => {
  const chifeng = bodiesOf('chifeng');
  const { asProvider, asAuthority, asConsumer } = chifeng;
  const id = await submitted(on, chifeng, await aLoadedEntry(on, chifeng), { dutyRef: null });
  made(await step(on, asProvider, 'decideShareRequest', id, { decision: 'APPROVE' }), 'approved');
  made(await step(on, asProvider, 'fulfilShareRequest', id), 'fulfilled');
  const status = async () => (await grantsOf(on, asConsumer, id)).map(({ grantStatus }) => grantStatus);
  expect(await status()).toEqual(['ACTIVE']);
  expect(refusalsOf(await step(on, asAuthority, 'suspendSharedAccess', id, { reason: ' ' }))).toEqual([
    'ACCESS_REASON_MISSING input.reason',
  ]);
  expect(await status()).toEqual(['ACTIVE']);
  made(await step(on, asAuthority, 'suspendSharedAccess', id, { reason: '存在安全风险' }), 'suspended');
  expect(await status()).toEqual(['SUSPENDED']);
  made(await step(on, asAuthority, 'restoreSharedAccess', id, { reason: '已整改' }), 'restored');
  expect(await status()).toEqual(['ACTIVE']);
  made(await step(on, asAuthority, 'suspendSharedAccess', id, { reason: '再次违规' }), 'suspended again');
  made(await step(on, asAuthority, 'terminateSharedAccess', id, { reason: '拒不整改' }), 'ended');
  expect(await status()).toEqual(['TERMINATED']);
  expect(refusalsOf(await step(on, asAuthority, 'restoreSharedAccess', id, { reason: '申请恢复' }))).toEqual([
    'INVALID_TRANSITION input.id',
  ]);
});

test('of decisions that are given at the same moment one wins, and the request has one grant', async () => {
  const chifeng = bodiesOf('chifeng');
  const { asProvider, asConsumer } = chifeng;
  const id = await submitted(on, chifeng, await aLoadedEntry(on, chifeng), { dutyRef: null });
  const refusalBasis = ['《某法》（示例）'];
  const decisions = await Promise.all(
    ['APPROVE', 'REJECT', 'APPROVE', 'REJECT'].map(decision =>
      step(on, asProvider, 'decideShareRequest', id, { decision, refusalBasis }),
    ),
  );
  expect(decisions.filter(({ findings }) => findings === undefined)).toHaveLength(1);
  const found = await requestOf(on, asConsumer, id);
  const supplied = await Promise.all([1, 2, 3].map(() => step(on, asProvider, 'fulfilShareRequest', id)));
  const expected = found?.shareRequestStatus === 'APPROVED' ? 1 : 0;
  expect(supplied.filter(({ findings }) => findings === undefined)).toHaveLength(expected);
  expect(await grantsOf(on, asConsumer, id)).toHaveLength(expected);
});
