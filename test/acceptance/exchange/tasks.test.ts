import type { ActorClaims } from '../../../kernel/actor';
import { type AtWork, atWork, type Bodies, bodiesOf } from '../at-work';
import { aDraft, aPublishedEntry, ENTRY } from '../catalog/entries';
import { granted, loaded } from './granted';
import { aCompany, anOpenedEntry, saying } from './open-data';
import { CORRECTION, PROBLEM } from './raised';
import { anEntry, asking, made, REQUEST, step, submitted, withDuty } from './sharing';

const [chifeng, jiyuan, yulin] = [bodiesOf('chifeng'), bodiesOf('jiyuan'), bodiesOf('yulin')];
const MONDAY = '2026-06-01';

let on: AtWork;
beforeAll(async () => {
  on = await atWork(MONDAY, {
    adopted: [
      { jurisdiction: 'chifeng', since: '2025-07-09' },
      { jurisdiction: 'jiyuan', since: '2025-01-01' },
      { jurisdiction: 'yulin', since: '2025-01-01' },
    ],
  });
  await withDuty(on, chifeng);
  await withDuty(on, jiyuan);
}, 60_000);
beforeEach(() => on.goTo(MONDAY));
afterAll(() => on?.close());

/** Everybody who might be waited for, in every city, and those who never are. */
const everybody = (bodies: Bodies): Record<string, ActorClaims> => ({
  provider: bodies.asProvider,
  principal: bodies.asPrincipal,
  consumer: bodies.asConsumer,
  another: bodies.asAnother,
  authority: bodies.asAuthority,
  government: bodies.asGovernment,
  platform: bodies.asPlatform,
  auditor: bodies.anAuditor,
  citizen: bodies.asCitizen,
  company: aCompany(bodies).claims,
  stranger: { ...bodies.asAnother, organization: bodies.body(99), subject: 'stranger' },
  elsewhere: bodiesOf(bodies.slug === 'yulin' ? 'jiyuan' : 'yulin').asAuthority,
});

interface Listed {
  id: string;
  dueOn: string | null;
  binding: boolean;
  article: { number: string } | null;
  waitsFor: { events: string[] }[];
}

/** Whom of everybody a thing waits for: what they can do about it, by when and after which article. */
async function waitsFor(bodies: Bodies, id: string): Promise<Record<string, string>> {
  await on.settled();
  const found: Record<string, string> = {};
  for (const [who, claims] of Object.entries(everybody(bodies))) {
    const { tasks } = await on.ask<{ tasks: { nodes: Listed[] } }>(
      claims,
      '{ tasks(first: 100) { nodes { id dueOn binding article { number } waitsFor { events } } } }',
    );
    const task = tasks.nodes.find(node => node.id === id);
    if (!task) continue;
    const { dueOn, binding, article } = task;
    const until = dueOn === null ? [] : [`until ${dueOn}`, binding ? `by ${article?.number}` : 'not binding'];
    found[who] = [...task.waitsFor.flatMap(({ events }) => events).sort(), ...until].join(' ');
  }
  return found;
}

const give = async (claims: ActorClaims, command: string, input: object, fields: string): Promise<string> =>
  made(await on.give(claims, command, input, fields), command).id;

test('an entry waits for its department, then for the authority that reviews it', async () => {
  const { id } = await aDraft(on, jiyuan);
  expect(await waitsFor(jiyuan, id)).toEqual({ provider: 'submitCatalogEntry' });
  await give(jiyuan.asProvider, 'submitCatalogEntry', { id }, ENTRY);
  expect(await waitsFor(jiyuan, id)).toEqual({ authority: 'approveCatalogEntry returnCatalogEntry' });
  await give(jiyuan.asAuthority, 'reviewCatalogEntry', { id, decision: 'RETURN', comment: '补充依据' }, ENTRY);
  expect(await waitsFor(jiyuan, id)).toEqual({ provider: 'submitCatalogEntry' });
});

test('an update waits for the authority, who has five working days; a published entry waits for nobody', async () => {
  const { id } = await aPublishedEntry(on, jiyuan);
  expect(await waitsFor(jiyuan, id)).toEqual({});
  await give(jiyuan.asProvider, 'requestCatalogUpdate', { id, changedOn: MONDAY, ground: '职能调整', title: '新名称' }, ENTRY);
  // Monday 1 June; the 2nd to the 5th are four working days, Monday the 8th is the fifth
  expect(await waitsFor(jiyuan, id)).toEqual({ authority: 'reviewCatalogUpdate until 2026-06-08 by 第十九条' });
});

