import { Role } from '../../../kernel/actor';
import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import { passingOn } from '../../../rulebook/rules/data-call';
import { AccessMeans, GrantStatus } from '../../../subgraphs/exchange/access-grant/kinds';
import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { asOwner, exchangeOf, granted, ITEMS, KEY, loaded, moved, PURPOSE, published, RECORD } from './granted';

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
});
afterAll(() => on?.close());

const jiyuan = bodiesOf('jiyuan');
const sanming = bodiesOf('sanming');
const guiyang = bodiesOf('guiyang');
const chifeng = bodiesOf('chifeng');

const USAGE = '... on UsageRecord { id usedBy approver content method medium automatic }';

interface Usages {
  usageRecords: { nodes: Record<string, unknown>[] };
}

const usagesOf = async ({ asAuthority }: typeof jiyuan, grant: string) =>
  (
    await on.ask<Usages>(
      asAuthority,
      `query ($grant: ID!) { usageRecords(filter: { grant: $grant }, first: 20) {
        nodes { purpose usedBy approver content usedAt method medium automatic grant { id } } } }`,
      { grant },
    )
  ).usageRecords.nodes;

test('[SM-26e] a record of use states seven things, and calls of the platform write it by themselves', async () => {
  const entry = await loaded(on, sanming);
  const grant = await granted(on, sanming, entry);
  const whole = {
    grant,
    purpose: PURPOSE,
    usedBy: '经办人甲',
    approver: '科长',
    content: ['名称'],
    usedAt: '2026-06-30T03:00:00Z',
    method: 'INTERFACE',
    medium: 'PAPER',
  };
  const record = (more: object) => on.give(sanming.asConsumer, 'recordUsage', { ...whole, ...more }, USAGE);
  const lacking = await record({ approver: null, medium: null });
  expect(refusalsOf(lacking)).toEqual(['APPROVER_MISSING input.approver', 'MEDIUM_MISSING input.medium']);
  expect(lacking.findings?.[0]?.article?.number).toBe('第二十六条第3款');
  const empty = { purpose: ' ', usedBy: '', content: [], usedAt: null, method: null };
  expect(rulesOf(await record(empty))).toEqual([
    'USAGE_PURPOSE_MISSING',
    'USED_BY_MISSING',
    'CONTENT_MISSING',
    'USED_AT_MISSING',
    'METHOD_MISSING',
  ]);
  expect(rulesOf(await record({ usedAt: '2026-06-30T04:00:01Z' }))).toEqual(['USED_IN_FUTURE']);
  expect(await record({})).toMatchObject({ usedBy: '经办人甲', approver: '科长', medium: 'PAPER', automatic: false });
  expect(rulesOf(await on.give(sanming.asAnother, 'recordUsage', whole, USAGE))).toEqual(['FORBIDDEN']);
  const called = { grant, purpose: PURPOSE, key: KEY, items: ['名称'], medium: 'SCREEN' };
  const { usage } = await on.give(sanming.asConsumer, 'grantedRecords', called, RECORD);
  expect(usage).toBeTruthy();
  expect(await usagesOf(sanming, grant)).toEqual([
    {
      purpose: PURPOSE,
      usedBy: 'consumer',
      approver: '科长',
      content: ['名称'],
      usedAt: '2026-06-30T12:00:00.000+08:00',
      method: 'INTERFACE',
      medium: 'SCREEN',
      automatic: true,
      grant: { id: grant },
    },
    expect.objectContaining({ usedBy: '经办人甲', automatic: false }),
  ]);
});

test('where the use cannot be recorded nothing is answered', async () => {
  const entry = await loaded(on, jiyuan);
  const grant = await granted(on, jiyuan, entry);
  const { pool } = exchangeOf(on);
  const called = { grant, purpose: PURPOSE, key: KEY };
  await asOwner(on, 'alter table exchange.usage_record add constraint none_at_all check (false) not valid');
  try {
    const answer = await on.give(jiyuan.asConsumer, 'grantedRecords', called, RECORD);
    expect(rulesOf(answer)).toEqual(['CONSTRAINT_VIOLATED']);
    expect(answer.records).toBeUndefined();
  } finally {
    await asOwner(on, 'alter table exchange.usage_record drop constraint none_at_all');
  }
  expect((await on.give(jiyuan.asConsumer, 'grantedRecords', called, RECORD)).records).toHaveLength(1);
  await expect(pool.query("update usage_record set purpose = '另一用途'")).rejects.toThrow('permission denied');
});

