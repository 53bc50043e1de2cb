import { randomUUID } from 'node:crypto';
import type { ActorClaims } from '../../../kernel/actor';
import { rebuildProjection } from '../../../kernel/events/rebuild-projection';
import { slices } from '../../../subgraphs/all';
import { aBodyOf, anOversight, evidenceOf, issued, type Oversight, partiesOf, refusalsOf, rulesOf } from './oversight';

const entry = `catalog:${randomUUID()}`;
const parties = partiesOf('chifeng');
const { asAuthority, asGovernment, asDepartment, asOther, jurisdiction, department, authority } = parties;

let oversight: Oversight;
beforeAll(async () => {
  oversight = await anOversight('2026-01-20');
});
beforeEach(() => oversight.goTo('2026-01-20'));
afterAll(() => oversight.close());

const refused = (input: object, claims = asAuthority) =>
  refusalsOf(oversight, parties, { dueOn: '2026-02-13', ...input }, claims);

test('[CF-liab-1] an overdue request is ground for a time-limited order that is linked to it; without a due day it is refused', async () => {
  const request = `share-request:${randomUUID()}`;
  await oversight.tellTask({ id: request, version: 1, overdue: true });
  const input = { ground: 'OVERDUE_REQUEST', evidence: evidenceOf('REQUEST', request) };
  expect(await refused({ ...input, dueOn: null })).toEqual(['DUE_DAY_MISSING input.dueOn']);
  const order = await issued(oversight, parties, { ...input, dueOn: '2026-02-13' });
  expect(order).toMatchObject({
    groundText: '逾期未办理共享开放申请',
    groundArticle: { id: 'chifeng/四(三)3' },
    evidence: [{ kind: 'REQUEST', reference: request }],
    dueOn: '2026-02-13',
    issuerRole: 'AUTHORITY',
    issuer: { creditCode: authority },
    addressee: { creditCode: department },
  });
  expect(await refused({ ...input, dueOn: '2026-01-20' })).toEqual(['DUE_DAY_NOT_AHEAD input.dueOn']);
  expect(await refused({ ...input, dueOn: '2026-01-21' })).toEqual([]);
});

test('[CF-liab-1a] catalogue or sharing work not done asks for an entry or a task', async () => {
  const ground = 'CATALOGUE_OR_SHARING_DUTY';
  expect(await refused({ ground })).toEqual(['EVIDENCE_MISSING input.evidence']);
  expect(await refused({ ground, evidence: evidenceOf('DOCUMENT') })).toEqual(['EVIDENCE_MISSING input.evidence']);
  expect(await refused({ ground, evidence: evidenceOf('ENTRY', entry) })).toEqual([]);
  expect(await refused({ ground, evidence: evidenceOf('TASK', entry) })).toEqual([]);
  expect(await refused({ ground, evidence: evidenceOf('ENTRY', 'no id') })).toEqual([
    'EVIDENCE_UNNAMED input.evidence.reference',
  ]);
});

test('[CF-liab-1b] a request that is not overdue, or that no longer is, establishes nothing', async () => {
  const request = `share-request:${randomUUID()}`;
  const input = { ground: 'OVERDUE_REQUEST', evidence: evidenceOf('REQUEST', request) };
  const notEstablished = ['GROUND_NOT_ESTABLISHED input.evidence'];
  expect(await refused(input)).toEqual(notEstablished);
  await oversight.tellTask({ id: request, version: 1, overdue: false });
  expect(await refused(input)).toEqual(notEstablished);
  await oversight.tellTask({ id: request, version: 2, overdue: true, binding: false });
  expect(await refused(input)).toEqual(notEstablished);
  await oversight.tellTask({ id: request, version: 3, overdue: true });
  expect(await refused(input)).toEqual([]);
  await oversight.tellTask({ id: request, version: 4, overdue: false });
  expect(await refused(input)).toEqual(notEstablished);
});

test('[CF-liab-1b] what another body let pass establishes nothing against the addressee', async () => {
  const request = `share-request:${randomUUID()}`;
  const waitsFor = [{ role: 'PROVIDER', organization: parties.other, events: ['approve'] }];
  await oversight.tellTask({ id: request, version: 1, overdue: true, waitsFor });
  const input = { ground: 'OVERDUE_REQUEST', evidence: evidenceOf('REQUEST', request) };
  expect(await refused(input)).toEqual(['GROUND_NOT_ESTABLISHED input.evidence']);
  expect(await refused({ ...input, addressee: parties.other })).toEqual([]);
});

test('[CF-liab-1c] a refusal is no ground without a written note why the basis that it cites fails', async () => {
  const ground = 'REFUSAL_WITHOUT_BASIS';
  expect(await refused({ ground, evidence: evidenceOf('REQUEST', 'share-request:1') })).toEqual([
    'EVIDENCE_NOTE_MISSING input.evidence.note',
  ]);
  expect(await refused({ ground, evidence: evidenceOf('REQUEST', 'share-request:1', '所引条款不涉及该数据') })).toEqual([]);
});

