import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { aDraft, anEarlierEntry, aPublishedEntry, aSubmittedEntry, complete, ENTRY } from './entries';

const [chifeng, jiyuan, sanming] = [bodiesOf('chifeng'), bodiesOf('jiyuan'), bodiesOf('sanming')];
const START = '2026-03-02';

let work: AtWork;
beforeAll(async () => {
  work = await atWork(START, { adopted: [{ jurisdiction: 'jiyuan', since: '2026-01-01' }] });
});
beforeEach(() => work.goTo(START));
afterAll(() => work.close());

const shown = async <Field>(id: string, fields: string, claims = jiyuan.asAuthority): Promise<Field> =>
  (await work.ask<{ catalogEntry: Field }>(claims, `{ catalogEntry(id: "${id}") { ${fields} } }`)).catalogEntry;

test('[JY-17] an entry is published by the review of the authority and by nobody’s own hand', async () => {
  const { id } = await aSubmittedEntry(work, jiyuan);
  expect(await work.give(jiyuan.asProvider, 'publishCatalogEntry', { id }, ENTRY)).toMatchObject({ code: 'FORBIDDEN' });
  const approve = { id, decision: 'APPROVE' };
  expect(await work.give(jiyuan.asProvider, 'reviewCatalogEntry', approve, ENTRY)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await work.give(jiyuan.asAuthority, 'reviewCatalogEntry', approve, ENTRY)).toMatchObject({
    catalogStatus: 'PUBLISHED',
    publishedOn: START,
  });
});

test('[JY-4a] the authority of the city reviews, that of another does not', async () => {
  const { id } = await aSubmittedEntry(work, jiyuan);
  const approve = { id, decision: 'APPROVE' };
  expect(await work.give(chifeng.asAuthority, 'reviewCatalogEntry', approve, ENTRY)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await work.give(jiyuan.asCitizen, 'reviewCatalogEntry', approve, ENTRY)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await work.give(undefined, 'reviewCatalogEntry', approve, ENTRY)).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await work.give(jiyuan.asAuthority, 'reviewCatalogEntry', approve, ENTRY)).toMatchObject({
    catalogStatus: 'PUBLISHED',
  });
});

test('an authority does not review what it provides itself', async () => {
  const own = {
    ...jiyuan,
    provider: jiyuan.authority,
    asProvider: { ...jiyuan.asAuthority, roles: ['PROVIDER', 'AUTHORITY'] },
  };
  const { id } = await aSubmittedEntry(work, own as unknown as typeof jiyuan);
  expect(refusalsOf(await work.give(jiyuan.asAuthority, 'reviewCatalogEntry', { id, decision: 'APPROVE' }, ENTRY))).toEqual([
    'REVIEWER_IS_PROVIDER input.id',
  ]);
});

test('what is sent back is mended and handed in again; each step is of its own, and all of it is kept', async () => {
  const { id } = await aSubmittedEntry(work, jiyuan);
  const give = (claims: typeof jiyuan.asProvider, command: string, input: object = {}) =>
    work.give(claims, command, { id, ...input }, ENTRY);
  expect(refusalsOf(await give(jiyuan.asProvider, 'changeCatalogEntry', { title: '改名' }))).toEqual([
    'INVALID_TRANSITION input.id',
  ]);
  expect(refusalsOf(await give(jiyuan.asAuthority, 'reviewCatalogEntry', { decision: 'RETURN' }))).toEqual([
    'RETURN_COMMENT_MISSING input.comment',
  ]);
  const returned = await give(jiyuan.asAuthority, 'reviewCatalogEntry', { decision: 'RETURN', comment: '摘要过于简略' });
  expect(returned).toMatchObject({ catalogStatus: 'RETURNED' });
  expect(await shown(id, 'process { returnComment }', jiyuan.asProvider)).toEqual({
    process: { returnComment: '摘要过于简略' },
  });
  expect(await shown(id, 'id', jiyuan.asConsumer)).toBeNull();
  expect(rulesOf(await give(jiyuan.asProvider, 'changeCatalogEntry', { abstract: '补充说明', expectedVersion: 1 }))).toEqual([
    'VERSION_CONFLICT',
  ]);
  await give(jiyuan.asProvider, 'changeCatalogEntry', { abstract: '补充说明', expectedVersion: returned.version });
  await give(jiyuan.asProvider, 'recordSecrecyReview', { passed: true, reviewer: '示例保密〔2026〕4号' });
  await give(jiyuan.asProvider, 'submitCatalogEntry');
  await give(jiyuan.asAuthority, 'reviewCatalogEntry', { decision: 'APPROVE', comment: '符合要求' });
  expect(await shown(id, 'abstract catalogStatus events { event from to byRole comment }')).toEqual({
    abstract: '补充说明',
    catalogStatus: 'PUBLISHED',
    events: [
      { event: 'registerCatalogEntry', from: null, to: 'DRAFT', byRole: 'PROVIDER', comment: null },
      { event: 'submitCatalogEntry', from: 'DRAFT', to: 'SUBMITTED', byRole: 'PROVIDER', comment: null },
      { event: 'returnCatalogEntry', from: 'SUBMITTED', to: 'RETURNED', byRole: 'AUTHORITY', comment: '摘要过于简略' },
      { event: 'submitCatalogEntry', from: 'RETURNED', to: 'SUBMITTED', byRole: 'PROVIDER', comment: null },
      { event: 'approveCatalogEntry', from: 'SUBMITTED', to: 'PUBLISHED', byRole: 'AUTHORITY', comment: '符合要求' },
    ],
  });
});

