import { AccessMeans, GrantStatus } from '../../../subgraphs/exchange/access-grant/kinds';
import { type AtWork, atWork, type Bodies, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { exchangeOf, granted, KEY, loaded, moved, PURPOSE, RECORD } from './granted';

const [chifeng, jiyuan, yulin] = [bodiesOf('chifeng'), bodiesOf('jiyuan'), bodiesOf('yulin')];

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
}, 60_000);
beforeEach(() => on.goTo('2026-06-30'));
afterAll(() => on?.close());

const CASE = `... on ViolationCase { id caseNumber caseStatus dueOn suspendedOn ground reporter { creditCode } user { creditCode }
  grant { id grantStatus } version }`;
const give = (claims: Parameters<AtWork['give']>[0], command: string, input: object) => on.give(claims, command, input, CASE);

/** What a call with the grant is answered with: records, or the rules that refuse it. */
async function called(bodies: Bodies, grant: string): Promise<string[] | 'records'> {
  const input = { grant, purpose: PURPOSE, key: KEY };
  const answer = await on.give(bodies.asConsumer, 'grantedRecords', input, RECORD);
  return answer.records ? 'records' : rulesOf(answer);
}

async function aGrant(bodies: Bodies, terms: object = {}) {
  const entry = await loaded(on, bodies);
  return { entry, grant: await granted(on, bodies, entry, terms) };
}

test('[CF-liab-3] while a case keeps access closed every call is refused, until it is closed as corrected', async () => {
  const { grant } = await aGrant(chifeng);
  expect(await called(chifeng, grant)).toBe('records');
  const { id } = await give(chifeng.asProvider, 'reportViolation', { grant, description: '超出授权目的使用' });
  expect(await give(chifeng.asAuthority, 'openCase', { id })).toMatchObject({ caseStatus: 'INVESTIGATING' });
  expect(await called(chifeng, grant)).toBe('records');
  expect(refusalsOf(await give(chifeng.asAuthority, 'closeAccess', { id }))).toEqual(['VIOLATION_GROUND_MISSING input.ground']);
  const risk = await give(chifeng.asAuthority, 'closeAccess', { id, ground: 'SECURITY_RISK' });
  expect(rulesOf(risk)).toEqual(['RISK_IS_NO_VIOLATION']);
  expect(risk.findings?.[0]?.article?.number).toBe('四(三)3');
  const ground = 'BREACH_OF_AGREEMENT';
  expect(rulesOf(await give(chifeng.asAuthority, 'closeAccess', { id, ground, dueOn: '2026-06-29' }))).toEqual([
    'CORRECTION_DAY_PAST',
  ]);
  expect(await give(chifeng.asAuthority, 'closeAccess', { id, ground, dueOn: '2026-07-10' })).toMatchObject({
    caseStatus: 'SUSPENDED',
    grant: { grantStatus: 'SUSPENDED' },
  });
  expect(await called(chifeng, grant)).toEqual(['ACCESS_SUSPENDED']);
  expect(refusalsOf(await give(chifeng.asConsumer, 'submitViolationCorrection', { id, correction: ' ' }))).toEqual([
    'VIOLATION_CORRECTION_MISSING input.correction',
  ]);
  expect(await give(chifeng.asConsumer, 'submitViolationCorrection', { id, correction: '已停止并整改' })).toMatchObject({
    caseStatus: 'CORRECTED',
  });
  expect(await called(chifeng, grant)).toEqual(['ACCESS_SUSPENDED']);
  // only whoever closed it opens it again
  expect(rulesOf(await give(chifeng.asProvider, 'reopenAccess', { id, acceptance: '认可' }))).toEqual(['FORBIDDEN']);
  expect(refusalsOf(await give(chifeng.asAuthority, 'reopenAccess', { id }))).toEqual(['ACCEPTANCE_MISSING input.acceptance']);
  expect(await give(chifeng.asAuthority, 'reopenAccess', { id, acceptance: '认可' })).toMatchObject({
    caseStatus: 'RESTORED',
    grant: { grantStatus: 'ACTIVE' },
  });
  expect(await called(chifeng, grant)).toBe('records');
});

