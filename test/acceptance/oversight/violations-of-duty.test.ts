import { type AtWork, atWork, bodiesOf, refusalsOf } from '../at-work';
import { untilSealed } from '../audit/trail';
import { aPublishedEntry, complete, ENTRY } from '../catalog/entries';

const bodies = bodiesOf('jiyuan');
const { jurisdiction, provider, another, asAuthority, asProvider, asAnother, asCitizen } = bodies;
const VIOLATION =
  '... on Violation { id type responsible { creditCode } evidence { kind reference } citedLaw article { number } }';

let on: AtWork;
let entry: string;
beforeAll(async () => {
  on = await atWork('2026-03-02');
  ({ id: entry } = await aPublishedEntry(on, bodies, { title: '示例证照目录', shareType: 'UNCONDITIONAL' }));
  await on.settled();
});
afterAll(() => on?.close());

const raise = (input: object, claims = asAuthority) =>
  on.give(claims, 'raiseViolation', { jurisdiction, responsible: provider, ...input }, VIOLATION);

const violationsOf = async (responsible: string, claims = asAuthority) => {
  const { violations } = await on.ask<{ violations: { nodes: object[] } }>(
    claims,
    `query ($of: CreditCode!) { violations(filter: { responsible: $of }) { nodes {
      type wording responsible { creditCode } evidence { kind reference } article { number } } } }`,
    { of: responsible },
  );
  return violations.nodes;
};

const candidates = async (lead: string, claims = asAuthority) => {
  const { violationCandidates } = await on.ask<{ violationCandidates: { nodes: object[] } }>(
    claims,
    `query ($lead: CandidateLead!) { violationCandidates(filter: { lead: $lead }) { nodes {
      lead ground notedOn dueOn daysLate organization { creditCode } entries { id } article { number } } } }`,
    { lead },
  );
  return violationCandidates.nodes;
};

test('[JY-57-1] data that an inspection found left out of the catalog is a violation of the department at once', async () => {
  const finding = { kind: 'UNDECLARED_DATA', description: '示例台账数据未编入目录' };
  const input = { jurisdiction, kind: 'CATALOGUE', unit: another, result: 'FAILED', summary: '示例', findings: [finding] };
  const { id } = await on.give(asAuthority, 'recordInspection', input, '... on Inspection { id }');
  expect(await violationsOf(another)).toEqual([
    {
      type: 'CATALOGUE_OMISSION',
      wording: '瞒报、漏报本部门政务数据目录清单',
      responsible: { creditCode: another },
      evidence: [{ kind: 'FINDING', reference: `${id}/1` }],
      article: { number: '第五十七条(一)' },
    },
  ]);
  // the department reads what it is held liable for, the next one nothing
  expect(await violationsOf(another, asAnother)).toHaveLength(1);
  expect(await violationsOf(another, asProvider)).toEqual([]);
  // another finding is none, nor is this one where the text of the city does not list it
  const outdated = { ...input, unit: provider, findings: [{ kind: 'OUTDATED', entry, description: '示例' }] };
  await on.give(asAuthority, 'recordInspection', outdated, '... on Inspection { id }');
  expect(await violationsOf(provider)).toEqual([]);
  const guiyang = bodiesOf('guiyang');
  const there = { ...input, jurisdiction: guiyang.jurisdiction, unit: guiyang.another };
  expect((await on.give(guiyang.asAuthority, 'recordInspection', there, '... on Inspection { id }')).id).toMatch(
    /^inspection:/,
  );
  expect(await violationsOf(guiyang.another, guiyang.asAuthority)).toEqual([]);
});

test('[JY-57-2] that a department refuses or shirks aggregation the authority raises, with evidence', async () => {
  const act = { type: 'AGGREGATION_REFUSAL', description: '示例目录长期未汇聚' };
  expect(refusalsOf(await raise(act))).toEqual(['EVIDENCE_OF_KIND_MISSING input.evidence']);
  const evidence = [{ kind: 'ENTRY', reference: entry, note: '超过汇聚期限' }];
  expect(await raise({ ...act, evidence })).toMatchObject({
    type: 'AGGREGATION_REFUSAL',
    responsible: { creditCode: provider },
    evidence: [{ kind: 'ENTRY', reference: entry }],
    article: { number: '第五十七条(二)' },
  });
  expect((await raise({ ...act, evidence }, asAnother)).code).toBe('FORBIDDEN');
  expect(refusalsOf(await raise({ ...act, type: 'NO_SUCH_ACT', evidence }))).toEqual(['VIOLATION_TYPE_UNKNOWN input.type']);
});

