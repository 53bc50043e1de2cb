import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { anOpenedEntry } from './open-data';
import { PROBLEM, raised, toldOf, waitingFor } from './raised';

const guiyang = bodiesOf('guiyang');
const sanming = bodiesOf('sanming');

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-06-01');
}, 60_000);
afterAll(() => work.close());

type Claims = Parameters<AtWork['give']>[0];

describe('[GY-4-3a] an objection to shared data', () => {
  const { asConsumer, asProvider, asAuthority, provider } = guiyang;
  const made = '... on Objection { id objectionStatus outcome reason handler { creditCode } }';
  const give = (claims: Claims, command: string, input: object) => work.give(claims, command, input, made);
  const object = async () =>
    give(asConsumer, 'fileObjection', {
      kind: 'SHARE',
      entry: await anOpenedEntry(work, guiyang),
      grounds: ['WRONG'],
      description: '共享数据与原件不一致',
    });

  test.each(['UPHELD', 'DISMISSED'])(
    'is tracked to an outcome with its reason, which go back to whoever filed it: %s',
    async outcome => {
      const { id, objectionStatus } = await object();
      expect(objectionStatus).toBe('DISPATCHED');
      expect(await waitingFor(work, asProvider)).toHaveProperty([id]);
      const resolve = (claims: Claims, input: object = {}) =>
        give(claims, 'resolveObjection', { id, outcome, reason: '经核实', ...input });
      expect(await resolve(asAuthority)).toMatchObject({ code: 'FORBIDDEN' });
      expect(refusalsOf(await resolve(asProvider, { reason: ' ' }))).toEqual(['OUTCOME_REASON_MISSING input.reason']);
      expect(refusalsOf(await resolve(asProvider, { outcome: 'WITHDRAW' }))).toEqual(['OUTCOME_OF_ANOTHER_KIND input.outcome']);
      const before = await toldOf(work, asConsumer, id);
      expect(await resolve(asProvider)).toMatchObject({ objectionStatus: 'FED_BACK' });
      expect(await toldOf(work, asConsumer, id)).toBeGreaterThan(before);
      const found = await raised(work, asConsumer, 'objection', id, 'outcome reason handler { creditCode } events { from to }');
      expect(found).toMatchObject({ outcome, reason: '经核实', handler: { creditCode: provider } });
      expect(found?.events).toEqual([
        { from: null, to: 'DISPATCHED' },
        ...(outcome === 'UPHELD'
          ? [
              { from: 'DISPATCHED', to: 'CONFIRMED' },
              { from: 'CONFIRMED', to: 'CORRECTED' },
              { from: 'CORRECTED', to: 'FED_BACK' },
            ]
          : [
              { from: 'DISPATCHED', to: 'REFUTED' },
              { from: 'REFUTED', to: 'FED_BACK' },
            ]),
      ]);
      expect(rulesOf(await resolve(asProvider))).toEqual(['INVALID_TRANSITION']);
    },
  );
});

test('[SM-15] a report goes to the producer directly, and is not closed without telling whoever made it', async () => {
  const { asConsumer, asProvider, asAuthority } = sanming;
  const give = (claims: Claims, command: string, input: object) => work.give(claims, command, input, PROBLEM);
  const entry = await anOpenedEntry(work, sanming);
  const { id, problemStatus } = await give(asConsumer, 'reportProblemData', { entry, description: '户数与实际不符' });
  expect(problemStatus).toBe('DISPATCHED');
  expect((await waitingFor(work, asProvider))[id]?.sort()).toEqual(['confirmProblemData', 'refuteProblemData']);
  expect(await waitingFor(work, asAuthority)).not.toHaveProperty([id]);
  expect(rulesOf(await give(asAuthority, 'dispatchProblemData', { id }))).toEqual(['NOT_REGULATED']);
  await give(asProvider, 'decideProblemData', { id, decision: 'CONFIRMED', cause: 'PRODUCER' });
  // no aggregation is asked for by this text
  expect(await give(asProvider, 'confirmCorrection', { id, correction: '已在系统中纠正' })).toMatchObject({
    problemStatus: 'CORRECTED',
  });
  for (const feedback of [undefined, ' ']) {
    const refused = await give(asProvider, 'notifyReporter', { id, feedback });
    expect(refusalsOf(refused)).toEqual(['FEEDBACK_MISSING input.feedback']);
    expect(refused.findings?.[0]?.article?.number).toBe('第十五条');
  }
  expect(await give(asProvider, 'notifyReporter', { id, feedback: '已纠正为 320 户' })).toMatchObject({
    problemStatus: 'FED_BACK',
  });
  expect(await raised(work, asConsumer, 'problemReport', id, 'feedback')).toEqual({ feedback: '已纠正为 320 户' });
});
