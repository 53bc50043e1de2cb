import { type AtWork, atWork, type Bodies, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { exchangeOf, ITEMS, KEY, PURPOSE, RECORD } from './granted';
import {
  aLoadedEntry,
  anEntry,
  grantsOf,
  made,
  REQUEST,
  requestOf,
  SCENARIO,
  step,
  submit,
  submitted,
  waitingFor,
  withDuty,
} from './sharing';

const chifeng: Bodies = bodiesOf('chifeng');
const { asProvider, asConsumer, asAuthority, asAnother, asPlatform } = chifeng;

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-12', { adopted: [{ jurisdiction: 'chifeng', since: '2025-07-09' }] });
  await withDuty(on, chifeng);
});
beforeEach(() => on.goTo('2026-06-12'));
afterAll(() => on?.close());

const system = { system: '救助核对系统' };
const call = (grant: string, items: readonly string[]) =>
  on.give(asConsumer, 'grantedRecords', { grant, purpose: PURPOSE, scenario: SCENARIO, key: KEY, items, ...system }, RECORD);

test('[CF-share-2] a fee on sharing is refused', async () => {
  const entry = await anEntry(on, chifeng);
  expect(refusalsOf(await submit(on, chifeng, entry, { fee: '0.01' }))).toEqual(['FEE_NOT_ALLOWED_FOR_SHARING input.fee']);
});

test('[CF-share-9] scenario and commitment are both asked for, and both missing ones named', async () => {
  const entry = await anEntry(on, chifeng);
  const neither = { scenario: ' ', complianceCommitment: false };
  expect(refusalsOf(await submit(on, chifeng, entry, neither))).toEqual([
    'SCENARIO_MISSING input.scenario',
    'COMPLIANCE_COMMITMENT_MISSING input.complianceCommitment',
  ]);
});

test('a draft names what is asked for and by whom; what it leaves open, the way of supply too, is said when it is handed in', async () => {
  const entry = await anEntry(on, chifeng);
  const draft = made(await on.give(asConsumer, 'draftShareRequest', { entry, consumer: chifeng.consumer }, REQUEST), 'draft');
  expect(draft).toMatchObject({ shareRequestStatus: 'DRAFT', serviceMode: 'INTERFACE' });
  const submitting = { draft: draft.id, serviceMode: 'PLATFORM_ACQUISITION' };
  expect(made(await submit(on, chifeng, entry, submitting), 'handed in')).toMatchObject({
    id: draft.id,
    shareRequestStatus: 'SUBMITTED',
    serviceMode: 'PLATFORM_ACQUISITION',
  });
});

test('[CF-share-10] of the items asked for fewer are granted, and the grant opens those alone', async () => {
  const entry = await aLoadedEntry(on, chifeng);
  const id = await submitted(on, chifeng, entry, { items: ITEMS });
  const beyond = await step(on, asProvider, 'decideShareRequest', id, { decision: 'APPROVE', items: [ITEMS[0], '法定代表人'] });
  expect(refusalsOf(beyond)).toEqual(['ITEM_NOT_SHARED input.items', 'ITEMS_NOT_REQUESTED input.items']);
  const [first, second, third] = ITEMS as [string, string, string];
  expect(
    made(await step(on, asProvider, 'decideShareRequest', id, { decision: 'APPROVE', items: [first, second] }), 'approved'),
  ).toMatchObject({ shareRequestStatus: 'APPROVED', grantedItems: [first, second] });
  expect(await grantsOf(on, asConsumer, id)).toEqual([]);
  made(await step(on, asProvider, 'fulfilShareRequest', id), 'fulfilled');
  const [grant] = await grantsOf(on, asConsumer, id);
  expect(grant).toMatchObject({ items: [first, second], means: 'INTERFACE', grantStatus: 'ACTIVE' });
  expect((await call(String(grant?.id), [first, second])).records).toHaveLength(1);
  expect(rulesOf(await call(String(grant?.id), [third]))).toEqual(['ITEM_NOT_GRANTED']);
});

test('[CF-share-11] what is shared without conditions is granted at once, and nobody is asked', async () => {
  const entry = await aLoadedEntry(on, chifeng, { shareType: 'UNCONDITIONAL', shareModes: ['PLATFORM_ACQUISITION'] });
  const asked = await submit(on, chifeng, entry, { serviceMode: 'INTERFACE' });
  expect(asked).toMatchObject({ shareRequestStatus: 'GRANTED', workflow: 'SMX-02', grantedItems: ITEMS });
  for (const somebody of [asProvider, asAuthority, asPlatform]) expect(await waitingFor(on, somebody, asked.id)).toEqual([]);
  const [grant] = await grantsOf(on, asConsumer, asked.id);
  expect((await call(String(grant?.id), [ITEMS[1] as string])).records).toHaveLength(1);
});

