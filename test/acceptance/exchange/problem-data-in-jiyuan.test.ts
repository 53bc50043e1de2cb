import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { anOpenedEntry } from './open-data';
import { PROBLEM, raised, toldOf, waitingFor } from './raised';

const jiyuan = bodiesOf('jiyuan');
const { asAuthority, asProvider, asConsumer, asAnother, asGovernment, asCitizen, provider, jurisdiction } = jiyuan;

let work: AtWork;
let entry: string;
beforeAll(async () => {
  work = await atWork('2026-06-01', { adopted: [{ jurisdiction: 'jiyuan', since: '2025-01-01' }] });
  entry = await anOpenedEntry(work, jiyuan);
}, 60_000);
beforeEach(() => work.goTo('2026-06-01'));
afterAll(() => work.close());

const said = { description: '部分企业注册地址与登记档案不一致', evidence: ['核对清单〔2026〕3号'] };
const give = (claims: Parameters<AtWork['give']>[0], command: string, input: object) =>
  work.give(claims, command, input, PROBLEM);
const report = (input: object = {}) => give(asConsumer, 'reportProblemData', { entry, ...said, ...input });
type Clock = { parameter: string } & Record<string, unknown>;
const clocksOf = async (id: string) =>
  ((await raised(work, asAuthority, 'problemReport', id, 'clocks { parameter dueOn binding overdue answeredOn }'))?.clocks ??
    []) as Clock[];
const dispatched = async () => {
  const { id } = await report();
  await give(asAuthority, 'dispatchProblemData', { id });
  return id;
};

test('[JY-23c] a report of problem data comes with evidence and goes to the authority, not to the producer', async () => {
  const refused = await report({ evidence: [] });
  expect(refusalsOf(refused)).toEqual(['EVIDENCE_REQUIRED input.evidence']);
  expect(refused.findings?.[0]?.article?.number).toBe('第二十三条第3款');
  expect(refusalsOf(await report({ description: ' ' }))).toEqual(['WHAT_IS_WRONG_MISSING input.description']);
  expect(refusalsOf(await report({ description: '错'.repeat(501) }))).toEqual(['PROBLEM_NOT_IN_SHORT input.description']);
  expect(refusalsOf(await report({ evidence: ['核对清单', ' '] }))).toEqual(['EVIDENCE_BLANK input.evidence']);
  const made = await report({ description: '错'.repeat(500) });
  expect(made).toMatchObject({ problemStatus: 'REPORTED' });
  expect((await waitingFor(work, asAuthority))[made.id]).toContain('dispatchProblemData');
  expect(await waitingFor(work, asProvider)).not.toHaveProperty([made.id]);
  // a department reports, nobody else; and others than the parties and the authority do not know of it
  expect(await give(asCitizen, 'reportProblemData', { entry, ...said })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await give(undefined, 'reportProblemData', { entry, ...said })).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await raised(work, asAnother, 'problemReport', made.id, 'id')).toBeNull();
  expect(rulesOf(await give(asAnother, 'decideProblemData', { id: made.id, decision: 'REFUTED' }))).toEqual(['MATTER_UNKNOWN']);
});

test('[JY-24a] the authority dispatches the report to the producer, and the time to verify it begins', async () => {
  const { id } = await report();
  expect(await clocksOf(id)).toEqual([]);
  expect(await give(asProvider, 'decideProblemData', { id, decision: 'REFUTED', reason: '无误' })).toMatchObject({
    findings: [{ rule: 'INVALID_TRANSITION' }],
  });
  expect(await give(asAuthority, 'dispatchProblemData', { id, producer: provider })).toMatchObject({
    problemStatus: 'DISPATCHED',
  });
  // Monday 1 June; the 2nd to the 5th are four working days, Monday the 8th is the fifth
  expect(await clocksOf(id)).toEqual([
    {
      parameter: 'problem_data_verify_working_days',
      dueOn: '2026-06-08',
      binding: true,
      overdue: false,
      answeredOn: null,
    },
  ]);
  expect((await waitingFor(work, asProvider))[id]?.sort()).toEqual(['confirmProblemData', 'refuteProblemData']);
});

