import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { aCompany, anOpenedEntry, REQUEST, requestOf, saying, taken } from './open-data';

const jiyuan = bodiesOf('jiyuan');
const { asProvider, asPrincipal, asConsumer, asAnother, asAuthority, asCitizen } = jiyuan;
const company = aCompany(jiyuan);

let work: AtWork;
let entry: string;
beforeAll(async () => {
  work = await atWork('2026-03-02', { adopted: [{ jurisdiction: 'jiyuan', since: '2025-01-01' }] });
  entry = await anOpenedEntry(work, jiyuan, { url: 'https://open.example.cn/data/1' });
}, 60_000);
// a Monday
beforeEach(() => work.goTo('2026-03-02'));
afterAll(() => work.close());

const ask = (claims: Parameters<AtWork['give']>[0], input: object = {}) =>
  work.give(claims, 'createOpenRequest', { entry, ...saying, ...input }, REQUEST);
const decide = (id: string, input: object, by = asProvider) =>
  work.give(by, 'decideOpenRequest', { id, ...input }, '... on OpenRequest { id openRequestStatus permittedItems }');
const approval = { decision: 'APPROVE', permittedPurpose: '出行研究', permittedScope: '仅限本次研究' };

test('[JY-37a] citizens, legal persons and other organizations ask; a department is told that it may not', async () => {
  expect(await ask(asCitizen)).toMatchObject({ openRequestStatus: 'SUBMITTED' });
  const ofCompany = { applicant: company.code, applicantKind: 'LEGAL_PERSON' };
  expect(await ask(company.claims, ofCompany)).toMatchObject({ openRequestStatus: 'SUBMITTED' });
  expect(await ask(company.claims, { ...ofCompany, applicantKind: 'OTHER_ORGANIZATION' })).toMatchObject({
    openRequestStatus: 'SUBMITTED',
  });
  const refused = await ask(asConsumer, { applicant: jiyuan.consumer, applicantKind: 'LEGAL_PERSON' });
  expect(refusalsOf(refused)).toEqual(['APPLICANT_KIND_NOT_ALLOWED input.applicantKind']);
  expect(refused.findings?.[0]?.article?.number).toBe('第三十七条第1款');
  expect(rulesOf(await ask(asCitizen, { applicantKind: 'LEGAL_PERSON' }))).toEqual(['APPLICANT_KIND_NOT_ALLOWED']);
  expect(rulesOf(await ask(undefined))).toEqual(['UNAUTHENTICATED']);
});

test('[JY-41a] a request refers to an entry of the published open catalog', async () => {
  const unlisted = await anOpenedEntry(work, jiyuan, { listed: false });
  const refused = await ask(asCitizen, { entry: unlisted });
  expect(refusalsOf(refused)).toEqual(['NOT_PUBLISHED input.entry']);
  expect(refused.findings?.[0]?.article?.number).toBe('第四十一条第1款');
  const notOpen = await anOpenedEntry(work, jiyuan, { openType: 'NOT_OPEN' });
  expect(rulesOf(await ask(asCitizen, { entry: notOpen }))).toEqual(['NOT_PUBLISHED']);
  expect(rulesOf(await ask(asCitizen, { entry: 'catalog:00000000-0000-4000-8000-000000000000' }))).toEqual(['NOT_PUBLISHED']);
});

test('[JY-41b] what is not answered in ten working days is overdue, and nothing is released', async () => {
  const { id } = await ask(asCitizen);
  const clock = async () => {
    await work.byItself();
    const request = await requestOf(work, asCitizen, id, 'openRequestStatus clocks { parameter binding dueOn overdue }');
    expect(request?.openRequestStatus).toBe('SUBMITTED');
    return request?.clocks;
  };
  // 3–6 March are four working days, 9–13 five more, Monday the 16th is the tenth
  const open_reply = { parameter: 'open_reply_working_days', binding: true, dueOn: '2026-03-16' };
  work.goTo('2026-03-16');
  expect(await clock()).toEqual([{ ...open_reply, overdue: false }]);
  work.goTo('2026-03-17');
  expect(await clock()).toEqual([{ ...open_reply, overdue: true }]);
  expect(await taken(work, { ...asCitizen, subject: 'another citizen' }, entry)).toEqual(['OPEN_REQUEST_REQUIRED']);
  const { tasks } = await work.ask<{ tasks: { nodes: { id: string; overdue: boolean }[] } }>(
    asProvider,
    '{ tasks(overdueOnly: true) { nodes { id overdue } } }',
  );
  expect(tasks.nodes).toContainEqual({ id, overdue: true });
});

test('[JY-41c] what is agreed to is opened; a refusal without reason or basis is refused itself', async () => {
  const refusals = [{}, { reason: '涉及个人隐私' }, { legalBasis: '《个人信息保护法》第二十五条' }];
  const { id } = await ask(asCitizen);
  for (const said of refusals) {
    const refused = await decide(id, { decision: 'REJECT', ...said });
    expect(refusalsOf(refused)).toEqual(['LEGAL_BASIS_REQUIRED input.legalBasis']);
    expect(refused.findings?.[0]?.article?.number).toBe('第四十一条第2款');
  }
  expect(await decide(id, { decision: 'REJECT', ...refusals[1], ...refusals[2] })).toMatchObject({
    openRequestStatus: 'REJECTED',
  });
  const citizen = { ...asCitizen, subject: 'a third citizen' };
  const agreed = await ask(citizen);
  expect(await decide(agreed.id, approval, asAnother)).toMatchObject({ findings: [{ rule: 'MATTER_UNKNOWN' }] });
  expect(await decide(agreed.id, approval, asAuthority)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await taken(work, citizen, entry)).toEqual(['OPEN_REQUEST_REQUIRED']);
  expect(await decide(agreed.id, approval)).toMatchObject({ openRequestStatus: 'ACTIVE', permittedItems: ['线路名称'] });
  expect(await taken(work, citizen, entry)).toMatchObject({
    links: [{ url: 'https://open.example.cn/data/1', format: 'CSV' }],
  });
});