test('[CF-liab-4] a case that was not corrected by its day does not restore access, and may be referred', async () => {
  const { grant } = await aGrant(chifeng);
  const closing = { grant, ground: 'ILLEGAL_GAIN', dueOn: '2026-07-10' };
  const { id } = await give(chifeng.asProvider, 'closeAccess', closing);
  on.goTo('2026-07-11');
  const refused = await give(chifeng.asProvider, 'reopenAccess', { id, acceptance: '认可' });
  expect(refusalsOf(refused)).toEqual(['CASE_NOT_CORRECTED input.id']);
  expect(refused.findings?.[0]?.article?.number).toBe('四(三)3');
  expect(refusalsOf(await give(chifeng.asProvider, 'referCase', { id }))).toEqual([
    'REFERRED_TO_MISSING input.receivingBody',
    'REFERRAL_REASON_MISSING input.reason',
  ]);
  const referral = { id, receivingBody: '示例市公安局', reason: '逾期未改正' };
  expect(await give(chifeng.asProvider, 'referCase', referral)).toMatchObject({ caseStatus: 'REFERRED' });
  expect(rulesOf(await give(chifeng.asProvider, 'reopenAccess', { id, acceptance: '认可' }))).toEqual(['CASE_NOT_CORRECTED']);
  expect(await called(chifeng, grant)).toEqual(['ACCESS_SUSPENDED']);
});

test('[JY-36] the authority suspends on a risk, and ends a service for good', async () => {
  const { grant } = await aGrant(jiyuan);
  expect(rulesOf(await give(jiyuan.asProvider, 'closeAccess', { grant, ground: 'LEAK' }))).toEqual(['FORBIDDEN']);
  expect(refusalsOf(await give(jiyuan.asAuthority, 'closeAccess', { grant }))).toEqual([
    'VIOLATION_GROUND_MISSING input.ground',
  ]);
  const { id, caseStatus } = await give(jiyuan.asAuthority, 'closeAccess', { grant, ground: 'SECURITY_RISK' });
  expect(caseStatus).toBe('SUSPENDED');
  expect(await called(jiyuan, grant)).toEqual(['ACCESS_SUSPENDED']);
  expect(refusalsOf(await give(jiyuan.asAuthority, 'terminateAccess', { id }))).toEqual([
    'TERMINATION_REASON_MISSING input.reason',
  ]);
  expect(await give(jiyuan.asAuthority, 'terminateAccess', { id, reason: '违法使用' })).toMatchObject({
    caseStatus: 'TERMINATED',
    grant: { grantStatus: 'TERMINATED' },
  });
  const restored = await give(jiyuan.asAuthority, 'reopenAccess', { id, acceptance: '认可' });
  expect(rulesOf(restored)).toEqual(['INVALID_TRANSITION']);
  expect(await called(jiyuan, grant)).toEqual(['ACCESS_ENDED']);
});

test('[YL-30b] the unit that opened the data closes access on a ground, effective on the next call', async () => {
  const { grant } = await aGrant(yulin, { means: AccessMeans.INTERFACE });
  expect(rulesOf(await give(yulin.asAuthority, 'closeAccess', { grant, ground: 'LEAK' }))).toEqual(['FORBIDDEN']);
  const closed = await give(yulin.asProvider, 'closeAccess', { grant, ground: 'UNPERMITTED_SPREADING' });
  expect(closed).toMatchObject({ caseStatus: 'SUSPENDED', ground: 'UNPERMITTED_SPREADING', suspendedOn: '2026-06-30' });
  expect(await called(yulin, grant)).toEqual(['ACCESS_SUSPENDED']);
});