test('[CF-liab-1d] neglected security asks for evidence of some kind', async () => {
  expect(await refused({ ground: 'SECURITY_DUTY' })).toEqual(['EVIDENCE_MISSING input.evidence']);
  expect(await refused({ ground: 'SECURITY_DUTY', evidence: evidenceOf('DOCUMENT') })).toEqual([]);
});

test('a ground that the city does not list is refused, with the article that lists them', async () => {
  const { findings } = await oversight.give(asAuthority, 'issueRectification', {
    jurisdiction,
    addressee: department,
    ground: 'DUPLICATE_COLLECTION',
    dueOn: '2026-02-13',
  });
  expect(findings).toMatchObject([{ rule: 'GROUND_UNKNOWN', path: ['input', 'ground'], article: { id: 'chifeng/四(三)3' } }]);
});

test('[CF-liab-2] a serious case goes to another body, which is named; one that is not serious does not', async () => {
  const security = { ground: 'SECURITY_DUTY', evidence: evidenceOf('DOCUMENT'), dueOn: '2026-02-13' };
  const { id } = await issued(oversight, parties, { ...security, serious: true });
  expect(rulesOf(await oversight.give(asAuthority, 'transferCase', { id }))).toEqual([
    'RECEIVING_BODY_MISSING input.receivingBody',
  ]);
  const receivingBody = aBodyOf('chifeng', 9);
  expect(await oversight.give(asAuthority, 'transferCase', { id, receivingBody })).toMatchObject({
    orderStatus: 'TRANSFERRED',
    receivingBody: { creditCode: receivingBody },
  });
  const lesser = await issued(oversight, parties, security);
  expect(rulesOf(await oversight.give(asAuthority, 'transferCase', { id: lesser.id, receivingBody }))).toEqual([
    'CASE_NOT_SERIOUS input.serious',
  ]);
  expect(await oversight.give(asAuthority, 'transferCase', { id: lesser.id, receivingBody, serious: true })).toMatchObject({
    orderStatus: 'TRANSFERRED',
    serious: true,
  });
});

test('[CF-liab-5] against the authority only the government orders', async () => {
  const input = {
    jurisdiction,
    addressee: authority,
    ground: 'AUTHORITY_DUTY',
    description: '未按规定履行统筹职责',
    dueOn: '2026-02-13',
  };
  expect(await oversight.give(asAuthority, 'issueRectification', input)).toEqual({ code: 'FORBIDDEN' });
  const bySecurity = { ...input, ground: 'SECURITY_DUTY', evidence: evidenceOf('DOCUMENT') };
  expect(await oversight.give(asAuthority, 'issueRectification', bySecurity)).toEqual({ code: 'FORBIDDEN' });
  expect(await oversight.give(asGovernment, 'issueRectification', input)).toMatchObject({
    orderStatus: 'ISSUED',
    issuerRole: 'GOVERNMENT',
  });
  // and against a department the authority does
  expect(await oversight.give(asGovernment, 'issueRectification', { ...bySecurity, addressee: department })).toEqual({
    code: 'FORBIDDEN',
  });
});

test('the government sets the authority no limit unless it wishes; a serious case names the persons, where a department’s does not', async () => {
  const against = {
    jurisdiction,
    addressee: authority,
    ground: 'AUTHORITY_DUTY',
    description: '未按规定履行统筹职责',
    serious: true,
  };
  const { id } = (await oversight.give(asGovernment, 'issueRectification', against)) as { id: string };
  const receivingBody = aBodyOf('chifeng', 9);
  expect(rulesOf(await oversight.give(asGovernment, 'transferCase', { id, receivingBody }))).toEqual([
    'PERSONS_MISSING input.persons',
  ]);
  const persons = [`person:${randomUUID()}`];
  expect(await oversight.give(asGovernment, 'transferCase', { id, receivingBody, persons })).toMatchObject({
    orderStatus: 'TRANSFERRED',
  });
});

