import { type AtWork, atWork, bodiesOf, rulesOf } from '../at-work';
import { assets, made } from './assets';

const chifeng = bodiesOf('chifeng');

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-06-30');
});
afterAll(() => work?.close());

interface Certificate {
  number: string;
  registrationNumber: string;
  name: string;
  edition: number;
  validFrom: string;
  validUntil: string;
  digest: string;
  signature: string;
  qrContent: string;
  lapsed: boolean;
  lapsedBecause: string | null;
  holders: { kind: string; holder: { creditCode: string } }[];
}

const FIELDS = `number registrationNumber name edition validFrom validUntil digest signature qrContent lapsed lapsedBecause
  holders { kind holder { creditCode } }`;

async function certificatesOf(id: string): Promise<Certificate[]> {
  const { dataAsset } = await work.ask<{ dataAsset: { certificates: Certificate[] } }>(
    chifeng.asAuthority,
    `query ($id: ID!) { dataAsset(id: $id) { certificates { ${FIELDS} } } }`,
    { id },
  );
  return dataAsset.certificates;
}

interface Verified {
  verifyCertificate: {
    genuine: boolean;
    lapsed: boolean | null;
    lapsedBecause: string | null;
    certificate: { name: string } | null;
  };
}

/** As anybody may ask, without a login. */
const verified = async (text: string) =>
  (
    await work.ask<Verified>(
      undefined,
      'query ($text: String!) { verifyCertificate(text: $text) { genuine lapsed lapsedBecause certificate { name } } }',
      { text },
    )
  ).verifyCertificate;

/** The content of a compact JWS. */
const contentOf = (jws: string) => JSON.parse(Buffer.from(String(jws.split('.')[1]), 'base64url').toString());

test('what is registered has a certificate that anybody can verify, and nobody can change', async () => {
  const { id, registrationNumber } = await assets(work, chifeng).registered({ name: '证书示例' });
  const [certificate] = (await certificatesOf(id)) as [Certificate];
  expect(certificate).toMatchObject({
    number: `${registrationNumber}-1`,
    registrationNumber,
    name: '证书示例',
    validFrom: '2026-06-30',
    validUntil: '2029-06-30',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    lapsed: false,
    lapsedBecause: null,
    holders: [
      { kind: 'OWNERSHIP', holder: { creditCode: chifeng.provider } },
      { kind: 'STEWARDSHIP', holder: { creditCode: chifeng.provider } },
    ],
  });
  const { qrContent } = certificate;
  expect(contentOf(qrContent)).toMatchObject({ asset: id, registrationNumber, validUntil: '2029-06-30' });
  expect(await verified(qrContent)).toEqual({
    genuine: true,
    lapsed: false,
    lapsedBecause: null,
    certificate: { name: '证书示例' },
  });
  const [header, , signature] = qrContent.split('.');
  const forged = Buffer.from(JSON.stringify({ ...contentOf(qrContent), validUntil: '2099-01-01' })).toString('base64url');
  for (const text of [`${header}.${forged}.${signature}`, qrContent.slice(0, -4), 'nothing', ''])
    expect(await verified(text)).toEqual({ genuine: false, lapsed: null, lapsedBecause: null, certificate: null });
});

test('the certificate of an asset that was taken off the register is genuine and has lapsed; so has one that was replaced, and one of which the time is over', async () => {
  const { registered, step, accept } = assets(work, chifeng);
  const gone = await registered({ name: '注销示例' });
  const changed = await registered({ name: '变更示例' });
  await step(chifeng.asAuthority, 'deregisterAsset', gone.id, { reason: '数据不再更新' });
  await step(chifeng.asProvider, 'changeAsset', changed.id, { changeKind: 'CORRECTION', reason: '名称有误', name: '更正示例' });
  const during = await certificatesOf(changed.id);
  expect(during).toMatchObject([{ edition: 1, lapsed: false, name: '变更示例' }]);
  made(await accept(changed.id), 'accepted');

  const [latest, replaced] = (await certificatesOf(changed.id)) as [Certificate, Certificate];
  expect([latest, replaced].map(({ name, lapsed, lapsedBecause }) => [name, lapsed, lapsedBecause])).toEqual([
    ['更正示例', false, null],
    ['变更示例', true, 'REPLACED'],
  ]);
  expect(await verified(replaced.qrContent)).toMatchObject({ genuine: true, lapsed: true, lapsedBecause: 'REPLACED' });
  const [ofGone] = (await certificatesOf(gone.id)) as [Certificate];
  expect(await verified(ofGone.qrContent)).toMatchObject({ genuine: true, lapsed: true, lapsedBecause: 'DEREGISTERED' });

  // the last day with the registration, and the first without: 2029-06-30
  work.goTo('2029-06-29');
  expect(await verified(latest.qrContent)).toMatchObject({ genuine: true, lapsed: false });
  work.goTo('2029-06-30');
  expect(await verified(latest.qrContent)).toMatchObject({ genuine: true, lapsed: true, lapsedBecause: 'EXPIRED' });
  work.goTo('2026-06-30');
});