test('[JY-41d] the principal extends the reply by ten working days, once', async () => {
  const { id } = await ask(asCitizen);
  const extend = (claims: typeof asPrincipal, workingDays = 10) =>
    work.give(claims, 'extendOpenReply', { id, workingDays, comment: '需征求意见' }, REQUEST);
  expect(await extend(asProvider)).toMatchObject({ code: 'FORBIDDEN' });
  expect(rulesOf(await extend(asPrincipal, 11))).toEqual(['EXTENSION_TOO_LONG']);
  expect(await extend(asPrincipal)).toMatchObject({ openRequestStatus: 'EXTENDED' });
  // ten more after 16 March: 17–20 four, 23–27 five, Monday the 30th
  expect(await requestOf(work, asProvider, id, 'clocks { dueOn extensions { workingDays consentedBy } }')).toEqual({
    clocks: [{ dueOn: '2026-03-30', extensions: [{ workingDays: 10, consentedBy: jiyuan.provider }] }],
  });
  const again = await extend(asPrincipal);
  expect(rulesOf(again)).toEqual(['INVALID_TRANSITION']);
  expect(await decide(id, approval)).toMatchObject({ openRequestStatus: 'ACTIVE' });
});

test('[JY-41e] data opened unconditionally is taken directly, by whoever has signed in', async () => {
  const open = await anOpenedEntry(work, jiyuan, { openType: 'UNCONDITIONAL', url: 'https://open.example.cn/data/2' });
  expect(await taken(work, undefined, open)).toBe('UNAUTHENTICATED');
  expect(await taken(work, asCitizen, open)).toEqual({
    openType: 'UNCONDITIONAL',
    platform: 'LOCAL',
    price: '0',
    links: [{ url: 'https://open.example.cn/data/2', format: 'CSV' }],
  });
  expect(rulesOf(await ask(asCitizen, { entry: open }))).toEqual(['OPEN_WITHOUT_REQUEST']);
});

test('[JY-48] nobody is granted anything who has not accepted the responsibility for its use', async () => {
  const refused = await ask(asCitizen, { acceptedResponsibility: false });
  expect(refusalsOf(refused)).toEqual(['RESPONSIBILITY_NOT_ACCEPTED input.acceptedResponsibility']);
  expect(refused.findings?.[0]?.article?.number).toBe('第四十八条');
  const citizen = { ...asCitizen, subject: 'a careful citizen' };
  const draft = await ask(citizen, { acceptedResponsibility: false, asDraft: true });
  expect(draft).toMatchObject({ openRequestStatus: 'DRAFT' });
  const submit = (input: object) => work.give(citizen, 'submitOpenRequest', { id: draft.id, ...input }, REQUEST);
  expect(rulesOf(await submit({}))).toEqual(['RESPONSIBILITY_NOT_ACCEPTED']);
  expect(await submit({ acceptedResponsibility: true })).toMatchObject({ openRequestStatus: 'SUBMITTED' });
  await decide(draft.id, approval);
  await work.settled();
  expect(await requestOf(work, citizen, draft.id, 'acceptedResponsibility openRequestStatus')).toEqual({
    acceptedResponsibility: true,
    openRequestStatus: 'ACTIVE',
  });
});

test('[JY-64] disclosure of government information is asked for elsewhere, and it is said where', async () => {
  const refused = await ask(asCitizen, { kind: 'GOV_INFO_DISCLOSURE' });
  expect(refusalsOf(refused)).toEqual(['OUT_OF_SCOPE input.kind']);
  expect(refused.findings?.[0]).toMatchObject({
    article: { number: '第六十四条' },
    message: expect.stringContaining('政府信息公开工作机构'),
  });
});

test('a citizen sees their own requests and nobody else’s', async () => {
  const [one, other] = ['one citizen', 'other citizen'].map(subject => ({ ...asCitizen, subject }));
  const { id } = await ask(one);
  expect(await requestOf(work, one, id, 'applicantKind applicant { creditCode }')).toEqual({
    applicantKind: 'CITIZEN',
    applicant: null,
  });
  expect(await requestOf(work, other, id, 'id')).toBeNull();
  expect(await requestOf(work, asAnother, id, 'id')).toBeNull();
  const listed = (claims: typeof asCitizen) =>
    work.ask<{ openRequests: { nodes: { id: string }[] } }>(claims, '{ openRequests(first: 5) { nodes { id } } }');
  expect((await listed(one as typeof asCitizen)).openRequests.nodes).toEqual([{ id }]);
  expect((await listed(other as typeof asCitizen)).openRequests.nodes).toEqual([]);
  const submit = await work.give(other, 'submitOpenRequest', { id }, REQUEST);
  expect(rulesOf(submit)).toEqual(['MATTER_UNKNOWN']);
});