test('in 赤峰 a request waits for the department whose the data is, to answer and then to supply; suspended, for who may restore it', async () => {
  const entry = await anEntry(on, chifeng);
  const id = await submitted(on, chifeng, entry);
  expect(await waitsFor(chifeng, id)).toEqual({
    provider: 'approveShareRequest rejectShareRequest until 2026-06-08 by 四(二)2',
  });
  made(await step(on, chifeng.asProvider, 'decideShareRequest', id, { decision: 'APPROVE' }), 'approved');
  expect(await waitsFor(chifeng, id)).toEqual({ provider: 'fulfilShareRequest until 2026-06-08 by 四(二)2' });
  made(await step(on, chifeng.asProvider, 'fulfilShareRequest', id), 'supplied');
  expect(await waitsFor(chifeng, id)).toEqual({});
  made(await step(on, chifeng.asAuthority, 'suspendSharedAccess', id, { reason: '核查' }), 'suspended');
  expect(await waitsFor(chifeng, id)).toEqual({ provider: 'restoreAccess', authority: 'restoreAccess' });
});

test('a draft waits for the department that draws it up, and the department it is going to ask learns nothing', async () => {
  const entry = await anEntry(on, jiyuan);
  const id = await give(jiyuan.asConsumer, 'draftShareRequest', asking(jiyuan, entry), REQUEST);
  expect(await waitsFor(jiyuan, id)).toEqual({ consumer: 'submitShareRequest' });
});

test('in 济源 a request waits for the authority, and once granted for the platform', async () => {
  const entry = await anEntry(on, jiyuan);
  const id = await submitted(on, jiyuan, entry);
  expect(await waitsFor(jiyuan, id)).toEqual({
    authority: 'approveShareRequest rejectShareRequest until 2026-06-08 not binding',
  });
  made(
    await step(on, jiyuan.asAuthority, 'decideShareRequest', id, { decision: 'APPROVE', serviceMode: 'CROSS_VERIFICATION' }),
    'approved',
  );
  expect(await waitsFor(jiyuan, id)).toEqual({ platform: 'fulfilShareRequest until 2026-06-08 not binding' });
});

test('verification waits for the department whose the data is', async () => {
  const entry = await loaded(on, chifeng, { shareType: 'NOT_SHARED', shareBasis: '示例条例第九条' });
  const asked = { entry, consumer: chifeng.consumer, purpose: '核对参保情况', items: ['名称'] };
  const id = await give(chifeng.asConsumer, 'requestVerification', asked, '... on VerificationRequest { id }');
  expect(await waitsFor(chifeng, id)).toEqual({
    provider: 'approveVerification rejectVerification until 2026-06-08 by 四(二)2',
  });
});

describe('what is asked of opened data', () => {
  const OPEN = '... on OpenRequest { id openRequestStatus }';
  const asked = { applicantKind: 'LEGAL_PERSON' };

  test('in 赤峰 waits for the department, then for both sides to sign', async () => {
    const { asProvider, jurisdiction, provider } = chifeng;
    const entry = await anOpenedEntry(on, chifeng);
    const template = { jurisdiction, agreementKind: 'SPECIAL', unit: provider, openType: 'CONDITIONAL' };
    const wording = { title: '使用协议（示例）', wording: '示例条款' };
    await give(asProvider, 'makeAgreementTemplate', { ...template, ...wording }, '... on AgreementTemplate { id }');
    const { claims, code } = aCompany(chifeng);
    const id = await give(claims, 'createOpenRequest', { entry, ...saying, ...asked, applicant: code }, OPEN);
    expect(await waitsFor(chifeng, id)).toEqual({
      provider: 'approveOpenRequest rejectOpenRequest until 2026-06-15 not binding',
    });
    const approval = { decision: 'APPROVE', permittedPurpose: '出行研究', permittedScope: '仅限本次研究' };
    await give(asProvider, 'decideOpenRequest', { id, ...approval }, OPEN);
    expect(await waitsFor(chifeng, id)).toEqual({ provider: 'signUseAgreement', company: 'signUseAgreement' });
    await give(asProvider, 'signUseAgreement', { id }, OPEN);
    expect(await waitsFor(chifeng, id)).toEqual({ company: 'signUseAgreement' });
  });

  test('an account in 玉林 waits for whoever runs the platform, five working days', async () => {
    const account = { jurisdiction: yulin.jurisdiction, accountChange: 'CREATE', content: '新增个人账户' };
    const id = await give(yulin.asCitizen, 'requestAccount', account, '... on AccountRequest { id }');
    expect(await waitsFor(yulin, id)).toEqual({ platform: 'grantAccount refuseAccount until 2026-06-08 by 第二十一条' });
  });

  test('a request to correct the open catalog waits for the department, then for the authority', async () => {
    const entry = await anOpenedEntry(on, jiyuan);
    const filed = { entry, description: '更新周期应为每月' };
    const id = await give(jiyuan.asCitizen, 'fileCatalogCorrection', filed, CORRECTION);
    // nine working days until Friday the 12th, Monday the 15th is the tenth
    expect(await waitsFor(jiyuan, id)).toEqual({
      provider: 'agreeToCorrection refuseCorrection until 2026-06-15 by 第四十条第3款',
    });
  });
});