test('the register publishes the keys that certificates are verified with, and nothing that signs', async () => {
  const { certificateKeys } = await work.ask<{ certificateKeys: string }>(undefined, '{ certificateKeys }');
  const { keys } = JSON.parse(certificateKeys) as { keys: Record<string, unknown>[] };
  expect(keys).toEqual([{ kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid: expect.any(String), use: 'sig' }]);
});

test('a registration that was taken over has a certificate of this register; a draft has none', async () => {
  const { enter } = assets(work, chifeng);
  const earlier = { registrationNumber: 'CF-2024-1', registeredOn: '2024-03-01', expiresOn: '2027-03-01' };
  const { id } = made(await enter({ name: '迁入登记', earlier }, chifeng.asAuthority), 'taken over');
  expect(await certificatesOf(id)).toMatchObject([
    { number: 'CF-2024-1-1', validFrom: '2024-03-01', validUntil: '2027-03-01' },
  ]);
  const draft = made(await enter({ name: '草稿' }), 'draft');
  expect(await certificatesOf(draft.id)).toEqual([]);
});

test('versions of a registration are kept, and told apart field by field', async () => {
  const { registered, step, accept } = assets(work, chifeng);
  const { id } = await registered({ name: '版本示例' });
  const rights = [
    { kind: 'OWNERSHIP', holder: chifeng.provider, since: '2025-01-01' },
    { kind: 'STEWARDSHIP', holder: chifeng.another, since: '2026-06-30' },
  ];
  expect(
    rulesOf(await step(chifeng.asProvider, 'changeAsset', id, { changeKind: 'CHANGE', reason: '移交', name: '版本示例' })),
  ).toEqual(['NOTHING_CHANGED']);
  expect(rulesOf(await step(chifeng.asProvider, 'changeAsset', id, { changeKind: 'CHANGE', rights }))).toEqual([
    'REASON_MISSING',
  ]);
  const waiting = await step(chifeng.asProvider, 'changeAsset', id, {
    changeKind: 'CHANGE',
    reason: '移交',
    rights,
    name: '版本二',
  });
  // what was registered holds until the change is accepted
  expect(waiting).toMatchObject({ assetStatus: 'CHANGED', name: '版本示例', steward: { creditCode: chifeng.provider } });
  const refused = await step(chifeng.asAuthority, 'refuseAssetChange', id, { reason: '移交未经批准' });
  expect(refused).toMatchObject({ assetStatus: 'REGISTERED', name: '版本示例', edition: 1, changeKind: null });
  await step(chifeng.asProvider, 'changeAsset', id, { changeKind: 'CHANGE', reason: '移交', rights, name: '版本二' });
  expect(await accept(id)).toMatchObject({ name: '版本二', edition: 2, steward: { creditCode: chifeng.another } });

  const answer = await work.ask<{
    dataAsset: { assetHistory: object[]; events: { event: string }[] };
    assetDifference: { field: string; before: string; after: string }[];
    nothing: null;
  }>(
    chifeng.asAuthority,
    `query ($id: ID!) {
      dataAsset(id: $id) { assetHistory { edition effectiveOn event changeKind reason name } events { event } }
      assetDifference(id: $id, from: 1, to: 2) { field before after }
      nothing: assetDifference(id: $id, from: 1, to: 3) { field }
    }`,
    { id },
  );
  expect(answer.dataAsset.assetHistory).toEqual([
    { edition: 1, effectiveOn: '2026-06-30', event: 'acceptAsset', changeKind: null, reason: null, name: '版本示例' },
    { edition: 2, effectiveOn: '2026-06-30', event: 'acceptAsset', changeKind: 'CHANGE', reason: '移交', name: '版本二' },
  ]);
  expect(answer.dataAsset.events.map(({ event }) => event)).toEqual([
    'registerAsset',
    'submitAsset',
    'acceptAsset',
    'changeAsset',
    'refuseAssetChange',
    'changeAsset',
    'acceptAsset',
  ]);
  expect(answer.assetDifference.map(({ field }) => field)).toEqual(['name', 'rights']);
  expect(answer.assetDifference[0]).toEqual({ field: 'name', before: '"版本示例"', after: '"版本二"' });
  expect(answer.nothing).toBeNull();
});
