import { type AtWork, atWork, type Bodies, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { ITEMS, KEY, PURPOSE } from './granted';
import {
  aLoadedEntry,
  anEntry,
  asking,
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

const sanming: Bodies = bodiesOf('sanming');
const { asProvider, asConsumer, asAuthority, asPlatform, asAnother, provider, consumer, another } = sanming;

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-12');
  await withDuty(on, sanming);
});
beforeEach(() => on.goTo('2026-06-12'));
afterAll(() => on?.close());

const APPROVE = { decision: 'APPROVE' };
const BULK = { serviceMode: 'BULK', bulkJustification: '全量比对' };
const LETTER = { number: '示例函〔2026〕1号', date: '2026-06-11', file: '示例影印件-1' };
const drafted = (entry: string, more: object = {}) =>
  on.give(asConsumer, 'draftShareRequest', asking(sanming, entry, more), REQUEST);

test('[SM-3b] a unit produces one entry and uses another, without another role', async () => {
  const [own, theirs] = [await anEntry(on, sanming), await anEntry(on, sanming, { provider: another })];
  await withDuty(on, { ...sanming, consumer: provider });
  const asked = { ...asking(sanming, theirs), consumer: provider };
  made(await on.give(asProvider, 'submitShareRequest', asked, REQUEST), 'asked as the unit that produces another entry');
  const standing = async (id: string, as = asProvider) =>
    (
      await on.ask<{ catalogEntry: { standingOf: string | null } }>(
        as,
        'query ($id: ID!, $unit: CreditCode!) { catalogEntry(id: $id) { standingOf(unit: $unit) } }',
        { id, unit: provider },
      )
    ).catalogEntry.standingOf;
  expect([await standing(own), await standing(theirs)]).toEqual(['PRODUCER', 'CONSUMER']);
  // who asks for what is nobody else's business
  expect([await standing(theirs, asConsumer), await standing(theirs, asAnother)]).toEqual([null, 'CONSUMER']);
});

test('[SM-5b] the centre supplies what was approved and approves nothing', async () => {
  const id = await submitted(on, sanming, await aLoadedEntry(on, sanming));
  expect(rulesOf(await step(on, asPlatform, 'decideShareRequest', id, APPROVE))).toEqual(['FORBIDDEN']);
  made(await step(on, asAuthority, 'decideShareRequest', id, APPROVE), 'approved');
  const supply = (more: object) => step(on, asPlatform, 'fulfilShareRequest', id, more);
  expect(refusalsOf(await supply({}))).toEqual(['SYSTEM_CERTIFICATE_MISSING input.systemCertificate']);
  expect(refusalsOf(await supply({ systemCertificate: 'DJ-1', offPlatform: true }))).toEqual([
    'DELIVERY_OFF_PLATFORM input.offPlatform',
  ]);
  expect(await supply({ systemCertificate: 'DJ-1' })).toMatchObject({ shareRequestStatus: 'IN_SERVICE' });
  expect(await grantsOf(on, asConsumer, id)).toMatchObject([{ means: 'INTERFACE', items: ITEMS }]);
});

test('[SM-5d] when a unit takes a request up is kept, and how promptly it does so is reported', async () => {
  const bodies = { ...sanming, provider: another, asProvider: asAnother };
  const of = async () => {
    const { averageAcceptance } = await on.ask<{ averageAcceptance: object }>(
      asAuthority,
      'query ($unit: CreditCode!) { averageAcceptance(unit: $unit) { accepted waiting averageHours } }',
      { unit: another },
    );
    return averageAcceptance;
  };
  const before = (await of()) as { accepted: number };
  expect(before.accepted).toBe(0);
  const [first, second] = [
    await submitted(on, bodies, await anEntry(on, bodies), BULK),
    await submitted(on, bodies, await anEntry(on, bodies), BULK),
  ];
  on.goTo('2026-06-12T14:00:00+08:00');
  expect(rulesOf(await step(on, asConsumer, 'acceptShareRequest', first))).toEqual(['FORBIDDEN']);
  expect(await step(on, asAnother, 'acceptShareRequest', first)).toMatchObject({
    acceptedAt: '2026-06-12T14:00:00.000+08:00',
    shareRequestStatus: 'PRODUCER_REVIEW',
  });
  expect(rulesOf(await step(on, asAnother, 'acceptShareRequest', first))).toEqual(['ACCEPTED_ALREADY']);
  on.goTo('2026-06-13');
  expect(await of()).toMatchObject({ accepted: 1, waiting: 1, averageHours: '2' });
  // a review takes it up as well, a day after noon of the 12th
  made(await step(on, asAnother, 'decideAsProducer', second, APPROVE), 'reviewed');
  expect(await of()).toEqual({ accepted: 2, waiting: 0, averageHours: '13' });
});