test('of calls and a suspension that meet, none that was recorded came after it', async () => {
  const entry = await loaded(on, jiyuan);
  const ground = { register: 'share-request', key: crypto.randomUUID() } as const;
  const grant = await granted(on, jiyuan, entry, { ground });
  const called = { grant, purpose: PURPOSE, key: KEY };
  const calls = Array.from({ length: 20 }, () => on.give(jiyuan.asConsumer, 'grantedRecords', called, RECORD));
  const suspended = moved(on, ground, GrantStatus.SUSPENDED);
  const answers = await Promise.all(calls);
  await suspended;
  const answered = answers.filter(({ records }) => records !== undefined);
  for (const answer of answers.filter(({ records }) => records === undefined))
    expect(rulesOf(answer)).toEqual(['ACCESS_SUSPENDED']);
  const uses = await usagesOf(jiyuan, grant);
  expect(uses).toHaveLength(answered.length);
  expect(rulesOf(await on.give(jiyuan.asConsumer, 'grantedRecords', called, RECORD))).toEqual(['ACCESS_SUSPENDED']);
  expect(await usagesOf(jiyuan, grant)).toHaveLength(answered.length);
});

test('an export in bulk is a job with progress, its records are marked, and it is taken only while the grant stands', async () => {
  const entry = await loaded(on, sanming);
  const ground = { register: 'share-request', key: crypto.randomUUID() } as const;
  const grant = await granted(on, sanming, entry, { means: AccessMeans.BULK, ground, items: ['名称', '参保人数'] });
  const called = { grant, purpose: PURPOSE };
  const made = '... on BulkExport { id exportStatus total done parts watermark }';
  const queued = await on.give(sanming.asConsumer, 'requestBulkExport', called, made);
  expect(queued).toMatchObject({ exportStatus: 'QUEUED', total: 3, done: 0, parts: 0 });
  const take = (part: number) =>
    on.give(
      sanming.asConsumer,
      'takeExportPart',
      { ...called, export: queued.id, part },
      '... on ExportPart { records content }',
    );
  expect(rulesOf(await take(1))).toEqual(['EXPORT_PART_UNKNOWN']);
  await on.byItself();
  const { bulkExports } = await on.ask<{ bulkExports: { nodes: object[] } }>(
    sanming.asConsumer,
    'query ($grant: ID!) { bulkExports(filter: { grant: $grant }) { nodes { exportStatus done parts } } }',
    { grant },
  );
  expect(bulkExports.nodes).toEqual([{ exportStatus: 'DONE', done: 3, parts: 1 }]);
  const { content, records } = await take(1);
  const lines = String(content)
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, string>);
  expect([records, lines.map(({ 水印: _, ...values }) => values)]).toEqual([
    3,
    [
      { 名称: '示例一有限公司（示例）', 参保人数: '12' },
      { 名称: '示例二有限公司（示例）', 参保人数: '240' },
      { 名称: '示例三有限公司（示例）', 参保人数: '7' },
    ],
  ]);
  const marks = lines.map(({ 水印: mark }) => mark as string);
  expect(new Set(marks).size).toBe(3);
  for (const mark of marks) expect(mark).toMatch(new RegExp(`^${queued.watermark}-[0-9a-f]{12}$`));
  // a record that is found somewhere tells whose export it was
  const traced = await on.ask<{ bulkExports: { nodes: { id: string; grant: { holder: object } }[] } }>(
    sanming.asAuthority,
    'query ($mark: String!) { bulkExports(filter: { watermark: $mark }) { nodes { id grant { holder { creditCode } } } } }',
    { mark: marks[1] },
  );
  expect(traced.bulkExports.nodes).toEqual([{ id: queued.id, grant: { holder: { creditCode: sanming.consumer } } }]);
  await moved(on, ground, GrantStatus.SUSPENDED);
  expect(rulesOf(await take(1))).toEqual(['ACCESS_SUSPENDED']);
  expect(await usagesOf(sanming, grant)).toHaveLength(2);
});