test('[YL-30c] anybody who is signed in reports unlawful use; it has a number, and the opening body finds it among its tasks', async () => {
  const { entry } = await aGrant(yulin);
  const report = { entry, description: '网上转卖开放数据', evidence: ['截图'] };
  expect(rulesOf(await give(undefined, 'reportViolation', report))).toEqual(['UNAUTHENTICATED']);
  const stranger = { ...yulin.asCitizen, subject: 'a stranger' };
  expect(refusalsOf(await give(stranger, 'reportViolation', { description: '示例' }))).toEqual([
    'VIOLATION_SUBJECT_MISSING input.entry',
  ]);
  const { id, caseNumber } = await give(yulin.asCitizen, 'reportViolation', report);
  expect(caseNumber).toMatch(/^WG-450900-2026-\d{6}$/);
  await on.settled();
  const { tasks } = await on.ask<{ tasks: { nodes: { title: string }[] } }>(
    yulin.asProvider,
    '{ tasks(first: 50) { nodes { title } } }',
  );
  expect(tasks.nodes.map(({ title }) => title)).toContainEqual(expect.stringContaining(String(caseNumber)));
  const seenBy = async (claims: Parameters<AtWork['ask']>[0]) =>
    (await on.ask<{ violationCase: object | null }>(claims, 'query ($id: ID!) { violationCase(id: $id) { id } }', { id }))
      .violationCase !== null;
  expect(await seenBy(yulin.asCitizen)).toBe(true);
  expect(await seenBy(stranger)).toBe(false);
  expect(await seenBy(yulin.asConsumer)).toBe(false);
});

test('the user is told of a case once access is closed, and never of who reported it', async () => {
  const { grant } = await aGrant(yulin);
  const { id } = await give(yulin.asProvider, 'reportViolation', { grant, description: '示例' });
  const seen = async () =>
    (
      await on.ask<{ violationCase: object | null }>(
        yulin.asConsumer,
        'query ($id: ID!) { violationCase(id: $id) { reporter { creditCode } caseStatus } }',
        { id },
      )
    ).violationCase;
  expect(await seen()).toBeNull();
  await give(yulin.asProvider, 'closeAccess', { id, ground: 'LEAK' });
  expect(await seen()).toEqual({ reporter: null, caseStatus: 'SUSPENDED' });
  const { violationCases } = await on.ask<{ violationCases: { nodes: { id: string }[]; totalCount: number } }>(
    yulin.asConsumer,
    'query ($grant: ID!) { violationCases(filter: { grant: $grant, caseStatus: [SUSPENDED] }) { totalCount nodes { id } } }',
    { grant },
  );
  expect(violationCases).toEqual({ totalCount: 1, nodes: [{ id }] });
});

test('of two cases on one grant each keeps it closed, also against the request that it follows', async () => {
  const ground = { register: 'share-request', key: crypto.randomUUID() } as const;
  const { grant } = await aGrant(chifeng, { ground });
  const [one, other] = await Promise.all([
    give(chifeng.asProvider, 'closeAccess', { grant, ground: 'LEAK' }),
    give(chifeng.asAuthority, 'closeAccess', { grant, ground: 'ILLEGAL_GAIN' }),
  ]);
  const correct = ({ id }: { id: string }) =>
    give(chifeng.asConsumer, 'submitViolationCorrection', { id, correction: '已整改' });
  await correct(one);
  await correct(other);
  await give(chifeng.asProvider, 'reopenAccess', { id: one.id, acceptance: '认可' });
  expect(await called(chifeng, grant)).toEqual(['ACCESS_SUSPENDED']);
  // what the request does leaves it closed, and the database itself lets nothing open it
  await moved(on, ground, GrantStatus.ACTIVE);
  expect(await called(chifeng, grant)).toEqual(['ACCESS_SUSPENDED']);
  const opening = `update access_grant set grant_status = 'ACTIVE' where ground_key = '${ground.key}'`;
  await expect(exchangeOf(on).dataSource.query(opening)).rejects.toThrow('a case keeps the grant closed');
  await give(chifeng.asAuthority, 'reopenAccess', { id: other.id, acceptance: '认可' });
  expect(await called(chifeng, grant)).toBe('records');
  const { rows } = await exchangeOf(on).pool.query(
    `select count(*)::int as n from violation_case where case_status = 'RESTORED' and access_grant = $1`,
    [grant.split(':')[1]],
  );
  expect(rows[0].n).toBe(2);
});
