import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { aCompany, anOpenedEntry, REQUEST, requestOf, saying, taken } from './open-data';

const chifeng = bodiesOf('chifeng');
const { asProvider, asAuthority, asCitizen, jurisdiction, provider } = chifeng;
const company = aCompany(chifeng);

let work: AtWork;
let entry: string;
beforeAll(async () => {
  work = await atWork('2026-03-02');
  entry = await anOpenedEntry(work, chifeng);
  const template = { jurisdiction, agreementKind: 'SPECIAL', unit: provider, openType: 'CONDITIONAL' };
  const wording = { title: '有条件开放数据使用协议（示例）', wording: '示例条款' };
  await work.give(asProvider, 'makeAgreementTemplate', { ...template, ...wording }, '... on AgreementTemplate { id }');
}, 60_000);
beforeEach(() => work.goTo('2026-03-02'));
afterAll(() => work.close());

const ask = (claims: Parameters<AtWork['give']>[0], input: object = {}) =>
  work.give(claims, 'createOpenRequest', { entry, ...saying, ...input }, REQUEST);
const give = (claims: Parameters<AtWork['give']>[0], command: string, input: object) =>
  work.give(claims, command, input, '... on OpenRequest { id openRequestStatus version haltedBecause }');
const approval = { decision: 'APPROVE', permittedPurpose: '出行研究', permittedScope: '仅限本次研究' };

/** A request of a company that was agreed to and signed by both sides. */
async function aRequestInUse(n: number, input: object = {}) {
  const { claims, code } = aCompany(chifeng, n);
  const { id } = await ask(claims, { applicant: code, applicantKind: 'LEGAL_PERSON' });
  await give(asProvider, 'decideOpenRequest', { id, ...approval, ...input });
  await give(asProvider, 'signUseAgreement', { id });
  expect(await give(claims, 'signUseAgreement', { id })).toMatchObject({ openRequestStatus: 'ACTIVE' });
  return { id, claims };
}

/** A case of violation that its user reports about what a request led to. */
async function aCaseAbout(request: string, claims: typeof company.claims): Promise<{ violationCase: string }> {
  const { accessGrants } = await work.ask<{ accessGrants: { nodes: { id: string }[] } }>(
    claims,
    'query ($request: ID!) { accessGrants(filter: { ground: $request }) { nodes { id } } }',
    { request },
  );
  const report = { grant: accessGrants.nodes[0]?.id, description: '未按约定用途使用' };
  const { id } = await work.give(claims, 'reportViolation', report, '... on ViolationCase { id }');
  return { violationCase: id };
}

test('[CF-open-5] data opened unconditionally is taken without a request, by anybody', async () => {
  const open = await anOpenedEntry(work, chifeng, { openType: 'UNCONDITIONAL', url: 'https://open.example.cn/data/3' });
  const link = { links: [{ url: 'https://open.example.cn/data/3', format: 'CSV' }] };
  expect(await taken(work, undefined, open)).toMatchObject(link);
  expect(await taken(work, asCitizen, open)).toMatchObject(link);
  const unlisted = await anOpenedEntry(work, chifeng, { openType: 'UNCONDITIONAL', listed: false });
  expect(await taken(work, undefined, unlisted)).toEqual(['NOT_PUBLISHED']);
  expect(await taken(work, undefined, 'catalog:00000000-0000-4000-8000-000000000000')).toEqual(['NOT_PUBLISHED']);
});

test('[CF-open-6] a request says where the data will be used and how it will be kept safe', async () => {
  const refused = await ask(asCitizen, { securityMeasures: null });
  expect(refusalsOf(refused)).toEqual(['SECURITY_MEASURES_MISSING input.securityMeasures']);
  expect(refused.findings?.[0]?.article?.number).toBe('四(二)3');
  expect(refusalsOf(await ask(asCitizen, { scenario: ' ', securityMeasures: '' }))).toEqual([
    'USE_SCENARIO_MISSING input.scenario',
    'SECURITY_MEASURES_MISSING input.securityMeasures',
  ]);
  // purpose and items are asked for elsewhere; none named means all of them
  const { id } = await ask(asCitizen, { purpose: null, items: [] });
  expect(await requestOf(work, asCitizen, id, 'items')).toEqual({ items: ['线路名称', '站点名称'] });
});

