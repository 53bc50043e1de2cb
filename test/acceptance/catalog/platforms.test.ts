import { type AtWork, atWork, bodiesOf, type Outcome, refusalsOf, rulesOf } from '../at-work';
import { aDraft } from './entries';
import { opening } from './opening';

const chifeng = bodiesOf('chifeng');
const guiyang = bodiesOf('guiyang');
const jiyuan = bodiesOf('jiyuan');
const sanming = bodiesOf('sanming');
const yulin = bodiesOf('yulin');
type Bodies = typeof jiyuan;

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
beforeEach(() => work.goTo('2026-03-02'));
afterAll(() => work?.close());

const PLATFORM =
  '... on DataPlatform { id name platformKind owner parent { name } operator { creditCode } registeredOn retiredOn }';
const SYSTEM =
  '... on InformationSystem { id name connectionStatus connectedOn certified certifiedUntil platform { name } version }';

const register = (city: Bodies, input: object, as = city.asAuthority): Promise<Outcome> =>
  work.give(as, 'registerPlatform', { jurisdiction: city.jurisdiction, ...input }, PLATFORM);
const sharing = (name: string, more: object = {}) => ({ platformKind: 'SHARING', name, ...more });
const openingOf = (owner: string, name: string, more: object = {}) => ({ platformKind: 'OPENING', owner, name, ...more });

async function theirs(city: Bodies, input: object): Promise<string> {
  const made = await register(city, input);
  if (!made.id) throw new Error(JSON.stringify(made));
  return made.id;
}

async function inUse({ jurisdiction }: Bodies): Promise<string[]> {
  const { platforms } = await work.ask<{ platforms: { nodes: { name: string }[] } }>(
    undefined,
    'query ($jurisdiction: DivisionCode) { platforms(filter: { jurisdiction: $jurisdiction, inUse: true }) { nodes { name } } }',
    { jurisdiction },
  );
  return platforms.nodes.map(({ name }) => name).sort();
}

test('[JY-31a] the zone has one sharing platform, on that of the province, and a town that registers another is refused', async () => {
  const province = await theirs(jiyuan, sharing('省级共享交换平台', { owner: 'PROVINCE' }));
  const platform = await register(jiyuan, sharing('示范区数据中台', { parent: province }));
  expect(platform).toMatchObject({
    owner: 'LOCAL',
    parent: { name: '省级共享交换平台' },
    operator: { creditCode: jiyuan.authority },
  });
  const town = jiyuan.asAnother;
  const another = await register(jiyuan, sharing('某镇共享平台'), town);
  expect(refusalsOf(another)).toEqual(['PARALLEL_PLATFORM_FORBIDDEN input.platformKind']);
  expect(another.findings?.[0]?.article?.number).toBe('第三十一条');
  // nor does it become lawful by another name, or by the hand of the authority
  const beneath = { platformKind: 'SUB_PLATFORM', name: '某镇子平台', parent: platform.id };
  expect(rulesOf(await register(jiyuan, beneath, town))).toEqual(['PARALLEL_PLATFORM_FORBIDDEN']);
  expect(rulesOf(await register(jiyuan, sharing('另一共享平台')))).toEqual(['PARALLEL_PLATFORM_FORBIDDEN']);
  expect(await register(jiyuan, sharing('别处的平台'), sanming.asAuthority)).toMatchObject({ code: 'FORBIDDEN' });
  // one that was built before is merged: it is taken out of use, and only then may another stand
  expect(await work.give(town, 'retirePlatform', { platform: platform.id, reason: '停用' }, PLATFORM)).toMatchObject({
    code: 'FORBIDDEN',
  });
  const retire = (reason: string) =>
    work.give(jiyuan.asAuthority, 'retirePlatform', { platform: platform.id, reason }, PLATFORM);
  expect(rulesOf(await retire(' '))).toEqual(['RETIREMENT_REASON_MISSING']);
  expect(await retire('并入新平台')).toMatchObject({ retiredOn: '2026-03-02' });
  expect(rulesOf(await retire('并入新平台'))).toEqual(['PLATFORM_UNKNOWN']);
  expect(await register(jiyuan, sharing('新数据中台', { parent: province }))).toMatchObject({ name: '新数据中台' });
  expect(await inUse(jiyuan)).toContain('新数据中台');
  expect(await inUse(jiyuan)).not.toContain('示范区数据中台');
});

test('[JY-37b] there is one opening platform for 济源, run by the zone: a second one is refused', async () => {
  const open = await register(jiyuan, openingOf('LOCAL', '开放平台', { hosts: ['open.jiyuan.example.cn'] }));
  expect(open).toMatchObject({ platformKind: 'OPENING', owner: 'LOCAL' });
  for (const [as, name] of [
    [jiyuan.asAuthority, '第二开放平台'],
    [jiyuan.asAnother, '某局开放平台'],
  ] as const) {
    const second = await register(jiyuan, openingOf('LOCAL', name), as);
    expect(refusalsOf(second)).toEqual(['PARALLEL_PLATFORM_FORBIDDEN input.platformKind']);
    expect(second.findings?.[0]?.article?.number).toBe('第三十七条第2款');
  }
});