test('[JY-24b] the producer decides within five working days, and the authority is told', async () => {
  const [late, id] = [await dispatched(), await dispatched()];
  work.goTo('2026-06-08');
  await work.byItself();
  expect(await clocksOf(late)).toMatchObject([{ overdue: false }]);
  const before = await toldOf(work, asAuthority, id);
  expect(await give(asProvider, 'decideProblemData', { id, decision: 'CONFIRMED', cause: 'PRODUCER' })).toMatchObject({
    problemStatus: 'CONFIRMED',
  });
  expect(await toldOf(work, asAuthority, id)).toBe(before + 1);
  work.goTo('2026-06-09');
  await work.byItself();
  expect(await clocksOf(late)).toMatchObject([{ dueOn: '2026-06-08', overdue: true }]);
  expect((await clocksOf(id))[0]).toMatchObject({ overdue: false, answeredOn: '2026-06-08' });
});

test('[JY-23b] a confirmed error says who caused it, a refuted one why', async () => {
  const id = await dispatched();
  const refused = await give(asProvider, 'decideProblemData', { id, decision: 'CONFIRMED' });
  expect(refusalsOf(refused)).toEqual(['CAUSE_MISSING input.cause']);
  expect(refused.findings?.[0]?.article?.number).toBe('第二十三条第2款');
  expect(refusalsOf(await give(asProvider, 'decideProblemData', { id, decision: 'REFUTED' }))).toEqual([
    'REFUTATION_REASON_MISSING input.reason',
  ]);
  await give(asProvider, 'decideProblemData', { id, decision: 'CONFIRMED', cause: 'PRODUCER' });
  expect(await raised(work, asAuthority, 'problemReport', id, 'cause')).toEqual({ cause: 'PRODUCER' });
});

test('[JY-24c] a decision to correct ends with a later aggregation within ten working days', async () => {
  // what is aggregated stands on the responsibility list
  await work.give(asAuthority, 'generateResponsibilityList', { jurisdiction }, '... on ManagedList { kind }');
  const aggregated = async (collectedOn: string): Promise<string> => {
    const { id: batch } = await work.give(
      asProvider,
      'uploadCollectionBatch',
      { entry, records: 2, collectedOn },
      '... on CollectionBatch { id }',
    );
    await work.settled();
    return batch;
  };
  const id = await dispatched();
  // what was aggregated an hour before the decision corrects nothing
  work.goTo('2026-06-01T11:00:00+08:00');
  const before = await aggregated('2026-06-01');
  work.goTo('2026-06-01');
  await give(asProvider, 'decideProblemData', { id, decision: 'CONFIRMED', cause: 'PRODUCER' });
  const correction = '已从数据源头更正注册地址';
  const confirm = (input: object) => give(asProvider, 'confirmCorrection', { id, correction, ...input });
  expect(refusalsOf(await confirm({}))).toEqual(['LATER_AGGREGATION_MISSING input.aggregation']);
  expect(refusalsOf(await confirm({ aggregation: before }))).toEqual(['AGGREGATION_NOT_LATER input.aggregation']);
  expect(refusalsOf(await confirm({ aggregation: before, correction: '' }))).toEqual([
    'DATA_CORRECTION_MISSING input.correction',
    'AGGREGATION_NOT_LATER input.aggregation',
  ]);
  // after Monday 1 June the 2nd–5th and the 8th–12th are nine working days, Monday the 15th is the tenth
  const ofTheCorrection = async () =>
    (await clocksOf(id)).filter(({ parameter }) => parameter === 'problem_data_correct_working_days');
  work.goTo('2026-06-15');
  await work.byItself();
  expect(await ofTheCorrection()).toMatchObject([{ dueOn: '2026-06-15', overdue: false }]);
  work.goTo('2026-06-16');
  await work.byItself();
  expect(await ofTheCorrection()).toMatchObject([
    { parameter: 'problem_data_correct_working_days', dueOn: '2026-06-15', overdue: true, answeredOn: null },
  ]);
  const batch = await aggregated('2026-06-16');
  expect(await confirm({ aggregation: batch })).toMatchObject({ problemStatus: 'CORRECTED' });
});

