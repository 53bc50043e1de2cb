import type { ActorClaims } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { granted, KEY, loaded, PURPOSE, RECORD } from './granted';
import { aCompany, anOpenedEntry, REQUEST, requestOf, saying } from './open-data';

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
