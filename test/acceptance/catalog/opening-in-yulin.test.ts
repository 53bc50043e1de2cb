import { Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { REQUEST, saying } from '../exchange/open-data';
import { aDraft, ENTRY } from './entries';
import { makeAgreement, makeReady, openCatalogue, opening, publishOpen } from './opening';

const yulin = bodiesOf('yulin');
const { asProvider, asAuthority, asPlatform, asAnother, jurisdiction } = yulin;

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
}, 60_000);
beforeEach(() => work.goTo('2026-03-02'));
afterAll(() => work.close());

/** A draft of the provider's for which everything is done but what the test names. */
const aReadyDraft = async (input: object = {}): Promise<string> => {
  const { id } = await aDraft(work, yulin, input);
  await makeReady(work, yulin, id);
  return id;
};
const refused = async (id: string): Promise<string[]> => refusalsOf(await publishOpen(work, asProvider, id));
const listed = async () => (await openCatalogue(work, { jurisdiction })).map(({ entry }) => entry.id);

test('[YL-2b] what people alone can read is not published as open', async () => {
  const { id } = await aDraft(work, yulin);
  const { assess, review, attach } = opening(work, yulin);
  await assess(id);
  await review(id, 'SECURITY');
  expect(await attach(id, { format: 'PDF_SCAN' })).toMatchObject({ machineReadable: false });
  const outcome = await publishOpen(work, asProvider, id);
  expect(refusalsOf(outcome)).toEqual(['NOT_MACHINE_READABLE input.id']);
  expect(outcome.findings?.[0]?.article?.number).toBe('第二条第2款');
  expect(await listed()).not.toContain(id);
  expect(await attach(id, { format: 'CSV' })).toMatchObject({ machineReadable: true });
  expect(await publishOpen(work, asProvider, id)).toMatchObject({ catalogStatus: 'PUBLISHED', openListed: true });
  expect(await listed()).toContain(id);
});

test('[YL-19] an open resource of whatever level is published through the platform of the region, and says its level', async () => {
  const { id } = await aDraft(work, yulin);
  const { attach } = opening(work, yulin);
  const without = await attach(id, { level: null });
  expect(refusalsOf(without)).toEqual(['LEVEL_MISSING input.level']);
  expect(without.findings?.[0]?.article?.number).toBe('第十九条');
  expect(refusalsOf(await attach(id, { level: 'PROVINCE' }))).toEqual(['LEVEL_MISSING input.level']);
  const region = {
    jurisdiction,
    platformKind: 'OPENING',
    owner: 'AUTONOMOUS_REGION',
    name: '自治区公共数据开放平台',
    hosts: ['data.gx.example.cn', 'open.example.cn'],
  };
  const { id: platform } = await work.give(asAuthority, 'registerPlatform', region, '... on DataPlatform { id }');
  for (const url of ['https://yulin.example.cn/1.csv', 'https://data.gx.example.cn.other.cn/1.csv']) {
    const elsewhere = await attach(id, { url });
    expect(refusalsOf(elsewhere)).toEqual(['HOSTED_ELSEWHERE input.url']);
    expect(elsewhere.findings?.[0]?.article?.number).toBe('第十九条');
  }
  for (const level of ['CITY', 'COUNTY', 'TOWN', 'VILLAGE']) {
    const url = `https://data.gx.example.cn/${level}.csv`;
    expect(await attach(id, { url, level })).toMatchObject({ id: expect.stringContaining('open-resource:') });
  }
  // what names no level itself is of the level of its entry
  const ofACounty = await aDraft(work, yulin, { level: 'COUNTY' });
  const attached = await work.give(
    asProvider,
    'attachOpenResource',
    { entry: ofACounty.id, name: '示例', url: 'https://data.gx.example.cn/2.csv', format: 'CSV' },
    '... on OpenDataResource { id level }',
  );
  expect(attached).toMatchObject({ level: 'COUNTY' });
  await work.give(asAuthority, 'retirePlatform', { platform, reason: '示例' }, '... on DataPlatform { id }');
});

test('[YL-10a] what the law prohibits is given no open type, what it requires is not withheld', async () => {
  const registered = async (input: object) =>
    refusalsOf(
      await work.give(
        asProvider,
        'registerCatalogEntry',
        {
          code: 'X',
          title: '示例',
          jurisdiction,
          provider: yulin.provider,
          catalogKind: 'DEPARTMENT',
          ...input,
          validateOnly: true,
        },
        ENTRY,
      ),
    );
  expect(await registered({ lawStance: 'PROHIBITED', openType: 'UNCONDITIONAL' })).toEqual([
    'OPENING_PROHIBITED input.openType',
  ]);
  expect(await registered({ lawStance: 'PROHIBITED', openType: 'CONDITIONAL' })).toEqual(['OPENING_PROHIBITED input.openType']);
  expect(await registered({ lawStance: 'PROHIBITED', openType: 'NOT_OPEN' })).toEqual([]);
  expect(await registered({ lawStance: 'REQUIRED', openType: 'NOT_OPEN' })).toEqual(['OPENING_REQUIRED input.openType']);
  expect(await registered({ lawStance: 'REQUIRED', openType: 'CONDITIONAL' })).toEqual([]);
  expect(await registered({ lawStance: 'SILENT', openType: 'NOT_OPEN' })).toEqual([]);
  expect(await registered({ lawStance: 'PERMITTED', openType: 'UNCONDITIONAL' })).toEqual([]);
});

