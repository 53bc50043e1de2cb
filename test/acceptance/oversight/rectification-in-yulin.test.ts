import { randomUUID } from 'node:crypto';
import { aBodyOf, anOversight, evidenceOf, issued, type Oversight, partiesOf, refusalsOf, rulesOf } from './oversight';

const entry = `catalog:${randomUUID()}`;
const parties = partiesOf('yulin');
const { asAuthority, asGovernment, asDepartment, jurisdiction, department } = parties;

let oversight: Oversight;
beforeAll(async () => {
  oversight = await anOversight('2026-01-20');
});
beforeEach(() => oversight.goTo('2026-01-20'));
afterAll(() => oversight.close());

const refused = (input: object) => refusalsOf(oversight, parties, { ...input }, asGovernment);

test('[YL-35] the government orders, not the authority; the text knows no limit', async () => {
  const input = { jurisdiction, addressee: department, ground: 'OTHER', description: '未履行开放职责' };
  expect(await oversight.give(asAuthority, 'issueRectification', input)).toEqual({ code: 'FORBIDDEN' });
  expect(await refused({ ...input, dueOn: '2026-02-13' })).toEqual(['DUE_DAY_NOT_REGULATED input.dueOn']);
  const { id } = await issued(oversight, parties, input, asGovernment);
  expect(await oversight.order(asDepartment, id, 'dueOn clocks { dueOn }')).toEqual({ dueOn: null, clocks: [] });
  oversight.goTo('2026-12-01');
  await oversight.byItself();
  await oversight.give(asDepartment, 'submitRectification', { id, report: '已开放' });
  expect(await oversight.give(asGovernment, 'confirmRectification', { id })).toMatchObject({ orderStatus: 'CLOSED' });
});

test('[YL-35] a serious case is transferred, with the persons responsible', async () => {
  const { id } = await issued(
    oversight,
    parties,
    { ground: 'OTHER', description: '未履行开放职责', serious: true },
    asGovernment,
  );
  const receivingBody = aBodyOf('yulin', 9);
  expect(rulesOf(await oversight.give(asGovernment, 'transferCase', { id, receivingBody }))).toEqual([
    'PERSONS_MISSING input.persons',
  ]);
  expect(
    await oversight.give(asGovernment, 'transferCase', { id, receivingBody, persons: [`person:${randomUUID()}`] }),
  ).toMatchObject({ orderStatus: 'TRANSFERRED' });
});

test.each([
  ['[YL-35-1]', 'NOT_OPENED_OR_UPDATED', 'ENTRY', entry],
  ['[YL-35-2]', 'NOT_DESENSITIZED', 'RESOURCE', undefined],
  ['[YL-35-3]', 'OBJECTION_NOT_HANDLED', 'OBJECTION', undefined],
])('%s %s asks for evidence of the kind %s', async (_, ground, kind, reference) => {
  expect(await refused({ ground, evidence: evidenceOf('DOCUMENT') })).toEqual(['EVIDENCE_MISSING input.evidence']);
  expect(await refused({ ground, evidence: evidenceOf(kind, reference) })).toEqual([]);
});

test('[YL-35-4] another failure asks for a description', async () => {
  expect(await refused({ ground: 'OTHER' })).toEqual(['DESCRIPTION_MISSING input.description']);
  expect(await refused({ ground: 'OTHER', description: ' ' })).toEqual(['DESCRIPTION_MISSING input.description']);
  expect(await refused({ ground: 'OTHER', description: '未履行开放职责' })).toEqual([]);
});

test('[YL-37] an opening body is exempted only on the ground that the text names', async () => {
  const { id } = await issued(oversight, parties, { ground: 'OTHER', description: '未履行开放职责' }, asGovernment);
  expect(rulesOf(await oversight.give(asGovernment, 'exempt', { id }))).toEqual([
    'EXEMPTION_GROUND_MISSING input.exemptionGround',
  ]);
  expect(rulesOf(await oversight.give(asGovernment, 'exempt', { id, exemptionGround: 'FORCE_MAJEURE' }))).toEqual([
    'EXEMPTION_GROUND_UNKNOWN input.exemptionGround',
  ]);
  expect(await oversight.give(asGovernment, 'exempt', { id, exemptionGround: 'UNFORESEEABLE_OR_UNAVOIDABLE' })).toMatchObject({
    orderStatus: 'EXEMPTED',
  });
});