// the law changed on Monday 2026-03-02: 3, 4, 5, 6 March are four working days, Monday 9 March is the fifth
test.each([
  ['2026-03-09', false],
  ['2026-03-10', true],
])('[JY-19a] an update that is asked for on %s is accepted, late: %s', async (day, late) => {
  const { id } = await aPublishedEntry(work, jiyuan);
  work.goTo(day);
  const update = { id, changedOn: START, ground: '职能调整', updateFrequency: 'DAILY' };
  expect(await work.give(jiyuan.asProvider, 'requestCatalogUpdate', update, ENTRY)).toMatchObject({
    catalogStatus: 'UPDATE_REQUESTED',
  });
  expect(
    await shown(
      id,
      'updateFrequency process { late changedOn changeGround } clocks { parameter startedOn dueOn overdue binding }',
    ),
  ).toEqual({
    // the version that was published holds until the update is reviewed
    updateFrequency: 'MONTHLY',
    process: { late, changedOn: START, changeGround: '职能调整' },
    clocks: expect.arrayContaining([
      expect.objectContaining({
        parameter: 'catalogue_update_apply_working_days',
        startedOn: START,
        dueOn: '2026-03-09',
        overdue: late,
        binding: true,
      }),
    ]),
  });
});

test('[JY-19b] the authority reviews and updates within five working days of receipt', async () => {
  const { id } = await aPublishedEntry(work, jiyuan);
  const update = { id, changedOn: START, ground: '职能调整', title: '更名后的示例目录', updateFrequency: 'DAILY' };
  await work.give(jiyuan.asProvider, 'requestCatalogUpdate', update, ENTRY);
  const waiting = async () => {
    const { tasks } = await work.ask<{ tasks: { nodes: { id: string; overdue: boolean }[] } }>(
      jiyuan.asAuthority,
      '{ tasks(filter: { workflow: "SMX-01" }, first: 100) { nodes { id dueOn overdue } } }',
    );
    return tasks.nodes.filter(task => task.id.includes(id));
  };
  const reading = async () => {
    await work.byItself();
    const { clocks } = await shown<{ clocks: object[] }>(id, 'clocks { parameter startedOn dueOn answeredOn overdue }');
    return clocks.filter(clock => (clock as { parameter: string }).parameter === 'catalogue_update_review_working_days');
  };
  const running = {
    parameter: 'catalogue_update_review_working_days',
    startedOn: START,
    dueOn: '2026-03-09',
    answeredOn: null,
  };
  // received on Monday 2026-03-02: the fifth working day is Monday 2026-03-09
  work.goTo('2026-03-09');
  expect(await reading()).toEqual([{ ...running, overdue: false }]);
  work.goTo('2026-03-10');
  expect(await reading()).toEqual([{ ...running, overdue: true }]);
  expect(await waiting()).toMatchObject([{ dueOn: '2026-03-09', overdue: true }]);
  expect(await work.give(jiyuan.asProvider, 'reviewCatalogUpdate', { id }, ENTRY)).toMatchObject({ code: 'FORBIDDEN' });
  await work.give(jiyuan.asAuthority, 'reviewCatalogUpdate', { id }, ENTRY);
  expect(await shown(id, 'title updateFrequency catalogStatus publishedOn')).toEqual({
    title: '更名后的示例目录',
    updateFrequency: 'DAILY',
    catalogStatus: 'PUBLISHED',
    publishedOn: START,
  });
  expect(await reading()).toEqual([{ ...running, answeredOn: '2026-03-10', overdue: true }]);
});

