import { type AtWork, atWork, type Bodies, bodiesOf, type Outcome, refusalsOf, rulesOf } from '../at-work';
import { anEntry, grantsOf, made, step, submitted, withDuty } from './sharing';

const jiyuan: Bodies = bodiesOf('jiyuan');
const { asProvider, asConsumer, asAuthority, asPlatform, asAnother } = jiyuan;

let on: AtWork;
let platform: string;
let system: string;
beforeAll(async () => {
  on = await atWork('2026-06-12', { adopted: [{ jurisdiction: 'jiyuan', since: '2025-01-01' }] });
  await withDuty(on, jiyuan);
  const registered = { jurisdiction: jiyuan.jurisdiction, platformKind: 'SHARING', name: '示范区数据中台' };
  platform = made(await on.give(asAuthority, 'registerPlatform', registered, PLATFORM), 'registered').id;
  system = await connect(await aSystem('不动产登记系统'));
});
beforeEach(() => on.goTo('2026-06-12'));
afterAll(() => on?.close());

const SYSTEM = '... on InformationSystem { id connectionStatus }';
const PLATFORM = '... on DataPlatform { id }';

/** A system of the department, with a test of its protection, which is connected to nothing. */
async function aSystem(name: string): Promise<string> {
  const { jurisdiction, provider: department } = jiyuan;
  const { id } = made(await on.give(asProvider, 'enterSystem', { jurisdiction, department, name }, SYSTEM), 'entered');
  const test = { certificate: '示例-1', assessor: '示例测评有限公司', protectionGrade: 3 };
  const counts = { assessedOn: '2026-01-05', validUntil: '2027-01-05' };
  made(await on.give(asProvider, 'recordProtectionTest', { system: id, ...test, ...counts }, SYSTEM), 'tested');
  return id;
}

const connect = async (id: string) => {
  made(await on.give(asProvider, 'connectSystem', { system: id, platform }, SYSTEM), 'connected');
  await on.settled();
  return id;
};

const INTERFACE =
  '... on DataInterface { id interfaceStatus agreedDate delayedUntil version clocks { parameter dueOn binding overdue extensions { workingDays } } }';
const notAggregated = { aggregationMode: 'NONE_WITH_EVIDENCE', aggregationEvidence: '示例材料' };
const act = (as: Parameters<AtWork['give']>[0], command: string, id: string, more: object = {}) =>
  on.give(as, command, { id, ...more }, INTERFACE);

/** An interface that the authority has asked for. */
async function demanded(entry?: string): Promise<Outcome> {
  const asked = { entry: entry ?? (await anEntry(on, jiyuan, notAggregated)), scenario: '不动产登记' };
  return made(await on.give(asAuthority, 'demandInterface', asked, INTERFACE), 'demanded');
}

/** One whose day both sides have agreed on. */
async function agreed(agreedDate: string, entry?: string): Promise<string> {
  const { id } = await demanded(entry);
  return made(await act(asProvider, 'agreeInterface', id, { agreedDate }), 'agreed').id;
}

test('[JY-8d] an interface is wrapped and published only with its description, and by the technical service alone', async () => {
  const id = await agreed('2026-06-26');
  made(await act(asProvider, 'submitInterface', id, { system, specification: '接口规范（示例）' }), 'submitted');
  expect(refusalsOf(await act(asPlatform, 'wrapInterface', id))).toEqual(['CALL_DESCRIPTION_MISSING input.callDescription']);
  expect(rulesOf(await act(asPlatform, 'publishInterface', id))).toEqual(['INVALID_TRANSITION']);
  made(await act(asProvider, 'submitInterface', id, { callDescription: '调用说明（示例）' }), 'described');
  for (const other of [asProvider, asAuthority]) {
    expect(rulesOf(await act(other, 'wrapInterface', id))).toEqual(['FORBIDDEN']);
    expect(rulesOf(await act(other, 'publishInterface', id))).toEqual(['FORBIDDEN']);
  }
  expect(made(await act(asPlatform, 'wrapInterface', id), 'wrapped')).toMatchObject({ interfaceStatus: 'WRAPPED' });
  expect(made(await act(asPlatform, 'publishInterface', id), 'published')).toMatchObject({ interfaceStatus: 'PUBLISHED' });
});