test('from order to confirmation, with a report sent back, each step by whose it is, and all of it kept', async () => {
  const { id } = await issued(oversight, parties, {
    ground: 'SECURITY_DUTY',
    evidence: evidenceOf('DOCUMENT'),
    dueOn: '2026-02-13',
  });
  expect(await oversight.give(asOther, 'submitRectification', { id, report: '已整改' })).toMatchObject({
    findings: [{ rule: 'MATTER_UNKNOWN' }],
  });
  expect(await oversight.give(asAuthority, 'submitRectification', { id, report: '已整改' })).toEqual({ code: 'FORBIDDEN' });
  expect(rulesOf(await oversight.give(asDepartment, 'submitRectification', { id, report: ' ' }))).toEqual([
    'REPORT_MISSING input.report',
  ]);
  expect(await oversight.give(asDepartment, 'submitRectification', { id, report: '已补齐制度' })).toMatchObject({
    orderStatus: 'RECTIFIED',
    version: 2,
  });
  expect(rulesOf(await oversight.give(asAuthority, 'rejectRectification', { id, comment: '' }))).toEqual([
    'COMMENT_MISSING input.comment',
    'DUE_DAY_MISSING input.dueOn',
  ]);
  const rejection = { id, comment: '缺少演练记录', dueOn: '2026-03-02' };
  expect(await oversight.give(asDepartment, 'rejectRectification', rejection)).toEqual({ code: 'FORBIDDEN' });
  expect(await oversight.give(asAuthority, 'rejectRectification', { ...rejection, expectedVersion: 1 })).toMatchObject({
    findings: [{ rule: 'VERSION_CONFLICT' }],
  });
  oversight.goTo('2026-01-21');
  expect(await oversight.give(asAuthority, 'rejectRectification', { ...rejection, expectedVersion: 2 })).toMatchObject({
    orderStatus: 'ISSUED',
    dueOn: '2026-03-02',
  });
  await oversight.give(asDepartment, 'submitRectification', { id, report: '已补演练记录' });
  expect(await oversight.give(asAuthority, 'confirmRectification', { id, comment: '符合要求' })).toMatchObject({
    orderStatus: 'CLOSED',
    version: 5,
  });
  const order = await oversight.order(
    asDepartment,
    id,
    'events { event from to byRole byOrganization comment article { id } } clocks { parameter binding startedOn dueOn answeredOn overdue article { id } }',
  );
  expect(order).toEqual({
    events: [
      { event: 'issueRectification', from: null, to: 'ISSUED', byRole: 'AUTHORITY', comment: null },
      { event: 'submitRectification', from: 'ISSUED', to: 'RECTIFIED', byRole: 'PROVIDER', comment: null },
      { event: 'rejectRectification', from: 'RECTIFIED', to: 'ISSUED', byRole: 'AUTHORITY', comment: '缺少演练记录' },
      { event: 'submitRectification', from: 'ISSUED', to: 'RECTIFIED', byRole: 'PROVIDER', comment: null },
      { event: 'confirmRectification', from: 'RECTIFIED', to: 'CLOSED', byRole: 'AUTHORITY', comment: '符合要求' },
    ].map(event => ({
      ...event,
      byOrganization: event.byRole === 'PROVIDER' ? department : authority,
      article: ['issueRectification', 'submitRectification'].includes(event.event) ? { id: 'chifeng/四(三)3' } : null,
    })),
    clocks: [
      ['2026-01-20', '2026-02-13'],
      ['2026-01-21', '2026-03-02'],
    ].map(([day, dueOn]) => ({
      parameter: 'rectification_limit',
      binding: true,
      startedOn: day,
      dueOn,
      answeredOn: day,
      overdue: false,
      article: { id: 'chifeng/四(三)3' },
    })),
  });
});

test('an order is seen by its parties and by who decides or watches in the city; to others there is none', async () => {
  const { id } = await issued(oversight, parties, {
    ground: 'SECURITY_DUTY',
    evidence: evidenceOf('DOCUMENT'),
    dueOn: '2026-02-13',
  });
  const auditor = { subject: 'auditor', roles: ['AUDITOR'], jurisdiction } as never;
  for (const claims of [asAuthority, asGovernment, asDepartment, auditor]) {
    expect(await oversight.order(claims, id, 'id')).toEqual({ id });
  }
  const abroad = partiesOf('yulin');
  for (const claims of [undefined, asOther, abroad.asAuthority, abroad.asGovernment]) {
    expect(await oversight.order(claims, id, 'id')).toBeNull();
    const { node, rectificationOrders } = await oversight.ask<Record<string, unknown>>(
      claims,
      `{ node(id: "${id}") { __typename } rectificationOrders { totalCount } }`,
    );
    expect({ node, rectificationOrders }).toEqual({ node: null, rectificationOrders: { totalCount: 0 } });
  }
  expect(await oversight.ask(asDepartment, `{ node(id: "${id}") { ... on RectificationOrder { orderStatus } } }`)).toEqual({
    node: { orderStatus: 'ISSUED' },
  });
});