test('[JY-57-3] a refused attempt to collect again what another department collects is listed as a candidate', async () => {
  expect(await candidates('DUPLICATE_SOURCE')).toEqual([]);
  const item = {
    name: '低保状态',
    code: 'X1',
    dataType: 'STRING',
    length: 20,
    itemKind: 'BUSINESS',
    sensitivity: 'NONE',
    securityGrade: 1,
  };
  await aPublishedEntry(on, bodies, { title: '首个来源目录', shareType: 'UNCONDITIONAL', items: [item] });
  const again = complete({ ...bodies, provider: another }, { title: '另一示例目录', provider: another, items: [item] });
  const draft = await on.give(asAnother, 'registerCatalogEntry', again, ENTRY);
  await on.give(asAnother, 'recordSecrecyReview', { id: draft.id, passed: true, reviewer: '示例保密〔2026〕2号' }, ENTRY);
  const refused = draft.id ? await on.give(asAnother, 'submitCatalogEntry', { id: draft.id }, ENTRY) : draft;
  expect(refusalsOf(refused).some(rule => rule.startsWith('DUPLICATE_SOURCE'))).toBe(true);
  await untilSealed(on.register);
  const listed = {
    lead: 'DUPLICATE_SOURCE',
    ground: 'MULTIPLE_COLLECTION',
    notedOn: '2026-03-02',
    dueOn: null,
    daysLate: null,
    organization: { creditCode: another },
    entries: [],
    article: { number: '第五十七条(三)' },
  };
  expect(await candidates('DUPLICATE_SOURCE')).toEqual([listed]);
  expect(await candidates('DUPLICATE_SOURCE', asAnother)).toEqual([listed]);
  expect(await candidates('DUPLICATE_SOURCE', asProvider)).toEqual([]);
  expect(await candidates('DUPLICATE_SOURCE', asCitizen)).toEqual([]);
});

test('[JY-57-6] a complaint of being asked for what the platform offers is matched to published entries and shown as a candidate', async () => {
  const complaint = { jurisdiction, department: another, item: '办理日期', description: '窗口要求提供' };
  const FILED = '... on Complaint { id entries { id } }';
  const filed = await on.give(asCitizen, 'fileComplaint', complaint, FILED);
  expect(filed).toMatchObject({ entries: [{ id: entry }] });
  expect(await candidates('REPEATED_REQUEST')).toMatchObject([
    {
      ground: 'REPEATED_REQUEST',
      organization: { creditCode: another },
      entries: [{ id: entry }],
      article: { number: '第五十七条(六)' },
    },
  ]);
  // what nobody publishes is no candidate, though the complaint stands
  const unmatched = await on.give(asCitizen, 'fileComplaint', { ...complaint, item: '无此项' }, FILED);
  expect(unmatched).toMatchObject({ entries: [] });
  expect(await candidates('REPEATED_REQUEST')).toHaveLength(1);
  expect((await on.give(undefined, 'fileComplaint', complaint, FILED)).code).toBe('UNAUTHENTICATED');
  expect(refusalsOf(await on.give(asCitizen, 'fileComplaint', { ...complaint, item: ' ' }, FILED))).toEqual([
    'COMPLAINT_ITEM_MISSING input.item',
  ]);
  // whoever complained reads it, the department complained of does not
  const seen = async (claims: typeof asAuthority | typeof asCitizen) =>
    (await on.ask<{ complaints: { totalCount: number } }>(claims, '{ complaints { totalCount } }')).complaints.totalCount;
  expect([await seen(asCitizen), await seen(asAuthority), await seen(asAnother)]).toEqual([2, 2, 0]);
});

test('[JY-58-3] that data was used to infringe secrets or privacy is raised with the grant and with evidence', async () => {
  const act = { type: 'INFRINGES_SECRET_OR_PRIVACY', description: '示例情形' };
  const grant = 'access-grant:00000000-0000-4000-8000-000000000001';
  const evidence = [{ kind: 'DOCUMENT', reference: '示例〔2026〕7号' }];
  const bare = await raise(act);
  expect(refusalsOf(bare)).toEqual(['GRANT_MISSING input.grant', 'VIOLATION_EVIDENCE_MISSING input.evidence']);
  expect(bare.findings).toMatchObject([{ article: { number: '第五十八条' } }, { article: { number: '第五十八条' } }]);
  expect(refusalsOf(await raise({ ...act, grant }))).toEqual(['VIOLATION_EVIDENCE_MISSING input.evidence']);
  expect(refusalsOf(await raise({ ...act, evidence }))).toEqual(['GRANT_MISSING input.grant']);
  expect(await raise({ ...act, grant, evidence })).toMatchObject({ type: 'INFRINGES_SECRET_OR_PRIVACY' });
});

test('[JY-58-5] another act is raised only with the law that forbids it', async () => {
  const act = { type: 'OTHER', description: '示例情形' };
  expect(refusalsOf(await raise(act))).toEqual(['CITED_LAW_MISSING input.citedLaw']);
  expect(refusalsOf(await raise({ ...act, citedLaw: ' ' }))).toEqual(['CITED_LAW_MISSING input.citedLaw']);
  const citedLaw = '《中华人民共和国数据安全法》第三十二条';
  expect(await raise({ ...act, citedLaw })).toMatchObject({ type: 'OTHER', citedLaw, article: { number: '第五十八条' } });
});