test('[JY-6a] an interface of a system that is not registered as connected to the platform is not published', async () => {
  const wrapped = async (more: object): Promise<string> => {
    const id = await agreed('2026-06-26');
    const described = { specification: '规范', callDescription: '说明', ...more };
    made(await act(asProvider, 'submitInterface', id, described), 'submitted');
    return made(await act(asPlatform, 'wrapInterface', id), 'wrapped').id;
  };
  const waiting = await aSystem('婚姻登记系统');
  const id = await wrapped({ system: waiting });
  const refused = await act(asPlatform, 'publishInterface', id);
  expect(refusalsOf(refused)).toEqual(['SYSTEM_NOT_CONNECTED input.system']);
  expect(refused.findings?.[0]?.article?.number).toBe('第六条第2款');
  // nor where no system is named, or one that the register does not know
  expect(rulesOf(await act(asPlatform, 'publishInterface', await wrapped({})))).toEqual(['SYSTEM_NOT_CONNECTED']);
  const unknown = 'information-system:00000000-0000-4000-8000-000000000000';
  expect(rulesOf(await act(asPlatform, 'publishInterface', await wrapped({ system: unknown })))).toEqual([
    'SYSTEM_NOT_CONNECTED',
  ]);
  await connect(waiting);
  expect(made(await act(asPlatform, 'publishInterface', id), 'published')).toMatchObject({ interfaceStatus: 'PUBLISHED' });
  // disconnected again, it gives no new one
  const another = await wrapped({ system: waiting });
  made(await on.give(asPlatform, 'disconnectSystem', { system: waiting }, SYSTEM), 'disconnected');
  await on.settled();
  expect(rulesOf(await act(asPlatform, 'publishInterface', another))).toEqual(['SYSTEM_NOT_CONNECTED']);
});

test('[JY-8d] data that is not aggregated reaches a department by the published interface', async () => {
  const entry = await anEntry(on, jiyuan, notAggregated);
  const request = await submitted(on, jiyuan, entry);
  made(
    await step(on, asAuthority, 'decideShareRequest', request, { decision: 'APPROVE', serviceMode: 'INTERFACE' }),
    'approved',
  );
  const id = await agreed('2026-06-26', entry);
  expect(rulesOf(await step(on, asPlatform, 'fulfilShareRequest', request))).toEqual(['INTERFACE_NOT_PUBLISHED']);
  made(await act(asProvider, 'submitInterface', id, { system, specification: '规范', callDescription: '说明' }), 'submitted');
  made(await act(asPlatform, 'wrapInterface', id), 'wrapped');
  made(await act(asPlatform, 'publishInterface', id), 'published');
  expect(await step(on, asPlatform, 'fulfilShareRequest', request)).toMatchObject({ shareRequestStatus: 'FULFILLED' });
  expect(await grantsOf(on, asConsumer, request)).toMatchObject([{ means: 'INTERFACE', grantStatus: 'ACTIVE' }]);
});

