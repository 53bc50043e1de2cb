import { randomUUID } from 'node:crypto';
import { type ActorClaims, Role } from '../../../kernel/actor';
import { somebody } from '../city';
import { anOversight, issued, type Oversight, partiesOf } from './oversight';

const parties = partiesOf('jiyuan');
const { jurisdiction, asAuthority, asGovernment, asDepartment, asOther, department } = parties;

let oversight: Oversight;
beforeAll(async () => {
  oversight = await anOversight('2026-02-10', [{ jurisdiction: 'jiyuan', since: '2025-01-01' }]);
});
afterAll(() => oversight.close());

interface Candidate {
  task: string;
  daysLate: number;
  order: { id: string } | null;
}

const candidatesOf = async (task: string, claims: ActorClaims | undefined = asAuthority) =>
  (
    await oversight.ask<{ violationCandidates: { nodes: Candidate[]; totalCount: number } }>(
      claims,
      `query ($task: ID!) { violationCandidates(filter: { task: $task }) { totalCount nodes {
         task workflow title parameter dueOn endedOn daysLate workingDaysLate ground article { id text } organization { creditCode }
         order { id } } } }`,
      { task },
    )
  ).violationCandidates.nodes;

/** A check of data that was due on 2026-02-03, as the exchange tells of it. */
const aCheck = (more: object = {}) => ({
  id: `share-request:${randomUUID()}`,
  version: 1,
  workflow: 'SMX-08',
  state: 'DISPATCHED',
  jurisdiction,
  title: '问题数据核实',
  dueOn: '2026-02-03',
  parameter: 'problem_data_verify_working_days',
  waitsFor: [{ role: 'PROVIDER', organization: department, events: ['confirmProblemData'] }],
  overdue: true,
  ...more,
});

test('[JY-57-8] every task that is overdue is one candidate, with the task, the days late and the article', async () => {
  const check = aCheck();
  await oversight.tellTask(check);
  await oversight.tellTask({ ...check, version: 2, state: 'CONFIRMED' });
  expect(await candidatesOf(check.id)).toEqual([
    {
      task: check.id,
      workflow: 'SMX-08',
      title: '问题数据核实',
      parameter: 'problem_data_verify_working_days',
      dueOn: '2026-02-03',
      endedOn: null,
      daysLate: 7,
      workingDaysLate: 5,
      ground: 'TIME_LIMIT_EXCEEDED',
      article: { id: 'jiyuan/第五十七条(八)', text: expect.stringContaining('超过规定时间更新政务数据目录') },
      organization: { creditCode: department },
      order: null,
    },
  ]);
});

test('[JY-57-8] what does not bind, or is not overdue, is no candidate', async () => {
  for (const more of [{ binding: false }, { overdue: false }]) {
    const check = aCheck(more);
    await oversight.tellTask(check);
    expect(await candidatesOf(check.id)).toEqual([]);
  }
});

test('a candidate that was made good stays, with the day and the days late until then', async () => {
  const check = aCheck();
  await oversight.tellTask(check);
  oversight.goTo('2026-02-11');
  await oversight.tellTask({ ...check, version: 2, overdue: false });
  oversight.goTo('2026-03-11');
  expect(await candidatesOf(check.id)).toMatchObject([{ endedOn: '2026-02-11', daysLate: 8 }]);
  oversight.goTo('2026-02-10');
});

test('a candidate is no decision: it leads to an order only when the authority issues one', async () => {
  const check = aCheck();
  await oversight.tellTask(check);
  const { id } = await issued(oversight, parties, {
    ground: 'TIME_LIMIT_EXCEEDED',
    evidence: [{ kind: 'TASK', reference: check.id }],
    dueOn: '2026-02-27',
  });
  expect(await candidatesOf(check.id)).toMatchObject([{ order: { id } }]);
});

test('an order that is past its day is no candidate for another', async () => {
  const { id } = await issued(oversight, parties, { ground: 'OTHER', citedArticle: '第二十四条', dueOn: '2026-02-11' });
  oversight.goTo('2026-02-12');
  await oversight.byItself();
  await oversight.register.settled();
  expect(await candidatesOf(id)).toEqual([]);
  oversight.goTo('2026-02-10');
});

test('candidates are seen by who decides or watches in the city and by whoever is late; by nobody else', async () => {
  const check = aCheck();
  await oversight.tellTask(check);
  for (const claims of [asAuthority, asGovernment, asDepartment, somebody(Role.AUDITOR)]) {
    expect(await candidatesOf(check.id, claims)).toHaveLength(1);
  }
  for (const claims of [undefined, asOther, partiesOf('yulin').asAuthority, somebody(Role.ANALYST)]) {
    expect(await oversight.ask(claims, '{ violationCandidates { totalCount } }')).toEqual({
      violationCandidates: { totalCount: 0 },
    });
  }
});

test('an order of another city that names the same task hides none', async () => {
  const check = aCheck();
  await oversight.tellTask(check);
  oversight.goTo('2026-02-10');
  const evidence = [{ kind: 'TASK', reference: check.id }];
  const order = { citedArticle: '第二十四条', ground: 'OTHER', dueOn: '2026-03-13', evidence };
  const { id } = await issued(oversight, parties, order);
  oversight.goTo('2026-02-11');
  const elsewhere = partiesOf('chifeng');
  await issued(oversight, elsewhere, { ground: 'SECURITY_DUTY', dueOn: '2026-03-13', evidence });
  expect(await candidatesOf(check.id)).toMatchObject([{ order: { id } }]);
});