describe('problem data in 赤峰', () => {
  const disputed = async (): Promise<string> => {
    const entry = await anOpenedEntry(on, chifeng);
    const id = await give(chifeng.asConsumer, 'reportProblemData', { entry, description: '缺少两个站点' }, PROBLEM);
    expect(await waitsFor(chifeng, id)).toMatchObject({ provider: expect.stringContaining('confirmProblemData') });
    await give(chifeng.asProvider, 'decideProblemData', { id, decision: 'REFUTED', reason: '站点已撤销' }, PROBLEM);
    await give(chifeng.asConsumer, 'disputeOutcome', { id, dispute: '仍在使用' }, PROBLEM);
    expect(await waitsFor(chifeng, id)).toEqual({ authority: 'coordinate' });
    return id;
  };

  test.each([
    ['SETTLED', { authority: 'decideDispute' }],
    ['FAILED', { government: 'decideDispute' }],
  ])('a dispute is coordinated by the authority; %s, it waits for one alone to decide it', async (result, waiting) => {
    const id = await disputed();
    await give(chifeng.asAuthority, 'coordinateDispute', { id, result, coordination: '示例意见' }, PROBLEM);
    expect(await waitsFor(chifeng, id)).toEqual(waiting);
  });
});

test('a demand waits for the authority, and confirmed for the department that is to publish it', async () => {
  const DEMAND = '... on Demand { id demandStatus }';
  const stated = {
    jurisdiction: chifeng.jurisdiction,
    kind: 'SHARE',
    title: '公积金缴存',
    purpose: '保障房资格审核',
    items: ['缴存状态'],
  };
  const id = await give(chifeng.asConsumer, 'submitDemand', stated, DEMAND);
  const [waiting, ...others] = Object.entries(await waitsFor(chifeng, id));
  expect([waiting?.[0], others]).toEqual(['authority', []]);
  await give(chifeng.asAuthority, 'acceptDemand', { id }, DEMAND);
  expect(Object.keys(await waitsFor(chifeng, id))).toEqual(['authority']);
  await give(chifeng.asAuthority, 'decideDemand', { id, decision: 'CONFIRM', provider: chifeng.provider }, DEMAND);
  expect(Object.keys(await waitsFor(chifeng, id))).toEqual(['provider']);
});

test('a case of violation waits for who may open it, then for the user to correct, then for who closed access', async () => {
  const CASE = '... on ViolationCase { id caseStatus }';
  const grant = await granted(on, jiyuan, await loaded(on, jiyuan));
  const id = await give(jiyuan.asProvider, 'reportViolation', { grant, description: '超出授权目的使用' }, CASE);
  expect(await waitsFor(jiyuan, id)).toEqual({ authority: 'openCase suspendAccess' });
  await give(jiyuan.asAuthority, 'openCase', { id }, CASE);
  expect(await waitsFor(jiyuan, id)).toEqual({ authority: 'closeCase suspendAccess' });
  await give(
    jiyuan.asAuthority,
    'closeAccess',
    { id, ground: 'OTHER', citedLaw: '《中华人民共和国数据安全法》第三十二条', dueOn: '2026-06-12' },
    CASE,
  );
  expect(await waitsFor(jiyuan, id)).toEqual({ consumer: 'submitCorrection' });
  await give(jiyuan.asConsumer, 'submitViolationCorrection', { id, correction: '已停止并整改' }, CASE);
  expect(await waitsFor(jiyuan, id)).toEqual({ authority: 'restoreAccess' });
});

test('a request for the return of data waits for the authority that takes it upwards, and for the department that may deliver', async () => {
  const FLOW = '... on ReturnFlowRequest { id returnFlowStatus }';
  const wanted = {
    jurisdiction: chifeng.jurisdiction,
    content: '不动产登记信息',
    purpose: '办理户籍业务',
    holder: '示例省自然资源部门',
    producer: chifeng.provider,
  };
  const id = await give(chifeng.asAuthority, 'createReturnFlowRequest', wanted, FLOW);
  expect(await waitsFor(chifeng, id)).toEqual({ provider: 'fulfilReturnFlow', authority: 'fulfilReturnFlow submitUpstream' });
});