test('[JY-8e] an interface that is asked for is agreed to with a day, and is late after it', async () => {
  const { id } = await demanded();
  const bare = await act(asProvider, 'agreeInterface', id);
  expect(refusalsOf(bare)).toEqual(['AGREED_DATE_MISSING input.agreedDate']);
  expect(bare.findings?.[0]?.article?.number).toBe('第八条第2款');
  expect(rulesOf(await act(asAnother, 'agreeInterface', id, { agreedDate: '2026-06-26' }))).toEqual(['MATTER_UNKNOWN']);
  const { clocks } = made(await act(asProvider, 'agreeInterface', id, { agreedDate: '2026-06-26' }), 'agreed');
  expect(clocks).toMatchObject([{ parameter: 'interface_agreed_day', dueOn: '2026-06-26', binding: true, overdue: false }]);
  const overdue = async () => {
    const { dataInterface } = await on.ask<{ dataInterface: { clocks: { overdue: boolean }[] } }>(
      asAuthority,
      'query ($id: ID!) { dataInterface(id: $id) { clocks { overdue } } }',
      { id },
    );
    return dataInterface.clocks[0]?.overdue;
  };
  on.goTo('2026-06-26');
  expect(await overdue()).toBe(false);
  on.goTo('2026-06-27');
  expect(await overdue()).toBe(true);
});

test('[JY-8f] it may be late with consent, asked for in writing, by five working days and not by six, once', async () => {
  const id = await agreed('2026-06-12');
  const allow = (more: object = {}) => act(asAuthority, 'allowInterfaceDelay', id, more);
  expect(rulesOf(await allow({ until: '2026-06-15' }))).toEqual(['DELAY_NOT_ASKED_FOR']);
  // Friday 2026-06-12; 15 to 18 June, not the 19th (Dragon Boat Festival), Monday the 22nd is the fifth working day, the 23rd the sixth
  const asked = { until: '2026-06-23', reason: '系统改造' };
  expect(rulesOf(await act(asProvider, 'requestInterfaceDelay', id, { ...asked, reason: ' ' }))).toEqual([
    'DELAY_REASON_MISSING',
  ]);
  made(await act(asProvider, 'requestInterfaceDelay', id, asked), 'asked');
  const tooLong = await allow();
  expect(refusalsOf(tooLong)).toEqual(['EXTENSION_EXCEEDS_MAX input.until']);
  expect(tooLong.findings?.[0]?.article?.number).toBe('第八条第2款');
  expect(rulesOf(await act(asProvider, 'allowInterfaceDelay', id))).toEqual(['FORBIDDEN']);
  const { delayedUntil, clocks } = made(await allow({ until: '2026-06-22' }), 'allowed');
  expect(delayedUntil).toBe('2026-06-22');
  expect(clocks).toMatchObject([{ dueOn: '2026-06-22', extensions: [{ workingDays: 5 }] }]);
  expect(rulesOf(await allow({ until: '2026-06-22' }))).toEqual(['DELAYED_ALREADY']);
});

test('[JY-8f] so may what was granted, after its five working days', async () => {
  const request = await submitted(on, jiyuan, await anEntry(on, jiyuan));
  made(
    await step(on, asAuthority, 'decideShareRequest', request, { decision: 'APPROVE', serviceMode: 'INTERFACE' }),
    'approved',
  );
  // delivery by Monday 2026-06-22; 23 to 26 and 29 June are the five working days after it
  const extend = (until: string) =>
    step(on, asAuthority, 'extendFulfilment', request, { until, application: '书面申请（示例）' });
  expect(refusalsOf(await extend('2026-06-30'))).toEqual(['EXTENSION_EXCEEDS_MAX input.until']);
  const { clocks } = made(await extend('2026-06-29'), 'extended');
  expect(clocks).toContainEqual(expect.objectContaining({ parameter: 'share_fulfil_working_days', dueOn: '2026-06-29' }));
  expect(rulesOf(await extend('2026-06-29'))).toContain('DELIVERY_EXTENDED_ALREADY');
});

test('in 赤峰 and 三明 the text knows no such interface', async () => {
  for (const slug of ['chifeng', 'sanming'] as const) {
    const bodies = bodiesOf(slug);
    const entry = await anEntry(on, bodies);
    const asked = await on.give(bodies.asAuthority, 'demandInterface', { entry, scenario: '示例' }, INTERFACE);
    expect(rulesOf(asked)).toEqual(['NOT_REGULATED']);
  }
});