const DELIVERED = '... on Delivery { id legalEffect legalEffectArticle { number } request }';

/** An entry with a grant that followed a request. */
async function askedFor(bodies: typeof jiyuan, register: 'share-request' | 'open-request' = 'share-request') {
  const entry = await published(on, bodies);
  const key = crypto.randomUUID();
  const means = register === 'open-request' ? AccessMeans.DOWNLOAD : AccessMeans.INTERFACE;
  await granted(on, bodies, entry, { ground: { register, key }, means });
  return { entry, request: `${register}:${key}` };
}

const deliver = ({ asProvider }: typeof jiyuan, input: object) =>
  on.give(asProvider, 'recordDelivery', { deliveryClass: 'DOCUMENT', title: '示例文书', ...input }, DELIVERED);

test('[JY-9c] nothing is delivered without a request that was granted on the platform', async () => {
  const { entry, request } = await askedFor(jiyuan);
  const without = await deliver(jiyuan, { entry });
  expect(refusalsOf(without)).toEqual(['OFF_PLATFORM_EXCHANGE_FORBIDDEN input.request']);
  expect(without.findings?.[0]?.article?.number).toBe('第九条');
  const unknown = { entry, request: `share-request:${crypto.randomUUID()}` };
  expect(rulesOf(await deliver(jiyuan, unknown))).toEqual(['OFF_PLATFORM_EXCHANGE_FORBIDDEN']);
  const other = await published(on, jiyuan);
  expect(rulesOf(await deliver(jiyuan, { entry: other, request }))).toEqual(['OFF_PLATFORM_EXCHANGE_FORBIDDEN']);
  expect(await deliver(jiyuan, { entry, request })).toMatchObject({ request });
  expect(
    rulesOf(
      await on.give(jiyuan.asAnother, 'recordDelivery', { entry, request, deliveryClass: 'RECORDS', title: '示例' }, DELIVERED),
    ),
  ).toEqual(['FORBIDDEN']);
});

test('[GY-4-5] a document or certificate that is delivered carries the electronic seal', async () => {
  const asked = await askedFor(guiyang);
  for (const deliveryClass of ['DOCUMENT', 'CERTIFICATE']) {
    const unsealed = await deliver(guiyang, { ...asked, deliveryClass });
    expect([deliveryClass, refusalsOf(unsealed)]).toEqual([deliveryClass, ['SEAL_REQUIRED input.sealRef']]);
    expect(unsealed.findings?.[0]?.article?.number).toBe('四 第四章 五是');
    expect((await deliver(guiyang, { ...asked, deliveryClass, sealRef: '示例印章-1' })).id).toBeTruthy();
  }
  expect((await deliver(guiyang, { ...asked, deliveryClass: 'RECORDS' })).id).toBeTruthy();
  // a duty exists only where it is written
  expect((await deliver(chifeng, await askedFor(chifeng))).id).toBeTruthy();
});

test('[JY-34a] documents, certificates and contracts that came through the platform equal their originals', async () => {
  const asked = await askedFor(jiyuan);
  for (const deliveryClass of ['DOCUMENT', 'CERTIFICATE', 'CONTRACT'])
    expect(await deliver(jiyuan, { ...asked, deliveryClass })).toMatchObject({
      legalEffect: 'EQUAL_TO_ORIGINAL',
      legalEffectArticle: { number: '第三十四条' },
    });
  expect(await deliver(jiyuan, { ...asked, deliveryClass: 'RECORDS' })).toMatchObject({ legalEffect: null });
  // the text of another city gives no such effect
  expect(await deliver(chifeng, await askedFor(chifeng))).toMatchObject({ legalEffect: null, legalEffectArticle: null });
  const { deliveries } = await on.ask<{ deliveries: { nodes: object[] } }>(
    jiyuan.asConsumer,
    'query ($request: ID!) { deliveries(filter: { request: $request, deliveryClass: [CONTRACT] }) { nodes { legalEffect recipient { creditCode } } } }',
    { request: asked.request },
  );
  expect(deliveries.nodes).toEqual([{ legalEffect: 'EQUAL_TO_ORIGINAL', recipient: { creditCode: jiyuan.consumer } }]);
});