test('[JY-57-7] what is opened is linked on the platform of the zone: a link to any other host is refused', async () => {
  // refused where it stands already
  await register(jiyuan, openingOf('LOCAL', '开放平台', { hosts: ['open.jiyuan.example.cn'] }));
  const { id } = await aDraft(work, jiyuan);
  const { attach } = opening(work, jiyuan);
  for (const url of ['https://cloud.example.cn/1.csv', 'https://open.jiyuan.example.cn.cloud.example.cn/1.csv']) {
    const elsewhere = await attach(id, { url });
    expect(refusalsOf(elsewhere)).toEqual(['OFF_PLATFORM_EXCHANGE_FORBIDDEN input.url']);
    expect(elsewhere.findings?.[0]?.article?.number).toBe('第五十七条');
  }
  expect(await attach(id, { url: 'https://open.jiyuan.example.cn/1.csv' })).toMatchObject({ machineReadable: true });
});

test('of two opening platforms registered at one moment one stands', async () => {
  const names = ['甲开放平台', '乙开放平台', '丙开放平台'];
  const outcomes = await Promise.all(names.map(name => register(chifeng, openingOf('LOCAL', name))));
  expect(outcomes.filter(({ id }) => id)).toHaveLength(1);
  expect(outcomes.flatMap(rulesOf)).toEqual(Array(2).fill('PARALLEL_PLATFORM_FORBIDDEN'));
  expect(await inUse(chifeng)).toHaveLength(1);
});

test('[SM-6a] a centre of a region or a sector is built on the platform of the city, and names it as its parent', async () => {
  const platform = await theirs(sanming, sharing('三明市公共数据汇聚共享平台'));
  const centre = { platformKind: 'SUB_PLATFORM', name: '某县数据资源中心' };
  const orphan = await register(sanming, centre, sanming.asProvider);
  expect(refusalsOf(orphan)).toEqual(['PARENT_MISSING input.parent']);
  expect(orphan.findings?.[0]?.article?.number).toBe('第六条');
  // neither the opening platform of the province nor that of another city is a parent
  const province = await theirs(sanming, openingOf('PROVINCE', '省公共数据资源开放平台'));
  const elsewhere = await theirs(guiyang, sharing('贵州省公共数据平台贵阳贵安分平台'));
  for (const parent of [province, elsewhere]) {
    expect(rulesOf(await register(sanming, { ...centre, parent }, sanming.asProvider))).toEqual(['PARENT_MISSING']);
  }
  expect(await register(sanming, { ...centre, parent: platform }, sanming.asProvider)).toMatchObject({
    parent: { name: '三明市公共数据汇聚共享平台' },
    operator: { creditCode: sanming.provider },
  });
  expect(rulesOf(await register(sanming, sharing('某局共享平台'), sanming.asProvider))).toEqual([
    'PARALLEL_PLATFORM_FORBIDDEN',
  ]);
});

test('[SM-17] in 三明 the opening platform is the province’s: no local one is registered, whoever asks', async () => {
  for (const as of [sanming.asAuthority, sanming.asProvider, sanming.asPlatform]) {
    const local = await register(sanming, openingOf('LOCAL', '三明市开放平台'), as);
    expect(refusalsOf(local)).toEqual(['PARALLEL_PLATFORM_FORBIDDEN input.platformKind']);
    expect(local.findings?.[0]?.article?.number).toBe('第十七条');
  }
  expect((await inUse(sanming)).filter(name => name.includes('开放'))).toEqual(['省公共数据资源开放平台']);
});

test('in 玉林 another opening platform needs a reason, and the text knows none for sharing', async () => {
  await theirs(yulin, openingOf('AUTONOMOUS_REGION', '自治区公共数据开放平台', { hosts: ['data.gx.example.cn'] }));
  const own = openingOf('LOCAL', '玉林市开放平台');
  const refused = await register(yulin, own);
  expect(refusalsOf(refused)).toEqual(['PARALLEL_PLATFORM_FORBIDDEN input.platformKind']);
  expect(refused.findings?.[0]?.message).toContain('例外理由');
  expect(await register(yulin, { ...own, exception: '并入前的过渡（示例）' })).toMatchObject({ name: '玉林市开放平台' });
  expect(rulesOf(await register(yulin, sharing('玉林市共享平台')))).toEqual(['NOT_REGULATED']);
  expect(rulesOf(await register(yulin, { ...own, name: '', hosts: ['https://a.example.cn/'], exception: '理由' }))).toEqual([
    'PLATFORM_NAME_MISSING',
    'PLATFORM_HOST_INVALID',
  ]);
});

const enter = (city: Bodies, name: string, as = city.asProvider) =>
  work.give(as, 'enterSystem', { jurisdiction: city.jurisdiction, department: city.provider, name }, SYSTEM);
