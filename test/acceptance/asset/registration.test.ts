import { type AtWork, atWork, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { assets, describing, enterpriseOf, evidence, known, made, written } from './assets';

const chifeng = bodiesOf('chifeng');
const jiyuan = bodiesOf('jiyuan');
const guiyang = bodiesOf('guiyang');
const yulin = bodiesOf('yulin');

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-06-30');
  await known(work, jiyuan, jiyuan.government, 'GOVERNMENT', '示例示范区管委会');
  await known(work, jiyuan, jiyuan.provider, 'GOVERNMENT_DEPARTMENT', '示例部门');
});
afterAll(() => work?.close());

interface Page {
  found: { totalCount: number; nodes: { name: string; version: number; edition: number; assetStatus: string }[] };
}

const consolidated = (slug: string, as: Parameters<AtWork['ask']>[0]) =>
  work.ask<Page>(
    as,
    `query ($slug: String!) { found: consolidatedAssetRegister(jurisdiction: $slug, first: 50) {
      totalCount nodes { name version edition assetStatus } } }`,
    { slug },
  );

test('[CF-sup-5] each institution registers its own assets; the authority sends a registration back with guidance, and never without', async () => {
  const { enter, submit, accept, step } = assets(work, chifeng);
  expect(await enter({}, chifeng.asAnother)).toMatchObject({ code: 'FORBIDDEN' });
  const { id } = made(await enter({ name: '民政救助数据' }), 'entered');
  expect(await submit(id, {}, chifeng.asAnother)).toMatchObject({ findings: [{ rule: 'MATTER_UNKNOWN' }] });
  expect(await submit(id)).toMatchObject({ assetStatus: 'SUBMITTED', registrationNumber: null });
  expect(await step(chifeng.asProvider, 'acceptAsset', id)).toMatchObject({ code: 'FORBIDDEN' });

  const bare = await step(chifeng.asAuthority, 'returnAsset', id);
  expect(bare.findings).toMatchObject([{ rule: 'GUIDANCE_MISSING', article: { id: 'chifeng/四(三)2' } }]);
  expect(refusalsOf(await step(chifeng.asAuthority, 'returnAsset', id, { guidance: ' ' }))).toEqual([
    'GUIDANCE_MISSING input.guidance',
  ]);
  const guidance = '请补充权属依据';
  expect(await step(chifeng.asAuthority, 'returnAsset', id, { guidance })).toMatchObject({ assetStatus: 'RETURNED', guidance });

  // put right and handed in again
  expect(await submit(id, { name: '民政救助业务数据', evidence: [evidence('三定规定', 'OWNERSHIP')] })).toMatchObject({
    assetStatus: 'SUBMITTED',
    name: '民政救助业务数据',
    guidance: null,
  });
  expect(await accept(id)).toMatchObject({
    assetStatus: 'REGISTERED',
    registeredOn: '2026-06-30',
    expiresOn: '2029-06-30',
    edition: 1,
  });
});

test('[CF-sup-4] the consolidated register of a city has every active asset of all departments, as it stands now, and no other', async () => {
  const { registered, enter, step } = assets(work, chifeng);
  const before = (await consolidated('chifeng', chifeng.asAuthority)).found.totalCount;
  const one = await registered({ name: '甲部门数据' });
  const held = ['OWNERSHIP', 'STEWARDSHIP'].map(kind => ({ kind, holder: chifeng.another, since: '2025-01-01' }));
  const other = assets(work, { ...chifeng, provider: chifeng.another, asProvider: chifeng.asAnother });
  await other.registered({ name: '乙部门数据', rights: held });
  made(await enter({ name: '尚未登记' }), 'draft');
  const gone = await registered({ name: '将要注销' });
  await step(chifeng.asAuthority, 'deregisterAsset', gone.id, { reason: '系统停用' });
  await step(chifeng.asProvider, 'changeAsset', one.id, { changeKind: 'CHANGE', reason: '更名', name: '甲部门业务数据' });
  await assets(work, chifeng).accept(one.id);

  const { found } = await consolidated('chifeng', chifeng.asAuthority);
  expect(found.totalCount - before).toBe(2);
  const names = found.nodes.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['甲部门业务数据', '乙部门数据']));
  for (const absent of ['甲部门数据', '尚未登记', '将要注销']) expect(names).not.toContain(absent);
  expect(found.nodes.find(({ name }) => name === '甲部门业务数据')).toMatchObject({ edition: 2, assetStatus: 'REGISTERED' });
  // without a login there is nothing to see
  expect((await consolidated('chifeng', undefined)).found.nodes).toEqual([]);
});

test('[JY-5a] in 济源 the government owns government data: a department that says it owns its data is refused, with the article', async () => {
  const { enter, submit } = assets(work, jiyuan);
  const refused = await enter();
  expect(refused.findings).toMatchObject([{ rule: 'OWNER_MUST_BE_GOVERNMENT', article: { id: 'jiyuan/第五条' } }]);
  const rights = [
    { kind: 'OWNERSHIP', holder: jiyuan.government, since: '2025-01-01' },
    { kind: 'STEWARDSHIP', holder: jiyuan.provider, since: '2025-01-01' },
  ];
  const { id, ...asset } = made(await enter({ rights }), 'entered');
  expect(asset).toMatchObject({ owner: { creditCode: jiyuan.government }, steward: { creditCode: jiyuan.provider } });
  expect(await submit(id)).toMatchObject({ assetStatus: 'SUBMITTED' });
  // nor by changing it on the way
  await work.give(jiyuan.asAuthority, 'returnAsset', { id, guidance: '补充' }, '... on DataAsset { id }');
  const own = describing(jiyuan).rights;
  expect(rulesOf(await submit(id, { rights: own }))).toEqual(['OWNER_MUST_BE_GOVERNMENT']);
  // elsewhere the department may be named
  expect(await assets(work, guiyang).enter()).toMatchObject({ assetStatus: 'DRAFT' });
});

