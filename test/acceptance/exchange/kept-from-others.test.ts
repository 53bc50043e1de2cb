import { type ActorClaims, Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { granted, KEY, loaded, PURPOSE, RECORD } from './granted';
import { aCompany, anOpenedEntry, REQUEST, requestOf, saying } from './open-data';
import { aLoadedEntry, step, submitted, withDuty } from './sharing';

const jiyuan = bodiesOf('jiyuan');
const { asAnother, asAuthority, asCitizen, asConsumer, asGovernment, asProvider, anAuditor } = jiyuan;

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
}, 60_000);
afterAll(() => on?.close());

const CASE = '... on ViolationCase { id caseStatus grant { id grantStatus } }';
const give = (claims: ActorClaims, command: string, input: object) => on.give(claims, command, input, CASE);

test('the user of data learns of a case against it neither which body reported it nor in what role', async () => {
  const entry = await loaded(on, jiyuan);
  const grant = await granted(on, jiyuan, entry);
  const { id } = await give(asAnother, 'reportViolation', { entry, description: '示例举报' });
  await give(asAuthority, 'openCase', { id, grant });
  await give(asAuthority, 'closeAccess', { id, ground: 'SECURITY_RISK' });
  const seenBy = (claims: ActorClaims) =>
    on.ask<{ violationCase: { events: { event: string }[] } }>(
      claims,
      `query ($id: ID!) { violationCase(id: $id) { reporter { creditCode } description events { event byRole byOrganization comment } } }`,
      { id },
    );
  const toTheUser = await seenBy(asConsumer);
  expect(toTheUser.violationCase.events.map(({ event }) => event)).toEqual(['openCase', 'suspendAccess']);
  expect(JSON.stringify(toTheUser)).not.toContain(jiyuan.another);
  expect(JSON.stringify(await seenBy(asProvider))).toContain(jiyuan.another);
});

test('the authority ends what a case has closed, and no other grant in its place', async () => {
  const entry = await loaded(on, jiyuan);
  const [closed, other] = [await granted(on, jiyuan, entry), await granted(on, jiyuan, entry)];
  const { id } = await give(asAuthority, 'closeAccess', { grant: closed, ground: 'SECURITY_RISK' });
  const ended = await give(asAuthority, 'terminateAccess', { id, grant: other, reason: '违法使用' });
  expect(refusalsOf(ended)).toEqual(['MATTER_UNKNOWN input.grant']);
  const call = { grant: other, purpose: PURPOSE, key: KEY };
  expect((await on.give(asConsumer, 'grantedRecords', call, RECORD)).records).toHaveLength(1);
  expect(await give(asAuthority, 'terminateAccess', { id, grant: closed, reason: '违法使用' })).toMatchObject({
    caseStatus: 'TERMINATED',
    grant: { id: closed, grantStatus: 'TERMINATED' },
  });
});

test('a request for opened data is its author’s alone until it is handed in', async () => {
  const entry = await anOpenedEntry(on, jiyuan);
  const company = aCompany(jiyuan);
  const ofCompany = { applicant: company.code, applicantKind: 'LEGAL_PERSON' };
  for (const [author, who] of [
    [asCitizen, {}],
    [company.claims, ofCompany],
  ] as const) {
    const draft = { entry, ...saying, ...who, asDraft: true };
    const { id } = await on.give(author, 'createOpenRequest', draft, REQUEST);
    await on.settled();
    const seen = async (claims: ActorClaims) => {
      const { node, openRequests, changes } = await on.ask<{
        node: object | null;
        openRequests: { nodes: { id: string }[] };
        changes: { nodes: { nodeId: string }[] };
      }>(
        claims,
        'query ($id: ID!) { node(id: $id) { ... on OpenRequest { openRequestStatus } } openRequests(first: 50) { nodes { id } } changes(first: 100) { nodes { nodeId } } }',
        { id },
      );
      return [
        (await requestOf(on, claims, id, 'openRequestStatus')) !== null,
        Boolean(node && 'openRequestStatus' in node && node.openRequestStatus),
        openRequests.nodes.some(one => one.id === id),
        changes.nodes.some(({ nodeId }) => nodeId === id),
      ];
    };
    for (const other of [asAuthority, asGovernment, anAuditor])
      expect([other.roles, (await seen(other)).slice(0, 3)]).toEqual([other.roles, [false, false, false]]);
    // those whose data it is are not even told that something was begun
    for (const other of [asProvider, asConsumer]) expect(await seen(other)).toEqual([false, false, false, false]);
    expect((await seen(author)).slice(0, 3)).toEqual([true, true, true]);
    expect(rulesOf(await on.give(asProvider, 'decideOpenRequest', { id, decision: 'REJECT' }, REQUEST))).toEqual([
      'MATTER_UNKNOWN',
    ]);
    expect(await on.give(author, 'submitOpenRequest', { id }, REQUEST)).toMatchObject({ openRequestStatus: 'SUBMITTED' });
    for (const other of [asProvider, asAuthority, asGovernment, anAuditor])
      expect([other.roles, (await seen(other)).slice(0, 3)]).toEqual([other.roles, [true, true, true]]);
  }
});

/** Somebody with an office who comes also as one of the public. */
const alsoOfThePublic = (claims: ActorClaims): ActorClaims => ({ ...claims, roles: [...claims.roles, Role.PUBLIC] });

