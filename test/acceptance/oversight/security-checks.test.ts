import { Role } from '../../../kernel/actor';
import { refusalsOf } from '../at-work';
import { type Secured, securedIn } from './secured';

const CHECK = `... on SecurityCheck { id kind performedOn participants { body { creditCode } capacity } }`;
const overdue = (field: 'assessmentsOverdue' | 'drillsOverdue') => `query ($jurisdiction: DivisionCode!) {
  ${field}(jurisdiction: $jurisdiction, first: 50) { nodes { body { creditCode } system { id } kind lastOn dueOn every } } }`;

interface Owed {
  body: { creditCode: string };
  system: { id: string } | null;
  kind: string;
  lastOn: string | null;
  dueOn: string | null;
  every: string;
}

async function owed(
  { at, bodies }: Secured,
  field: 'assessmentsOverdue' | 'drillsOverdue',
  claims: object = bodies.asAuthority,
) {
  const answer = await at.ask<Record<string, { nodes: Owed[] }>>(claims as never, overdue(field), {
    jurisdiction: bodies.jurisdiction,
  });
  return answer[field]?.nodes ?? [];
}

const check = ({ bodies }: Secured, more: object = {}) => ({
  jurisdiction: bodies.jurisdiction,
  kind: 'RISK_ASSESSMENT',
  body: bodies.provider,
  participants: [{ body: bodies.provider, capacity: 'UNIT' }],
  performedOn: '2025-06-30',
  result: '未发现重大风险',
  ...more,
});

test('[CF-sec-6] a system whose last assessment is older than the configured interval is listed', async () => {
  const city = await securedIn('chifeng', '2026-06-30');
  const { at, bodies, done } = city;
  const { jurisdiction, provider } = bodies;
  const made = { jurisdiction, department: provider, name: '示例业务系统' };
  const { id: system } = await done('enterSystem', made, '... on InformationSystem { id }', bodies.asProvider);
  await at.settled();
  const ofSystem = async () => (await owed(city, 'assessmentsOverdue')).filter(one => one.kind === 'SECURITY_TEST');
  expect(await ofSystem()).toMatchObject([
    { body: { creditCode: provider }, system: { id: system }, lastOn: null, dueOn: null },
  ]);
  // no text gives a number: a year, ours, until the authority sets another
  await done('recordSecurityCheck', check(city, { kind: 'SECURITY_TEST', system }), CHECK, bodies.asProvider);
  expect(await ofSystem()).toEqual([]); // a year later to the day: due, not overdue
  at.goTo('2026-07-01');
  expect(await ofSystem()).toMatchObject([{ system: { id: system }, lastOn: '2025-06-30', dueOn: '2026-06-30', every: 'P1Y' }]);
  const interval = { jurisdiction, kind: 'SECURITY_TEST', every: 'P2Y', basis: '示例〔2026〕5号' };
  await done('setSecurityInterval', interval, '... on SecurityInterval { every }');
  expect(await ofSystem()).toEqual([]);
  expect(
    refusalsOf(
      await at.give(
        bodies.asAuthority,
        'setSecurityInterval',
        { ...interval, every: '两年' },
        '... on SecurityInterval { every }',
      ),
    ),
  ).toEqual(['SECURITY_INTERVAL_FORMAT input.every']);
  expect((await at.give(bodies.asProvider, 'setSecurityInterval', interval, '... on SecurityInterval { every }')).code).toBe(
    'FORBIDDEN',
  );
  // a system of another body is none of theirs
  expect(
    refusalsOf(await at.give(bodies.asConsumer, 'recordSecurityCheck', check(city, { body: bodies.consumer, system }), CHECK)),
  ).toEqual(['CHECK_SYSTEM_UNKNOWN input.system']);
  await at.close();
});

test('[GY-7-2b] a unit without a drill in the interval is listed, and so is one without a self-check', async () => {
  const city = await securedIn('guiyang', '2026-06-30');
  const { at, bodies, done, departments } = city;
  await departments(bodies.provider, bodies.consumer);
  await done('recordSecurityCheck', check(city, { kind: 'DRILL', performedOn: '2025-06-29' }), CHECK, bodies.asProvider);
  await done('recordSecurityCheck', check(city, { kind: 'SELF_CHECK', performedOn: '2025-06-30' }), CHECK, bodies.asProvider);
  const listed = (await owed(city, 'drillsOverdue')).map(({ body, kind, lastOn }) => [body.creditCode, kind, lastOn]);
  expect(listed).toEqual([
    [bodies.provider, 'DRILL', '2025-06-29'],
    [bodies.consumer, 'DRILL', null],
    [bodies.consumer, 'SELF_CHECK', null],
  ]);
  // a unit sees what it owes itself, nobody of the public anything
  expect((await owed(city, 'drillsOverdue', bodies.asProvider)).map(({ body }) => body.creditCode)).toEqual([bodies.provider]);
  await at.close();
});