test('[YL-16] a prohibition is final, whatever mutation tries to open the entry', async () => {
  const prohibited = { prohibitions: ['NATIONAL_SECURITY'], openType: 'NOT_OPEN', openBasis: '示例法第二条' };
  const { id } = await aDraft(work, yulin, prohibited);
  const changed = await work.give(asProvider, 'changeCatalogEntry', { id, openType: 'UNCONDITIONAL' }, ENTRY);
  expect(refusalsOf(changed)).toEqual(['OPENING_PROHIBITED input.openType']);
  expect(changed.findings?.[0]?.article?.number).toBe('第十六条');
  expect(rulesOf(await publishOpen(work, asProvider, id))).toEqual(['ENTRY_NOT_TO_BE_OPENED']);
  // nor is what is open already given one
  const open = await aReadyDraft();
  expect(await publishOpen(work, asProvider, open)).toMatchObject({ openListed: true });
  const update = { id: open, changedOn: '2026-03-01', ground: '职能变更', prohibitions: ['ECONOMIC_SECURITY'] };
  expect(refusalsOf(await work.give(asProvider, 'requestCatalogUpdate', update, ENTRY))).toEqual([
    'OPENING_PROHIBITED input.openType',
  ]);
  // taken over from elsewhere, where no rule of a guard was asked: the database holds it
  const earlier = {
    code: 'YL-16-1',
    title: '示例',
    jurisdiction,
    provider: yulin.provider,
    catalogKind: 'DEPARTMENT',
    shareType: 'UNCONDITIONAL',
    openType: 'UNCONDITIONAL',
    prohibitions: ['PUBLIC_SECURITY'],
    earlier: { publishedOn: '2025-03-03' },
  };
  expect(rulesOf(await work.give(asAuthority, 'registerCatalogEntry', earlier, ENTRY))).toEqual(['OPENING_PROHIBITED']);
});

test('[YL-14] an entry is submitted for opening with a grade by the rules of the bureau', async () => {
  const { id } = await aDraft(work, yulin, { dataClass: null, dataGrade: null });
  const submitted = await work.give(asProvider, 'submitCatalogEntry', { id }, ENTRY);
  expect(refusalsOf(submitted)).toEqual(['DATA_GRADE_MISSING input.dataGrade']);
  expect(submitted.findings?.[0]?.article?.number).toBe('第十四条');
  const rules = { jurisdiction, ruleVersion: '2026-1', title: '公共数据分类分级规则', since: '2026-01-01' };
  const lists = { dataClasses: ['一般数据', '重要数据'], dataGrades: ['1 级', '2 级'] };
  const set = (claims: typeof asAuthority) =>
    work.give(claims, 'setGradingRules', { ...rules, ...lists }, '... on GradingRules { id ruleVersion }');
  expect(await set(asProvider)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await set(asAuthority)).toMatchObject({ ruleVersion: '2026-1' });
  expect(rulesOf(await set(asAuthority))).toEqual(['GRADING_RULES_TAKEN']);
  const grade = (input: object) =>
    work.give(
      asProvider,
      'gradeCatalogEntry',
      { entry: id, ruleVersion: '2026-1', dataClass: '一般数据', dataGrade: '2 级', ...input },
      '... on CatalogEntry { id dataClass dataGrade }',
    );
  expect(rulesOf(await grade({ ruleVersion: '2025-1' }))).toEqual(['GRADING_RULES_UNKNOWN']);
  expect(rulesOf(await grade({ dataGrade: '3 级' }))).toEqual(['GRADE_UNKNOWN']);
  expect(await grade({})).toMatchObject({ dataClass: '一般数据', dataGrade: '2 级' });
  expect(await work.give(asProvider, 'submitCatalogEntry', { id }, ENTRY)).toMatchObject({ catalogStatus: 'SUBMITTED' });
  const { gradingRules } = await work.ask<{ gradingRules: object[] }>(
    undefined,
    'query ($jurisdiction: DivisionCode!) { gradingRules(jurisdiction: $jurisdiction) { ruleVersion dataGrades since } }',
    { jurisdiction },
  );
  expect(gradingRules).toEqual([{ ruleVersion: '2026-1', dataGrades: ['1 级', '2 级'], since: '2026-01-01' }]);
});

test('[YL-15a] only what the unit has assessed as fit is listed in the open catalog', async () => {
  const { id } = await aDraft(work, yulin);
  const { assess, review, attach } = opening(work, yulin);
  await review(id, 'SECURITY');
  await attach(id);
  expect(await refused(id)).toEqual(['ASSESSMENT_REQUIRED input.id']);
  await assess(id, 'NOT_QUALIFIED');
  expect(await refused(id)).toEqual(['ASSESSMENT_REQUIRED input.id']);
  await assess(id, 'QUALIFIED');
  expect(await publishOpen(work, asProvider, id)).toMatchObject({ openListed: true });
});

