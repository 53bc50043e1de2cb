import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { anOpenedEntry, taken } from './open-data';
import { OBJECTION, PROBLEM, raised, toldOf, waitingFor } from './raised';

const chifeng = bodiesOf('chifeng');
const { asAuthority, asProvider, asConsumer, asAnother, asGovernment, asCitizen, government } = chifeng;

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-06-01');
}, 60_000);
afterAll(() => work.close());

type Claims = Parameters<AtWork['give']>[0];
const opened = () => anOpenedEntry(work, chifeng, { openType: 'UNCONDITIONAL' });
const said = { grounds: ['INFRINGING'], description: '涉及商业秘密', evidence: ['证明材料-1'] };
const give = (claims: Claims, command: string, input: object) => work.give(claims, command, input, OBJECTION);
const object = (claims: Claims, entry: string, input: object = {}) =>
  give(claims, 'fileObjection', { kind: 'OPEN', entry, ...said, ...input });
const fired = async (id: string) => {
  const found = await raised(work, asAuthority, 'objection', id, 'events { event byRole article { number } }');
  return found?.events;
};

test('[CF-open-9] an objection suspends the opening at once, and the department verifies', async () => {
  const entry = await opened();
  expect(await taken(work, undefined, entry)).toMatchObject({ links: [{ format: 'CSV' }] });
  const made = await object(asCitizen, entry);
  expect(made).toMatchObject({ objectionStatus: 'SUSPENDED_VERIFYING' });
  // on the next reading, whoever reads
  for (const claims of [undefined, asCitizen, asConsumer])
    expect(await taken(work, claims, entry)).toEqual(['RESOURCE_SUSPENDED']);
  expect(await fired(made.id)).toEqual([
    { event: 'fileObjection', byRole: 'PUBLIC', article: { number: '四(二)3' } },
    { event: 'suspendOpenResource', byRole: 'SERVICE', article: { number: '四(二)3' } },
  ]);
  expect((await waitingFor(work, asProvider))[made.id]?.sort()).toEqual([
    'reopenAfterProcessing',
    'restoreOpening',
    'withdrawOpenData',
  ]);
});

test('[CF-open-9] the department that finds a risk suspends its own data so', async () => {
  const entry = await opened();
  const { id } = await object(asProvider, entry, { grounds: ['SECURITY_RISK'], description: '可能存在安全风险' });
  expect(await taken(work, undefined, entry)).toEqual(['RESOURCE_SUSPENDED']);
  // two hold it: the one does not let go what the other holds
  const { id: another } = await object(asCitizen, entry);
  const resolve = (of: string, outcome: string, input: object = {}) =>
    give(asProvider, 'resolveObjection', { id: of, outcome, reason: '已核实', ...input });
  expect(await resolve(id, 'RESTORE')).toMatchObject({ objectionStatus: 'FED_BACK' });
  expect(await taken(work, undefined, entry)).toEqual(['RESOURCE_SUSPENDED']);
  expect(refusalsOf(await resolve(another, 'PROCESS_AND_REOPEN'))).toEqual(['PROCESSING_RECORD_MISSING input.processing']);
  expect(await resolve(another, 'PROCESS_AND_REOPEN', { processing: '已脱敏' })).toMatchObject({ objectionStatus: 'FED_BACK' });
  expect(await taken(work, undefined, entry)).toMatchObject({ links: [{ format: 'CSV' }] });
});

test('what is withdrawn stays closed', async () => {
  const entry = await opened();
  const { id } = await object(asCitizen, entry);
  expect(await give(asAnother, 'resolveObjection', { id, outcome: 'WITHDRAW', reason: '异议成立' })).toMatchObject({
    findings: [{ rule: 'MATTER_UNKNOWN' }],
  });
  expect(await give(asProvider, 'resolveObjection', { id, outcome: 'WITHDRAW', reason: '异议成立' })).toMatchObject({
    objectionStatus: 'FED_BACK',
  });
  expect(await taken(work, undefined, entry)).toEqual(['RESOURCE_SUSPENDED']);
});

test('an objection is to data that is open, says what is wrong, and is filed by somebody who is known', async () => {
  const entry = await opened();
  expect(await object(undefined, entry)).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await object(asAuthority, entry)).toMatchObject({ code: 'FORBIDDEN' });
  expect(refusalsOf(await object(asCitizen, entry, { grounds: [], description: '' }))).toEqual([
    'OBJECTION_GROUNDS_MISSING input.grounds',
    'WHAT_IS_WRONG_MISSING input.description',
  ]);
  const closed = await anOpenedEntry(work, chifeng, { openType: 'NOT_OPEN' });
  expect(refusalsOf(await object(asCitizen, closed))).toEqual(['NOTHING_OPENED input.entry']);
  const none = 'catalog:00000000-0000-4000-8000-000000000000';
  expect(rulesOf(await object(asCitizen, none))).toEqual(['ENTRY_NOT_PUBLISHED']);
});

test('who of the public objects is known to nobody but themselves', async () => {
  const entry = await opened();
  const { id } = await object(asCitizen, entry);
  const other = { ...asCitizen, subject: 'another citizen' };
  expect(await raised(work, asCitizen, 'objection', id, 'objector { creditCode }')).toEqual({ objector: null });
  expect(await raised(work, other, 'objection', id, 'id')).toBeNull();
  expect(await raised(work, undefined, 'objection', id, 'id')).toBeNull();
  const listed = async (claims: Claims) =>
    (
      await work.ask<{ objections: { totalCount: number } }>(
        claims,
        'query ($id: ID!) { objections(filter: { entry: $id }) { totalCount } }',
        {
          id: entry,
        },
      )
    ).objections.totalCount;
  expect([await listed(asCitizen), await listed(other), await listed(undefined), await listed(asProvider)]).toEqual([
    1, 0, 0, 1,
  ]);
});

