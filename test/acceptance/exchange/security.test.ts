import { AccessMeans } from '../../../subgraphs/exchange/access-grant/kinds';
import { type AtWork, atWork, bodiesOf, type Outcome, refusalsOf, rulesOf } from '../at-work';
import { granted, published } from './granted';
import { anEntry, made } from './sharing';

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
});
beforeEach(() => on.goTo('2026-06-30'));
afterAll(() => on?.close());

const chifeng = bodiesOf('chifeng');
const jiyuan = bodiesOf('jiyuan');
const yulin = bodiesOf('yulin');

test('[CF-sec-1] provider, user and manager of a grant are each named', async () => {
  const grant = await granted(on, chifeng, await published(on, chifeng));
  const PARTIES = `query ($id: ID!) { accessGrant(id: $id) {
    provider: responsibleParty(stage: PROVISION) { body { creditCode } }
    manager: responsibleParty(stage: PLATFORM) { body { creditCode } }
    user: responsibleParty(stage: USE) { body { creditCode } user } } }`;
  const parties = async (id: string) =>
    (
      await on.ask<{ accessGrant: Record<string, { body: { creditCode: string } | null }> }>(chifeng.asAuthority, PARTIES, {
        id,
      })
    ).accessGrant;
  const body = (creditCode: string) => ({ body: { creditCode } });
  // without a platform on the register, whoever approved it let the data go
  expect(await parties(grant)).toMatchObject({
    provider: body(chifeng.provider),
    manager: body(chifeng.authority),
    user: { ...body(chifeng.consumer), user: null },
  });
  const platform = { jurisdiction: chifeng.jurisdiction, platformKind: 'SHARING', name: '公共数据平台' };
  made(await on.give(chifeng.asPlatform, 'registerPlatform', platform, '... on DataPlatform { id }'), 'registered');
  await on.settled();
  expect(await parties(grant)).toMatchObject({ manager: body(chifeng.platform) });
  const person = await granted(on, chifeng, await published(on, chifeng), {
    holder: null,
    user: 'citizen',
    approver: null,
    means: AccessMeans.DOWNLOAD,
  });
  expect(await parties(person)).toMatchObject({ manager: body(chifeng.provider), user: { body: null, user: 'citizen' } });
});

test('[JY-29] data goes over no new private network unless a superior rule has it so', async () => {
  const entry = await published(on, jiyuan);
  const key = crypto.randomUUID();
  await granted(on, jiyuan, entry, { ground: { register: 'share-request', key }, means: AccessMeans.BULK });
  const deliver = (more: object) =>
    on.give(
      jiyuan.asProvider,
      'recordDelivery',
      { entry, request: `share-request:${key}`, deliveryClass: 'RECORDS', title: '示例数据', ...more },
      '... on Delivery { id channel superiorRule }',
    );
  const refused = await deliver({ channel: 'PRIVATE_NETWORK_NEW' });
  expect(refused.findings).toMatchObject([{ rule: 'CHANNEL_NOT_ALLOWED', article: { number: '第二十九条' } }]);
  const superiorRule = '示例部〔2026〕9号';
  expect(await deliver({ channel: 'PRIVATE_NETWORK_NEW', superiorRule })).toMatchObject({
    channel: 'PRIVATE_NETWORK_NEW',
    superiorRule,
  });
  expect(await deliver({})).toMatchObject({ channel: 'E_GOVERNMENT_EXTRANET', superiorRule: null });
  expect(await deliver({ channel: 'PRIVATE_NETWORK_EXISTING' })).toMatchObject({ channel: 'PRIVATE_NETWORK_EXISTING' });
});

