import { Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { exchangeOf, published } from './granted';
import { anOpenedEntry } from './open-data';

const [chifeng, guiyang, sanming, yulin] = (['chifeng', 'guiyang', 'sanming', 'yulin'] as const).map(bodiesOf) as [
  ReturnType<typeof bodiesOf>,
  ReturnType<typeof bodiesOf>,
  ReturnType<typeof bodiesOf>,
  ReturnType<typeof bodiesOf>,
];

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30', { adopted: [{ jurisdiction: 'chifeng', since: '2026-01-01' }] });
}, 60_000);
beforeEach(() => on.goTo('2026-06-30'));
afterAll(() => on?.close());

const DEMAND = `... on Demand { id demandStatus result notice closedOn requestId officer channel enteredBy entry { id } }`;
type Claims = Parameters<AtWork['give']>[0];
const give = (claims: Claims, command: string, input: object) => on.give(claims, command, input, DEMAND);
const state = (
  { jurisdiction }: { jurisdiction: string },
  claims: Claims,
  input: object = {},
  made = `${DEMAND} ... on ReturnFlowRequest { id returnFlowStatus direction content }`,
) =>
  on.give(
    claims,
    'submitDemand',
    { jurisdiction, kind: 'SHARE', title: '住房公积金缴存信息', purpose: '保障房资格审核', ...input },
    made,
  );

const demandOf = async (claims: Claims, id: string) =>
  (
    await on.ask<{ demand: Record<string, unknown> | null }>(
      claims,
      `query ($id: ID!) { demand(id: $id) { demandStatus requestId result } }`,
      { id },
    )
  ).demand;

let entries = 0;
/** An entry of the source department that its authority is to review. */
async function aDraftOf({ asProvider, provider, jurisdiction }: typeof chifeng, title: string): Promise<string> {
  entries += 1;
  const input = {
    code: `D-${jurisdiction}-${entries}`,
    title,
    catalogKind: 'DEPARTMENT',
    provider,
    jurisdiction,
    shareType: 'CONDITIONAL',
    shareModes: ['INTERFACE'],
    items: [{ name: '缴存状态', dataType: 'STRING', length: 20 }],
  };
  const { id, findings, code } = await on.give(asProvider, 'registerCatalogEntry', input, '... on CatalogEntry { id }');
  if (!id) throw new Error(JSON.stringify(findings ?? code));
  await on.settled();
  return id;
}

async function confirmed(title: string): Promise<string> {
  const { id } = await state(chifeng, chifeng.asConsumer, { title, complianceCommitment: true });
  expect(await give(chifeng.asAuthority, 'acceptDemand', { id })).toMatchObject({ demandStatus: 'UNDER_REVIEW' });
  expect(refusalsOf(await give(chifeng.asAuthority, 'decideDemand', { id, decision: 'CONFIRM' }))).toEqual([
    'DEMAND_PROVIDER_MISSING input.provider',
  ]);
  const decision = { id, decision: 'CONFIRM', provider: chifeng.provider };
  expect(await give(chifeng.asAuthority, 'decideDemand', decision)).toMatchObject({ demandStatus: 'CONFIRMED' });
  return id;
}

test('[CF-share-16] a confirmed demand becomes a share request once the entry that was named for it is published', async () => {
  const id = await confirmed('灵活就业缴存信息');
  const entry = await aDraftOf(chifeng, '灵活就业缴存信息');
  // named while it is still in preparation: nothing is turned into a request yet
  expect(await give(chifeng.asProvider, 'linkDemandEntry', { id, entry })).toMatchObject({
    demandStatus: 'CONFIRMED',
    entry: { id: entry },
  });
  await on.byItself();
  expect(await demandOf(chifeng.asConsumer, id)).toMatchObject({ demandStatus: 'CONFIRMED', requestId: null });
  // the catalog tells that it is published
  await exchangeOf(on).pool.query(`update published_entry set status = 'PUBLISHED' where entry = $1`, [entry.split(':')[1]]);
  await on.byItself();
  const converted = await demandOf(chifeng.asConsumer, id);
  expect(converted).toMatchObject({ demandStatus: 'CONVERTED' });
  const { shareRequest } = await on.ask<{ shareRequest: object }>(
    chifeng.asConsumer,
    'query ($id: ID!) { shareRequest(id: $id) { entry { id } consumer { creditCode } provider { creditCode } } }',
    { id: converted?.requestId },
  );
  expect(shareRequest).toEqual({
    entry: { id: entry },
    consumer: { creditCode: chifeng.consumer },
    provider: { creditCode: chifeng.provider },
  });
});

