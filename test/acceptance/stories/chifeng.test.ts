import { aDraft, ENTRY } from '../catalog/entries';
import { openCatalogue } from '../catalog/opening';
import { ITEMS, KEY, RECORD, RECORDS } from '../exchange/granted';
import { REQUEST as OPEN_REQUEST, saying, taken } from '../exchange/open-data';
import { OBJECTION, PROBLEM } from '../exchange/raised';
import { asking, grantsOf, REQUEST } from '../exchange/sharing';
import { aStory, CASE, calling, itemsOfTheStory, type Story } from './story';

let story: Story;
/** What the story is about, and what comes of it. */
let entry: string;
let request: string;
let grant: string;
let url: string;

beforeAll(async () => {
  story = await aStory('chifeng', '2026-02-10', '2025-07-09');
}, 60_000);
afterAll(() => story?.close());

const call = (more: object = {}) => calling(grant, more);
const VERIFICATION = '... on VerificationRequest { id verificationStatus outcomes { item outcome } }';

/** The festivals of 2027 on days from Monday to Friday, with those that make up for weekends. */
const FESTIVALS = ['01-01', '02-05', '02-08', '02-09', '02-10', '04-05', '05-03', '05-04', '06-09', '09-15', '10-01', '10-04'];

describe('赤峰: the department that holds the data decides, and any objection closes what is open at once', () => {
  test('what is drafted stands on the responsibility list; the authority reviews it, and after the security review lists it as open', async () => {
    const { asProvider, asAuthority, jurisdiction } = story.city;
    ({ id: entry } = await aDraft(story, story.city, {
      title: '企业参保信息',
      shareType: 'CONDITIONAL',
      shareConditions: '仅限社会救助审核',
      shareModes: ['PLATFORM_ACQUISITION'],
      openType: 'CONDITIONAL',
      openConditions: '仅限研究',
      items: itemsOfTheStory,
    }));
    await story.waits(asProvider, entry, { events: ['submitCatalogEntry'], dueOn: null });
    expect(await story.refused(asProvider, 'submitCatalogEntry', { id: entry })).toEqual([
      'SHARE_REQUIREMENTS_MISSING',
      'LEGAL_BASIS_REQUIRED',
    ]);
    const terms = { shareRequirements: '按月使用', shareBasis: '示例条例第九条', shareBasisLevel: 'LOCAL_REGULATION' };
    await story.does(asProvider, 'changeCatalogEntry', { id: entry, ...terms }, ENTRY);
    await story.does(asProvider, 'submitCatalogEntry', { id: entry }, ENTRY);
    await story.waits(asAuthority, entry, { events: ['approveCatalogEntry', 'returnCatalogEntry'], dueOn: null });
    await story.does(asAuthority, 'reviewCatalogEntry', { id: entry, decision: 'APPROVE' }, ENTRY);
    await story.waitsNoMore(entry, asProvider, asAuthority);
    await story.loads(entry);
    url = await story.attaches(entry);
    expect(await story.refused(asAuthority, 'publishOpenEntry', { id: entry })).toEqual(['SECURITY_REVIEW_REQUIRED']);
    await story.passes(entry);
    await story.does(asAuthority, 'publishOpenEntry', { id: entry }, ENTRY);
    expect(await openCatalogue(story, { jurisdiction })).toMatchObject([{ entry: { id: entry }, openType: 'CONDITIONAL' }]);
  });

  test('a department asks: the answer and the delivery are due in five working days each, over the Spring Festival', async () => {
    const { asConsumer, asProvider, asAuthority, asPlatform } = story.city;
    story.goTo('2026-02-11');
    const asked = asking(story.city, entry, { serviceMode: null, dutyRef: null });
    expect(await story.refused(asConsumer, 'submitShareRequest', { ...asked, fee: '1.00' })).toEqual([
      'FEE_NOT_ALLOWED_FOR_SHARING',
    ]);
    ({ id: request } = await story.does(asConsumer, 'submitShareRequest', asked, REQUEST));
    // Wednesday 11 February; the 12th and 13th are two, Saturday the 14th is worked, the 15th to the 23rd are off, the 24th is
    // four, Wednesday the 25th is the fifth
    const answered = { parameter: 'share_reply_working_days', until: '2026-02-25', article: '四(二)2' };
    await story.runsOut(asProvider, request, { ...answered, events: ['approveShareRequest', 'rejectShareRequest'] });
    await story.waitsNoMore(request, asAuthority, asPlatform);
    const refusal = { id: request, decision: 'REJECT', reason: '不便提供' };
    expect(await story.refused(asProvider, 'decideShareRequest', refusal)).toEqual(['LEGAL_BASIS_REQUIRED']);
    const agreed = { id: request, decision: 'APPROVE', items: ITEMS.slice(0, 3) };
    expect(await story.refused(asAuthority, 'decideShareRequest', agreed)).toEqual(['FORBIDDEN']);
    await story.does(asProvider, 'decideShareRequest', agreed, REQUEST);
    // Thursday 26 February; the 27th is one, Saturday the 28th is worked, 2 to 4 March make five: Wednesday the 4th
    const supplied = { parameter: 'share_fulfil_working_days', until: '2026-03-04', article: '四(二)2' };
    await story.runsOut(asProvider, request, { ...supplied, events: ['fulfilShareRequest'] });
    expect(await story.missed(request)).toMatchObject([
      { organization: { creditCode: story.city.provider } },
      { organization: { creditCode: story.city.provider } },
    ]);
    await story.does(asProvider, 'fulfilShareRequest', { id: request }, REQUEST);
    await story.waitsNoMore(request, asProvider, asAuthority);
  });

  test('rows reach the department that asked, in the granted items, and nobody else', async () => {
    const { asConsumer, asAnother, asProvider, asAuthority } = story.city;
    const [found] = await grantsOf(story, asConsumer, request);
    grant = found?.id as string;
    const { records } = await story.does(asConsumer, 'grantedRecords', call({ items: ['名称'] }), RECORD);
    expect(records).toEqual([{ values: [{ item: '名称', value: '示例一有限公司（示例）' }] }]);
    for (const other of [asAnother, asProvider, asAuthority])
      expect(await story.refused(other, 'grantedRecords', call())).toEqual(['FORBIDDEN']);
    expect(await story.refused(asConsumer, 'grantedRecords', call({ items: ['参保人数'] }))).toEqual(['ITEM_NOT_GRANTED']);
  });

  test('a citizen asks for the open data: a borrowed limit runs, a refusal needs its reason and basis, both sign', async () => {
    const { asProvider, asCitizen, jurisdiction, provider } = story.city;
    story.goTo('2026-03-09');
    const { id } = await story.does(asCitizen, 'createOpenRequest', { entry, ...saying, items: ['名称'] }, OPEN_REQUEST);
    // Monday 9 March; the 10th to the 13th are four, the 16th to the 20th make nine, Monday the 23rd is the tenth
    const limit = { parameter: 'open_reply_working_days', until: '2026-03-23', article: null };
    await story.runsOut(asProvider, id, { ...limit, events: ['approveOpenRequest', 'rejectOpenRequest'] });
    const refusal = { id, decision: 'REJECT', reason: '不便开放' };
    expect(await story.refused(asProvider, 'decideOpenRequest', refusal)).toEqual(['LEGAL_BASIS_REQUIRED']);
    const permitted = { permittedItems: ['名称'], permittedPurpose: '研究', permittedScope: '本次研究' };
    await story.does(asProvider, 'decideOpenRequest', { id, decision: 'APPROVE', ...permitted }, OPEN_REQUEST);
    const agreement = { jurisdiction, title: '使用协议', wording: '示例条款', unit: provider, openType: 'CONDITIONAL' };
    await story.does(asProvider, 'makeAgreementTemplate', { agreementKind: 'SPECIAL', ...agreement }, '__typename');
    for (const signing of [asProvider, asCitizen]) {
      expect(await taken(story, asCitizen, entry)).toEqual(['AGREEMENT_REQUIRED']);
      if (signing === asProvider) await story.waits(signing, id, { events: ['signUseAgreement'], dueOn: null });
      await story.does(signing, 'signUseAgreement', { id }, OPEN_REQUEST);
      await story.waitsNoMore(id, signing);
    }
    await story.waitsNoMore(id, asProvider, asCitizen);
    expect(await taken(story, asCitizen, entry)).toMatchObject({ links: [{ url }] });
  });

  test('somebody objects: nothing is read from the next moment on, until the department has verified it', async () => {
    const { asProvider, asConsumer, asCitizen, asAuthority } = story.city;
    story.goTo('2026-03-30');
    const objection = { kind: 'OPEN', entry, grounds: ['INFRINGING'], description: '涉及商业秘密', evidence: ['示例-1'] };
    const { id } = await story.does(asConsumer, 'fileObjection', objection, OBJECTION);
    expect(await taken(story, asCitizen, entry)).toEqual(['RESOURCE_SUSPENDED']);
    // sharing among departments is another matter
    expect(await story.does(asConsumer, 'grantedRecords', call(), RECORD)).toMatchObject({ records: [{}] });
    // Monday 30 March; 31 March to 3 April are four, the 6th is off for Qingming, the 7th to the 10th make eight, Tuesday the
    // 14th is the tenth
    const limit = { parameter: 'objection_reply_working_days', until: '2026-04-14', article: null };
    await story.runsOut(asProvider, id, { ...limit, events: ['reopenAfterProcessing', 'restoreOpening', 'withdrawOpenData'] });
    expect(await taken(story, asCitizen, entry)).toEqual(['RESOURCE_SUSPENDED']);
    await story.does(asProvider, 'resolveObjection', { id, outcome: 'RESTORE', reason: '经核实不涉及' }, OBJECTION);
    await story.waitsNoMore(id, asProvider, asAuthority);
    expect(await taken(story, asCitizen, entry)).toMatchObject({ links: [{ url }] });
    const correction = { entry, description: '更新周期应为每日' };
    expect(await story.refused(asCitizen, 'fileCatalogCorrection', correction)).toEqual(['NOT_REGULATED']);
  });

  test('an error that the department denies goes up to the government', async () => {
    const { asProvider, asAuthority, asGovernment, asCitizen } = story.city;
    story.goTo('2026-04-20');
    const report = { entry, items: ['住所'], description: '住所与登记不一致' };
    const { id } = await story.does(asCitizen, 'reportProblemData', report, PROBLEM);
    // Monday 20 April; the 21st to the 24th are four, Monday the 27th is the fifth
    const limit = { parameter: 'problem_data_verify_working_days', until: '2026-04-27', article: null };
    await story.runsOut(asProvider, id, { ...limit, events: ['confirmProblemData', 'refuteProblemData'] });
    await story.does(asProvider, 'decideProblemData', { id, decision: 'REFUTED', reason: '数据无误' }, PROBLEM);
    await story.does(asCitizen, 'disputeOutcome', { id, dispute: '仍不一致' }, PROBLEM);
    await story.waits(asAuthority, id, { events: ['coordinate'], dueOn: null });
    const failed = { id, result: 'FAILED', coordination: '双方意见不一' };
    await story.does(asAuthority, 'coordinateDispute', failed, PROBLEM);
    await story.waits(asGovernment, id, { events: ['decideDispute'], dueOn: null });
    expect(await story.refused(asAuthority, 'decideDispute', { id, decision: '更正' })).toEqual(['FORBIDDEN']);
    await story.does(asGovernment, 'decideDispute', { id, decision: '予以更正' }, PROBLEM);
    await story.waitsNoMore(id, asProvider, asAuthority, asGovernment, asCitizen);
  });

  test('an error that it confirms is corrected, over Labour Day, and the rows are right', async () => {
    const { asProvider, asConsumer } = story.city;
    const report = { entry, items: ['住所'], description: '住所与登记不一致' };
    const { id } = await story.does(asConsumer, 'reportProblemData', report, PROBLEM);
    await story.does(asProvider, 'decideProblemData', { id, decision: 'CONFIRMED', cause: 'PRODUCER' }, PROBLEM);
    // Tuesday 28 April; the 29th and 30th are two, 1 to 5 May are off, the 6th to the 8th make five, Saturday the 9th is worked,
    // Thursday the 14th is the tenth
    const limit = { parameter: 'problem_data_correct_working_days', until: '2026-05-14', article: null };
    await story.runsOut(asProvider, id, { ...limit, events: ['confirmCorrection'] });
    await story.loads(
      entry,
      RECORDS.map(values => values.map(value => value.replace('示例路1号', '示例路11号'))),
    );
    await story.does(asProvider, 'confirmCorrection', { id, correction: '已更正住所' }, PROBLEM);
    await story.waits(asProvider, id, { events: ['notifyReporter'], dueOn: null });
    await story.does(asProvider, 'notifyReporter', { id, feedback: '已更正' }, PROBLEM);
    await story.waitsNoMore(id, asProvider, asConsumer);
    const { records } = await story.does(asConsumer, 'grantedRecords', call({ items: ['住所'] }), RECORD);
    expect(records).toEqual([{ values: [{ item: '住所', value: '示例路11号' }] }]);
  });

  test('a breach closes the access until it is corrected and accepted by whoever closed it', async () => {
    const { asProvider, asConsumer, asAuthority } = story.city;
    story.goTo('2026-05-18');
    const breach = { grant, ground: 'BREACH_OF_AGREEMENT', description: '超范围使用', dueOn: '2026-05-29' };
    const { id } = await story.does(asAuthority, 'closeAccess', breach, CASE);
    expect(await story.refused(asConsumer, 'grantedRecords', call())).toEqual(['ACCESS_SUSPENDED']);
    await story.waits(asConsumer, id, { events: ['submitCorrection'] });
    story.goTo('2026-05-29');
    await story.does(asConsumer, 'submitViolationCorrection', { id, correction: '已停止' }, CASE);
    await story.waitsNoMore(id, asConsumer);
    expect(await story.refused(asProvider, 'reopenAccess', { id, acceptance: '认可' })).toEqual(['FORBIDDEN']);
    await story.does(asAuthority, 'reopenAccess', { id, acceptance: '认可' }, CASE);
    await story.waitsNoMore(id, asProvider, asAuthority, asConsumer);
    expect(await story.does(asConsumer, 'grantedRecords', call(), RECORD)).toMatchObject({ records: [{}] });
  });

  test('a new law forbids the sharing: the update takes effect when it is reviewed, and then there is only comparison', async () => {
    const { asProvider, asConsumer, asAuthority, consumer } = story.city;
    story.goTo('2026-09-18');
    const law = { changedOn: '2026-09-17', ground: '示例法修改', shareType: 'NOT_SHARED', shareBasis: '示例法第二条' };
    await story.does(asProvider, 'requestCatalogUpdate', { id: entry, ...law, shareBasisLevel: 'LAW' }, ENTRY);
    // Friday 18 September; Sunday the 20th is worked, the 21st to the 23rd make four, Thursday the 24th is the fifth
    const limit = { parameter: 'catalogue_update_review_working_days', until: '2026-09-24', article: null };
    await story.runsOut(asAuthority, entry, { ...limit, events: ['reviewCatalogUpdate'] });
    await story.does(asAuthority, 'reviewCatalogUpdate', { id: entry, decision: 'APPROVE' }, ENTRY);
    await story.waitsNoMore(entry, asAuthority, asProvider);
    const asked = asking(story.city, entry, { serviceMode: null, dutyRef: null });
    expect(await story.refused(asConsumer, 'submitShareRequest', asked)).toEqual(['FORBIDDEN_BY_SHARE_TYPE']);
    // what was granted before opens nothing from then on, and ends when the department says so
    expect(await story.refused(asConsumer, 'grantedRecords', call())).toEqual(['NO_LONGER_SHARED']);
    await story.does(asProvider, 'suspendSharedAccess', { id: request, reason: '示例法修改' }, REQUEST);
    expect(await story.refused(asConsumer, 'grantedRecords', call())).toEqual(['ACCESS_SUSPENDED', 'NO_LONGER_SHARED']);
    await story.does(asAuthority, 'terminateSharedAccess', { id: request, reason: '示例法修改' }, REQUEST);
    expect(await story.refused(asConsumer, 'grantedRecords', call())).toEqual(['ACCESS_ENDED', 'NO_LONGER_SHARED']);
    story.goTo('2026-12-28');
    const compared = { entry, consumer, purpose: '核对参保情况', items: ['名称'] };
    const { id } = await story.does(asConsumer, 'requestVerification', compared, VERIFICATION);
    // Monday 28 December; until 31 December there are three, and of 2027 nobody knows the working days yet
    const events = ['approveVerification', 'rejectVerification'];
    await story.byItself();
    await story.waits(asProvider, id, { events, dueOn: null, article: '四(二)2', overdue: false });
    await story.waits(asAuthority, 'calendar:2027:150400', { events: ['importCalendarYear'] });
    const days = FESTIVALS.map(day => ({ day: `2027-${day}`, working: false, name: '节日' }));
    await story.does(asAuthority, 'importCalendarYear', { year: 2027, days }, '... on CalendarYear { year }');
    await story.waitsNoMore('calendar:2027:150400', asAuthority);
    // 1 January is off, Monday 4 January 2027 is the fourth, Tuesday the 5th the fifth
    const answered = { parameter: 'verification_reply_working_days', until: '2027-01-05', article: '四(二)2' };
    await story.runsOut(asProvider, id, { ...answered, events });
    await story.does(asProvider, 'decideVerificationRequest', { id, decision: 'APPROVE' }, VERIFICATION);
    await story.waitsNoMore(id, asProvider, asAuthority);
    const values = [{ item: '名称', value: '示例二有限公司（示例）' }];
    const { outcomes } = await story.does(asConsumer, 'runVerification', { id, key: KEY, values }, VERIFICATION);
    expect(outcomes).toEqual([{ item: '名称', outcome: 'MISMATCH' }]);
  });

  test('the entry is withdrawn: nothing of it is read or waits for anybody; the three binding limits that were missed are on record', async () => {
    const { asProvider, asConsumer, asAuthority, asCitizen, asGovernment, jurisdiction } = story.city;
    await story.does(asAuthority, 'withdrawCatalogEntry', { id: entry, reason: '职能划转' }, ENTRY);
    expect(await taken(story, asCitizen, entry)).toEqual(['NOT_PUBLISHED']);
    expect(await openCatalogue(story, { jurisdiction })).toEqual([]);
    await story.byItself();
    for (const claims of [asProvider, asConsumer, asAuthority, asCitizen, asGovernment])
      expect(await story.tasksOf(claims)).toEqual({});
    expect((await story.missed()).map(({ parameter, dueOn, daysLate }) => [parameter, dueOn, daysLate])).toEqual([
      ['share_reply_working_days', '2026-02-25', 1],
      ['share_fulfil_working_days', '2026-03-04', 1],
      ['verification_reply_working_days', '2027-01-05', 1],
    ]);
  });
});