test('the same key and input is answered once; of two that resolve one objection at once, one does', async () => {
  const entry = await opened();
  const input = { idempotencyKey: 'objection-1', kind: 'OPEN', entry, ...said };
  const [one, again] = [await give(asCitizen, 'fileObjection', input), await give(asCitizen, 'fileObjection', input)];
  expect(again).toEqual(one);
  const resolving = ['RESTORE', 'WITHDRAW', 'RESTORE', 'WITHDRAW'].map(outcome =>
    give(asProvider, 'resolveObjection', { id: one.id, outcome, reason: '已核实' }),
  );
  const outcomes = await Promise.all(resolving);
  expect(outcomes.filter(({ findings }) => findings === undefined)).toHaveLength(1);
  expect(outcomes.flatMap(rulesOf)).toEqual(['INVALID_TRANSITION', 'INVALID_TRANSITION', 'INVALID_TRANSITION']);
});

describe('problem data', () => {
  const problem = (claims: Claims, command: string, input: object) => work.give(claims, command, input, PROBLEM);
  const report = async (claims: Claims = asCitizen) =>
    problem(claims, 'reportProblemData', { entry: await opened(), description: '缺少两个站点' });

  test('[CF-sup-8] a report is a task of the department, and its outcome goes back to whoever made it', async () => {
    for (const claims of [asCitizen, asConsumer]) {
      const { id, problemStatus } = await report(claims);
      expect(problemStatus).toBe('DISPATCHED');
      expect((await waitingFor(work, asProvider))[id]?.sort()).toEqual(['confirmProblemData', 'refuteProblemData']);
      const before = await toldOf(work, asConsumer, id);
      await problem(asProvider, 'decideProblemData', { id, decision: 'CONFIRMED', cause: 'PRODUCER' });
      expect(await problem(asProvider, 'confirmCorrection', { id, correction: '已补充' })).toMatchObject({
        problemStatus: 'CORRECTED',
      });
      expect(await problem(asProvider, 'notifyReporter', { id, feedback: '已补充两个站点' })).toMatchObject({
        problemStatus: 'FED_BACK',
      });
      expect(await raised(work, claims, 'problemReport', id, 'problemStatus feedback')).toEqual({
        problemStatus: 'FED_BACK',
        feedback: '已补充两个站点',
      });
      if (claims === asConsumer) expect(await toldOf(work, asConsumer, id)).toBe(before + 3);
    }
  });

  test('[CF-sup-9] a dispute that the authority could not settle is the government’s alone to decide', async () => {
    const { id } = await report();
    await problem(asProvider, 'decideProblemData', { id, decision: 'REFUTED', reason: '站点已撤销' });
    expect(await problem({ ...asCitizen, subject: 'another' }, 'disputeOutcome', { id, dispute: '仍在使用' })).toMatchObject({
      findings: [{ rule: 'MATTER_UNKNOWN' }],
    });
    expect(refusalsOf(await problem(asCitizen, 'disputeOutcome', { id, dispute: ' ' }))).toEqual([
      'DISPUTE_MISSING input.dispute',
    ]);
    expect(await problem(asCitizen, 'disputeOutcome', { id, dispute: '仍在使用' })).toMatchObject({
      problemStatus: 'DISPUTED',
    });
    const failed = { id, result: 'FAILED', coordination: '双方意见不一' };
    expect(await problem(asGovernment, 'coordinateDispute', failed)).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusalsOf(await problem(asAuthority, 'coordinateDispute', { ...failed, coordination: '' }))).toEqual([
      'COORDINATION_RESULT_MISSING input.coordination',
    ]);
    expect(await problem(asAuthority, 'coordinateDispute', failed)).toMatchObject({ problemStatus: 'COORDINATED' });
    for (const claims of [asAuthority, asProvider, asCitizen])
      expect(await problem(claims, 'decideDispute', { id, decision: '予以更正' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(refusalsOf(await problem(asGovernment, 'decideDispute', { id, decision: '' }))).toEqual([
      'DISPUTE_DECISION_MISSING input.decision',
    ]);
    expect(await problem(asGovernment, 'decideDispute', { id, decision: '予以更正' })).toMatchObject({
      problemStatus: 'DECIDED',
    });
    expect(await raised(work, asCitizen, 'problemReport', id, 'decision decidedBy { creditCode }')).toEqual({
      decision: '予以更正',
      decidedBy: { creditCode: government },
    });
  });

  test('[CF-sup-9] what the authority has settled it decides itself', async () => {
    const { id } = await report(asConsumer);
    await problem(asProvider, 'decideProblemData', { id, decision: 'REFUTED', reason: '站点已撤销' });
    expect(await problem(asAnother, 'disputeOutcome', { id, dispute: '示例' })).toMatchObject({
      findings: [{ rule: 'MATTER_UNKNOWN' }],
    });
    await problem(asConsumer, 'disputeOutcome', { id, dispute: '仍在使用' });
    await problem(asAuthority, 'coordinateDispute', { id, result: 'SETTLED', coordination: '双方一致' });
    expect(await problem(asGovernment, 'decideDispute', { id, decision: '予以更正' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await problem(asAuthority, 'decideDispute', { id, decision: '予以更正' })).toMatchObject({
      problemStatus: 'DECIDED',
    });
  });
});