test('[JY-10] a service unit whose commission has expired publishes no interface', async () => {
  const { jurisdiction, provider: department, authority, asAuthority, asProvider, asPlatform, platform: unit } = jiyuan;
  const give = async (as: Parameters<AtWork['give']>[0], command: string, input: object, shown: string): Promise<Outcome> =>
    made(await on.give(as, command, input, shown), command);
  const { id: platform } = await give(
    asAuthority,
    'registerPlatform',
    { jurisdiction, platformKind: 'SHARING', name: '示范区数据中台' },
    '... on DataPlatform { id }',
  );
  const SYSTEM = '... on InformationSystem { id }';
  const { id: system } = await give(asProvider, 'enterSystem', { jurisdiction, department, name: '不动产登记系统' }, SYSTEM);
  const test = {
    certificate: '示例-1',
    assessor: '示例测评有限公司',
    protectionGrade: 3,
    assessedOn: '2026-01-05',
    validUntil: '2027-01-05',
  };
  await give(asProvider, 'recordProtectionTest', { system, ...test }, SYSTEM);
  await give(asProvider, 'connectSystem', { system, platform }, SYSTEM);
  const measures = ['ENCRYPTION', 'ACCESS_AUTHENTICATION', 'MONITORING', 'EMERGENCY_RESPONSE'];
  const regime = { jurisdiction, body: unit, securityBody: '安全部', securityStaff: 4, measures };
  await give(asPlatform, 'recordSecurityRegime', regime, '... on SecurityRegime { id }');
  const commission = {
    jurisdiction,
    commissionKind: 'TECHNICAL_SERVICE',
    commissioner: authority,
    unit,
    scope: ['INTERFACES'],
  };
  const time = { basis: '示例合同', since: '2026-06-01', until: '2026-07-01' };
  await give(asAuthority, 'commissionUnit', { ...commission, ...time }, '... on Commission { id }');
  await on.settled();
  const entry = await anEntry(on, jiyuan, { aggregationMode: 'NONE_WITH_EVIDENCE', aggregationEvidence: '示例材料' });
  const INTERFACE = '... on DataInterface { id interfaceStatus }';
  const { id } = await give(asAuthority, 'demandInterface', { entry, scenario: '不动产登记' }, INTERFACE);
  await give(asProvider, 'agreeInterface', { id, agreedDate: '2026-07-10' }, INTERFACE);
  await give(asProvider, 'submitInterface', { id, system, specification: '规范', callDescription: '说明' }, INTERFACE);
  await give(asPlatform, 'wrapInterface', { id }, INTERFACE);
  on.goTo('2026-07-01'); // the first day on which the commission carries no more
  const publish = () => on.give(asPlatform, 'publishInterface', { id }, INTERFACE);
  expect(rulesOf(await publish())).toEqual(['FORBIDDEN']);
  await give(
    asAuthority,
    'commissionUnit',
    { ...commission, ...time, since: '2026-07-01', until: '2026-08-01' },
    '... on Commission { id }',
  );
  await on.settled();
  expect(await publish()).toMatchObject({ interfaceStatus: 'PUBLISHED' });
});

test('[YL-34b] whoever has drawn everything of a combination over several datasets raises a warning that names them', async () => {
  const { jurisdiction, asAuthority, asConsumer, consumer } = yulin;
  const combination = { jurisdiction, title: '居住与就医', items: ['名称', '住所'], reason: '合并后可推断行踪' };
  made(
    await on.give(asAuthority, 'nameSensitiveCombination', combination, '... on SensitiveCombination { id: title }'),
    'named',
  );
  const download = { means: AccessMeans.DOWNLOAD };
  const entries = [await published(on, yulin), await published(on, yulin)];
  const grants = [await granted(on, yulin, entries[0]!, download), await granted(on, yulin, entries[1]!, download)];
  const use = async (grant: string | undefined, content: string[]) => {
    const used = {
      grant,
      purpose: '核对企业参保情况',
      usedBy: '经办人甲',
      approver: '科长',
      content,
      usedAt: '2026-06-30T03:00:00Z',
    };
    const kept = { ...used, method: 'DOWNLOAD', medium: 'REMOVABLE' };
    expect(refusalsOf(await on.give(asConsumer, 'recordUsage', kept, '... on UsageRecord { id }'))).toEqual([]);
  };
  const alerts = async (claims: object = asAuthority) =>
    (
      await on.ask<{ riskAlerts: { nodes: { datasets: { id: string }[] }[] } | null }>(
        claims as never,
        `query ($jurisdiction: DivisionCode!) { riskAlerts(jurisdiction: $jurisdiction, first: 5) {
        nodes { combination items holder { creditCode } datasets { id } foundAt } } }`,
        { jurisdiction },
      )
    ).riskAlerts?.nodes;
  await use(grants[0], ['名称', '参保人数']);
  await on.byItself();
  expect(await alerts()).toEqual([]); // half of it is nothing
  await use(grants[1], ['住所']);
  await on.byItself();
  await on.byItself(); // found once
  const [alert, ...more] = (await alerts()) ?? [];
  expect(more).toEqual([]);
  expect(alert).toMatchObject({ combination: '居住与就医', items: ['名称', '住所'], holder: { creditCode: consumer } });
  expect(alert?.datasets.map(({ id }) => id).toSorted()).toEqual(entries.toSorted());
  expect(await alerts(asConsumer)).toBeUndefined();
});
