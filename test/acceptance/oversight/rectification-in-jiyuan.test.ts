import { randomUUID } from 'node:crypto';
import { Role } from '../../../kernel/actor';
import { aBodyOf, anOversight, evidenceOf, issued, type Oversight, partiesOf, refusalsOf, rulesOf } from './oversight';

const entry = `catalog:${randomUUID()}`;
const parties = partiesOf('jiyuan');
const { asAuthority, asGovernment, asDepartment, government, jurisdiction, department } = parties;

let oversight: Oversight;
beforeAll(async () => {
  oversight = await anOversight('2026-01-20', [{ jurisdiction: 'jiyuan', since: '2025-01-01' }]);
});
beforeEach(() => oversight.goTo('2026-01-20'));
afterAll(() => oversight.close());

const refused = (input: object) => refusalsOf(oversight, parties, { dueOn: '2026-02-13', ...input });
const order = { ground: 'OTHER', citedArticle: '第二十四条', dueOn: '2026-02-13' };

test('[JY-60a] an order past its day is overdue and is escalated by the authority to the committee, which is then in charge', async () => {
  const { id } = await issued(oversight, parties, order);
  const escalation = { id, supervisor: government, comment: '逾期未整改' };
  expect(await oversight.give(asAuthority, 'escalateRectification', escalation)).toMatchObject({
    findings: [{ rule: 'INVALID_TRANSITION', article: { id: 'jiyuan/第六十条' } }],
  });
  oversight.goTo('2026-02-14');
  await oversight.byItself();
  expect(await oversight.order(asAuthority, id, 'orderStatus inCharge')).toEqual({
    orderStatus: 'OVERDUE',
    inCharge: 'AUTHORITY',
  });
  expect(await oversight.give(asDepartment, 'escalateRectification', escalation)).toEqual({ code: 'FORBIDDEN' });
  expect(
    rulesOf(await oversight.give(asAuthority, 'escalateRectification', { ...escalation, supervisor: department })),
  ).toEqual(['SUPERVISOR_IS_PARTY input.supervisor']);
  expect(await oversight.give(asAuthority, 'escalateRectification', escalation)).toMatchObject({
    orderStatus: 'ESCALATED',
    inCharge: 'GOVERNMENT',
    supervisor: { creditCode: government },
  });
  await oversight.give(asDepartment, 'submitRectification', { id, report: '已整改' });
  expect(await oversight.give(asGovernment, 'confirmRectification', { id })).toMatchObject({ orderStatus: 'CLOSED' });
});

test('[JY-60a] a notice states its limit', async () => {
  expect(await refused({ ...order, dueOn: null })).toEqual(['DUE_DAY_MISSING input.dueOn']);
  expect(await refused(order)).toEqual([]);
});

test('[JY-60b] a serious case is referred with the receiving body and the persons responsible', async () => {
  const { id } = await issued(oversight, parties, { ...order, serious: true });
  // the committee's own once it was reported there
  expect(await oversight.give(asGovernment, 'transferCase', { id })).toEqual({ code: 'FORBIDDEN' });
  oversight.goTo('2026-02-14');
  await oversight.byItself();
  await oversight.give(asAuthority, 'escalateRectification', { id, supervisor: government });
  expect(rulesOf(await oversight.give(asGovernment, 'transferCase', { id }))).toEqual([
    'RECEIVING_BODY_MISSING input.receivingBody',
    'PERSONS_MISSING input.persons',
  ]);
  const [receivingBody, person] = [aBodyOf('jiyuan', 9), `person:${randomUUID()}`];
  expect(rulesOf(await oversight.give(asGovernment, 'transferCase', { id, receivingBody, persons: [entry] }))).toEqual([
    'ID_OF_ANOTHER_KIND input.persons',
  ]);
  expect(await oversight.give(asGovernment, 'transferCase', { id, receivingBody, persons: [person] })).toMatchObject({
    orderStatus: 'TRANSFERRED',
    persons: [{ id: person }],
  });
});

test('[JY-60-1] catalogue or data not published asks for an entry or an overdue task', async () => {
  const ground = 'CATALOGUE_OR_DATA_NOT_PUBLISHED';
  const task = `catalog:${randomUUID()}`;
  expect(await refused({ ground })).toEqual(['EVIDENCE_MISSING input.evidence']);
  expect(await refused({ ground, evidence: evidenceOf('ENTRY', entry) })).toEqual([]);
  expect(await refused({ ground, evidence: evidenceOf('TASK', task) })).toEqual(['GROUND_NOT_ESTABLISHED input.evidence']);
  await oversight.tellTask({ id: task, version: 1, overdue: true, workflow: 'SMX-01', jurisdiction });
  expect(await refused({ ground, evidence: evidenceOf('TASK', task) })).toEqual([]);
});

