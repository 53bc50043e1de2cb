import { type AtWork, atWork, bodiesOf } from '../at-work';
import { loaded } from './granted';
import { aCompany, anOpenedEntry, saying } from './open-data';
import { anEntry, asking, grantsOf, made, REQUEST, requestOf, step, submitted, waitingFor, withDuty } from './sharing';

const chifeng = bodiesOf('chifeng');
const { asProvider, asConsumer, asAuthority, jurisdiction, provider } = chifeng;

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-12', { adopted: [{ jurisdiction: 'chifeng', since: '2025-07-09' }] });
  await withDuty(on, chifeng);
});
afterAll(() => on?.close());

const withdraw = async (id: string) => {
  const withdrawn = { id, reason: '职能划转' };
  made(await on.give(asAuthority, 'withdrawCatalogEntry', withdrawn, '... on CatalogEntry { id }'), 'withdrawn');
  await on.settled();
  await on.byItself();
};
const stateOf = async (id: string) => (await requestOf(on, asConsumer, id))?.shareRequestStatus;
const statusesOf = async (id: string) => (await grantsOf(on, asAuthority, id)).map(({ grantStatus }) => grantStatus);

test('what was asked for and granted of an entry ends with it; what was refused, and a draft, stay as they are', async () => {
  const entry = await anEntry(on, chifeng);
  const [waiting, refused, agreed, supplied, suspended] = (await Promise.all(
    Array.from({ length: 5 }, () => submitted(on, chifeng, entry)),
  )) as [string, string, string, string, string];
  const draft = made(await on.give(asConsumer, 'draftShareRequest', asking(chifeng, entry), REQUEST), 'draft').id;
  made(
    await step(on, asProvider, 'decideShareRequest', refused, { decision: 'REJECT', refusalBasis: ['《示例条例》'] }),
    'refused',
  );
  for (const id of [agreed, supplied, suspended])
    made(await step(on, asProvider, 'decideShareRequest', id, { decision: 'APPROVE' }), 'approved');
  for (const id of [supplied, suspended]) made(await step(on, asProvider, 'fulfilShareRequest', id), 'supplied');
  made(await step(on, asProvider, 'suspendSharedAccess', suspended, { reason: '核查' }), 'suspended');
  expect(await waitingFor(on, asProvider, waiting)).toEqual(['approveShareRequest', 'rejectShareRequest']);

  await withdraw(entry);
  for (const id of [waiting, agreed, supplied, suspended]) expect([id, await stateOf(id)]).toEqual([id, 'TERMINATED']);
  expect([await stateOf(refused), await stateOf(draft)]).toEqual(['REJECTED', 'DRAFT']);
  for (const id of [supplied, suspended]) expect(await statusesOf(id)).toEqual(['TERMINATED']);
  expect(await statusesOf(agreed)).toEqual([]);
  for (const id of [waiting, agreed, suspended])
    for (const somebody of [asProvider, asAuthority]) expect(await waitingFor(on, somebody, id)).toEqual([]);
  const { ended } = await on.ask<{ ended: { events: object[]; clocks: { answeredOn: string | null }[] } }>(
    asConsumer,
    'query ($id: ID!) { ended: shareRequest(id: $id) { events { event from to byRole comment } clocks { answeredOn } } }',
    { id: waiting },
  );
  expect(ended.events).toContainEqual({
    event: 'endWithEntry',
    from: 'SUBMITTED',
    to: 'TERMINATED',
    byRole: 'SERVICE',
    comment: '目录条目已撤回',
  });
  // once
  await on.byItself();
  expect(await requestOf(on, asConsumer, waiting)).toMatchObject({ version: 3 });
});

test('data in use that was opened on request is closed with its entry', async () => {
  const entry = await anOpenedEntry(on, chifeng);
  const template = { jurisdiction, agreementKind: 'SPECIAL', unit: provider, openType: 'CONDITIONAL' };
  const wording = { title: '有条件开放数据使用协议（示例）', wording: '示例条款' };
  await on.give(asProvider, 'makeAgreementTemplate', { ...template, ...wording }, '... on AgreementTemplate { id }');
  const { claims, code } = aCompany(chifeng);
  const OPEN = '... on OpenRequest { id openRequestStatus }';
  const asked = { entry, ...saying, applicant: code, applicantKind: 'LEGAL_PERSON' };
  const { id } = made(await on.give(claims, 'createOpenRequest', asked, OPEN), 'asked');
  const approval = { decision: 'APPROVE', permittedPurpose: '出行研究', permittedScope: '仅限本次研究' };
  made(await on.give(asProvider, 'decideOpenRequest', { id, ...approval }, OPEN), 'approved');
  await on.give(asProvider, 'signUseAgreement', { id }, OPEN);
  expect(await on.give(claims, 'signUseAgreement', { id }, OPEN)).toMatchObject({ openRequestStatus: 'ACTIVE' });
  await withdraw(entry);
  expect(await on.ask(claims, 'query ($id: ID!) { openRequest(id: $id) { openRequestStatus } }', { id })).toEqual({
    openRequest: { openRequestStatus: 'CLOSED' },
  });
  expect(await statusesOf(id)).toEqual(['TERMINATED']);
});

test('a grant to compare with data that is not shared ends as well', async () => {
  const entry = await loaded(on, chifeng, { shareType: 'NOT_SHARED', shareBasis: '示例条例第九条' });
  const VERIFICATION = '... on VerificationRequest { id verificationStatus }';
  const asked = { entry, consumer: chifeng.consumer, purpose: '核对参保情况', items: ['名称'] };
  const { id } = made(await on.give(asConsumer, 'requestVerification', asked, VERIFICATION), 'asked');
  made(await on.give(asProvider, 'decideVerificationRequest', { id, decision: 'APPROVE' }, VERIFICATION), 'approved');
  expect(await statusesOf(id)).toEqual(['ACTIVE']);
  await withdraw(entry);
  expect(await statusesOf(id)).toEqual(['TERMINATED']);
});