test('a dispute in 济源 ends with the authority, whatever the coordination came to', async () => {
  const id = await dispatched();
  await give(asProvider, 'decideProblemData', { id, decision: 'REFUTED', reason: '数据无误' });
  expect(await give(asConsumer, 'disputeOutcome', { id, dispute: '档案仍不一致' })).toMatchObject({
    problemStatus: 'DISPUTED',
  });
  const failed = { id, result: 'FAILED', coordination: '双方意见不一' };
  expect(await give(asAuthority, 'coordinateDispute', failed)).toMatchObject({ problemStatus: 'COORDINATED' });
  expect(await give(asGovernment, 'decideDispute', { id, decision: '维持' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await give(asAuthority, 'decideDispute', { id, decision: '维持' })).toMatchObject({ problemStatus: 'DECIDED' });
});

test('what nobody disputes is not coordinated, and is said so before anybody tries', async () => {
  const { id } = await report();
  const input = { id, result: 'SETTLED', coordination: '双方一致' };
  expect(rulesOf(await give(asAuthority, 'coordinateDispute', input))).toEqual(['NOT_DISPUTED']);
  const found = await raised(work, asAuthority, 'problemReport', id, 'available { event allowed because { rule } }');
  expect(found?.available).toEqual(
    expect.arrayContaining([
      { event: 'dispatchProblemData', allowed: true, because: [] },
      { event: 'coordinate', allowed: false, because: [{ rule: 'NOT_DISPUTED' }] },
    ]),
  );
});

describe('[JY-35b] an objection to a matter of sharing', () => {
  const made =
    '... on Objection { id objectionStatus outcome reason producerStatement authorityStatement handler { creditCode } }';
  const object = (claims: Parameters<AtWork['give']>[0]) =>
    work.give(
      claims,
      'fileObjection',
      { kind: 'SHARE', entry, grounds: ['OTHER'], description: '共享范围不足以履行职责' },
      made,
    );
  const close = (claims: Parameters<AtWork['give']>[0], input: object) =>
    work.give(claims, 'resolveObjection', { outcome: 'UPHELD', reason: '按最小必要扩大范围', ...input }, made);

  test('is coordinated by the authority with the producer: it ends with the statements of both', async () => {
    const { id, objectionStatus } = await object(asConsumer);
    expect(objectionStatus).toBe('REPORTED');
    expect((await waitingFor(work, asAuthority))[id]).toContain('coordinate');
    // no time is set for it
    expect(await raised(work, asConsumer, 'objection', id, 'clocks { parameter }')).toEqual({ clocks: [] });
    expect(refusalsOf(await close(asAuthority, { id }))).toEqual([
      'PRODUCER_STATEMENT_MISSING input.producerStatement',
      'AUTHORITY_STATEMENT_MISSING input.statement',
    ]);
    expect(await work.give(asAnother, 'stateOnObjection', { id, statement: '无意见' }, made)).toMatchObject({
      findings: [{ rule: 'MATTER_UNKNOWN' }],
    });
    expect(refusalsOf(await work.give(asProvider, 'stateOnObjection', { id, statement: ' ' }, made))).toEqual([
      'VIEW_MISSING input.statement',
    ]);
    await work.give(asProvider, 'stateOnObjection', { id, statement: '可以增加两项' }, made);
    const half = await close(asAuthority, { id });
    expect(refusalsOf(half)).toEqual(['AUTHORITY_STATEMENT_MISSING input.statement']);
    expect(half.findings?.[0]?.article?.number).toBe('第三十五条');
    expect(await close(asProvider, { id, statement: '可以' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(rulesOf(await close(asAuthority, { id, statement: '同意', outcome: 'RESTORE' }))).toEqual([
      'OUTCOME_OF_ANOTHER_KIND',
    ]);
    expect(await close(asAuthority, { id, statement: '同意增加' })).toMatchObject({
      objectionStatus: 'DECIDED',
      outcome: 'UPHELD',
      producerStatement: '可以增加两项',
      authorityStatement: '同意增加',
      handler: { creditCode: jiyuan.authority },
    });
    expect(await raised(work, asConsumer, 'objection', id, 'outcome reason')).toEqual({
      outcome: 'UPHELD',
      reason: '按最小必要扩大范围',
    });
    expect(rulesOf(await work.give(asProvider, 'stateOnObjection', { id, statement: '补充' }, made))).toEqual([
      'NO_VIEW_ASKED',
    ]);
  });

  test('is a department’s to file, and names a request of the same entry if any', async () => {
    expect(await object(asCitizen)).toMatchObject({ code: 'FORBIDDEN' });
    const input = { kind: 'SHARE', entry, grounds: [], description: '示例' };
    const request = 'share-request:00000000-0000-4000-8000-000000000000';
    expect(refusalsOf(await work.give(asConsumer, 'fileObjection', { ...input, shareRequest: request }, made))).toEqual([
      'OBJECTION_GROUNDS_MISSING input.grounds',
      'SHARE_REQUEST_OF_ANOTHER_ENTRY input.shareRequest',
    ]);
  });
});

test('objections to opened data are not regulated in 济源', async () => {
  const input = { kind: 'OPEN', entry, grounds: ['WRONG'], description: '示例', evidence: ['示例-1'] };
  expect(rulesOf(await work.give(asCitizen, 'fileObjection', input, '... on Objection { id }'))).toEqual(['NOT_REGULATED']);
});

test('[JY-45] opinions of the work of opening are collected by the authority, each with how it was dealt with', async () => {
  const made = '... on Opinion { id opinionStatus }';
  const submit = (claims: Parameters<AtWork['give']>[0], text: string) =>
    work.give(claims, 'submitOpinion', { jurisdiction, text }, made);
  expect(await submit(undefined, '希望增加数据')).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(refusalsOf(await submit(asCitizen, ' '))).toEqual(['OPINION_TEXT_MISSING input.text']);
  const { id } = await submit(asCitizen, '希望增加公交数据');
  const listed = async (claims: Parameters<AtWork['ask']>[0]) =>
    (
      await work.ask<{ opinions: { nodes: object[] } }>(
        claims,
        `{ opinions(filter: { jurisdiction: "${jurisdiction}" }) { nodes { text opinionStatus answer } } }`,
      )
    ).opinions.nodes;
  expect(await listed(asAuthority)).toEqual([{ text: '希望增加公交数据', opinionStatus: 'RECEIVED', answer: null }]);
  expect(await listed(asCitizen)).toHaveLength(1);
  expect(await listed(asConsumer)).toEqual([]);
  expect(await listed(undefined)).toEqual([]);
  const answer = (claims: Parameters<AtWork['give']>[0], text: string) =>
    work.give(claims, 'answerOpinion', { id, answer: text }, made);
  expect(await answer(asProvider, '已列入计划')).toMatchObject({ code: 'FORBIDDEN' });
  expect(refusalsOf(await answer(asAuthority, ' '))).toEqual(['OPINION_ANSWER_MISSING input.answer']);
  expect(await answer(asAuthority, '已列入开放计划')).toMatchObject({ opinionStatus: 'ANSWERED' });
  expect(refusalsOf(await answer(asAuthority, '再次答复'))).toEqual(['OPINION_ANSWERED_ALREADY input.id']);
  expect(await listed(asAuthority)).toEqual([
    { text: '希望增加公交数据', opinionStatus: 'ANSWERED', answer: '已列入开放计划' },
  ]);
});