test('[GY-3-4] data acquired from society names who supplies it and by which rule it was acquired', async () => {
  const { enter } = assets(work, guiyang);
  const social = { origin: 'SOCIAL_DATA' };
  expect(refusalsOf(await enter(social))).toEqual([
    'SUPPLIER_MISSING input.supplier',
    'ACQUISITION_RULE_MISSING input.acquisitionRule',
  ]);
  const onlyRule = await enter({ ...social, acquisitionRule: '政府采购合同（示例）' });
  expect(onlyRule.findings).toMatchObject([{ rule: 'SUPPLIER_MISSING', article: { id: 'guiyang/四 第三章 四是' } }]);
  expect(refusalsOf(await enter({ ...social, supplier: '示例数据公司' }))).toEqual([
    'ACQUISITION_RULE_MISSING input.acquisitionRule',
  ]);
  const stated = { ...social, supplier: '示例数据公司', acquisitionRule: '政府采购合同（示例）' };
  expect(await enter(stated)).toMatchObject({ assetStatus: 'DRAFT' });
});

test('[JY-2c] an asset says how its data arises; what a third party collects names that party', async () => {
  const { enter } = assets(work, jiyuan);
  const rights = [{ kind: 'STEWARDSHIP', holder: jiyuan.provider, since: '2025-01-01' }];
  const refused = await enter({ rights, origin: 'THIRD_PARTY_COLLECTED' });
  expect(refused.findings).toMatchObject([
    { rule: 'THIRD_PARTY_MISSING', path: ['input', 'thirdParty'], article: { id: 'jiyuan/第二条' } },
  ]);
  const thirdParty = enterpriseOf(jiyuan);
  for (const origin of ['COLLECTED_DIRECTLY', 'AUTHORISED_MANAGEMENT', 'SYSTEM_GENERATED'])
    expect(await enter({ rights, origin })).toMatchObject({ assetStatus: 'DRAFT' });
  const { id } = made(await enter({ rights, origin: 'THIRD_PARTY_COLLECTED', thirdParty }), 'entered');
  expect(
    await work.ask(jiyuan.asProvider, 'query ($id: ID!) { dataAsset(id: $id) { origin thirdParty { creditCode } } }', { id }),
  ).toEqual({ dataAsset: { origin: 'THIRD_PARTY_COLLECTED', thirdParty: { creditCode: thirdParty } } });
});

test('registration numbers are one series of each city and year: of thirty that are accepted at once none is skipped and none given twice', async () => {
  const { enter, submit, accept } = assets(work, guiyang);
  const ids: string[] = [];
  for (let n = 0; n < 30; n++) {
    const { id } = made(await enter({ name: `并发登记 ${n}` }), 'entered');
    made(await submit(id), 'submitted');
    ids.push(id);
  }
  const numbers = (await Promise.all(ids.map(id => accept(id)))).map(({ registrationNumber }) => String(registrationNumber));
  const series = Array.from({ length: 30 }, (_, n) => `SJZC-520100-2026-${String(n + 1).padStart(5, '0')}`);
  expect(numbers.toSorted()).toEqual(series);
  // the next year begins anew, and passes over a number that was taken over from elsewhere
  work.goTo('2027-01-04');
  const earlier = { registrationNumber: 'SJZC-520100-2027-00001', registeredOn: '2026-12-31' };
  made(await enter({ name: '外地登记', earlier }, guiyang.asAuthority), 'taken over');
  expect(await assets(work, guiyang).registered({ name: '新年第一项' })).toMatchObject({
    registrationNumber: 'SJZC-520100-2027-00002',
  });
  work.goTo('2026-06-30');
});

test('a registration is accepted for three years at the most, and what a city’s text does not know is not registered', async () => {
  const { enter, submit, accept } = assets(work, chifeng);
  const { id } = made(await enter({ name: '有效期' }), 'entered');
  await submit(id);
  // three years from 2026-06-30, and one day
  expect(refusalsOf(await accept(id, { expiresOn: '2029-07-01' }))).toEqual(['REGISTRATION_TOO_LONG input.expiresOn']);
  expect(refusalsOf(await accept(id, { expiresOn: '2026-06-30' }))).toEqual(['REGISTRATION_ENDS_TOO_EARLY input.expiresOn']);
  expect(await accept(id, { expiresOn: '2029-06-30' })).toMatchObject({ expiresOn: '2029-06-30' });
  const key = id.split(':')[1];
  await expect(written(work, 'asset', `update data_asset set expires_on = '2029-07-01' where id = $1`, [key])).rejects.toThrow(
    'data_asset_term',
  );
  expect(rulesOf(await assets(work, yulin).enter())).toEqual(['NOT_REGULATED']);
});