test('[CF-share-12] five working days for the answer: the last is the due day, the next is late, and nothing is decided by waiting', async () => {
  const entry = await anEntry(on, chifeng);
  const id = await submitted(on, chifeng, entry);
  expect(await waitingFor(on, asProvider, id)).toEqual(['approveShareRequest', 'rejectShareRequest']);
  // Friday 2026-06-12; 15 to 18 June are four working days, Friday the 19th is the Dragon Boat Festival, Monday the 22nd the fifth
  expect((await requestOf(on, asProvider, id))?.clocks).toEqual([
    {
      parameter: 'share_reply_working_days',
      startedOn: '2026-06-12',
      dueOn: '2026-06-22',
      binding: true,
      overdue: false,
      answeredOn: null,
    },
  ]);
  const overdue = async () => {
    await on.byItself();
    const { overdueRequests } = await on.ask<{ overdueRequests: { nodes: { id: string }[] } }>(
      asAuthority,
      'query ($department: CreditCode!) { overdueRequests(department: $department, first: 50) { nodes { id } } }',
      { department: chifeng.provider },
    );
    return overdueRequests.nodes.map(node => node.id).includes(id);
  };
  on.goTo('2026-06-22');
  expect([await overdue(), await requestOf(on, asProvider, id)]).toMatchObject([false, { overdue: false }]);
  on.goTo('2026-06-23');
  expect([await overdue(), await requestOf(on, asProvider, id)]).toMatchObject([
    true,
    { overdue: true, fulfilmentOverdue: false, shareRequestStatus: 'SUBMITTED' },
  ]);
});

test('[CF-share-13] five working days from the consent to supply', async () => {
  const entry = await anEntry(on, chifeng);
  const id = await submitted(on, chifeng, entry);
  on.goTo('2026-06-22');
  made(await step(on, asProvider, 'decideShareRequest', id, { decision: 'APPROVE' }), 'approved');
  // Monday 2026-06-22; 23 to 26 June, then Monday the 29th
  on.goTo('2026-06-29');
  await on.byItself();
  expect(await requestOf(on, asConsumer, id)).toMatchObject({ fulfilmentOverdue: false });
  on.goTo('2026-06-30');
  await on.byItself();
  expect(await requestOf(on, asConsumer, id)).toMatchObject({ fulfilmentOverdue: true, shareRequestStatus: 'APPROVED' });
  expect(made(await step(on, asProvider, 'fulfilShareRequest', id), 'late')).toMatchObject({ fulfilmentOverdue: false });
});

test('[CF-share-14] a refusal cites a law; without one nothing changes', async () => {
  const entry = await anEntry(on, chifeng);
  const id = await submitted(on, chifeng, entry);
  const bare = await step(on, asProvider, 'decideShareRequest', id, { decision: 'REJECT', reason: '不便提供' });
  expect(refusalsOf(bare)).toEqual(['LEGAL_BASIS_REQUIRED input.refusalBasis']);
  expect(bare.findings?.[0]?.article?.number).toBe('四(二)2');
  expect(await requestOf(on, asConsumer, id)).toMatchObject({ shareRequestStatus: 'SUBMITTED', overdue: false });
  const refusalBasis = ['《中华人民共和国统计法》第九条（示例）'];
  const refused = await step(on, asProvider, 'decideShareRequest', id, { decision: 'REJECT', refusalBasis });
  expect(refused).toMatchObject({ shareRequestStatus: 'REJECTED', refusalBasis });
  expect(rulesOf(await step(on, asProvider, 'decideShareRequest', id, { decision: 'APPROVE' }))).toEqual([
    'INVALID_TRANSITION',
  ]);
});

test('[CF-share-19] another law sets another day: only where it is cited, and then it is on the trail', async () => {
  const entry = await anEntry(on, chifeng);
  const id = await submitted(on, chifeng, entry);
  const later = { dueOn: '2026-07-31' };
  expect(refusalsOf(await step(on, asProvider, 'overrideDeadline', id, later))).toEqual([
    'LEGAL_BASIS_REQUIRED input.citedLaw',
  ]);
  expect((await requestOf(on, asProvider, id))?.clocks).toMatchObject([{ dueOn: '2026-06-22' }]);
  const citedLaw = '《某条例》第三条（示例）';
  const moved = made(await step(on, asProvider, 'overrideDeadline', id, { ...later, citedLaw }), 'overridden');
  expect(moved).toMatchObject({ shareRequestStatus: 'SUBMITTED', overridingLaw: citedLaw });
  expect(moved.clocks).toContainEqual(expect.objectContaining({ dueOn: '2026-07-31', binding: true, overdue: false }));
  // neither the old day nor anything before the new one is late
  on.goTo('2026-07-31');
  await on.byItself();
  expect(await requestOf(on, asProvider, id)).toMatchObject({ overdue: false });
  on.goTo('2026-08-01');
  await on.byItself();
  expect(await requestOf(on, asProvider, id)).toMatchObject({ overdue: true });
  const { rows } = await exchangeOf(on).pool.query('select event, subject from audit_entry where aggregate = $1', [id]);
  expect(rows).toContainEqual({ event: 'overrideReplyDeadline', subject: asProvider.subject });
  expect((await step(on, asAnother, 'overrideDeadline', id, { ...later, citedLaw })).findings).toMatchObject([
    { rule: 'MATTER_UNKNOWN' },
  ]);
});