test('[CF-share-17] the request that a demand became is answered within the days of a conditional request', async () => {
  const id = await confirmed('公租房保障信息');
  const entry = await published(on, chifeng);
  const another = await give(chifeng.asAnother, 'linkDemandEntry', { id, entry });
  expect(rulesOf(another)).toEqual(['MATTER_UNKNOWN']);
  // Tuesday 2026-06-30
  const { requestId, demandStatus, notice } = await give(chifeng.asProvider, 'linkDemandEntry', { id, entry });
  expect(demandStatus).toBe('CONVERTED');
  expect(notice).toBeTruthy();
  const { shareRequest } = await on.ask<{ shareRequest: { clocks: { parameter: string; dueOn: string; binding: boolean }[] } }>(
    chifeng.asConsumer,
    'query ($id: ID!) { shareRequest(id: $id) { shareRequestStatus clocks { parameter dueOn binding } } }',
    { id: requestId },
  );
  // five working days after Tuesday 30 June: Wed 1, Thu 2, Fri 3, Mon 6, Tue 7 July
  expect(shareRequest).toMatchObject({
    shareRequestStatus: 'SUBMITTED',
    clocks: expect.arrayContaining([expect.objectContaining({ parameter: 'share_reply_working_days', dueOn: '2026-07-07' })]),
  });
});

test('[CF-share-18] data of a level above is asked for there: a request for its return is made, and no demand', async () => {
  const refused = await state(chifeng, chifeng.asConsumer, { level: 'ABOVE' });
  expect(refusalsOf(refused)).toEqual(['RETURN_HOLDER_MISSING input.holderAbove']);
  const made = await state(chifeng, chifeng.asConsumer, { level: 'ABOVE', holderAbove: '示例省数据主管部门' });
  expect(made).toMatchObject({ returnFlowStatus: 'FILED', direction: 'FROM_ABOVE', content: '住房公积金缴存信息' });
  await on.settled();
  const waiting = async (claims: Claims) =>
    (await on.ask<{ tasks: { nodes: { id: string }[] } }>(claims, '{ tasks(first: 50) { nodes { id } } }')).tasks.nodes.map(
      ({ id }) => id,
    );
  expect(await waiting(chifeng.asAuthority)).toContain(made.id);
  expect(await waiting(chifeng.asProvider)).not.toContain(made.id);
});

test('a demand that is under review is forwarded upward with the request that it leads to', async () => {
  const { id } = await state(chifeng, chifeng.asConsumer, { title: '婚姻登记信息' });
  await give(chifeng.asAuthority, 'acceptDemand', { id });
  expect(refusalsOf(await give(chifeng.asAuthority, 'forwardDemandUpstream', { id, holderAbove: ' ' }))).toEqual([
    'HOLDER_ABOVE_MISSING input.holderAbove',
  ]);
  const forwarded = await give(chifeng.asAuthority, 'forwardDemandUpstream', { id, holderAbove: '示例省民政部门' });
  expect(forwarded).toMatchObject({ demandStatus: 'FORWARDED_UPSTREAM', closedOn: '2026-06-30' });
  const { returnFlows } = await on.ask<{ returnFlows: { nodes: object[] } }>(
    chifeng.asAuthority,
    'query ($id: ID!) { returnFlows(filter: { demand: $id }) { nodes { content returnFlowStatus producer { creditCode } } } }',
    { id },
  );
  expect(returnFlows.nodes).toEqual([
    { content: '婚姻登记信息', returnFlowStatus: 'FILED', producer: { creditCode: chifeng.consumer } },
  ]);
});

test('[GY-5-2a] demands to open come in online and offline and stand in one list, with the officer who entered them', async () => {
  const offline = { kind: 'OPEN', channel: 'OFFLINE', title: '停车场实时泊位' };
  const officer = guiyang.as(Role.AUTHORITY, guiyang.authority, 'an officer of the window');
  const { id } = await state(guiyang, officer, offline);
  const { id: online } = await state(guiyang, guiyang.asCitizen, { kind: 'OPEN', title: '公厕位置' });
  expect(rulesOf(await state(guiyang, guiyang.asCitizen, offline))).toEqual(['FORBIDDEN']);
  const { openDemands } = await on.ask<{ openDemands: { nodes: { id: string }[] } }>(
    guiyang.asAuthority,
    `{ openDemands(filter: { jurisdiction: "${guiyang.jurisdiction}" }) { nodes { id channel enteredBy enteredByBody { creditCode } } } }`,
  );
  const mine = openDemands.nodes.filter(node => [id, online].includes(node.id));
  expect(mine).toEqual(
    expect.arrayContaining([
      { id, channel: 'OFFLINE', enteredBy: 'an officer of the window', enteredByBody: { creditCode: guiyang.authority } },
      { id: online, channel: 'ONLINE', enteredBy: null, enteredByBody: null },
    ]),
  );
  // elsewhere demands to open are heard online
  const elsewhere = await state(yulin, yulin.asAuthority, { kind: 'OPEN', channel: 'OFFLINE', provider: yulin.provider });
  expect(rulesOf(elsewhere)).toEqual(['FORBIDDEN']);
});