test('nobody signs in the name of another because everybody may come as one of the public; use may last as long as there are days', async () => {
  const yulin = bodiesOf('yulin');
  const entry = await anOpenedEntry(on, yulin);
  const template = {
    jurisdiction: yulin.jurisdiction,
    agreementKind: 'SPECIAL',
    unit: yulin.provider,
    openType: 'CONDITIONAL',
  };
  const made = await on.give(
    yulin.asProvider,
    'makeAgreementTemplate',
    { ...template, title: '示例协议', wording: '示例条款' },
    '... on AgreementTemplate { id }',
  );
  expect(made.id).toBeTruthy();
  const { id } = await on.give(yulin.asCitizen, 'createOpenRequest', { entry, ...saying }, REQUEST);
  const approval = { id, decision: 'APPROVE', permittedPurpose: '出行研究', permittedScope: '仅限本次研究' };
  await on.give(yulin.asAuthority, 'decideOpenRequest', { id, decision: 'APPROVE' }, REQUEST);
  // for as long as there are days: nothing comes after the last of them
  const approved = await on.give(yulin.asProvider, 'decideOpenRequest', { ...approval, permittedUntil: '9999-12-31' }, REQUEST);
  expect(approved).toMatchObject({ openRequestStatus: 'APPROVED' });
  const sign = (claims: ActorClaims) => on.give(claims, 'signUseAgreement', { id }, REQUEST);
  expect(rulesOf(await sign(alsoOfThePublic(yulin.asAuthority)))).toEqual(['FORBIDDEN']);
  expect(await requestOf(on, yulin.asCitizen, id, 'applicantSignedOn')).toMatchObject({ applicantSignedOn: null });
  await sign(yulin.asProvider);
  expect(await sign(yulin.asCitizen)).toMatchObject({ openRequestStatus: 'AGREEMENT_SIGNED' });
  const accepting = { jurisdiction: yulin.jurisdiction };
  await on.give(
    yulin.asPlatform,
    'makeAgreementTemplate',
    {
      jurisdiction: yulin.jurisdiction,
      agreementKind: 'PLATFORM',
      unit: yulin.platform,
      title: '示例平台协议',
      wording: '示例条款',
    },
    '... on AgreementTemplate { id }',
  );
  const accepted = await on.give(
    yulin.asCitizen,
    'acceptPlatformAgreement',
    accepting,
    '... on PlatformAcceptance { acceptedOn }',
  );
  expect(rulesOf(accepted)).toEqual([]);
  expect(await requestOf(on, yulin.asCitizen, id, 'openRequestStatus')).toMatchObject({ openRequestStatus: 'ACTIVE' });
});

test('what changes a matter without moving it on takes the version that was read, and no other', async () => {
  const chifeng = bodiesOf('chifeng');
  const stated = {
    jurisdiction: chifeng.jurisdiction,
    kind: 'SHARE',
    channel: 'ONLINE',
    title: '示例需求',
    purpose: PURPOSE,
    items: [],
    complianceCommitment: true,
    provider: chifeng.provider,
  };
  const DEMAND = '... on Demand { id version demandStatus }';
  const { id } = await on.give(chifeng.asConsumer, 'submitDemand', stated, DEMAND);
  await on.give(chifeng.asAuthority, 'acceptDemand', { id }, DEMAND);
  const confirmed = await on.give(chifeng.asAuthority, 'decideDemand', { id, decision: 'CONFIRM' }, DEMAND);
  expect(confirmed).toMatchObject({ demandStatus: 'CONFIRMED' });
  const drawnUp = {
    code: 'KFO-1',
    title: '示例目录',
    catalogKind: 'DEPARTMENT',
    provider: chifeng.provider,
    jurisdiction: chifeng.jurisdiction,
    items: [],
  };
  const entry = await on.give(chifeng.asProvider, 'registerCatalogEntry', drawnUp, '... on CatalogEntry { id }');
  await on.settled();
  const link = (expectedVersion: number) =>
    on.give(chifeng.asProvider, 'linkDemandEntry', { id, entry: entry.id, expectedVersion }, DEMAND);
  expect(refusalsOf(await link(1))).toEqual(['VERSION_CONFLICT input.expectedVersion']);
  expect(await link(Number(confirmed.version))).toMatchObject({ demandStatus: 'CONFIRMED' });

  const shared = await loaded(on, jiyuan);
  const objecting = { kind: 'SHARE', entry: shared, grounds: ['WRONG'], description: '示例异议', evidence: ['示例证据'] };
  const OBJECTION = '... on Objection { id version }';
  const objection = await on.give(asConsumer, 'fileObjection', objecting, OBJECTION);
  expect(objection.findings).toBeUndefined();
  const state = (expectedVersion: number) =>
    on.give(asProvider, 'stateOnObjection', { id: objection.id, statement: '示例意见', expectedVersion }, OBJECTION);
  expect(refusalsOf(await state(9))).toEqual(['VERSION_CONFLICT input.expectedVersion']);
  expect((await state(Number(objection.version))).findings).toBeUndefined();
});

test('a request is taken up as it was read', async () => {
  await withDuty(on, jiyuan);
  const id = await submitted(on, jiyuan, await aLoadedEntry(on, jiyuan));
  const accept = (expectedVersion: number) => step(on, asProvider, 'acceptShareRequest', id, { expectedVersion });
  expect(refusalsOf(await accept(1))).toEqual(['VERSION_CONFLICT input.expectedVersion']);
  expect((await accept(2)).findings).toBeUndefined();
});