test('[JY-42] an opened document equals its original once its signature was found valid, and not where it failed', async () => {
  const asked = await askedFor(jiyuan, 'open-request');
  expect(await deliver(jiyuan, { ...asked, signatureCheck: 'FAILED' })).toMatchObject({ legalEffect: null });
  expect(await deliver(jiyuan, asked)).toMatchObject({ legalEffect: null });
  expect(await deliver(jiyuan, { ...asked, signatureCheck: 'VALID' })).toMatchObject({
    legalEffect: 'EQUAL_TO_ORIGINAL',
    legalEffectArticle: { number: '第四十二条' },
  });
  const shared = await askedFor(jiyuan);
  expect(await deliver(jiyuan, { ...shared, signatureCheck: 'FAILED' })).toMatchObject({ legalEffect: null });
});

test('[JY-34b] what can be obtained by sharing must not be asked of people on paper', async () => {
  await published(on, jiyuan, { title: '示例营业执照', items: [{ name: '示例登记号', dataType: 'TEXT' }] });
  await published(on, chifeng, { items: [{ name: '示例登记号', dataType: 'TEXT' }] });
  const check = async (jurisdiction: string, item: string, paperBasis: string | null = null) =>
    (
      await on.ask<{ materialCheck: object }>(
        jiyuan.asConsumer,
        `query ($jurisdiction: String!, $item: String!, $paperBasis: String) {
          materialCheck(jurisdiction: $jurisdiction, item: $item, paperBasis: $paperBasis) { obtainable mustNotRequestPaper article { number } }
        }`,
        { jurisdiction, item, paperBasis },
      )
    ).materialCheck;
  const forbidden = { obtainable: true, mustNotRequestPaper: true, article: { number: '第三十四条' } };
  expect(await check('jiyuan', '示例登记号')).toEqual(forbidden);
  expect(await check('jiyuan', '示例营业执照')).toEqual(forbidden);
  expect(await check('jiyuan', '示例户口簿')).toEqual({ obtainable: false, mustNotRequestPaper: false, article: null });
  // unless a law says so; and only where the text of the city does
  expect(await check('jiyuan', '示例登记号', '示例法第一条')).toMatchObject({ mustNotRequestPaper: false });
  expect(await check('chifeng', '示例登记号')).toEqual({ obtainable: true, mustNotRequestPaper: false, article: null });
});

test('[GY-4-2a] data made from shared data is not granted on to a third party, in whatever form', async () => {
  for (const bodies of [guiyang, jiyuan]) {
    const source = await published(on, bodies);
    // the consuming department makes an entry of its own from what it was granted
    const derived = await published(on, bodies, { provider: bodies.consumer });
    const between = await published(on, bodies, { provider: bodies.consumer });
    const edges = [
      { from: source, to: between },
      { from: between, to: derived },
    ];
    const asDeriver = bodies.as(Role.PROVIDER, bodies.consumer);
    await on.give(asDeriver, 'declareLineage', { edges }, '... on DeclaredLineage { __typename }');
    await on.settled();
    const toThird = { provider: bodies.consumer, holder: bodies.another };
    // what is its own it may pass on
    expect(await granted(on, bodies, between, toThird)).toBeTruthy();
    await granted(on, bodies, source);
    const passed = granted(on, bodies, derived, toThird);
    await expect(passed).rejects.toMatchObject({ findings: [{ rule: 'THIRD_PARTY_PROVISION_FORBIDDEN' }] });
    // to whom it came from it may
    expect(await granted(on, bodies, derived, { ...toThird, holder: bodies.provider })).toBeTruthy();
  }
  const [forbidden] = judge(passingOn, { thirdParty: true }, lawOf('guiyang', '2026-06-30'));
  expect(forbidden?.article?.number).toBe('四 第四章 二是');
});

test('everything that is in the database of a dataset is sealed', async () => {
  await loaded(on, jiyuan);
  const { rows } = await exchangeOf(on).pool.query("select string_agg(r::text, ' ') as all from dataset_record r");
  for (const text of [KEY, ...ITEMS, '示例路1号']) expect(rows[0].all).not.toContain(text);
  expect(rows[0].all).not.toContain(Buffer.from('示例路1号').toString('hex'));
});