test('[CF-open-7] an approval states purpose and scope, and the grant carries both', async () => {
  const { id } = await ask(company.claims, { applicant: company.code, applicantKind: 'LEGAL_PERSON' });
  expect(refusalsOf(await give(asProvider, 'decideOpenRequest', { id, decision: 'APPROVE' }))).toEqual([
    'PERMITTED_PURPOSE_MISSING input.permittedPurpose',
    'PERMITTED_SCOPE_MISSING input.permittedScope',
  ]);
  const beyond = await give(asProvider, 'decideOpenRequest', { id, ...approval, permittedItems: ['站点名称'] });
  expect(rulesOf(beyond)).toEqual(['PERMITTED_BEYOND_REQUEST']);
  expect(await give(asProvider, 'decideOpenRequest', { id, ...approval })).toMatchObject({ openRequestStatus: 'APPROVED' });
  expect(await taken(work, company.claims, entry)).toEqual(['AGREEMENT_REQUIRED']);
  await give(asProvider, 'signUseAgreement', { id });
  expect(await give(company.claims, 'signUseAgreement', { id })).toMatchObject({ openRequestStatus: 'ACTIVE' });
  const { accessGrants } = await work.ask<{ accessGrants: { nodes: object[] } }>(
    company.claims,
    'query ($id: ID!) { accessGrants(filter: { ground: $id }) { nodes { purpose scenario items grantStatus holder { creditCode } } } }',
    { id },
  );
  expect(accessGrants.nodes).toEqual([
    {
      purpose: '出行研究',
      scenario: '仅限本次研究',
      items: ['线路名称'],
      grantStatus: 'ACTIVE',
      holder: { creditCode: company.code },
    },
  ]);
  expect(await requestOf(work, company.claims, id, 'permittedPurpose permittedScope permittedItems')).toEqual({
    permittedPurpose: '出行研究',
    permittedScope: '仅限本次研究',
    permittedItems: ['线路名称'],
  });
});

test('[CF-open-8] a refusal gives its reason and cites the law', async () => {
  const { id } = await ask(asCitizen);
  for (const said of [{}, { reason: '涉及商业秘密' }, { legalBasis: '《数据安全法》第三十八条' }]) {
    const refused = await give(asProvider, 'decideOpenRequest', { id, decision: 'REJECT', ...said });
    expect(refusalsOf(refused)).toEqual(['LEGAL_BASIS_REQUIRED input.legalBasis']);
    expect(refused.findings?.[0]?.article?.number).toBe('四(二)3');
  }
  const said = { reason: '涉及商业秘密', legalBasis: '《数据安全法》第三十八条' };
  await give(asProvider, 'decideOpenRequest', { id, decision: 'REJECT', ...said });
  expect(await requestOf(work, asCitizen, id, 'openRequestStatus reason legalBasis')).toEqual({
    openRequestStatus: 'REJECTED',
    ...said,
  });
});