test('an update says what changed, not before it did, and its new version is judged as a new entry', async () => {
  const { id } = await aPublishedEntry(work, jiyuan);
  const asked = async (input: object) =>
    refusalsOf(
      await work.give(jiyuan.asProvider, 'requestCatalogUpdate', { id, changedOn: START, ground: '职能调整', ...input }, ENTRY),
    );
  expect(await asked({ ground: ' ', changedOn: '2026-03-03' })).toEqual([
    'CHANGE_GROUND_MISSING input.ground',
    'CHANGED_IN_FUTURE input.changedOn',
  ]);
  expect(await asked({ format: null, shareType: 'NOT_SHARED' })).toEqual([
    'FORMAT_MISSING input.format',
    'LEGAL_BASIS_REQUIRED input.shareBasis',
  ]);
  expect(
    await work.give(jiyuan.asAnother, 'requestCatalogUpdate', { id, changedOn: START, ground: '职能调整' }, ENTRY),
  ).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await asked({ items: [{ name: '编号', dataType: 'NUMBER', sensitivity: 'NONE' }] })).toEqual([]);
  const review = { id, decision: 'RETURN' };
  expect(refusalsOf(await work.give(jiyuan.asAuthority, 'reviewCatalogUpdate', review, ENTRY))).toEqual([
    'UPDATE_COMMENT_MISSING input.comment',
  ]);
  await work.give(jiyuan.asAuthority, 'reviewCatalogUpdate', { ...review, comment: '依据不足' }, ENTRY);
  expect(await shown(id, 'catalogStatus items { name dataType }')).toEqual({
    catalogStatus: 'PUBLISHED',
    items: [
      { name: '编号', dataType: 'STRING' },
      { name: '办理日期', dataType: 'DATE' },
    ],
  });
});

test('two versions are compared: what the entry says, and its items', async () => {
  const { id, version } = await aPublishedEntry(work, jiyuan);
  const items = [
    { name: '编号', dataType: 'STRING', length: 32, sensitivity: 'NONE', securityGrade: 1 },
    { name: '办理结果', dataType: 'TEXT', sensitivity: 'NONE', securityGrade: 1 },
  ];
  const update = { id, changedOn: START, ground: '职能调整', title: '更名后的示例目录', items };
  await work.give(jiyuan.asProvider, 'requestCatalogUpdate', update, ENTRY);
  const { version: to } = await work.give(jiyuan.asAuthority, 'reviewCatalogUpdate', { id }, ENTRY);
  const DIFFERENCE = `query ($id: ID!, $from: Int!, $to: Int!) { catalogDifference(id: $id, from: $from, to: $to) {
    fields { field before after } itemsAdded itemsRemoved itemsChanged { name fields { field before after } }
  } }`;
  const difference = async (from: unknown, claims: Parameters<AtWork['ask']>[0] = undefined) =>
    (await work.ask<{ catalogDifference: unknown }>(claims, DIFFERENCE, { id, from, to })).catalogDifference;
  expect(await difference(version)).toEqual({
    fields: [{ field: 'title', before: '示例目录', after: '更名后的示例目录' }],
    itemsAdded: ['办理结果'],
    itemsRemoved: ['办理日期'],
    itemsChanged: [{ name: '编号', fields: [{ field: 'length', before: 20, after: 32 }] }],
  });
  // the draft that it was is not for everybody
  expect(await difference(1)).toBeNull();
  expect(await difference(1, jiyuan.asProvider)).not.toBeNull();
  expect(await difference(99, jiyuan.asProvider)).toBeNull();
});