test('[SM-12b] what is shared without conditions is shared to all units of the city', async () => {
  const id = await anEntry(on, sanming, { shareType: 'UNCONDITIONAL' });
  const { catalogEntry } = await on.ask<{ catalogEntry: object }>(
    asAnother,
    'query ($id: ID!) { catalogEntry(id: $id) { audience } }',
    { id },
  );
  expect(catalogEntry).toEqual({ audience: 'ALL_UNITS_OF_CITY' });
});

test('[SM-13a] a request names one of three modes, which sets its route', async () => {
  const entry = await anEntry(on, sanming);
  expect(refusalsOf(await submit(on, sanming, entry, { serviceMode: null }))).toEqual([
    'SERVICE_MODE_MISSING input.serviceMode',
  ]);
  expect(rulesOf(await submit(on, sanming, entry, { serviceMode: 'VERIFICATION' }))).toEqual(['SERVICE_MODE_UNKNOWN']);
  expect(await submit(on, sanming, entry)).toMatchObject({ workflow: 'SMX-05', shareRequestStatus: 'AUTHORITY_REVIEW' });
  expect(await submit(on, sanming, entry, BULK)).toMatchObject({ shareRequestStatus: 'PRODUCER_REVIEW' });
});

test('[SM-13b] an interface: the bureau alone decides, and then the centre has to connect the unit', async () => {
  const id = await submitted(on, sanming, await aLoadedEntry(on, sanming));
  const waits = async () => [
    await waitingFor(on, asProvider, id),
    await waitingFor(on, asAuthority, id),
    await waitingFor(on, asPlatform, id),
  ];
  expect(await waits()).toEqual([[], ['approveShareRequest', 'rejectShareRequest'], []]);
  made(await step(on, asAuthority, 'decideShareRequest', id, APPROVE), 'approved');
  expect(await waits()).toEqual([[], [], ['fulfilShareRequest']]);
});

test('[SM-13c] in bulk: the unit whose data it is, then the bureau, then the centre', async () => {
  const id = await submitted(on, sanming, await aLoadedEntry(on, sanming), BULK);
  expect(rulesOf(await step(on, asAuthority, 'decideShareRequest', id, APPROVE))).toEqual(['INVALID_TRANSITION']);
  made(await step(on, asProvider, 'decideAsProducer', id, APPROVE), 'reviewed');
  const otherMode = await step(on, asAuthority, 'decideShareRequest', id, { ...APPROVE, serviceMode: 'INTERFACE' });
  expect(rulesOf(otherMode)).toEqual(['SERVICE_MODE_SETS_THE_ROUTE']);
  made(await step(on, asAuthority, 'decideShareRequest', id, APPROVE), 'approved');
  expect(await step(on, asPlatform, 'fulfilShareRequest', id, { systemCertificate: 'DJ-1' })).toMatchObject({
    shareRequestStatus: 'IN_SERVICE',
  });
  const refused = await submitted(on, sanming, await anEntry(on, sanming), BULK);
  const bare = await step(on, asProvider, 'decideAsProducer', refused, { decision: 'REJECT' });
  expect(refusalsOf(bare)).toEqual(['DECISION_REASON_MISSING input.reason']);
  const said = { decision: 'REJECT', reason: '接口可以满足需要' };
  expect(await step(on, asProvider, 'decideAsProducer', refused, said)).toMatchObject({ shareRequestStatus: 'REJECTED' });
});