test('suspended use is refused on the next call, goes on once corrected, and is closed when nothing was', async () => {
  const { id, claims } = await aRequestInUse(3);
  expect(await taken(work, claims, entry)).toMatchObject({ platform: 'LOCAL' });
  const suspend = { id, because: '未按约定用途使用' };
  expect(rulesOf(await give(asAuthority, 'suspendOpenAccess', suspend))).toEqual(['SUSPENSION_UNGROUNDED']);
  const unheardOf = { violationCase: 'violation-case:00000000-0000-4000-8000-000000000001' };
  expect(rulesOf(await give(asAuthority, 'suspendOpenAccess', { ...suspend, ...unheardOf }))).toEqual([
    'SUSPENSION_UNGROUNDED',
  ]);
  const onACase = await aCaseAbout(id, claims);
  expect(await give(asAuthority, 'suspendOpenAccess', { ...suspend, ...onACase })).toMatchObject({
    openRequestStatus: 'SUSPENDED',
    haltedBecause: '未按约定用途使用',
  });
  expect(await taken(work, claims, entry)).toEqual(['ACCESS_SUSPENDED']);
  expect(rulesOf(await give(asAuthority, 'restoreOpenAccess', { id, corrected: false }))).toEqual(['NOT_CORRECTED']);
  expect(await give(asAuthority, 'restoreOpenAccess', { id, corrected: true })).toMatchObject({ openRequestStatus: 'ACTIVE' });
  expect(await taken(work, claims, entry)).toMatchObject({ platform: 'LOCAL' });
  expect(rulesOf(await give(asAuthority, 'closeOpenAccess', { id }))).toEqual(['ACCESS_NOT_OVER']);
  await give(asAuthority, 'suspendOpenAccess', { ...suspend, ...onACase });
  // once the case itself has closed the use, the request alone does not open it again
  const closing = { id: onACase.violationCase, ground: 'LEAK', dueOn: '2026-03-31' };
  await work.give(asAuthority, 'closeAccess', closing, '... on ViolationCase { id caseStatus }');
  expect(rulesOf(await give(asAuthority, 'restoreOpenAccess', { id, corrected: true }))).toEqual(['NOT_CORRECTED']);
  expect(await give(asProvider, 'closeOpenAccess', { id, comment: '逾期未改正' })).toMatchObject({
    openRequestStatus: 'CLOSED',
  });
  expect(await taken(work, claims, entry)).toEqual(['ACCESS_ENDED']);
  expect(rulesOf(await give(asAuthority, 'restoreOpenAccess', { id, corrected: true }))).toEqual(['INVALID_TRANSITION']);
});

test('the term of use ends with its last day, whether or not anybody closes it', async () => {
  const { id, claims } = await aRequestInUse(4, { permittedUntil: '2026-06-30' });
  work.goTo('2026-06-30');
  expect(await taken(work, claims, entry)).toMatchObject({ platform: 'LOCAL' });
  expect(rulesOf(await give(asProvider, 'closeOpenAccess', { id }))).toEqual(['ACCESS_NOT_OVER']);
  work.goTo('2026-07-01');
  expect(await taken(work, claims, entry)).toEqual(['ACCESS_ENDED']);
  expect(await give(asProvider, 'closeOpenAccess', { id })).toMatchObject({ openRequestStatus: 'CLOSED' });
});

test('of an approval and a refusal at one time one wins, and the grant follows it', async () => {
  const { claims, code } = aCompany(chifeng, 5);
  const { id } = await ask(claims, { applicant: code, applicantKind: 'LEGAL_PERSON' });
  const rejection = { decision: 'REJECT', reason: '示例理由', legalBasis: '示例依据' };
  const outcomes = await Promise.all(
    [approval, rejection, approval, rejection].map(said => give(asProvider, 'decideOpenRequest', { id, ...said })),
  );
  expect(outcomes.filter(({ findings }) => findings === undefined)).toHaveLength(1);
  expect(outcomes.filter(outcome => rulesOf(outcome).includes('INVALID_TRANSITION'))).toHaveLength(3);
});

test('both sides signing at one time make one agreement and one grant', async () => {
  const { claims, code } = aCompany(chifeng, 6);
  const { id } = await ask(claims, { applicant: code, applicantKind: 'LEGAL_PERSON' });
  await give(asProvider, 'decideOpenRequest', { id, ...approval });
  const signed = await Promise.all([asProvider, claims].map(by => give(by, 'signUseAgreement', { id })));
  expect(signed.map(({ openRequestStatus }) => openRequestStatus).sort()).toEqual(['ACTIVE', 'APPROVED']);
  const { accessGrants } = await work.ask<{ accessGrants: { totalCount: number } }>(
    claims,
    'query ($id: ID!) { accessGrants(filter: { ground: $id }) { totalCount } }',
    { id },
  );
  expect(accessGrants.totalCount).toBe(1);
});
