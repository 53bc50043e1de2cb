import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { granted, loaded } from './granted';

const [chifeng, yulin] = [bodiesOf('chifeng'), bodiesOf('yulin')];

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-01-05');
}, 60_000);
beforeEach(() => on.goTo('2026-01-05'));
afterAll(() => on?.close());

const overdue = async (claims: Parameters<AtWork['ask']>[0], id: string) =>
  (
    await on.ask<{ accessGrant: { feedbackDueOn: string | null; feedbackOverdue: boolean } }>(
      claims,
      'query ($id: ID!) { accessGrant(id: $id) { feedbackDueOn feedbackOverdue } }',
      { id },
    )
  ).accessGrant;
const told = (claims: Parameters<AtWork['give']>[0], input: object) =>
  on.give(
    claims,
    'submitUsageFeedback',
    { summary: '按授权用于资格审核', ...input },
    '... on UsageFeedback { id submittedOn }',
  );
const agreed = (claims: Parameters<AtWork['give']>[0], grant: string, interval: string) =>
  on.give(claims, 'agreeFeedbackInterval', { grant, interval }, '... on FeedbackDuty { interval dueOn overdue }');

test.each([
  ['[CF-sec-7]', chifeng],
  ['[YL-29c]', yulin],
] as const)('%s a grant whose interval passes without an account of its use is overdue', async (_, bodies) => {
  const grant = await granted(on, bodies, await loaded(on, bodies), { since: '2026-01-05' });
  // yearly, unless agreed otherwise: the last day is the one before 5 January 2027
  expect(await overdue(bodies.asProvider, grant)).toEqual({ feedbackDueOn: '2027-01-04', feedbackOverdue: false });
  expect(rulesOf(await agreed(bodies.asConsumer, grant, 'P3M'))).toEqual(['FORBIDDEN']);
  expect(refusalsOf(await agreed(bodies.asProvider, grant, '3 months'))).toEqual(['INTERVAL_FORMAT input.interval']);
  expect(await agreed(bodies.asProvider, grant, 'P3M')).toMatchObject({ interval: 'P3M', dueOn: '2026-04-04', overdue: false });
  on.goTo('2026-04-04');
  expect(await overdue(bodies.asConsumer, grant)).toEqual({ feedbackDueOn: '2026-04-04', feedbackOverdue: false });
  on.goTo('2026-04-05');
  expect(await overdue(bodies.asConsumer, grant)).toEqual({ feedbackDueOn: '2026-04-04', feedbackOverdue: true });
  const period = { grant, since: '2026-01-05', until: '2026-04-04' };
  expect(rulesOf(await told(bodies.asProvider, period))).toEqual(['FORBIDDEN']);
  expect(refusalsOf(await told(bodies.asConsumer, { ...period, summary: ' ' }))).toEqual([
    'USAGE_SUMMARY_MISSING input.summary',
  ]);
  expect(refusalsOf(await told(bodies.asConsumer, { ...period, until: '2026-04-06' }))).toEqual([
    'FEEDBACK_PERIOD input.until',
  ]);
  expect(await told(bodies.asConsumer, period)).toMatchObject({ submittedOn: '2026-04-05' });
  // three months from the account: 5 July begins the next
  expect(await overdue(bodies.asConsumer, grant)).toEqual({ feedbackDueOn: '2026-07-04', feedbackOverdue: false });
  const { usageFeedbacks } = await on.ask<{ usageFeedbacks: { nodes: object[] } }>(
    bodies.asProvider,
    'query ($grant: ID!) { usageFeedbacks(filter: { grant: $grant }) { nodes { grantId since until summary holder { creditCode } } } }',
    { grant },
  );
  expect(usageFeedbacks.nodes).toEqual([
    {
      grantId: grant,
      since: '2026-01-05',
      until: '2026-04-04',
      summary: '按授权用于资格审核',
      holder: { creditCode: bodies.consumer },
    },
  ]);
});