test('[GY-5-2b] a service before opening begins with an officer in charge', async () => {
  const { id } = await state(guiyang, guiyang.asCitizen, { kind: 'OPEN', title: '充电桩分布', provider: guiyang.provider });
  await give(guiyang.asAuthority, 'acceptDemand', { id });
  await give(guiyang.asAuthority, 'decideDemand', { id, decision: 'CONFIRM' });
  const refused = await give(guiyang.asProvider, 'startPreService', { id });
  expect(refusalsOf(refused)).toEqual(['OFFICER_MISSING input.officer']);
  expect(refused.findings?.[0]?.article?.number).toBe('四 第五章 二是');
  expect(await give(guiyang.asProvider, 'startPreService', { id, officer: 'officer-7' })).toMatchObject({
    demandStatus: 'PRE_SERVICE',
    officer: 'officer-7',
  });
  const entry = await anOpenedEntry(on, guiyang);
  expect(await give(guiyang.asProvider, 'linkDemandEntry', { id, entry })).toMatchObject({ demandStatus: 'CONVERTED' });
});

test('[YL-18] a demand to open is closed with a result and a notice to whoever stated it', async () => {
  const asked = { kind: 'OPEN', title: '旅游客流统计' };
  expect(refusalsOf(await state(yulin, yulin.asCitizen, asked))).toEqual(['DEMANDED_OF_MISSING input.provider']);
  const { id } = await state(yulin, yulin.asCitizen, { ...asked, provider: yulin.provider });
  expect(await give(yulin.asProvider, 'acceptDemand', { id })).toMatchObject({ demandStatus: 'UNDER_REVIEW' });
  const refused = await give(yulin.asProvider, 'decideDemand', { id, decision: 'REJECT' });
  expect(refusalsOf(refused)).toEqual(['RESULT_MISSING input.result', 'NOTICE_MISSING input.notice']);
  expect(refused.findings?.[0]?.article?.number).toBe('第十八条');
  const closing = { id, decision: 'REJECT', result: '涉及商业秘密', notice: '经评估不予开放' };
  expect(await give(yulin.asProvider, 'decideDemand', closing)).toMatchObject({
    demandStatus: 'REJECTED',
    closedOn: '2026-06-30',
  });
  expect(await demandOf(yulin.asCitizen, id)).toMatchObject({ result: '涉及商业秘密' });
  expect(await demandOf({ ...yulin.asCitizen, subject: 'another' }, id)).toBeNull();
});

test('what is in the open catalog is not demanded, and what no text hears is refused', async () => {
  const open = { kind: 'OPEN', title: '公交线路站点', provider: yulin.provider };
  const { id } = await state(yulin, yulin.asCitizen, open);
  const entry = await anOpenedEntry(on, yulin);
  const { catalogEntry } = await on.ask<{ catalogEntry: { title: string } }>(
    yulin.asProvider,
    'query ($id: ID!) { catalogEntry(id: $id) { title } }',
    { id: entry },
  );
  const { id: listed } = await state(yulin, yulin.asCitizen, { ...open, title: catalogEntry.title });
  expect(refusalsOf(await give(yulin.asProvider, 'acceptDemand', { id: listed }))).toEqual([
    'OPEN_ENTRY_LISTED_ALREADY input.id',
  ]);
  expect(await give(yulin.asProvider, 'acceptDemand', { id })).toMatchObject({ demandStatus: 'UNDER_REVIEW' });
  expect(rulesOf(await state(yulin, yulin.asConsumer, { provider: yulin.provider }))).toEqual(['DEMAND_KIND_NOT_REGULATED']);
  expect(rulesOf(await state(sanming, sanming.asConsumer))).toEqual(['NOT_REGULATED']);
});