const test2025 = {
  certificate: '等测〔2025〕示例1号',
  assessor: '示例测评有限公司',
  protectionGrade: 3,
  assessedOn: '2025-06-01',
  validUntil: '2026-06-01',
};
const record = (city: Bodies, system: string, more: object = {}) =>
  work.give(city.asProvider, 'recordProtectionTest', { system, ...test2025, ...more }, SYSTEM);

test('[SM-26c] a system connects to the platform of 三明 only with a test of its protection that still counts', async () => {
  const { platforms } = await work.ask<{ platforms: { nodes: { id: string }[] } }>(
    undefined,
    `{ platforms(filter: { jurisdiction: "${sanming.jurisdiction}", platformKind: [SHARING] }) { nodes { id } } }`,
  );
  const platform = platforms.nodes[0]?.id as string;
  const { id: system } = await enter(sanming, '示例审批系统');
  const connect = (as = sanming.asProvider) => work.give(as, 'connectSystem', { system, platform }, SYSTEM);
  const without = await connect();
  expect(refusalsOf(without)).toEqual(['MLPS_REQUIRED input.system']);
  expect(without.findings?.[0]?.article?.number).toBe('第二十六条第2款');
  expect(
    refusalsOf(await record(sanming, system, { assessor: ' ', assessedOn: '2026-03-03', validUntil: '2026-03-03' })),
  ).toEqual([
    'ASSESSOR_MISSING input.assessor',
    'ASSESSED_IN_FUTURE input.assessedOn',
    'CERTIFICATE_ENDS_BEFORE_IT_BEGINS input.validUntil',
  ]);
  expect(rulesOf(await record(sanming, system, { protectionGrade: 6 }))).toEqual(['PROTECTION_GRADE_INVALID']);
  expect(await record(sanming, system)).toMatchObject({ certified: true, certifiedUntil: '2026-06-01' });
  // the test counts on 31 May and no more on 1 June
  work.goTo('2026-06-01');
  expect(rulesOf(await connect())).toEqual(['MLPS_REQUIRED']);
  work.goTo('2026-05-31');
  expect(await connect(sanming.asAnother)).toMatchObject({ findings: [{ rule: 'MATTER_UNKNOWN' }] });
  expect(await connect()).toMatchObject({
    connectionStatus: 'CONNECTED',
    connectedOn: '2026-05-31',
    platform: { name: '三明市公共数据汇聚共享平台' },
  });
  work.goTo('2026-06-01');
  // who is connected with a test that counts no more is found, and the opening platform is nothing to connect to
  const lapsed = async (on: string) => {
    const { informationSystems } = await work.ask<{ informationSystems: { nodes: object[] } }>(
      sanming.asAuthority,
      `{ informationSystems(filter: { jurisdiction: "${sanming.jurisdiction}", connectionStatus: [CONNECTED], uncertifiedOn: "${on}" }) { nodes { name certified } } }`,
    );
    return informationSystems.nodes;
  };
  expect(await lapsed('2026-05-31')).toEqual([]);
  expect(await lapsed('2026-06-01')).toEqual([{ name: '示例审批系统', certified: false }]);
  const off = await work.give(sanming.asPlatform, 'disconnectSystem', { system }, SYSTEM);
  expect(off).toMatchObject({ connectionStatus: 'NOT_CONNECTED', platform: null, connectedOn: null });
});

test('[JY-6b] the systems of a department that are not connected yet are listed for it', async () => {
  const platform = await theirs(jiyuan, { ...sharing('示范区数据中台二期'), owner: 'PROVINCE' });
  const [first, second] = [await enter(jiyuan, '不动产登记系统'), await enter(jiyuan, '婚姻登记系统')];
  expect(rulesOf(await enter(jiyuan, '婚姻登记系统'))).toEqual(['SYSTEM_NAME_TAKEN']);
  expect(rulesOf(await enter(jiyuan, ' '))).toEqual(['SYSTEM_NAME_MISSING']);
  expect(await enter(jiyuan, '别人的系统', jiyuan.asAnother)).toMatchObject({ code: 'FORBIDDEN' });
  await record(jiyuan, first.id);
  const connected = await work.give(jiyuan.asProvider, 'connectSystem', { system: first.id, platform }, SYSTEM);
  expect(connected).toMatchObject({ connectionStatus: 'CONNECTED' });
  const unmigrated = async (as: Parameters<AtWork['ask']>[0]) => {
    const { informationSystems } = await work.ask<{ informationSystems: { nodes: object[] } | null }>(
      as,
      'query ($filter: InformationSystemFilter) { informationSystems(filter: $filter) { nodes { id name connectionStatus } } }',
      { filter: { department: jiyuan.provider, connectionStatus: ['NOT_CONNECTED'] } },
    );
    return informationSystems?.nodes ?? null;
  };
  const waiting = [{ id: second.id, name: '婚姻登记系统', connectionStatus: 'NOT_CONNECTED' }];
  for (const as of [jiyuan.asProvider, jiyuan.asAuthority]) expect(await unmigrated(as)).toEqual(waiting);
  expect(await unmigrated(jiyuan.asAnother)).toEqual([]);
  expect(await unmigrated(sanming.asAuthority)).toEqual([]);
});
