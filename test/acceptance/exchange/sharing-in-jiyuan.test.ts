import { Role } from '../../../kernel/actor';
import { type AtWork, atWork, type Bodies, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { ITEMS } from './granted';
import { aLoadedEntry, anEntry, asking, DUTY, made, REQUEST, requestOf, step, submit, submitted, withDuty } from './sharing';

const jiyuan: Bodies = bodiesOf('jiyuan');
const { asProvider, asConsumer, asAuthority, asPlatform, jurisdiction } = jiyuan;

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-12', { adopted: [{ jurisdiction: 'jiyuan', since: '2025-01-01' }] });
  await withDuty(on, jiyuan);
});
afterAll(() => on?.close());

const approve = (id: string, more: object = {}, as = asAuthority) =>
  step(on, as, 'decideShareRequest', id, { decision: 'APPROVE', ...more });

test('[JY-2d] sharing is for departments: a natural person is told to ask for open data, a department not to ask itself', async () => {
  const entry = await anEntry(on, jiyuan);
  const person = { subject: 'citizen', roles: [Role.PUBLIC] };
  const asked = await on.give(person, 'submitShareRequest', asking(jiyuan, entry), REQUEST);
  expect(refusalsOf(asked)).toEqual(['SHARING_IS_DEPARTMENT_ONLY input.consumer']);
  expect(asked.findings?.[0]?.messageEn).toContain('draftOpenRequest');
  const itself = await on.give(
    asProvider,
    'submitShareRequest',
    { ...asking(jiyuan, entry), consumer: jiyuan.provider, dutyRef: null },
    REQUEST,
  );
  expect(rulesOf(itself)).toContain('CONSUMER_IS_PROVIDER');
});

test('[JY-7b] the authority decides, not the department whose data it is, and sets the mode', async () => {
  const entry = await anEntry(on, jiyuan);
  const id = await submitted(on, jiyuan, entry);
  expect(rulesOf(await approve(id, { serviceMode: 'INTERFACE' }, asProvider))).toEqual(['FORBIDDEN']);
  const bare = await approve(id);
  expect(refusalsOf(bare)).toEqual(['SERVICE_MODE_MISSING input.serviceMode']);
  expect(await requestOf(on, asConsumer, id)).toMatchObject({ shareRequestStatus: 'SUBMITTED' });
  expect(made(await approve(id, { serviceMode: 'CROSS_VERIFICATION' }), 'approved')).toMatchObject({
    shareRequestStatus: 'APPROVED',
    serviceMode: 'INTERFACE',
    grantedMode: 'CROSS_VERIFICATION',
  });
});

test('[JY-7b] also what is shared without conditions is decided by the authority', async () => {
  const entry = await anEntry(on, jiyuan, { shareType: 'UNCONDITIONAL' });
  const asked = await submit(on, jiyuan, entry);
  expect(asked).toMatchObject({ shareRequestStatus: 'SUBMITTED', workflow: 'SMX-03' });
});

test('[JY-8c] data that is not aggregated is shared by an interface and in no other way', async () => {
  const entry = await anEntry(on, jiyuan, { aggregationMode: 'NONE_WITH_EVIDENCE', aggregationEvidence: '示例材料' });
  const id = await submitted(on, jiyuan, entry);
  const otherwise = await approve(id, { serviceMode: 'CROSS_VERIFICATION' });
  expect(refusalsOf(otherwise)).toEqual(['INTERFACE_REQUIRED input.serviceMode']);
  expect(otherwise.findings?.[0]?.article?.number).toBe('第八条第1款');
  made(await approve(id, { serviceMode: 'INTERFACE' }), 'approved');
  // and not before the interface is there
  expect(rulesOf(await step(on, asPlatform, 'fulfilShareRequest', id))).toEqual(['INTERFACE_NOT_PUBLISHED']);
});

test('[JY-9a] a request names exactly one of three services', async () => {
  const entry = await anEntry(on, jiyuan);
  const bare = await submit(on, jiyuan, entry, { serviceMode: null });
  expect(refusalsOf(bare)).toEqual(['SERVICE_MODE_MISSING input.serviceMode']);
  expect(bare.findings?.[0]?.article?.number).toBe('第九条');
  const other = await submit(on, jiyuan, entry, { serviceMode: 'PLATFORM_ACQUISITION' });
  expect(refusalsOf(other)).toEqual(['SERVICE_MODE_UNKNOWN input.serviceMode']);
  for (const more of [{ serviceMode: 'CROSS_VERIFICATION' }, { serviceMode: 'BULK', bulkJustification: '全量比对' }])
    expect(made(await submit(on, jiyuan, entry, more), 'submitted')).toMatchObject({ serviceMode: more.serviceMode });
});

test('[JY-14d] what is shared without conditions is shared to all departments', async () => {
  const audience = async (id: string) =>
    (
      await on.ask<{ catalogEntry: { audience: string | null } }>(
        jiyuan.asAnother,
        'query ($id: ID!) { catalogEntry(id: $id) { audience } }',
        { id },
      )
    ).catalogEntry.audience;
  expect(await audience(await anEntry(on, jiyuan, { shareType: 'UNCONDITIONAL' }))).toBe('ALL_DEPARTMENTS');
  expect(await audience(await anEntry(on, jiyuan))).toBe('UPON_DECISION');
  expect(await audience(await anEntry(on, jiyuan, { allowedDepartments: [jiyuan.consumer] }))).toBe('NAMED_DEPARTMENTS');
  expect(await audience(await anEntry(on, jiyuan, { shareType: 'NOT_SHARED' }))).toBe('NOBODY');
});