test.each([
  ['[JY-60-2]', 'DUPLICATE_COLLECTION', 'ENTRY', entry],
  ['[JY-60-3]', 'REFUSES_CORRECTION', 'PROBLEM', undefined],
  ['[JY-60-4]', 'NON_CONFORMING_DATA', 'FINDING', undefined],
])('%s %s asks for its own evidence', async (_, ground, kind, reference) => {
  expect(await refused({ ground, evidence: evidenceOf('DOCUMENT') })).toEqual(['EVIDENCE_MISSING input.evidence']);
  expect(await refused({ ground, evidence: evidenceOf(kind, reference) })).toEqual([]);
});

test('[JY-60-5] neglected security asks for description and evidence', async () => {
  const ground = 'SECURITY_DUTY';
  expect(await refused({ ground })).toEqual(['EVIDENCE_MISSING input.evidence', 'DESCRIPTION_MISSING input.description']);
  expect(await refused({ ground, evidence: evidenceOf('DOCUMENT'), description: '未落实分级管理' })).toEqual([]);
});

test('[JY-60-6] another breach names the article, one that the text has', async () => {
  expect(await refused({ ...order, citedArticle: null })).toEqual(['CITED_ARTICLE_MISSING input.citedArticle']);
  expect(await refused({ ...order, citedArticle: '第九十九条' })).toEqual(['CITED_ARTICLE_UNKNOWN input.citedArticle']);
  const { id } = await issued(oversight, parties, order);
  expect(await oversight.order(asDepartment, id, 'citedArticle { id }')).toEqual({
    citedArticle: { id: 'jiyuan/第二十四条' },
  });
});

test('[JY-61] a case is closed as exempted only on a ground that the text names', async () => {
  const { id } = await issued(oversight, parties, order);
  expect(rulesOf(await oversight.give(asAuthority, 'exempt', { id }))).toEqual([
    'EXEMPTION_GROUND_MISSING input.exemptionGround',
  ]);
  expect(rulesOf(await oversight.give(asAuthority, 'exempt', { id, exemptionGround: 'UNFORESEEABLE_OR_UNAVOIDABLE' }))).toEqual(
    ['EXEMPTION_GROUND_UNKNOWN input.exemptionGround'],
  );
  expect(await oversight.give(asAuthority, 'exempt', { id, exemptionGround: 'FORCE_MAJEURE' })).toMatchObject({
    orderStatus: 'EXEMPTED',
    exemptionGround: 'FORCE_MAJEURE',
  });
});

test('[JY-62] a law that prevails is shown beside the ground', async () => {
  const { id } = await issued(oversight, parties, { ...order, supersedingLaw: '《中华人民共和国数据安全法》第四十九条' });
  expect(await oversight.order(asDepartment, id, 'ground supersedingLaw')).toEqual({
    ground: 'OTHER',
    supersedingLaw: '《中华人民共和国数据安全法》第四十九条',
  });
});

test('a body of the government never confirms what it was itself ordered to put right', async () => {
  const body = aBodyOf('jiyuan', 7);
  const claims = { subject: 'body', roles: [Role.GOVERNMENT, Role.PROVIDER], organization: body, jurisdiction };
  const { id } = await issued(oversight, parties, { ...order, addressee: body, serious: true });
  await oversight.give(claims, 'submitRectification', { id, report: '已整改' });
  const [receivingBody, comment] = [aBodyOf('jiyuan', 9), '示例'];
  for (const by of [claims, asGovernment]) {
    expect(await oversight.give(by, 'confirmRectification', { id })).toEqual({ code: 'FORBIDDEN' });
    expect(await oversight.give(by, 'rejectRectification', { id, comment, dueOn: '2026-02-13' })).toEqual({
      code: 'FORBIDDEN',
    });
    expect(await oversight.give(by, 'transferCase', { id, receivingBody })).toEqual({ code: 'FORBIDDEN' });
  }
  expect(await oversight.give(asAuthority, 'confirmRectification', { id })).toMatchObject({ orderStatus: 'CLOSED' });
});

describe('without adoption', () => {
  let unadopted: Oversight;
  beforeAll(async () => {
    unadopted = await anOversight('2026-01-20');
  });
  afterAll(() => unadopted.close());

  test('the draft binds nobody, and no order is ever overdue', async () => {
    const { id } = await issued(unadopted, parties, { ground: 'OTHER', citedArticle: '第二十四条', dueOn: '2026-02-13' });
    unadopted.goTo('2026-03-01');
    await unadopted.byItself();
    expect(await unadopted.order(parties.asAuthority, id, 'orderStatus clocks { binding dueOn overdue }')).toEqual({
      orderStatus: 'ISSUED',
      clocks: [{ binding: false, dueOn: '2026-02-13', overdue: false }],
    });
  });
});
