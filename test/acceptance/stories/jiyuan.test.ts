import { complete, ENTRY } from '../catalog/entries';
import { openCatalogue } from '../catalog/opening';
import { ITEMS, PURPOSE, RECORD, RECORDS } from '../exchange/granted';
import { REQUEST as OPEN_REQUEST, saying, taken } from '../exchange/open-data';
import { CORRECTION, OBJECTION, PROBLEM } from '../exchange/raised';
import { asking, grantsOf, REQUEST, withDuty } from '../exchange/sharing';
import { aStory, CASE, calling, itemsOfTheStory, type Story } from './story';

let story: Story;
/** What the story is about, and what comes of it. */
let entry: string;
let request: string;
let grant: string;
let url: string;

beforeAll(async () => {
  story = await aStory('jiyuan', '2026-03-02', '2025-01-01');
  await withDuty(story, story.city);
}, 60_000);
afterAll(() => story?.close());

const OF_INTERFACE = '... on DataInterface { id interfaceStatus delayedUntil }';
const call = (more: object = {}) => calling(grant, more);

describe('济源: a department keeps the insured companies, and is a day late with everything', () => {
  test('the department drafts the entry; the authority sends it back once, then publishes it', async () => {
    const { asProvider, asAuthority, consumer } = story.city;
    const input = complete(story.city, {
      title: '企业参保信息',
      shareType: 'CONDITIONAL',
      shareConditions: '仅限社会救助审核',
      shareModes: ['INTERFACE'],
      openType: 'CONDITIONAL',
      openBasis: '示例法第三条',
      openConditions: '仅限研究',
      aggregationMode: 'NONE_WITH_EVIDENCE',
      aggregationEvidence: '省级垂直系统不支持汇聚（示例材料）',
      items: itemsOfTheStory,
    });
    ({ id: entry } = await story.does(asProvider, 'registerCatalogEntry', input, ENTRY));
    await story.waits(asProvider, entry, { events: ['submitCatalogEntry'], dueOn: null });
    // the secrets were not looked for, no basis is cited, and who may have it is not said
    expect(await story.refused(asProvider, 'submitCatalogEntry', { id: entry })).toEqual([
      'SECRECY_REVIEW_REQUIRED',
      'LEGAL_BASIS_REQUIRED',
      'CONDITIONS_REQUIRED',
    ]);
    const basis = { shareBasis: '示例条例第九条', shareBasisLevel: 'ADMINISTRATIVE_REGULATION' };
    const terms = { id: entry, ...basis, allowedDepartments: [consumer], sharedItems: ITEMS };
    await story.does(asProvider, 'changeCatalogEntry', terms, ENTRY);
    const review = { id: entry, passed: true, reviewer: '示例保密〔2026〕1号' };
    await story.does(asProvider, 'recordSecrecyReview', review, ENTRY);
    await story.does(asProvider, 'submitCatalogEntry', { id: entry }, ENTRY);
    await story.waits(asAuthority, entry, { events: ['approveCatalogEntry', 'returnCatalogEntry'], dueOn: null });
    await story.waitsNoMore(entry, asProvider);
    const comment = '摘要过于简略';
    await story.does(asAuthority, 'reviewCatalogEntry', { id: entry, decision: 'RETURN', comment }, ENTRY);
    await story.waits(asProvider, entry, { events: ['submitCatalogEntry'] });
    await story.does(asProvider, 'changeCatalogEntry', { id: entry, abstract: '参保企业及人数' }, ENTRY);
    await story.does(asProvider, 'recordSecrecyReview', review, ENTRY);
    await story.does(asProvider, 'submitCatalogEntry', { id: entry }, ENTRY);
    expect(await story.does(asAuthority, 'reviewCatalogEntry', { id: entry, decision: 'APPROVE' }, ENTRY)).toMatchObject({
      catalogStatus: 'PUBLISHED',
      publishedOn: '2026-03-02',
    });
    await story.waitsNoMore(entry, asProvider, asAuthority);
  });

  test('its data is loaded, its resource attached, and after the security review it is listed as open', async () => {
    const { asAuthority, asAnother, jurisdiction } = story.city;
    const theirs = { entry, keyItem: ITEMS[0], items: ITEMS, records: RECORDS };
    expect(await story.refused(asAnother, 'loadDataset', theirs)).toEqual(['FORBIDDEN']);
    await story.loads(entry);
    url = await story.attaches(entry);
    expect(await story.refused(asAuthority, 'publishOpenEntry', { id: entry })).toEqual(['SECURITY_REVIEW_REQUIRED']);
    await story.passes(entry);
    await story.does(asAuthority, 'publishOpenEntry', { id: entry }, ENTRY);
    expect(await openCatalogue(story, { jurisdiction })).toMatchObject([{ entry: { id: entry }, openType: 'CONDITIONAL' }]);
  });

  test('a department asks for it: the authority decides after the borrowed limit, which binds nobody, item by item', async () => {
    const { asConsumer, asProvider, asAuthority } = story.city;
    story.goTo('2026-03-04');
    ({ id: request } = await story.does(asConsumer, 'submitShareRequest', asking(story.city, entry), REQUEST));
    // Wednesday 4 March; the 5th and 6th are two working days, Wednesday the 11th is the fifth
    const limit = { parameter: 'share_reply_working_days', until: '2026-03-11', article: null };
    await story.runsOut(asAuthority, request, { ...limit, events: ['approveShareRequest', 'rejectShareRequest'] });
    await story.waitsNoMore(request, asProvider);
    const agreed = { id: request, decision: 'APPROVE', serviceMode: 'INTERFACE', items: ITEMS.slice(0, 3) };
    expect(await story.refused(asProvider, 'decideShareRequest', agreed)).toEqual(['FORBIDDEN']);
    const decided = await story.does(asAuthority, 'decideShareRequest', agreed, REQUEST);
    expect(decided).toMatchObject({ shareRequestStatus: 'APPROVED', grantedItems: ITEMS.slice(0, 3) });
    const verification = { entry, consumer: story.city.consumer, purpose: PURPOSE, items: ['名称'] };
    expect(await story.refused(asConsumer, 'requestVerification', verification)).toEqual(['NOT_REGULATED']);
  });

  test('the interface comes a day after the agreed one and its delay of five working days', async () => {
    const { asConsumer, asProvider, asAuthority, asPlatform } = story.city;
    const demanded = { entry, scenario: '社会救助资格审核' };
    const { id } = await story.does(asConsumer, 'demandInterface', demanded, OF_INTERFACE);
    await story.waits(asProvider, id, { events: ['agreeInterface'], dueOn: null });
    await story.does(asProvider, 'agreeInterface', { id, agreedDate: '2026-04-03' }, OF_INTERFACE);
    // approved on Thursday 12 March: the 13th is one working day, Thursday the 19th is the fifth
    const limit = { parameter: 'share_fulfil_working_days', until: '2026-03-19', article: null };
    await story.runsOut(asPlatform, request, { ...limit, events: ['fulfilShareRequest'] });
    expect(await story.refused(asPlatform, 'fulfilShareRequest', { id: request })).toEqual(['INTERFACE_NOT_PUBLISHED']);
    story.goTo('2026-04-03');
    // Friday 3 April; Monday the 6th is off for Qingming, the 7th to the 10th are four working days, Monday the 13th is the fifth
    const asked = { id, until: '2026-04-13', reason: '系统改造' };
    await story.does(asProvider, 'requestInterfaceDelay', { ...asked, until: '2026-04-14' }, OF_INTERFACE);
    expect(await story.refused(asAuthority, 'allowInterfaceDelay', { id })).toEqual(['EXTENSION_EXCEEDS_MAX']);
    await story.does(asAuthority, 'allowInterfaceDelay', { id, until: '2026-04-13' }, OF_INTERFACE);
    const agreed = { parameter: 'interface_agreed_day', until: '2026-04-13', article: '第八条第2款' };
    await story.runsOut(asProvider, id, { ...agreed, events: ['submitInterface'] });
    expect(await story.missed(id)).toMatchObject([{ organization: { creditCode: story.city.provider } }]);
    const system = await story.connects('参保登记系统');
    const described = { id, system, specification: '接口规范（示例）', callDescription: '调用说明（示例）' };
    await story.does(asProvider, 'submitInterface', described, OF_INTERFACE);
    await story.waits(asPlatform, id, { events: ['wrapInterface'], dueOn: null });
    await story.does(asPlatform, 'wrapInterface', { id }, OF_INTERFACE);
    await story.does(asPlatform, 'publishInterface', { id }, OF_INTERFACE);
    await story.waitsNoMore(id, asProvider, asPlatform);
    await story.does(asPlatform, 'fulfilShareRequest', { id: request }, REQUEST);
    await story.waitsNoMore(request, asProvider, asPlatform, asAuthority);
  });

  test('rows reach the department that asked, for its purpose and in the granted items, and nobody else', async () => {
    const { asConsumer, asAnother, asProvider, asAuthority } = story.city;
    const [found] = await grantsOf(story, asConsumer, request);
    grant = found?.id as string;
    const { records } = await story.does(asConsumer, 'grantedRecords', call(), RECORD);
    expect(records).toEqual([
      {
        values: [
          { item: '名称', value: '示例一有限公司（示例）' },
          { item: '住所', value: '示例路1号' },
        ],
      },
    ]);
    for (const other of [asAnother, asProvider, asAuthority])
      expect(await story.refused(other, 'grantedRecords', call())).toEqual(['FORBIDDEN']);
    expect(await story.refused(asConsumer, 'grantedRecords', call({ items: ['参保人数'] }))).toEqual(['ITEM_NOT_GRANTED']);
    expect(await story.refused(asConsumer, 'grantedRecords', call({ purpose: '商业营销' }))).toEqual(['PURPOSE_MISMATCH']);
  });

  test('a citizen asks for the open data: ten working days, and ten more that the principal consents to', async () => {
    const { asProvider, asPrincipal, asCitizen } = story.city;
    story.goTo('2026-04-15');
    const { id } = await story.does(asCitizen, 'createOpenRequest', { entry, ...saying, items: ['名称'] }, OPEN_REQUEST);
    story.goTo('2026-04-29');
    // Wednesday 15 April; the 16th and 17th are two, the 20th to the 24th make seven, Wednesday the 29th is the tenth
    await story.waits(asProvider, id, { dueOn: '2026-04-29', article: '第四十一条第2款', overdue: false });
    const more = { id, workingDays: 10, comment: '需征求意见' };
    expect(await story.refused(asProvider, 'extendOpenReply', more)).toEqual(['FORBIDDEN']);
    await story.does(asPrincipal, 'extendOpenReply', more, OPEN_REQUEST);
    // 30 April is one; 1 to 5 May are off, 6 to 8 May make four, Saturday the 9th is worked, Friday the 15th is the tenth
    const limit = { parameter: 'open_reply_working_days', until: '2026-05-15', article: '第四十一条第2款' };
    await story.runsOut(asProvider, id, { ...limit, events: ['approveOpenRequest', 'rejectOpenRequest'] });
    expect(await taken(story, asCitizen, entry)).toEqual(['OPEN_REQUEST_REQUIRED']);
    const approval = { decision: 'APPROVE', permittedItems: ['名称'], permittedPurpose: '研究', permittedScope: '本次研究' };
    await story.does(asProvider, 'decideOpenRequest', { id, ...approval }, OPEN_REQUEST);
    await story.waitsNoMore(id, asProvider, asPrincipal);
    expect(await taken(story, asCitizen, entry)).toMatchObject({ links: [{ url }] });
    expect(await taken(story, { ...asCitizen, subject: 'another' }, entry)).toEqual(['OPEN_REQUEST_REQUIRED']);
  });

  test('to the data itself nobody objects here, but to the catalog: the department and then the authority are late', async () => {
    const { asProvider, asPrincipal, asAuthority, asCitizen } = story.city;
    story.goTo('2026-05-18');
    const objection = { kind: 'OPEN', entry, grounds: ['WRONG'], description: '名称有误', evidence: ['示例-1'] };
    expect(await story.refused(asCitizen, 'fileObjection', objection)).toEqual(['NOT_REGULATED']);
    const wish = { entry, description: '更新周期应为每日' };
    const { id } = await story.does(asCitizen, 'fileCatalogCorrection', wish, CORRECTION);
    story.goTo('2026-06-01');
    // Monday 18 May; the 19th to the 22nd are four, the 25th to the 29th make nine, Monday 1 June is the tenth
    await story.waits(asProvider, id, { dueOn: '2026-06-01', article: '第四十条第3款', overdue: false });
    await story.does(asPrincipal, 'extendCorrectionReply', { id, workingDays: 10 }, CORRECTION);
    // 2 to 5 June are four, the 8th to the 12th make nine, Monday the 15th is the tenth
    const limit = { parameter: 'catalogue_objection_reply_working_days', until: '2026-06-15', article: '第四十条第3款' };
    await story.runsOut(asProvider, id, { ...limit, events: ['agreeToCorrection', 'refuseCorrection'] });
    await story.does(asProvider, 'decideCorrection', { id, decision: 'AGREE' }, CORRECTION);
    await story.waitsNoMore(id, asProvider);
    // Tuesday 16 June; the 17th and 18th are two, the 19th is the Dragon Boat Festival, Wednesday the 24th is the fifth
    const review = { parameter: 'catalogue_update_review_working_days', until: '2026-06-24', article: '第十九条' };
    await story.runsOut(asAuthority, id, { ...review, events: ['reviewCatalogUpdate'] });
    await story.does(asAuthority, 'reviewCatalogCorrection', { id }, CORRECTION);
    await story.waitsNoMore(id, asProvider, asAuthority);
  });

  test('the duties change: the update is asked for a day late, and reviewed a day late', async () => {
    const { asProvider, asAuthority } = story.city;
    const update = { id: entry, changedOn: '2026-06-25', ground: '职能调整', updateFrequency: 'DAILY' };
    const aggregated = { aggregationMode: 'MANUAL_UPLOAD', aggregationEvidence: null };
    // Thursday 25 June; the 26th is one, 29 and 30 June make three, Thursday 2 July is the fifth
    story.goTo('2026-07-03');
    await story.does(asProvider, 'requestCatalogUpdate', { ...update, ...aggregated }, ENTRY);
    const { catalogEntry } = await story.ask<{ catalogEntry: object }>(
      asProvider,
      'query ($id: ID!) { catalogEntry(id: $id) { process { late } clocks { parameter dueOn overdue } } }',
      { id: entry },
    );
    expect(catalogEntry).toMatchObject({
      process: { late: true },
      clocks: expect.arrayContaining([
        { parameter: 'catalogue_update_apply_working_days', dueOn: '2026-07-02', overdue: true },
      ]),
    });
    // Friday 3 July; the 6th to the 9th are four, Friday the 10th is the fifth
    const limit = { parameter: 'catalogue_update_review_working_days', until: '2026-07-10', article: '第十九条' };
    await story.runsOut(asAuthority, entry, { ...limit, events: ['reviewCatalogUpdate'] });
    await story.does(asAuthority, 'reviewCatalogUpdate', { id: entry, decision: 'APPROVE' }, ENTRY);
    await story.waitsNoMore(entry, asProvider, asAuthority);
  });

  test('an address is wrong: by way of the authority, verified and corrected late, and then the rows are right', async () => {
    const { asProvider, asConsumer, asAuthority } = story.city;
    story.goTo('2026-07-13');
    const report = { entry, items: ['住所'], description: '住所与登记不一致', evidence: ['核对清单〔2026〕3号'] };
    expect(await story.refused(asConsumer, 'reportProblemData', { ...report, evidence: [] })).toEqual(['EVIDENCE_REQUIRED']);
    const { id } = await story.does(asConsumer, 'reportProblemData', report, PROBLEM);
    await story.waits(asAuthority, id, { events: ['dispatchProblemData'], dueOn: null });
    story.goTo('2026-07-14');
    await story.does(asAuthority, 'dispatchProblemData', { id }, PROBLEM);
    await story.waitsNoMore(id, asAuthority);
    // Tuesday 14 July; the 15th to the 17th are three, Tuesday the 21st is the fifth
    const verified = { parameter: 'problem_data_verify_working_days', until: '2026-07-21', article: '第二十四条' };
    await story.runsOut(asProvider, id, { ...verified, events: ['confirmProblemData', 'refuteProblemData'] });
    await story.does(asProvider, 'decideProblemData', { id, decision: 'CONFIRMED', cause: 'PRODUCER' }, PROBLEM);
    // Wednesday 22 July; the 23rd and 24th are two, the 27th to the 31st make seven, Wednesday 5 August is the tenth
    const corrected = { parameter: 'problem_data_correct_working_days', until: '2026-08-05', article: '第二十四条' };
    await story.runsOut(asProvider, id, { ...corrected, events: ['confirmCorrection'] });
    const correction = { id, correction: '已从数据源头更正', aggregation: '汇聚-2' };
    expect(await story.refused(asProvider, 'confirmCorrection', correction)).toEqual(['AGGREGATION_NOT_LATER']);
    const records = RECORDS.map(values => values.map(value => (value === '示例路1号' ? '示例路11号' : value)));
    await story.loads(entry, records);
    const batch = { entry, records: records.length, collectedOn: '2026-08-06' };
    const { id: aggregation } = await story.does(asProvider, 'uploadCollectionBatch', batch, '... on CollectionBatch { id }');
    await story.settled();
    await story.does(asProvider, 'confirmCorrection', { ...correction, aggregation }, PROBLEM);
    await story.does(asProvider, 'notifyReporter', { id, feedback: '已更正' }, PROBLEM);
    await story.waitsNoMore(id, asProvider, asAuthority);
    const { records: found } = await story.does(asConsumer, 'grantedRecords', call({ items: ['住所'] }), RECORD);
    expect(found).toEqual([{ values: [{ item: '住所', value: '示例路11号' }] }]);
  });

  test('a department that needs more objects to the sharing, and the authority settles it with both statements', async () => {
    const { asProvider, asConsumer, asAuthority } = story.city;
    const objection = { kind: 'SHARE', entry, grounds: ['OTHER'], description: '还需参保人数', shareRequest: request };
    const { id } = await story.does(asConsumer, 'fileObjection', objection, OBJECTION);
    await story.waits(asAuthority, id, { events: ['coordinate'], dueOn: null });
    await story.does(asProvider, 'stateOnObjection', { id, statement: '可以增加' }, OBJECTION);
    const end = { id, outcome: 'UPHELD', reason: '确为履职所需', statement: '同意增加' };
    await story.does(asAuthority, 'resolveObjection', end, OBJECTION);
    await story.waitsNoMore(id, asProvider, asAuthority, asConsumer);
  });

  test('a risk is reported: the authority closes the access, and the next call is refused until it is corrected', async () => {
    const { asProvider, asConsumer, asAuthority } = story.city;
    story.goTo('2026-08-10');
    const report = { grant, description: '夜间调用异常' };
    const { id } = await story.does(asProvider, 'reportViolation', report, CASE);
    await story.waits(asAuthority, id, { dueOn: null });
    expect(await story.refused(asProvider, 'closeAccess', { id, ground: 'SECURITY_RISK' })).toEqual(['FORBIDDEN']);
    await story.does(asAuthority, 'closeAccess', { id, ground: 'SECURITY_RISK', dueOn: '2026-08-21' }, CASE);
    expect(await story.refused(asConsumer, 'grantedRecords', call())).toEqual(['ACCESS_SUSPENDED']);
    await story.waits(asConsumer, id, { events: ['submitCorrection'] });
    await story.does(asConsumer, 'submitViolationCorrection', { id, correction: '已限定调用时段' }, CASE);
    await story.waitsNoMore(id, asConsumer);
    await story.waits(asAuthority, id, {});
    await story.does(asAuthority, 'reopenAccess', { id, acceptance: '认可' }, CASE);
    await story.waitsNoMore(id, asConsumer, asAuthority);
    expect(await story.does(asConsumer, 'grantedRecords', call(), RECORD)).toMatchObject({ records: [{}] });
  });

  test('the entry is withdrawn: nothing of it is shared, opened or waits for anybody; what was late is on record', async () => {
    const { asProvider, asConsumer, asAuthority, asCitizen, asPlatform, asPrincipal, jurisdiction } = story.city;
    story.goTo('2026-08-24');
    expect(await story.refused(asProvider, 'withdrawCatalogEntry', { id: entry, reason: '职能划转' })).toEqual(['FORBIDDEN']);
    await story.does(asAuthority, 'withdrawCatalogEntry', { id: entry, reason: '职能划转' }, ENTRY);
    expect(await story.refused(asConsumer, 'grantedRecords', call())).toEqual(['ENTRY_WITHDRAWN']);
    expect(await taken(story, asCitizen, entry)).toEqual(['NOT_PUBLISHED']);
    expect(await openCatalogue(story, { jurisdiction })).toEqual([]);
    expect(await story.refused(asConsumer, 'submitShareRequest', asking(story.city, entry))).toEqual(['ENTRY_NOT_PUBLISHED']);
    await story.byItself();
    expect(await grantsOf(story, asConsumer, request)).toMatchObject([{ grantStatus: 'TERMINATED' }]);
    for (const claims of [asProvider, asConsumer, asAuthority, asCitizen, asPlatform, asPrincipal])
      expect(await story.tasksOf(claims)).toEqual({});
    // every limit that binds, kept to the day after; what is borrowed binds nobody and is not among them
    expect((await story.missed()).map(({ parameter, dueOn, daysLate }) => [parameter, dueOn, daysLate])).toEqual([
      ['interface_agreed_day', '2026-04-13', 1],
      ['open_reply_working_days', '2026-05-15', 1],
      ['catalogue_objection_reply_working_days', '2026-06-15', 1],
      ['catalogue_update_review_working_days', '2026-06-24', 1],
      ['catalogue_update_review_working_days', '2026-07-10', 1],
      ['problem_data_verify_working_days', '2026-07-21', 1],
      ['problem_data_correct_working_days', '2026-08-05', 1],
    ]);
  });
});
