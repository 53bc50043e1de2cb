import { aDraft, ENTRY } from '../catalog/entries';
import { openCatalogue } from '../catalog/opening';
import { ITEMS, RECORD, RECORDS } from '../exchange/granted';
import { saying, taken } from '../exchange/open-data';
import { OBJECTION, PROBLEM } from '../exchange/raised';
import { asking, grantsOf, REQUEST, withDuty } from '../exchange/sharing';
import { aStory, CASE, calling, itemsOfTheStory, type Story } from './story';

let story: Story;
/** What the story is about, and what comes of it. */
let entry: string;
let request: string;
let grant: string;
let url: string;

// the trial has lapsed and nobody has adopted the text: no limit of it binds
beforeAll(async () => {
  story = await aStory('sanming', '2026-04-27');
  await withDuty(story, story.city);
}, 60_000);
afterAll(() => story?.close());

const call = (more: object = {}) => calling(grant, more);
const CONSULTED = '... on OpenRequest { id openRequestStatus reason }';

describe('三明: the unit registers by itself, the mode of service sets the route, and the province opens', () => {
  test('the unit publishes its entry without anybody’s review, once the basis is filed', async () => {
    const { asProvider, asAuthority, consumer } = story.city;
    ({ id: entry } = await aDraft(story, story.city, {
      title: '企业参保信息',
      shareType: 'CONDITIONAL',
      shareBasis: '示例条例第九条',
      shareBasisLevel: 'LOCAL_REGULATION',
      shareModes: ['INTERFACE', 'BULK', 'CROSS_VERIFICATION'],
      openType: 'CONDITIONAL',
      openConditions: '单位自拟的条件',
      items: itemsOfTheStory,
    }));
    await story.waits(asProvider, entry, { events: ['publishCatalogEntry'], dueOn: null });
    await story.waitsNoMore(entry, asAuthority);
    expect(await story.refused(asProvider, 'submitCatalogEntry', { id: entry })).toEqual(['NOT_REGULATED']);
    expect(await story.refused(asAuthority, 'reviewCatalogEntry', { id: entry, decision: 'APPROVE' })).toEqual([
      'NOT_REGULATED',
    ]);
    expect(await story.refused(asProvider, 'publishCatalogEntry', { id: entry })).toEqual([
      'CONDITIONS_REQUIRED',
      'FILING_REQUIRED',
    ]);
    const terms = { shareFiling: '示例备〔2026〕1号', allowedDepartments: [consumer], sharedItems: ITEMS };
    await story.does(asProvider, 'changeCatalogEntry', { id: entry, ...terms }, ENTRY);
    // what was changed is looked through for secrets anew
    expect(await story.refused(asProvider, 'publishCatalogEntry', { id: entry })).toEqual(['SECRECY_REVIEW_REQUIRED']);
    const review = { id: entry, passed: true, reviewer: '示例保密〔2026〕2号' };
    await story.does(asProvider, 'recordSecrecyReview', review, ENTRY);
    await story.does(asProvider, 'publishCatalogEntry', { id: entry }, ENTRY);
    await story.waitsNoMore(entry, asProvider, asAuthority);
    await story.loads(entry);
  });

  test('a department asks for an interface: the bureau alone decides, and the centre connects a system that has its certificate', async () => {
    const { asConsumer, asProvider, asAuthority, asPlatform } = story.city;
    ({ id: request } = await story.does(asConsumer, 'submitShareRequest', asking(story.city, entry), REQUEST));
    const decides = { events: ['approveShareRequest', 'rejectShareRequest'], dueOn: null, parameter: null };
    await story.waits(asAuthority, request, decides);
    await story.waitsNoMore(request, asProvider, asPlatform);
    const agreed = { id: request, decision: 'APPROVE', items: ITEMS.slice(0, 3) };
    expect(await story.refused(asProvider, 'decideShareRequest', agreed)).toEqual(['FORBIDDEN']);
    await story.does(asAuthority, 'decideShareRequest', agreed, REQUEST);
    await story.waits(asPlatform, request, { events: ['fulfilShareRequest'], dueOn: null });
    await story.waitsNoMore(request, asAuthority);
    expect(await story.refused(asPlatform, 'fulfilShareRequest', { id: request })).toEqual(['SYSTEM_CERTIFICATE_MISSING']);
    await story.does(asPlatform, 'fulfilShareRequest', { id: request, systemCertificate: 'DJ-1' }, REQUEST);
    await story.waitsNoMore(request, asPlatform, asAuthority, asProvider);
  });

  test('rows reach that department, in the granted items, and nobody else', async () => {
    const { asConsumer, asAnother, asProvider, asAuthority } = story.city;
    const [found] = await grantsOf(story, asConsumer, request);
    grant = found?.id as string;
    const { records } = await story.does(asConsumer, 'grantedRecords', call({ items: ['名称'] }), RECORD);
    expect(records).toEqual([{ values: [{ item: '名称', value: '示例一有限公司（示例）' }] }]);
    for (const other of [asAnother, asProvider, asAuthority])
      expect(await story.refused(other, 'grantedRecords', call())).toEqual(['FORBIDDEN']);
    expect(await story.refused(asConsumer, 'grantedRecords', call({ items: ['参保人数'] }))).toEqual(['ITEM_NOT_GRANTED']);
    const verification = { entry, consumer: story.city.consumer, purpose: '核对', items: ['名称'] };
    expect(await story.refused(asConsumer, 'requestVerification', verification)).toEqual(['NOT_REGULATED']);
    expect(await story.refused(asConsumer, 'demandInterface', { entry, scenario: '资格审核' })).toEqual(['NOT_REGULATED']);
  });

  test('in bulk the unit is asked before the bureau, and here it says no, with a reason', async () => {
    const { asConsumer, asProvider, asAuthority } = story.city;
    const bulk = asking(story.city, entry, { serviceMode: 'BULK', bulkJustification: '全量比对' });
    const { id } = await story.does(asConsumer, 'submitShareRequest', bulk, REQUEST);
    await story.waits(asProvider, id, { events: ['approveAsProducer', 'rejectAsProducer'], dueOn: null });
    await story.waitsNoMore(id, asAuthority);
    expect(await story.refused(asProvider, 'decideAsProducer', { id, decision: 'REJECT' })).toEqual([
      'DECISION_REASON_MISSING',
    ]);
    await story.does(asProvider, 'decideAsProducer', { id, decision: 'REJECT', reason: '接口可以满足需要' }, REQUEST);
    await story.waitsNoMore(id, asProvider, asAuthority, asConsumer);
  });

  test('it is opened on conditions of the bureau; who wants it asks the province, which consults the unit', async () => {
    const { asProvider, asAuthority, asCitizen, jurisdiction } = story.city;
    url = await story.attaches(entry);
    await story.passes(entry);
    expect(await story.refused(asProvider, 'publishOpenEntry', { id: entry })).toEqual(['CONDITIONS_REQUIRED']);
    const conditions = { entry, conditions: '限于研究使用', reason: '会同提供单位制定' };
    await story.does(asAuthority, 'setOpenConditions', conditions, '... on OpenConditions { id }');
    await story.does(asProvider, 'publishOpenEntry', { id: entry }, ENTRY);
    expect(await openCatalogue(story, { jurisdiction })).toMatchObject([{ entry: { id: entry }, openType: 'CONDITIONAL' }]);
    expect(await story.refused(asCitizen, 'createOpenRequest', { entry, ...saying })).toEqual(['NOT_REGULATED']);
    const account = { jurisdiction, accountChange: 'CREATE', content: '新增个人账户' };
    expect(await story.refused(asCitizen, 'requestAccount', account)).toEqual(['NOT_REGULATED']);
    const consulted = { entry, consultation: '闽数函〔2026〕12号', items: ['名称'] };
    const { id } = await story.does(asAuthority, 'recordConsultation', consulted, CONSULTED);
    await story.waits(asProvider, id, { events: ['consentToOpening', 'refuseOpening'], dueOn: null });
    expect(await story.refused(asAuthority, 'answerConsultation', { id, answer: 'CONSENT' })).toEqual(['FORBIDDEN']);
    await story.does(asProvider, 'answerConsultation', { id, answer: 'CONSENT' }, CONSULTED);
    await story.waitsNoMore(id, asProvider, asAuthority);
    // what the province grants is had there, not here
    expect(await taken(story, asCitizen, entry)).toEqual(['OPEN_REQUEST_REQUIRED']);
  });

  test('what is generally open is read by everybody; objections to it are the province’s to hear', async () => {
    const { asProvider, asCitizen } = story.city;
    story.goTo('2026-04-29');
    const change = { id: entry, changedOn: '2026-04-28', ground: '职能调整', openType: 'UNCONDITIONAL', openConditions: null };
    await story.does(asProvider, 'requestCatalogUpdate', change, ENTRY);
    // Wednesday 29 April; the 30th is one, 1 to 5 May are off, the 6th to the 8th make four, Saturday the 9th is worked: the fifth
    const limit = { parameter: 'catalogue_update_review_working_days', until: '2026-05-09', article: null };
    await story.runsOut(asProvider, entry, { ...limit, events: ['reviewCatalogUpdate'] });
    await story.does(asProvider, 'reviewCatalogUpdate', { id: entry, decision: 'APPROVE' }, ENTRY);
    await story.waitsNoMore(entry, asProvider);
    expect(await taken(story, undefined, entry)).toMatchObject({ platform: 'PROVINCE', price: '0', links: [{ url }] });
    const objection = { entry, grounds: ['WRONG'], description: '名称有误', evidence: ['示例-1'] };
    expect(await story.refused(asCitizen, 'fileObjection', { kind: 'OPEN', ...objection })).toEqual(['NOT_REGULATED']);
    const correction = { entry, description: '更新周期应为每日' };
    expect(await story.refused(asCitizen, 'fileCatalogCorrection', correction)).toEqual(['NOT_REGULATED']);
    expect(await taken(story, undefined, entry)).toMatchObject({ links: [{ url }] });
  });

  test('a department objects to how it is shared: the unit answers, in the limit that is borrowed for errors', async () => {
    const { asProvider, asConsumer, asAuthority } = story.city;
    story.goTo('2026-05-11');
    const objection = { kind: 'SHARE', entry, grounds: ['OTHER'], description: '还需参保人数', shareRequest: request };
    const { id } = await story.does(asConsumer, 'fileObjection', objection, OBJECTION);
    await story.waitsNoMore(id, asAuthority);
    // Monday 11 May; the 12th to the 15th are four, Monday the 18th is the fifth
    const limit = { parameter: 'problem_data_verify_working_days', until: '2026-05-18', article: null };
    await story.runsOut(asProvider, id, { ...limit, events: ['confirmProblemData', 'refuteProblemData'] });
    await story.does(asProvider, 'resolveObjection', { id, outcome: 'DISMISSED', reason: '不在共享范围' }, OBJECTION);
    await story.waitsNoMore(id, asProvider, asConsumer, asAuthority);
  });

  test('an error is told to the unit directly, which corrects it in borrowed limits, and the rows are right', async () => {
    const { asProvider, asConsumer, asAuthority } = story.city;
    story.goTo('2026-06-15');
    const report = { entry, items: ['名称'], description: '名称已变更' };
    const { id } = await story.does(asConsumer, 'reportProblemData', report, PROBLEM);
    await story.waitsNoMore(id, asAuthority);
    // Monday 15 June; the 16th to the 18th are three, the 19th is the Dragon Boat Festival, Tuesday the 23rd is the fifth
    const verified = { parameter: 'problem_data_verify_working_days', until: '2026-06-23', article: null };
    await story.runsOut(asProvider, id, { ...verified, events: ['confirmProblemData', 'refuteProblemData'] });
    await story.does(asProvider, 'decideProblemData', { id, decision: 'CONFIRMED', cause: 'PRODUCER' }, PROBLEM);
    // Wednesday 24 June; the 25th and 26th are two, 29 June to 3 July make seven, Wednesday 8 July is the tenth
    const corrected = { parameter: 'problem_data_correct_working_days', until: '2026-07-08', article: null };
    await story.runsOut(asProvider, id, { ...corrected, events: ['confirmCorrection'] });
    await story.loads(
      entry,
      RECORDS.map(values => values.map(value => value.replace('示例一', '示例新一'))),
    );
    await story.does(asProvider, 'confirmCorrection', { id, correction: '已更正名称' }, PROBLEM);
    await story.does(asProvider, 'notifyReporter', { id, feedback: '已更正' }, PROBLEM);
    await story.waitsNoMore(id, asProvider, asConsumer);
    const { records } = await story.does(asConsumer, 'grantedRecords', call({ items: ['名称'] }), RECORD);
    expect(records).toEqual([{ values: [{ item: '名称', value: '示例新一有限公司（示例）' }] }]);
  });

  test('sharing is not suspended by the text, only ended; a case closes the access all the same, until it is corrected', async () => {
    const { asProvider, asConsumer, asAuthority } = story.city;
    story.goTo('2026-07-13');
    const paused = { id: request, reason: '异常调用' };
    expect(await story.refused(asAuthority, 'suspendSharedAccess', paused)).toEqual(['NOT_REGULATED']);
    const { id } = await story.does(asProvider, 'reportViolation', { grant, description: '超范围使用' }, CASE);
    await story.waits(asAuthority, id, { dueOn: null });
    await story.waits(asProvider, id, { dueOn: null });
    await story.does(asAuthority, 'openCase', { id }, CASE);
    const closing = { id, ground: 'BREACH_OF_AGREEMENT', dueOn: '2026-07-24' };
    await story.does(asAuthority, 'closeAccess', closing, CASE);
    expect(await story.refused(asConsumer, 'grantedRecords', call())).toEqual(['ACCESS_SUSPENDED']);
    await story.waits(asConsumer, id, { events: ['submitCorrection'] });
    await story.does(asConsumer, 'submitViolationCorrection', { id, correction: '已停止' }, CASE);
    await story.does(asAuthority, 'reopenAccess', { id, acceptance: '认可' }, CASE);
    await story.waitsNoMore(id, asProvider, asConsumer, asAuthority);
    expect(await story.does(asConsumer, 'grantedRecords', call(), RECORD)).toMatchObject({ records: [{}] });
  });

  test('the service is ended and the entry withdrawn: nothing is read or waits for anybody, and no limit was missed that binds', async () => {
    const { asProvider, asConsumer, asAuthority, asPlatform, jurisdiction } = story.city;
    story.goTo('2026-08-03');
    await story.does(asAuthority, 'terminateSharedAccess', { id: request, reason: '不再需要' }, REQUEST);
    expect(await story.refused(asConsumer, 'grantedRecords', call())).toEqual(['ACCESS_ENDED']);
    await story.does(asAuthority, 'withdrawCatalogEntry', { id: entry, reason: '职能划转' }, ENTRY);
    expect(await taken(story, undefined, entry)).toEqual(['NOT_PUBLISHED']);
    expect(await openCatalogue(story, { jurisdiction })).toEqual([]);
    expect(await story.refused(asConsumer, 'submitShareRequest', asking(story.city, entry))).toEqual(['ENTRY_NOT_PUBLISHED']);
    await story.byItself();
    for (const claims of [asProvider, asConsumer, asAuthority, asPlatform]) expect(await story.tasksOf(claims)).toEqual({});
    expect(await story.missed()).toEqual([]);
  });
});
