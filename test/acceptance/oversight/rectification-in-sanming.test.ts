import { randomUUID } from 'node:crypto';
import { aBodyOf, anOversight, evidenceOf, issued, type Oversight, partiesOf, refusalsOf } from './oversight';

const parties = partiesOf('sanming');
const { asAuthority, asDepartment } = parties;

let oversight: Oversight;
beforeAll(async () => {
  oversight = await anOversight('2026-01-20', [{ jurisdiction: 'sanming', since: '2024-04-21' }]);
});
beforeEach(() => oversight.goTo('2026-01-20'));
afterAll(() => oversight.close());

const refused = (input: object) => refusalsOf(oversight, parties, { dueOn: '2026-02-13', ...input });

test('[SM-32] public criticism follows only a missed limit, then the case may be transferred', async () => {
  const { id } = await issued(oversight, parties, {
    ground: 'SECURITY_DUTY',
    description: '未落实保护措施',
    dueOn: '2026-02-13',
    serious: true,
  });
  oversight.goTo('2026-02-13');
  await oversight.byItself();
  expect(await oversight.give(asAuthority, 'criticise', { id })).toMatchObject({
    findings: [{ rule: 'INVALID_TRANSITION' }],
  });
  oversight.goTo('2026-02-14');
  await oversight.byItself();
  expect(await oversight.give(asDepartment, 'criticise', { id })).toEqual({ code: 'FORBIDDEN' });
  expect(await oversight.give(asAuthority, 'criticise', { id, comment: '示例通报〔2026〕1号' })).toMatchObject({
    orderStatus: 'CRITICISED',
  });
  const transfer = { id, receivingBody: aBodyOf('sanming', 9), persons: [`person:${randomUUID()}`] };
  expect(await oversight.give(asAuthority, 'transferCase', transfer)).toMatchObject({ orderStatus: 'TRANSFERRED' });
  expect(await oversight.give(asAuthority, 'escalateRectification', { id, supervisor: parties.government })).toMatchObject({
    findings: [{ rule: 'NOT_REGULATED' }],
  });
});

test.each([
  ['[SM-32-1]', 'DATA_DUTY', 'REQUEST'],
  ['[SM-32-2]', 'SYSTEMS_NOT_CONNECTED', 'SYSTEM'],
  ['[SM-32-3]', 'TAMPERING_OR_LEAK', 'AUDIT'],
  ['[SM-32-5]', 'MISUSE_OF_SENSITIVE_DATA', 'GRANT'],
])('%s %s asks for evidence of the kind %s', async (_, ground, kind) => {
  expect(await refused({ ground, evidence: evidenceOf('DOCUMENT') })).toEqual(['EVIDENCE_MISSING input.evidence']);
  expect(await refused({ ground, evidence: evidenceOf(kind) })).toEqual([]);
});

test('[SM-32-4] neglected security asks for a description', async () => {
  expect(await refused({ ground: 'SECURITY_DUTY' })).toEqual(['DESCRIPTION_MISSING input.description']);
  expect(await refused({ ground: 'SECURITY_DUTY', description: '未落实保护措施' })).toEqual([]);
});

test('[SM-32-6] another breach names the article', async () => {
  expect(await refused({ ground: 'OTHER' })).toEqual(['CITED_ARTICLE_MISSING input.citedArticle']);
  expect(await refused({ ground: 'OTHER', citedArticle: '第二十六条' })).toEqual([]);
});