test('[JY-30] a request names the duty that it serves', async () => {
  const entry = await anEntry(on, jiyuan);
  const bare = await submit(on, jiyuan, entry, { dutyRef: null });
  expect(refusalsOf(bare)).toEqual(['DUTY_REF_MISSING input.dutyRef']);
  expect(bare.findings?.[0]?.article?.number).toBe('第三十条');
  expect(await submit(on, jiyuan, entry)).toMatchObject({ shareRequestStatus: 'SUBMITTED' });
});

test('[JY-33e] bulk exchange is justified', async () => {
  const entry = await anEntry(on, jiyuan);
  const bare = await submit(on, jiyuan, entry, { serviceMode: 'BULK' });
  expect(refusalsOf(bare)).toEqual(['BULK_JUSTIFICATION_REQUIRED input.bulkJustification']);
  expect(bare.findings?.[0]?.article?.number).toBe('第三十三条第3款');
});

test('[JY-57-4] only for a duty that is in the list of the department, on the day', async () => {
  const entry = await anEntry(on, jiyuan);
  expect(refusalsOf(await submit(on, jiyuan, entry, { dutyRef: 'ZZ-99' }))).toEqual(['DUTY_NOT_OF_DEPARTMENT input.dutyRef']);
  // the duty of one department is not that of another
  const another = { ...asking(jiyuan, entry), consumer: jiyuan.another };
  expect(rulesOf(await on.give(jiyuan.asAnother, 'submitShareRequest', another, REQUEST))).toEqual(['DUTY_NOT_OF_DEPARTMENT']);
  const extra = { jurisdiction, department: jiyuan.consumer, code: 'ZZ-02', title: '临时职责', basis: '示例' };
  const duty = '... on DepartmentDuty { dutyCode: code until }';
  await on.give(asAuthority, 'recordDepartmentDuty', extra, duty);
  expect(await submit(on, jiyuan, entry, { dutyRef: 'ZZ-02' })).toMatchObject({ shareRequestStatus: 'SUBMITTED' });
  expect(rulesOf(await on.give(asAuthority, 'recordDepartmentDuty', extra, duty))).toEqual(['DUTY_RECORDED_ALREADY']);
  const ended = { jurisdiction, department: jiyuan.consumer, code: 'ZZ-02' };
  expect(await on.give(asAuthority, 'endDepartmentDuty', ended, duty)).toMatchObject({ until: '2026-06-12' });
  expect(rulesOf(await submit(on, jiyuan, entry, { dutyRef: 'ZZ-02' }))).toEqual(['DUTY_NOT_OF_DEPARTMENT']);
  expect(await submit(on, jiyuan, entry, { dutyRef: DUTY })).toMatchObject({ shareRequestStatus: 'SUBMITTED' });
});

test('[JY-58-2] a grant that completes a sensitive combination for its holder waits for the authority to review it', async () => {
  const newcomer = jiyuan.body(7);
  const bodies = { ...jiyuan, consumer: newcomer, asConsumer: jiyuan.as(Role.CONSUMER, newcomer) };
  await withDuty(on, bodies);
  const combination = { jurisdiction, title: '名称与住所', items: [ITEMS[1], ITEMS[2]], reason: '可定位到个人' };
  expect(
    await on.give(asAuthority, 'nameSensitiveCombination', combination, '... on SensitiveCombination { title items }'),
  ).toMatchObject({ title: '名称与住所' });
  const names = await submitted(on, bodies, await aLoadedEntry(on, jiyuan), { items: [ITEMS[1]] });
  made(await approve(names, { serviceMode: 'INTERFACE' }), 'the first half');
  const places = await submitted(on, bodies, await aLoadedEntry(on, jiyuan), { items: [ITEMS[2], ITEMS[3]] });
  expect(refusalsOf(await approve(places, { serviceMode: 'INTERFACE' }))).toEqual(['AGGREGATION_RISK input.items']);
  // what completes nothing is granted
  const few = await submitted(on, bodies, await aLoadedEntry(on, jiyuan), { items: [ITEMS[3]] });
  made(await approve(few, { serviceMode: 'INTERFACE' }), 'no part of it');
  expect(rulesOf(await step(on, asProvider, 'reviewAggregation', places, { conclusion: '确需' }))).toEqual(['FORBIDDEN']);
  made(await step(on, asAuthority, 'reviewAggregation', places, { conclusion: '确为履职所需，限内部使用' }), 'reviewed');
  expect(await approve(places, { serviceMode: 'INTERFACE' })).toMatchObject({ shareRequestStatus: 'APPROVED' });
});

test('two grants that complete a combination between them, decided at the same moment, are not both given', async () => {
  const bodies = { ...jiyuan, consumer: jiyuan.another, asConsumer: jiyuan.asAnother };
  await withDuty(on, bodies);
  const halves = await Promise.all(
    [ITEMS[1], ITEMS[2]].map(async item => submitted(on, bodies, await aLoadedEntry(on, jiyuan), { items: [item] })),
  );
  const outcomes = await Promise.all(halves.map(id => approve(id, { serviceMode: 'INTERFACE' })));
  expect(outcomes.map(outcome => rulesOf(outcome).join()).sort()).toEqual(['', 'AGGREGATION_RISK']);
});