test('an entry is withdrawn by the authority, with a reason, and is then nothing that anybody can read', async () => {
  const { id } = await aPublishedEntry(work, jiyuan);
  const withdraw = (claims: typeof jiyuan.asProvider, reason: string) =>
    work.give(claims, 'withdrawCatalogEntry', { id, reason }, ENTRY);
  expect(await withdraw(jiyuan.asProvider, '职能划转')).toMatchObject({ code: 'FORBIDDEN' });
  expect(refusalsOf(await withdraw(jiyuan.asAuthority, ' '))).toEqual(['WITHDRAWAL_REASON_MISSING input.reason']);
  expect(await withdraw(jiyuan.asAuthority, '职能划转')).toMatchObject({ catalogStatus: 'WITHDRAWN' });
  expect(await shown(id, 'id', jiyuan.asConsumer)).toBeNull();
  expect(await shown(id, 'process { withdrawalReason }', jiyuan.asProvider)).toEqual({
    process: { withdrawalReason: '职能划转' },
  });
  expect(refusalsOf(await withdraw(jiyuan.asAuthority, '职能划转'))).toEqual(['INVALID_TRANSITION input.id']);
});

const population = { catalogKind: 'BASE', classification: '101001419001', baseDatabase: 'POPULATION' };
const health = {
  catalogKind: 'THEME',
  classification: '201001419001',
  theme: '健康保障',
  buildingDepartments: [jiyuan.provider, jiyuan.another],
};

test.each([
  ['[JY-15c]', population, { kind: 'BASE', base: 'POPULATION', name: '人口基础数据库' }],
  ['[JY-15e]', health, { kind: 'THEME', theme: '健康保障', name: '健康保障主题库', norm: '示例规范' }],
])('%s another department than the one that leads it compiles and edits nothing of its catalog', async (_, input, database) => {
  const { jurisdiction, provider: builder, another } = jiyuan;
  const registered = { jurisdiction, builder, managers: [builder], ...database };
  await work.give(jiyuan.asAuthority, 'createDatabase', registered, '... on ManagedDatabase { id }');
  const entryOf = (provider: string) => complete({ jurisdiction, provider }, input);
  expect(await work.give(jiyuan.asAnother, 'registerCatalogEntry', entryOf(another), ENTRY)).toMatchObject({
    code: 'FORBIDDEN',
  });
  const { id } = await aDraft(work, jiyuan, input);
  const change = { id, title: '改名' };
  expect(await work.give(jiyuan.asAnother, 'changeCatalogEntry', change, ENTRY)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await work.give(jiyuan.asProvider, 'changeCatalogEntry', change, ENTRY)).toMatchObject({ catalogStatus: 'DRAFT' });
  const published = await aPublishedEntry(work, jiyuan, input);
  const update = { id: published.id, changedOn: START, ground: '职能调整', title: '改名' };
  expect(await work.give(jiyuan.asAnother, 'requestCatalogUpdate', update, ENTRY)).toMatchObject({ code: 'FORBIDDEN' });
});

test('in Sanming the unit updates what it registered by itself', async () => {
  const { id } = await aPublishedEntry(work, sanming);
  await work.give(
    sanming.asProvider,
    'requestCatalogUpdate',
    { id, changedOn: START, ground: '职能调整', domain: '交通' },
    ENTRY,
  );
  expect(await work.give(sanming.asAuthority, 'reviewCatalogUpdate', { id }, ENTRY)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await work.give(sanming.asProvider, 'reviewCatalogUpdate', { id }, ENTRY)).toMatchObject({
    catalogStatus: 'PUBLISHED',
  });
  expect(await shown(id, 'domain', sanming.asConsumer)).toEqual({ domain: '交通' });
});

test('a command given twice under one key is carried out once, and a rehearsal not at all', async () => {
  const { id } = await aDraft(work, jiyuan);
  const submit = (input: object) => work.give(jiyuan.asProvider, 'submitCatalogEntry', { id, ...input }, ENTRY);
  expect(await submit({ validateOnly: true })).toMatchObject({ catalogStatus: 'SUBMITTED' });
  expect(await shown(id, 'catalogStatus')).toEqual({ catalogStatus: 'DRAFT' });
  const first = await submit({ idempotencyKey: 'once' });
  expect(await submit({ idempotencyKey: 'once' })).toEqual(first);
  expect(rulesOf(await submit({ idempotencyKey: 'once', expectedVersion: 1 }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(rulesOf(await submit({}))).toEqual(['INVALID_TRANSITION']);
});

test('what came from before the register is updated and withdrawn as any other', async () => {
  const { id } = await anEarlierEntry(work, jiyuan, { code: '307001419001/900001' });
  expect(await work.give(jiyuan.asAuthority, 'withdrawCatalogEntry', { id, reason: '已废止' }, ENTRY)).toMatchObject({
    catalogStatus: 'WITHDRAWN',
  });
});