test('what the caller may do now is told, and why not the rest', async () => {
  const { id } = await issued(oversight, parties, {
    ground: 'SECURITY_DUTY',
    evidence: evidenceOf('DOCUMENT'),
    dueOn: '2026-02-13',
  });
  const available = async (claims: typeof asAuthority) => {
    const order = await oversight.order(claims, id, 'available { event allowed because { rule } }');
    return (order as { available: { event: string; allowed: boolean; because: { rule: string }[] }[] }).available.map(
      ({ event, allowed, because }) => `${event} ${allowed || because.map(({ rule }) => rule).join(' ')}`,
    );
  };
  expect(await available(asDepartment)).toEqual([
    'submitRectification true',
    'confirmRectification INVALID_TRANSITION NOT_PERMITTED',
    'rejectRectification INVALID_TRANSITION NOT_PERMITTED',
    'transferCase NOT_PERMITTED',
  ]);
  expect(await available(asAuthority)).toEqual([
    'submitRectification NOT_PERMITTED',
    'confirmRectification INVALID_TRANSITION',
    'rejectRectification INVALID_TRANSITION',
    'transferCase true',
  ]);
});

test('past its day an order is overdue within a minute, not before midnight in the city; it can still be put right', async () => {
  const { id } = await issued(oversight, parties, {
    ground: 'SECURITY_DUTY',
    evidence: evidenceOf('DOCUMENT'),
    dueOn: '2026-02-13',
  });
  oversight.goTo('2026-02-13T23:59:59+08:00');
  await oversight.byItself();
  expect(await oversight.order(asDepartment, id, 'orderStatus clocks { overdue }')).toEqual({
    orderStatus: 'ISSUED',
    clocks: [{ overdue: false }],
  });
  oversight.goTo('2026-02-14T00:00:00+08:00');
  await oversight.byItself();
  expect(await oversight.order(asDepartment, id, 'orderStatus clocks { overdue }')).toEqual({
    orderStatus: 'OVERDUE',
    clocks: [{ overdue: true }],
  });
  const input = { id, comment: '示例' };
  for (const [claims, command] of [
    [asAuthority, 'criticise'],
    [asAuthority, 'exempt'],
  ] as const) {
    expect(await oversight.give(claims, command, input)).toMatchObject({ findings: [{ rule: 'NOT_REGULATED' }] });
  }
  expect(await oversight.give(asDepartment, 'submitRectification', { id, report: '已整改' })).toMatchObject({
    orderStatus: 'RECTIFIED',
  });
});

test('whoever may not know of an order learns nothing from a step with it, whatever else is wrong in it', async () => {
  const { id } = await issued(oversight, parties, {
    ground: 'SECURITY_DUTY',
    evidence: evidenceOf('DOCUMENT'),
    dueOn: '2026-02-13',
  });
  const stepsOf = (claims: ActorClaims) =>
    Promise.all(
      [id, `rectification:${randomUUID()}`].map(one =>
        oversight.give(claims, 'transferCase', { id: one, persons: ['no person'] }),
      ),
    );
  const steps = await stepsOf(partiesOf('jiyuan').asAuthority);
  expect(steps.map(rulesOf)).toEqual([['MATTER_UNKNOWN input.id'], ['MATTER_UNKNOWN input.id']]);
  expect(await stepsOf(asOther)).toEqual([{ code: 'FORBIDDEN' }, { code: 'FORBIDDEN' }]);
});

test('an order may be due on the last day that can be written', async () => {
  const { id } = await issued(oversight, parties, {
    ground: 'SECURITY_DUTY',
    evidence: evidenceOf('DOCUMENT'),
    dueOn: '9999-12-31',
  });
  expect(await oversight.order(asDepartment, id, 'dueOn clocks { dueOn workingDaysLeft overdue }')).toEqual({
    dueOn: '9999-12-31',
    clocks: [{ dueOn: '9999-12-31', workingDaysLeft: null, overdue: false }],
  });
});

test('a task made anew waits since its matter was moved last', async () => {
  oversight.goTo('2026-01-05');
  await issued(oversight, parties, { ground: 'SECURITY_DUTY', evidence: evidenceOf('DOCUMENT'), dueOn: '2026-02-13' });
  const { subgraphs } = oversight.register.register;
  const sources = subgraphs.flatMap(({ name, database }) =>
    slices.filter(slice => slice.name === name).map(slice => ({ name, database, slice })),
  );
  const exchange = sources.find(({ name }) => name === 'exchange');
  if (!exchange) throw new Error('no exchange');
  const tasks = async () => {
    await oversight.register.settled();
    return oversight.ask<{ tasks: { totalCount: number } }>(
      asAuthority,
      '{ tasks(first: 100) { totalCount edges { node { id state dueOn overdue since } } } }',
    );
  };
  const before = await tasks();
  expect(before.tasks.totalCount).toBeGreaterThan(0);
  oversight.goTo('2026-01-06');
  await rebuildProjection({ ...exchange, sources });
  expect(await tasks()).toEqual(before);
});

test('there are no tasks as of a moment: only the present waits', async () => {
  const { errors } = await oversight.register
    .as(asAuthority, { 'registry-as-of': '2020-01-01T00:00:00Z' })
    .ask('{ tasks { totalCount } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule: 'AS_OF_NOT_KEPT' });
});