test('[SM-13d] cross-verification: a letter on paper, the bureau’s consent, a rule of several departments', async () => {
  const CROSS = { serviceMode: 'CROSS_VERIFICATION' };
  const [entry, other] = [await aLoadedEntry(on, sanming), await anEntry(on, sanming, { provider: another })];
  expect(refusalsOf(await submit(on, sanming, entry, CROSS))).toEqual(['OFFICIAL_LETTER_REQUIRED input.letter']);
  const { id } = made(await drafted(entry, CROSS), 'drafted');
  const register = (letter: object | null, as = asAuthority) => step(on, as, 'registerOfficialLetter', id, { letter });
  for (const letter of [null, { ...LETTER, number: '' }, { ...LETTER, date: null }, { ...LETTER, file: null }])
    expect(refusalsOf(await register(letter))).toEqual(['OFFICIAL_LETTER_REQUIRED input.letter']);
  expect(rulesOf(await register(LETTER, asProvider))).toEqual(['FORBIDDEN']);
  expect(made(await register(LETTER), 'registered')).toMatchObject({ shareRequestStatus: 'LETTER_REGISTERED' });
  made(await step(on, asAuthority, 'decideLetter', id, APPROVE), 'consented');
  const results = [{ name: '规模以上', entry, item: ITEMS[3], comparison: 'AT_LEAST', operand: '10' }];
  const publish = (departments: string[]) =>
    step(on, asPlatform, 'publishVerificationRule', id, { rule: { text: '参保人数不少于十人', departments, results } });
  expect(rulesOf(await publish([provider]))).toEqual(['RULE_DEPARTMENTS_TOO_FEW']);
  expect(await publish([provider, another])).toMatchObject({ shareRequestStatus: 'IN_SERVICE' });
  expect(other).toBeTruthy();
  const [grant] = await grantsOf(on, asConsumer, id);
  const call = { grant: grant?.id, key: KEY, purpose: PURPOSE, scenario: SCENARIO, system: '救助核对系统' };
  expect(
    await on.give(asConsumer, 'runCrossVerification', call, '... on CrossVerification { results { name outcome } }'),
  ).toMatchObject({ results: [{ name: '规模以上', outcome: 'YES' }] });
});

test('[SM-14a] what is shared follows a duty, from system to system', async () => {
  const entry = await anEntry(on, sanming);
  const neither = { dutyRef: null, consumingSystem: ' ' };
  const refused = await submit(on, sanming, entry, neither);
  expect(refusalsOf(refused)).toEqual(['DUTY_REF_MISSING input.dutyRef', 'CONSUMING_SYSTEM_MISSING input.consumingSystem']);
  expect(refused.findings?.map(({ article }) => article?.number)).toEqual(['第十四条', '第十四条']);
});

test('[SM-28a] without the approval of its own unit a request stays a draft', async () => {
  const entry = await anEntry(on, sanming);
  const { id } = made(await drafted(entry, { internalApprover: null }), 'drafted');
  const hand = (more: object) => submit(on, sanming, entry, { draft: id, ...more });
  expect(refusalsOf(await hand({ internalApprover: null }))).toEqual(['INTERNAL_APPROVER_MISSING input.internalApprover']);
  expect(await requestOf(on, asConsumer, id)).toMatchObject({ shareRequestStatus: 'DRAFT' });
  // a draft is its author's
  for (const other of [asProvider, asAuthority, asPlatform]) expect(await requestOf(on, other, id)).toBeNull();
  expect(await hand({})).toMatchObject({ id, shareRequestStatus: 'AUTHORITY_REVIEW' });
  expect(rulesOf(await hand({}))).toEqual(['INVALID_TRANSITION']);
  expect(consumer).not.toBe(provider);
});