test('[YL-22a] an open entry without its update frequency is not published, and the finding names it', async () => {
  const id = await aReadyDraft({ updateFrequency: null });
  const outcome = await publishOpen(work, asProvider, id);
  expect(refusalsOf(outcome)).toEqual(['UPDATE_FREQUENCY_MISSING input.updateFrequency']);
  expect(outcome.findings?.[0]?.article?.number).toBe('第二十二条');
  const rest = { domain: null, abstract: null, format: null, items: [] };
  expect((await refused(await aReadyDraft(rest))).sort()).toEqual([
    'ABSTRACT_MISSING input.abstract',
    'DOMAIN_MISSING input.domain',
    'FORMAT_MISSING input.format',
    'ITEMS_MISSING input.items',
  ]);
});

test('[YL-22b] a resource with a record of its processing is attached when the entry is listed', async () => {
  const { id } = await aDraft(work, yulin);
  const { assess, review, attach } = opening(work, yulin);
  await assess(id);
  await review(id, 'SECURITY');
  expect(await refused(id)).toEqual(['RESOURCE_REQUIRED input.id']);
  const { id: resource } = await attach(id, { processing: [] });
  expect(await refused(id)).toEqual(['PROCESSING_RECORD_REQUIRED input.id']);
  await work.give(asProvider, 'detachOpenResource', { resource }, '... on OpenDataResource { id }');
  expect(await refused(id)).toEqual(['RESOURCE_REQUIRED input.id']);
  await attach(id, { processing: ['SORTED', 'CONVERTED'] });
  expect(await publishOpen(work, asProvider, id)).toMatchObject({ openListed: true });
});

test('[YL-32b] nothing is opened without a security review that it passed', async () => {
  const { id } = await aDraft(work, yulin);
  const { assess, review, attach } = opening(work, yulin);
  await assess(id);
  await attach(id);
  expect(await refused(id)).toEqual(['SECURITY_REVIEW_REQUIRED input.id']);
  // the way by hand asks the same
  await work.give(asProvider, 'submitCatalogEntry', { id }, ENTRY);
  const approve = () => work.give(asProvider, 'reviewCatalogEntry', { id, decision: 'APPROVE' }, ENTRY);
  expect(rulesOf(await approve())).toEqual(['SECURITY_REVIEW_REQUIRED']);
  await review(id, 'SECURITY');
  // the latest review counts
  await review(id, 'SECURITY', { outcome: 'FAILED' });
  expect(rulesOf(await approve())).toEqual(['SECURITY_REVIEW_REQUIRED']);
  await review(id, 'SECURITY');
  expect(await approve()).toMatchObject({ catalogStatus: 'PUBLISHED' });
  expect(await listed()).toContain(id);
});

test('[YL-6] the information centre compiles the open catalog; requests are not its to approve', async () => {
  const conditional = { openType: 'CONDITIONAL', openConditions: '签订协议', openCriteria: ['SECURITY_AND_PROCESSING'] };
  const id = await aReadyDraft(conditional);
  await makeAgreement(work, yulin);
  await work.give(asProvider, 'submitCatalogEntry', { id }, ENTRY);
  expect(await publishOpen(work, asAnother, id)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await publishOpen(work, asPlatform, id)).toMatchObject({ catalogStatus: 'PUBLISHED', openListed: true });
  await work.settled();
  const asking = { entry: id, ...saying, items: ['编号'] };
  const { id: request } = await work.give(yulin.asCitizen, 'createOpenRequest', asking, REQUEST);
  const decide = (claims: typeof asPlatform) =>
    work.give(claims, 'decideOpenRequest', { id: request, decision: 'APPROVE' }, REQUEST);
  expect(await decide(asPlatform)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await decide(asAuthority)).toMatchObject({ openRequestStatus: 'AUTHORITY_APPROVED' });
});

test('[YL-8] a county’s authority publishes the open catalog of its own level alone', async () => {
  const county = '450921';
  const asCounty = { ...yulin.as(Role.AUTHORITY, yulin.body(8)), jurisdiction: county };
  const ofTheCity = await aReadyDraft();
  await work.give(asProvider, 'submitCatalogEntry', { id: ofTheCity }, ENTRY);
  expect(await publishOpen(work, asCounty, ofTheCity)).toMatchObject({ code: 'FORBIDDEN' });
  const there = { ...yulin, jurisdiction: county, asProvider: { ...asProvider, jurisdiction: county } };
  const { id } = await aDraft(work, there);
  await makeReady(work, there, id);
  await work.give(there.asProvider, 'submitCatalogEntry', { id }, ENTRY);
  expect(await publishOpen(work, asCounty, id)).toMatchObject({ catalogStatus: 'PUBLISHED', openListed: true });
  expect((await openCatalogue(work, { jurisdiction: county })).map(({ entry }) => entry.id)).toEqual([id]);
});
