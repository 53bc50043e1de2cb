import { aDraft, ENTRY } from '../catalog/entries';
import { openCatalogue, theExpert } from '../catalog/opening';
import { KEY, RECORD, RECORDS } from '../exchange/granted';
import { aCompany, REQUEST as OPEN_REQUEST, saying, taken } from '../exchange/open-data';
import { OBJECTION, PROBLEM } from '../exchange/raised';
import { asking, grantsOf } from '../exchange/sharing';
import { aStory, CASE, itemsOfTheStory, type Story } from './story';

let story: Story;
/** What the story is about, and what comes of it. */
let entry: string;
let grant: string;
let url: string;

// the text is in force: nothing needs to be adopted
beforeAll(async () => {
  story = await aStory('yulin', '2026-09-14');
}, 60_000);
afterAll(() => story?.close());

const company = () => aCompany(story.city);
const call = () => ({ grant, purpose: '研究', scenario: '本次研究', key: KEY, items: ['名称'] });
const MADE = '... on AgreementTemplate { id }';
const ACCOUNT = '... on AccountRequest { id accountRequestStatus }';

describe('玉林: data is opened, with reviews, two approvals and an agreement, and never shared', () => {
  test('the department drafts what raises questions of law and of secrets: every review is passed before it is opened', async () => {
    const { asProvider, asAuthority, asPlatform, jurisdiction, provider } = story.city;
    const { id } = await aDraft(story, story.city, {
      title: '企业参保信息',
      openType: 'CONDITIONAL',
      openConditions: '签订协议',
      openCriteria: ['SECURITY_AND_PROCESSING'],
      dataGrade: '二级',
      questions: ['LEGAL'],
      items: itemsOfTheStory.map(item => (item.name === '住所' ? { ...item, sensitivity: 'COMMERCIAL_SECRET' } : item)),
    });
    entry = id;
    await story.waits(asProvider, entry, { events: ['submitCatalogEntry'], dueOn: null });
    const desensitized = { entry, item: '住所', method: 'MASKING', description: '遮盖门牌号' };
    await story.does(asProvider, 'recordDesensitization', desensitized, '... on Desensitization { id }');
    await story.does(asProvider, 'submitCatalogEntry', { id: entry }, ENTRY);
    await story.waits(asProvider, entry, { events: ['approveCatalogEntry'], dueOn: null });
    for (const claims of [asAuthority, asPlatform])
      await story.waits(claims, entry, { events: ['approveCatalogEntry', 'returnCatalogEntry'] });
    const approve = { id: entry, decision: 'APPROVE' };
    const refused = () => story.refused(asProvider, 'reviewCatalogEntry', approve);
    expect(await refused()).toEqual([
      'ASSESSMENT_REQUIRED',
      'SECURITY_REVIEW_REQUIRED',
      'REVIEW_MISSING',
      'RESOURCE_REQUIRED',
      'AGREEMENT_TEMPLATE_REQUIRED',
    ]);
    const assessed = { entry, outcome: 'QUALIFIED', conclusion: '符合开放条件' };
    await story.does(asProvider, 'assessForOpening', assessed, '... on OpeningAssessment { id }');
    url = await story.attaches(entry);
    for (const kind of ['SECURITY', 'LEGALITY']) await story.passes(entry, kind);
    const agreement = { jurisdiction, title: '使用协议', wording: '示例条款', unit: provider, openType: 'CONDITIONAL' };
    await story.does(asProvider, 'makeAgreementTemplate', { agreementKind: 'SPECIAL', ...agreement }, MADE);
    expect(await refused()).toEqual(['REVIEW_MISSING']);
    const committee = { entry, kind: 'EXPERT_COMMITTEE', outcome: 'PASSED', conclusion: '遮盖后可以开放' };
    await story.does(theExpert(story.city), 'recordOpeningReview', committee, '... on OpeningReview { id }');
    await story.does(asProvider, 'reviewCatalogEntry', approve, ENTRY);
    await story.waitsNoMore(entry, asProvider, asAuthority, asPlatform);
    await story.loads(entry);
    const [line] = await openCatalogue(story, { jurisdiction });
    expect(line).toMatchObject({ entry: { id: entry }, openType: 'CONDITIONAL' });
  });

  test('no department shares it with another: the text does not know sharing, nor anything that follows from it', async () => {
    const { asConsumer, jurisdiction, consumer } = story.city;
    const share = asking(story.city, entry, { dutyRef: null });
    expect(await story.refused(asConsumer, 'submitShareRequest', share)).toEqual(['NOT_REGULATED']);
    const verification = { entry, consumer, purpose: '核验', items: ['名称'] };
    expect(await story.refused(asConsumer, 'requestVerification', verification)).toEqual(['NOT_REGULATED']);
    const interfaced = { entry, scenario: '资格审核' };
    expect(await story.refused(asConsumer, 'demandInterface', interfaced)).toEqual(['NOT_REGULATED']);
    const needed = { jurisdiction, kind: 'SHARE', title: '企业参保信息', purpose: '审核', provider: story.city.provider };
    expect(await story.refused(asConsumer, 'submitDemand', needed)).toEqual(['DEMAND_KIND_NOT_REGULATED']);
  });

  test('a company asks for an account: five working days, of which one is a Sunday that is worked', async () => {
    const { asPlatform, jurisdiction } = story.city;
    const { claims } = company();
    story.goTo('2026-09-16');
    const account = { jurisdiction, accountChange: 'CREATE', content: '新增企业账户' };
    const { id } = await story.does(claims, 'requestAccount', account, ACCOUNT);
    // Wednesday 16 September; the 17th and 18th are two, Sunday the 20th is worked, Tuesday the 22nd is the fifth
    const limit = { parameter: 'account_reply_working_days', until: '2026-09-22', article: '第二十一条' };
    await story.runsOut(asPlatform, id, { ...limit, events: ['grantAccount', 'refuseAccount'] });
    await story.does(asPlatform, 'answerAccountRequest', { id, decision: 'GRANT' }, ACCOUNT);
    await story.waitsNoMore(id, asPlatform);
  });

  test('it asks for the data: the authority approves, then the opening body, in a limit that is borrowed and binds nobody', async () => {
    const { asAuthority, asProvider, asPlatform, jurisdiction, platform } = story.city;
    const { code, claims } = company();
    const asked = { entry, ...saying, items: ['名称', '住所'], means: 'INTERFACE' };
    const ofCompany = { applicantKind: 'LEGAL_PERSON', applicant: code };
    const { id } = await story.does(claims, 'createOpenRequest', { ...asked, ...ofCompany }, OPEN_REQUEST);
    await story.waitsNoMore(id, asProvider);
    await story.waits(asAuthority, id, { events: ['approveAsAuthority', 'rejectAsAuthority'] });
    story.goTo('2026-10-08');
    await story.does(asAuthority, 'decideOpenRequest', { id, decision: 'APPROVE' }, OPEN_REQUEST);
    await story.waitsNoMore(id, asAuthority);
    // Wednesday 23 September; the 24th is one, the 25th is Mid-Autumn, the 28th to the 30th make four, 1 to 7 October are off,
    // the 8th and 9th make six, Saturday the 10th is worked, Wednesday the 14th is the tenth
    const limit = { parameter: 'open_reply_working_days', until: '2026-10-14', article: null };
    await story.runsOut(asProvider, id, { ...limit, events: ['approveAsOpeningBody', 'rejectOpenRequest'] });
    const permitted = { permittedItems: ['名称'], permittedPurpose: '研究', permittedScope: '本次研究' };
    await story.does(asProvider, 'decideOpenRequest', { id, decision: 'APPROVE', ...permitted }, OPEN_REQUEST);
    // both sign, and the agreement of the platform is accepted
    for (const signing of [asProvider, claims]) {
      await story.waits(signing, id, { events: ['signUseAgreement'], dueOn: null });
      expect(await taken(story, claims, entry)).toEqual(['AGREEMENT_REQUIRED']);
      await story.does(signing, 'signUseAgreement', { id }, OPEN_REQUEST);
      await story.waitsNoMore(id, signing);
    }
    const ofPlatform = { agreementKind: 'PLATFORM', jurisdiction, title: '平台协议', wording: '示例条款', unit: platform };
    await story.does(asPlatform, 'makeAgreementTemplate', ofPlatform, MADE);
    expect(await taken(story, claims, entry)).toEqual(['AGREEMENT_REQUIRED']);
    await story.does(claims, 'acceptPlatformAgreement', { jurisdiction }, '... on PlatformAcceptance { acceptedOn }');
    await story.waitsNoMore(id, asAuthority, asProvider, claims, asPlatform);
    expect(await taken(story, claims, entry)).toMatchObject({ links: [{ url }] });
    expect(await taken(story, story.city.asCitizen, entry)).toEqual(['OPEN_REQUEST_REQUIRED']);
    const [found] = await grantsOf(story, claims, id);
    grant = found?.id as string;
  });

  test('rows reach the company in the permitted items, and no department', async () => {
    const { asConsumer, asAnother, asProvider } = story.city;
    const { records } = await story.does(company().claims, 'grantedRecords', call(), RECORD);
    expect(records).toEqual([{ values: [{ item: '名称', value: '示例一有限公司（示例）' }] }]);
    for (const other of [asConsumer, asAnother, asProvider])
      expect(await story.refused(other, 'grantedRecords', call())).toEqual(['FORBIDDEN']);
    const more = { ...call(), items: ['住所'] };
    expect(await story.refused(company().claims, 'grantedRecords', more)).toEqual(['ITEM_NOT_GRANTED']);
  });

  test('a citizen objects: the opening body deems it necessary to suspend, and nothing is read until it has processed the data', async () => {
    const { asProvider, asCitizen } = story.city;
    const { claims } = company();
    story.goTo('2026-10-19');
    const objection = { kind: 'OPEN', entry, grounds: ['INFRINGING'], description: '涉及商业秘密' };
    expect(await story.refused(asCitizen, 'fileObjection', objection)).toEqual(['EVIDENCE_REQUIRED']);
    const { id } = await story.does(asCitizen, 'fileObjection', { ...objection, evidence: ['示例-1'] }, OBJECTION);
    await story.waits(asProvider, id, { events: ['keepOpen', 'suspendOpenResource'], dueOn: null });
    // an objection alone suspends nothing here
    expect(await taken(story, claims, entry)).toMatchObject({ links: [{ url }] });
    await story.does(asProvider, 'decideObjectionSuspension', { id, suspensionNeeded: true }, OBJECTION);
    expect(await taken(story, claims, entry)).toEqual(['RESOURCE_SUSPENDED']);
    expect(await story.refused(claims, 'grantedRecords', call())).toEqual(['RESOURCE_SUSPENDED']);
    // Monday 19 October; the 20th to the 23rd are four, the 26th to the 30th make nine, Monday 2 November is the tenth
    const limit = { parameter: 'objection_reply_working_days', until: '2026-11-02', article: null };
    const events = ['reopenAfterProcessing', 'restoreOpening', 'withdrawOpenData'];
    await story.runsOut(asProvider, id, { ...limit, events });
    const end = { id, outcome: 'PROCESS_AND_REOPEN', reason: '部分成立', processing: '已遮盖' };
    await story.does(asProvider, 'resolveObjection', end, OBJECTION);
    await story.waitsNoMore(id, asProvider);
    expect(await taken(story, claims, entry)).toMatchObject({ links: [{ url }] });
    expect(await story.does(claims, 'grantedRecords', call(), RECORD)).toMatchObject({ records: [{}] });
  });

  test('a second objection leaves it open, for a reason, and the right to have the catalog corrected is not in the text', async () => {
    const { asProvider, asCitizen } = story.city;
    const objection = { kind: 'OPEN', entry, grounds: ['INCOMPLETE'], description: '缺少个体户', evidence: ['示例-2'] };
    const { id } = await story.does(asCitizen, 'fileObjection', objection, OBJECTION);
    const kept = { id, suspensionNeeded: false, reason: '不影响使用' };
    await story.does(asProvider, 'decideObjectionSuspension', kept, OBJECTION);
    expect(await taken(story, company().claims, entry)).toMatchObject({ links: [{ url }] });
    await story.does(asProvider, 'resolveObjection', { id, outcome: 'RESTORE', reason: '不在采集范围' }, OBJECTION);
    await story.waitsNoMore(id, asProvider);
    const correction = { entry, description: '更新周期应为每日' };
    expect(await story.refused(asCitizen, 'fileCatalogCorrection', correction)).toEqual(['NOT_REGULATED']);
  });

  test('what is taken out of the open catalog is had in no way, also by who was granted it, until it is listed again', async () => {
    const { asProvider } = story.city;
    const { claims } = company();
    await story.does(asProvider, 'unlistOpenEntry', { id: entry, reason: '停止更新' }, ENTRY);
    expect(await taken(story, claims, entry)).toEqual(['NOT_PUBLISHED']);
    expect(await story.refused(claims, 'grantedRecords', call())).toEqual(['ENTRY_WITHDRAWN']);
    await story.does(asProvider, 'publishOpenEntry', { id: entry }, ENTRY);
    expect(await story.does(claims, 'grantedRecords', call(), RECORD)).toMatchObject({ records: [{}] });
  });

  test('the company gives an account of its use each month, as agreed: a month of days, whether they are worked or not', async () => {
    const { asProvider } = story.city;
    const { claims } = company();
    await story.does(asProvider, 'agreeFeedbackInterval', { grant, interval: 'P1M' }, '... on FeedbackDuty { dueOn }');
    const due = async () => {
      const { accessGrant } = await story.ask<{ accessGrant: object }>(
        claims,
        'query ($grant: ID!) { accessGrant(id: $grant) { feedbackDueOn feedbackOverdue } }',
        { grant },
      );
      return accessGrant;
    };
    // granted on 15 October: the month ends on Saturday 14 November
    story.goTo('2026-11-14');
    expect(await due()).toEqual({ feedbackDueOn: '2026-11-14', feedbackOverdue: false });
    story.goTo('2026-11-15');
    expect(await due()).toEqual({ feedbackDueOn: '2026-11-14', feedbackOverdue: true });
    const account = { grant, since: '2026-10-15', until: '2026-11-14', summary: '用于研究' };
    await story.does(claims, 'submitUsageFeedback', account, '... on UsageFeedback { id }');
    expect(await due()).toEqual({ feedbackDueOn: '2026-12-14', feedbackOverdue: false });
  });

  test('the company finds an error: the department verifies and corrects it, in borrowed limits, and the rows are right', async () => {
    const { asProvider } = story.city;
    const { claims } = company();
    story.goTo('2026-11-16');
    const report = { entry, items: ['名称'], description: '名称已变更' };
    const { id } = await story.does(claims, 'reportProblemData', report, PROBLEM);
    // Monday 16 November; the 17th to the 20th are four, Monday the 23rd is the fifth
    const verified = { parameter: 'problem_data_verify_working_days', until: '2026-11-23', article: null };
    await story.runsOut(asProvider, id, { ...verified, events: ['confirmProblemData', 'refuteProblemData'] });
    await story.does(asProvider, 'decideProblemData', { id, decision: 'CONFIRMED', cause: 'PRODUCER' }, PROBLEM);
    // Tuesday 24 November; the 25th to the 27th are three, 30 November to 4 December make eight, Tuesday the 8th is the tenth
    const corrected = { parameter: 'problem_data_correct_working_days', until: '2026-12-08', article: null };
    await story.runsOut(asProvider, id, { ...corrected, events: ['confirmCorrection'] });
    const renamed = RECORDS.map(values => values.map(value => value.replace('示例一', '示例新一')));
    await story.loads(entry, renamed);
    await story.does(asProvider, 'confirmCorrection', { id, correction: '已更正名称' }, PROBLEM);
    await story.waits(asProvider, id, { events: ['notifyReporter'], dueOn: null });
    await story.does(asProvider, 'notifyReporter', { id, feedback: '已更正名称' }, PROBLEM);
    await story.waitsNoMore(id, asProvider);
    const { records } = await story.does(claims, 'grantedRecords', call(), RECORD);
    expect(records).toEqual([{ values: [{ item: '名称', value: '示例新一有限公司（示例）' }] }]);
  });

  test('the company spreads the data: the opening body closes its access at once, and refers what is not corrected by its day', async () => {
    const { asProvider, asAuthority } = story.city;
    const { claims } = company();
    story.goTo('2026-12-14');
    const leak = { grant, ground: 'UNPERMITTED_SPREADING', description: '转卖', dueOn: '2026-12-25' };
    expect(await story.refused(asAuthority, 'closeAccess', leak)).toEqual(['FORBIDDEN']);
    const { id } = await story.does(asProvider, 'closeAccess', leak, CASE);
    expect(await story.refused(claims, 'grantedRecords', call())).toEqual(['ACCESS_SUSPENDED']);
    await story.waits(claims, id, { events: ['submitCorrection'] });
    story.goTo('2026-12-26');
    const accepted = { id, acceptance: '认可' };
    expect(await story.refused(asProvider, 'reopenAccess', accepted)).toEqual(['CASE_NOT_CORRECTED']);
    const referral = {
      id,
      receivingBody: '示例市公安局',
      citedLaw: '《中华人民共和国数据安全法》第四十五条',
      reason: '逾期未改正',
    };
    await story.does(asProvider, 'referCase', referral, CASE);
    await story.waitsNoMore(id, asProvider, asAuthority, claims);
    expect(await story.refused(claims, 'grantedRecords', call())).toEqual(['ACCESS_SUSPENDED']);
  });

  test('the entry is withdrawn: nothing of it is open or waits for anybody, and one limit of all was missed that binds', async () => {
    const { asProvider, asAuthority, asPlatform, asCitizen, jurisdiction } = story.city;
    const { claims } = company();
    await story.does(asAuthority, 'withdrawCatalogEntry', { id: entry, reason: '职能划转' }, ENTRY);
    expect(await taken(story, claims, entry)).toEqual(['NOT_PUBLISHED']);
    expect(await story.refused(claims, 'grantedRecords', call())).toContain('ENTRY_WITHDRAWN');
    expect(await openCatalogue(story, { jurisdiction })).toEqual([]);
    await story.byItself();
    for (const waiting of [asProvider, asCitizen, claims]) expect(await story.tasksOf(waiting)).toEqual({});
    // since November the working days of 2027 are asked for
    for (const waiting of [asAuthority, asPlatform])
      expect(Object.keys(await story.tasksOf(waiting))).toEqual(['calendar:2027:450900']);
    expect(await story.missed()).toMatchObject([{ parameter: 'account_reply_working_days', dueOn: '2026-09-22', daysLate: 1 }]);
  });
});
