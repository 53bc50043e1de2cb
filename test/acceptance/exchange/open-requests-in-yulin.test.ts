import { Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { complete, reviewing } from '../catalog/entries';
import { aCompany, anOpenedEntry, REQUEST, requestOf, saying, taken } from './open-data';
import { waitingFor } from './raised';

const yulin = bodiesOf('yulin');
const { asProvider, asAuthority, asPlatform, asCitizen, jurisdiction, provider, platform } = yulin;

let work: AtWork;
let entry: string;
beforeAll(async () => {
  work = await atWork('2026-03-02');
  entry = await anOpenedEntry(work, yulin);
}, 60_000);
beforeEach(() => work.goTo('2026-03-02'));
afterAll(() => work.close());

const ask = (claims: Parameters<AtWork['give']>[0], input: object = {}) =>
  work.give(claims, 'createOpenRequest', { entry, ...saying, ...input }, REQUEST);
const give = (claims: Parameters<AtWork['give']>[0], command: string, input: object) =>
  work.give(claims, command, input, '... on OpenRequest { id openRequestStatus }');
const approval = { decision: 'APPROVE', permittedPurpose: '出行研究', permittedScope: '仅限本次研究' };
const makeTemplate = (claims: typeof asProvider, input: object) =>
  work.give(
    claims,
    'makeAgreementTemplate',
    { jurisdiction, title: '示例协议', wording: '示例条款', ...input },
    '... on AgreementTemplate { id title }',
  );
const accept = (claims: typeof asCitizen) =>
  work.give(
    claims,
    'acceptPlatformAgreement',
    { jurisdiction },
    '... on PlatformAcceptance { acceptedOn agreement { title } }',
  );

test('[YL-23a] data opened unconditionally is open to everybody directly', async () => {
  const open = await anOpenedEntry(work, yulin, { openType: 'UNCONDITIONAL', url: 'https://open.example.cn/gx/1' });
  expect(await taken(work, undefined, open)).toMatchObject({
    platform: 'AUTONOMOUS_REGION',
    links: [{ url: 'https://open.example.cn/gx/1', format: 'CSV' }],
  });
});

test('[YL-23b] a request states its purpose and the items', async () => {
  const refused = await ask(asCitizen, { purpose: '', items: [] });
  expect(refusalsOf(refused)).toEqual(['USE_PURPOSE_MISSING input.purpose', 'REQUESTED_ITEMS_MISSING input.items']);
  expect(refused.findings?.[0]?.article?.number).toBe('第二十三条');
  expect(rulesOf(await ask(asCitizen, { items: ['没有此项'] }))).toEqual(['REQUESTED_ITEM_UNKNOWN']);
  expect(await ask(asCitizen, { scenario: null, securityMeasures: null })).toMatchObject({ openRequestStatus: 'SUBMITTED' });
});

test('[YL-23c] authority and opening body both approve before an agreement is signed', async () => {
  const { code, claims } = aCompany(yulin, 1);
  const { id } = await ask(claims, { applicant: code, applicantKind: 'LEGAL_PERSON' });
  expect(rulesOf(await give(claims, 'signUseAgreement', { id }))).toEqual(['INVALID_TRANSITION']);
  // the opening body is second
  expect(rulesOf(await give(asProvider, 'decideOpenRequest', { id, ...approval }))).toEqual(['INVALID_TRANSITION']);
  expect(await give(asAuthority, 'decideOpenRequest', { id, decision: 'APPROVE' })).toMatchObject({
    openRequestStatus: 'AUTHORITY_APPROVED',
  });
  const refused = await give(claims, 'signUseAgreement', { id });
  expect(rulesOf(refused)).toEqual(['INVALID_TRANSITION']);
  expect(refused.findings?.[0]?.article?.number).toBe('第二十三条');
  expect(await give(asAuthority, 'decideOpenRequest', { id, ...approval })).toMatchObject({
    findings: [{ rule: 'INVALID_TRANSITION' }],
  });
  expect(await give(asProvider, 'decideOpenRequest', { id, ...approval })).toMatchObject({ openRequestStatus: 'APPROVED' });
  // the text has the agreement of the open type: without one there is nothing to sign
  expect(refusalsOf(await give(claims, 'signUseAgreement', { id }))).toEqual(['AGREEMENT_TEMPLATE_REQUIRED input.agreement']);
  await makeTemplate(asProvider, { agreementKind: 'SPECIAL', unit: provider, openType: 'CONDITIONAL' });
  expect(await give(claims, 'signUseAgreement', { id })).toMatchObject({ openRequestStatus: 'APPROVED' });
  expect(await give(asProvider, 'signUseAgreement', { id })).toMatchObject({ openRequestStatus: 'AGREEMENT_SIGNED' });
});

test('each of the two refuses at its turn, and is waited for no longer', async () => {
  const waiting = async (claims: typeof asProvider, id: string) => (await waitingFor(work, claims))[id]?.sort() ?? [];
  const refusal = { decision: 'REJECT', reason: '涉及商业秘密', legalBasis: '示例法第三条' };
  const { id: first } = await ask({ ...asCitizen, subject: 'refused by the authority' });
  expect(await waiting(asAuthority, first)).toEqual(['approveAsAuthority', 'rejectAsAuthority']);
  expect(await waiting(asProvider, first)).toEqual([]);
  expect(rulesOf(await give(asProvider, 'decideOpenRequest', { id: first, ...refusal }))).toEqual(['INVALID_TRANSITION']);
  expect(rulesOf(await give(asAuthority, 'decideOpenRequest', { id: first, decision: 'REJECT' }))).toEqual([
    'LEGAL_BASIS_REQUIRED',
  ]);
  expect(await give(asAuthority, 'decideOpenRequest', { id: first, ...refusal })).toMatchObject({
    openRequestStatus: 'REJECTED',
  });
  const { id: second } = await ask({ ...asCitizen, subject: 'refused by the opening body' });
  await give(asAuthority, 'decideOpenRequest', { id: second, decision: 'APPROVE' });
  expect(await waiting(asAuthority, second)).toEqual([]);
  expect(await waiting(asProvider, second)).toEqual(['approveAsOpeningBody', 'rejectOpenRequest']);
  expect(rulesOf(await give(asAuthority, 'decideOpenRequest', { id: second, ...refusal }))).toEqual(['INVALID_TRANSITION']);
  expect(await give(asProvider, 'decideOpenRequest', { id: second, ...refusal })).toMatchObject({
    openRequestStatus: 'REJECTED',
  });
});

test('[YL-23d] [YL-29a] use begins once the agreement is signed and that of the platform accepted', async () => {
  await makeTemplate(asProvider, { agreementKind: 'SPECIAL', unit: provider, openType: 'CONDITIONAL' });
  const made = await makeTemplate(asPlatform, { agreementKind: 'PLATFORM', unit: platform, title: '开放平台用户协议（示例）' });
  expect(made).toMatchObject({ title: '开放平台用户协议（示例）' });
  const citizen = { ...asCitizen, subject: 'a citizen of Yulin' };
  const { id } = await ask(citizen, { means: 'DOWNLOAD' });
  await give(asAuthority, 'decideOpenRequest', { id, decision: 'APPROVE' });
  await give(asProvider, 'decideOpenRequest', { id, ...approval });
  expect(await taken(work, citizen, entry)).toEqual(['AGREEMENT_REQUIRED']);
  await give(asProvider, 'signUseAgreement', { id });
  expect(await taken(work, citizen, entry)).toEqual(['AGREEMENT_REQUIRED']);
  expect(await give(citizen, 'signUseAgreement', { id })).toMatchObject({ openRequestStatus: 'AGREEMENT_SIGNED' });
  // signed by both sides; the agreement of the platform is still wanting
  expect(await taken(work, citizen, entry)).toEqual(['AGREEMENT_REQUIRED']);
  expect(await accept(citizen)).toMatchObject({ acceptedOn: '2026-03-02', agreement: { title: '开放平台用户协议（示例）' } });
  expect(await requestOf(work, citizen, id, 'openRequestStatus providerSignedOn applicantSignedOn')).toEqual({
    openRequestStatus: 'ACTIVE',
    providerSignedOn: '2026-03-02',
    applicantSignedOn: '2026-03-02',
  });
  expect(await taken(work, citizen, entry)).toMatchObject({ links: [{ format: 'CSV' }] });
  expect(rulesOf(await accept(citizen))).toEqual(['AGREEMENT_ACCEPTED_ALREADY']);
  const { accessGrants } = await work.ask<{ accessGrants: { nodes: object[] } }>(
    asProvider,
    'query ($id: ID!) { accessGrants(filter: { ground: $id }) { nodes { means } } }',
    { id },
  );
  expect(accessGrants.nodes).toEqual([{ means: 'DOWNLOAD' }]);
});

test('[YL-21] who runs the platform answers requests about accounts in five working days', async () => {
  const made = '... on AccountRequest { id accountRequestStatus answeredOn }';
  const account = (claims: typeof asCitizen | undefined, accountChange: string) =>
    work.give(claims, 'requestAccount', { jurisdiction, accountChange, content: '新增个人账户' }, made);
  expect(await account(undefined, 'CREATE')).toMatchObject({ code: 'UNAUTHENTICATED' });
  const { id } = await account(asCitizen, 'CREATE');
  const { id: late } = await account(asCitizen, 'CANCEL');
  const clock = async (of: string) => {
    await work.byItself();
    const { accountRequest } = await work.ask<{ accountRequest: { clocks: object[] } }>(
      asPlatform,
      'query ($id: ID!) { accountRequest(id: $id) { clocks { dueOn binding overdue } } }',
      { id: of },
    );
    return accountRequest.clocks;
  };
  // 3–6 March are four working days, Monday the 9th is the fifth
  work.goTo('2026-03-09');
  expect(await clock(late)).toEqual([{ dueOn: '2026-03-09', binding: true, overdue: false }]);
  const answer = (claims: typeof asPlatform, input: object) =>
    work.give(claims, 'answerAccountRequest', { id, ...input }, made);
  expect(await answer(asProvider, { decision: 'GRANT' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(rulesOf(await answer(asPlatform, { decision: 'REFUSE' }))).toEqual(['REFUSAL_REASON_MISSING']);
  expect(await answer(asPlatform, { decision: 'GRANT' })).toMatchObject({
    accountRequestStatus: 'GRANTED',
    answeredOn: '2026-03-09',
  });
  work.goTo('2026-03-10');
  expect(await clock(late)).toEqual([{ dueOn: '2026-03-09', binding: true, overdue: true }]);
  expect(await clock(id)).toEqual([{ dueOn: '2026-03-09', binding: true, overdue: false }]);
});

test('[YL-30a] data is opened on conditions once its unit has made the agreement for this open type', async () => {
  const { another } = yulin;
  const asAnother = yulin.as(Role.PROVIDER, another);
  const onEntry = '... on CatalogEntry { id catalogStatus openListed }';
  const { id } = await work.give(
    asAnother,
    'registerCatalogEntry',
    complete(
      { jurisdiction, provider: another },
      { openType: 'CONDITIONAL', openConditions: '限于研究使用', openCriteria: ['SECURITY_AND_PROCESSING'], dataGrade: '二级' },
    ),
    onEntry,
  );
  const record = (command: string, input: object) => work.give(asAnother, command, { entry: id, ...input }, '__typename');
  await record('attachOpenResource', {
    name: '停车场',
    url: 'https://open.example.cn/gx/2',
    format: 'CSV',
    level: 'CITY',
    processing: ['CLEANED'],
  });
  await record('recordOpeningReview', { kind: 'SECURITY', outcome: 'PASSED', conclusion: '无安全风险' });
  await record('assessForOpening', { outcome: 'QUALIFIED', conclusion: '符合开放条件' });
  await reviewing(work, { ...yulin, provider: another, asProvider: asAnother });
  const publish = () => work.give(asAnother, 'publishOpenEntry', { id }, onEntry);
  const refused = await publish();
  expect(refusalsOf(refused)).toEqual(['AGREEMENT_TEMPLATE_REQUIRED input.openType']);
  expect(refused.findings?.[0]?.article?.number).toBe('第三十条第1款');
  await makeTemplate(asAnother, { agreementKind: 'SPECIAL', unit: another, openType: 'UNCONDITIONAL' });
  await work.settled();
  expect(rulesOf(await publish())).toEqual(['AGREEMENT_TEMPLATE_REQUIRED']);
  await makeTemplate(asAnother, { agreementKind: 'SPECIAL', unit: another, openType: 'CONDITIONAL' });
  await work.settled();
  expect(await publish()).toMatchObject({ catalogStatus: 'PUBLISHED' });
});

test('an agreement that is made anew takes the place of the one before, which is kept', async () => {
  const special = { agreementKind: 'SPECIAL', unit: provider, openType: 'UNCONDITIONAL' };
  await makeTemplate(asProvider, { ...special, title: '无条件开放数据使用协议一' });
  await makeTemplate(asProvider, { ...special, title: '无条件开放数据使用协议二' });
  const { agreementTemplates } = await work.ask<{ agreementTemplates: { nodes: object[] } }>(
    undefined,
    `{ agreementTemplates(filter: { unit: "${provider}", openType: [UNCONDITIONAL] }) { nodes { title since endedOn version } } }`,
  );
  expect(agreementTemplates.nodes).toEqual([
    { title: '无条件开放数据使用协议一', since: '2026-03-02', endedOn: '2026-03-02', version: 2 },
    { title: '无条件开放数据使用协议二', since: '2026-03-02', endedOn: null, version: 1 },
  ]);
  expect(refusalsOf(await makeTemplate(asProvider, { ...special, openType: null, title: ' ' }))).toEqual([
    'AGREEMENT_UNTITLED input.title',
    'AGREEMENT_OPEN_TYPE input.openType',
  ]);
  const another = yulin.as(Role.PROVIDER, yulin.another);
  expect(await makeTemplate(another, special)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await makeTemplate(asProvider, { ...special, agreementKind: 'PLATFORM', openType: null })).toMatchObject({
    code: 'FORBIDDEN',
  });
});