test.each([
  ['[JY-51] a department that assessed no risk in the interval is listed', 'jiyuan'],
  ['[SM-26a] a unit without an assessment in the interval is listed', 'sanming'],
] as const)('%s', async (_title, slug) => {
  const city = await securedIn(slug, '2026-06-30');
  const { at, bodies, done, departments } = city;
  await departments(bodies.provider, bodies.consumer);
  const aspects = ['AGGREGATION', 'SHARING', 'OPENING', 'USE'];
  for (const kind of ['SECURITY_TEST', 'RISK_ASSESSMENT'])
    await done('recordSecurityCheck', check(city, { kind, aspects }), CHECK, bodies.asProvider);
  const listed = async () => [...new Set((await owed(city, 'assessmentsOverdue')).map(({ body }) => body.creditCode))];
  expect(await listed()).toEqual([bodies.consumer]);
  at.goTo('2026-07-01');
  expect(await listed()).toEqual([bodies.provider, bodies.consumer]);
  await at.close();
});

test('[JY-52a] of a department without a plan, plan and last drill are shown as null', async () => {
  const city = await securedIn('jiyuan', '2026-06-30');
  const { at, bodies, done, departments } = city;
  const { jurisdiction, provider, consumer } = bodies;
  await departments(provider, consumer);
  await done(
    'recordSecurityRegime',
    { jurisdiction, body: provider, emergencyPlan: '应急预案（2026）' },
    '... on SecurityRegime { id }',
  );
  await done('recordSecurityCheck', check(city, { kind: 'DRILL', performedOn: '2026-05-11' }), CHECK);
  const READY = `query ($jurisdiction: DivisionCode!, $body: CreditCode) {
    emergencyReadiness(jurisdiction: $jurisdiction, body: $body, first: 10) { nodes { body { creditCode } plan lastDrill } } }`;
  const ready = async (claims: object, body?: string) =>
    (await at.ask<{ emergencyReadiness: { nodes: object[] } }>(claims as never, READY, { jurisdiction, body }))
      .emergencyReadiness.nodes;
  expect(await ready(bodies.asAuthority, consumer)).toEqual([{ body: { creditCode: consumer }, plan: null, lastDrill: null }]);
  expect(await ready(bodies.asProvider)).toEqual([
    { body: { creditCode: provider }, plan: '应急预案（2026）', lastDrill: '2026-05-11' },
  ]);
  await at.close();
});

test('[SM-24] an assessment by a security body is shown on the record of the unit', async () => {
  const city = await securedIn('sanming', '2026-06-30');
  const { at, bodies, done, departments } = city;
  await departments(bodies.provider);
  const security = bodies.as(Role.AUDITOR, bodies.another);
  const participants = [{ body: bodies.another, capacity: 'CYBERSPACE' }];
  const { id } = await done('recordSecurityCheck', check(city, { participants, performedOn: '2026-06-30' }), CHECK, security);
  const RECORD = `query ($code: CreditCode!) { legalEntity(creditCode: $code) {
    securityRecord(first: 5) { nodes { id kind performedOn recordedBy { creditCode } } } } }`;
  const record = async (claims: object) =>
    (await at.ask<{ legalEntity: { securityRecord: { nodes: object[] } } }>(claims as never, RECORD, { code: bodies.provider }))
      .legalEntity.securityRecord.nodes;
  const shown = { id, kind: 'RISK_ASSESSMENT', performedOn: '2026-06-30', recordedBy: { creditCode: bodies.another } };
  expect(await record(bodies.asProvider)).toEqual([shown]);
  expect(await record(bodies.asAuthority)).toEqual([shown]);
  expect(await record(bodies.asConsumer)).toEqual([]);
  // what was recorded stays: not even who owns the tables changes it
  await expect(
    at.register.register.subgraphs
      .find(({ name }) => name === 'oversight')!
      .database.pool.query(`update security_check set result = '无'`),
  ).rejects.toThrow('never changed');
  const inFuture = await at.give(
    security,
    'recordSecurityCheck',
    check(city, { participants, performedOn: '2026-07-01' }),
    CHECK,
  );
  expect(refusalsOf(inFuture)).toEqual(['CHECK_IN_FUTURE input.performedOn']);
  await at.close();
});

test('[YL-34a] the three bodies that test and assess together are recorded, and none of them is left out', async () => {
  const city = await securedIn('yulin', '2026-06-30');
  const { at, bodies, done } = city;
  const [authority, cyberspace, police] = [bodies.authority, bodies.body(21), bodies.body(22)];
  const participants = [
    { body: authority, capacity: 'DATA_AUTHORITY' },
    { body: cyberspace, capacity: 'CYBERSPACE' },
    { body: police, capacity: 'PUBLIC_SECURITY' },
  ];
  const input = check(city, { body: authority, participants, aspects: ['OPENING'] });
  expect(await done('recordSecurityCheck', input, CHECK)).toMatchObject({
    participants: participants.map(({ body, capacity }) => ({ body: { creditCode: body }, capacity })),
  });
  const refused = await at.give(
    bodies.asAuthority,
    'recordSecurityCheck',
    { ...input, participants: participants.slice(0, 2) },
    CHECK,
  );
  expect(refused.findings).toMatchObject([{ rule: 'PARTICIPANTS_INCOMPLETE', article: { number: '第三十四条' } }]);
  await at.close();
});
