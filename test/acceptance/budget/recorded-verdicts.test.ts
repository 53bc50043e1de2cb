import { Client } from 'pg';
import { type AtWork, atWork, bodiesOf } from '../at-work';
import { anArrivedEntry, anAsset, asFinance, atStage, mustBe, PROJECT, VERDICT, verdictOn } from './projects';

const sanming = bodiesOf('sanming');

let work: AtWork;
/** An accepted project of 三明, whose one asset is registered under this number. */
let code: string;
let asset: string;
let entry: string;
beforeAll(async () => {
  // the register keeps its past by the real clock, so today is today
  work = await atWork(new Date().toISOString());
  entry = await anArrivedEntry(work, sanming);
  asset = await anAsset(work, sanming, {
    name: '登记的资产',
    registrationNumber: 'SM-1',
    expiresOn: '2099-01-01',
    catalogEntries: [entry],
  });
  code = await atStage(work, sanming, 'BUILT', { declaredAssets: [asset] });
  mustBe(await work.give(sanming.asAuthority, 'acceptProject', { code }, PROJECT), 'accepted');
});
afterAll(() => work?.close());

interface Recorded {
  id: string;
  outcome: string;
  digest: string;
  event: string;
  intact: boolean;
  recordedAt: string;
  recomputed: { sameOutcome: boolean; sameDigest: boolean; changed: string[]; verdict: { outcome: string; digest: string } };
}
const RECORDS = `query ($code: ID!) { project(code: $code) { verdicts {
  id event gate intact recordedAt decidedAs decidedBy { creditCode } ${VERDICT}
  recomputed { sameOutcome sameDigest changed verdict { outcome digest } } } } }`;
const records = async (asOf?: string): Promise<Recorded[]> => {
  const headers = asOf ? { 'registry-as-of': asOf } : undefined;
  const { data, errors } = await work.register
    .as(asFinance(sanming), headers)
    .ask<{ project: { verdicts: Recorded[] } }, object>(RECORDS, { code });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.project.verdicts;
};

test('a decision keeps the verdict that it was taken on, with its evidence and its digest', async () => {
  const [record, ...more] = await records();
  expect(more).toEqual([]);
  expect(record).toMatchObject({
    event: 'acceptProject',
    gate: 'ACCEPTANCE',
    outcome: 'ALLOW',
    intact: true,
    decidedAs: 'AUTHORITY',
    decidedBy: { creditCode: sanming.authority },
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    conditions: [{ rule: 'ASSETS_REGISTERED_AND_AGGREGATED', evidence: [{ id: asset, label: '登记的资产（SM-1）' }] }],
    recomputed: { sameOutcome: true, sameDigest: true, changed: [] },
  });
});

test('evidence leads to the thing itself', async () => {
  const { recordedVerdicts } = await work.ask<{ recordedVerdicts: { nodes: { conditions: object[] }[] } }>(
    asFinance(sanming),
    `query ($code: ID!) { recordedVerdicts(filter: { projectCode: $code, gate: [ACCEPTANCE] }) { totalCount nodes {
       conditions { evidence { id node { __typename ... on DataAsset { id name registrationNumber } } } } } } }`,
    { code },
  );
  expect(recordedVerdicts).toMatchObject({
    totalCount: 1,
    nodes: [{ conditions: [{ evidence: [{ id: asset, node: { __typename: 'DataAsset', registrationNumber: 'SM-1' } }] }] }],
  });
});

test('recomputed now it may come out otherwise; as of the record it comes out as it was recorded', async () => {
  const [before] = await records();
  // the entry that the asset is made from is brought up to date: the evidence is another, the outcome the same
  const batch = { entry, records: 7, collectedOn: new Date().toISOString().slice(0, 10) };
  mustBe(await work.give(sanming.asProvider, 'uploadCollectionBatch', batch, '... on CollectionBatch { id }'), 'batch');
  // and the registration lapses: nothing in the register did that yet, so its past is written as the asset register would
  const client = new Client(work.register.database.postgres.connectionFor('asset'));
  await client.connect();
  await client.query("update data_asset set asset_status = 'EXPIRED', version = version + 1 where id = $1", [asset.slice(6)]);
  await client.end();
  const [now] = await records();
  expect(now).toMatchObject({
    outcome: 'ALLOW',
    digest: before?.digest,
    intact: true,
    recomputed: {
      sameOutcome: false,
      sameDigest: false,
      changed: ['ASSETS_REGISTERED_AND_AGGREGATED'],
      verdict: { outcome: 'BLOCK' },
    },
  });
  const [then] = await records(before?.recordedAt);
  expect(then).toMatchObject({
    recomputed: { sameOutcome: true, sameDigest: true, changed: [], verdict: { outcome: 'ALLOW', digest: before?.digest } },
  });
  // so may be asked whether the project was compliant on a day
  expect(await verdictOn(work, sanming, code, 'ACCEPTANCE')).toMatchObject({ outcome: 'BLOCK' });
});

test('a record stays as it is written, with the program bypassed too, and none lets pass what is blocked', async () => {
  const client = new Client(work.register.database.postgres.connectionFor('budget'));
  await client.connect();
  await expect(client.query("update recorded_verdict set outcome = 'BLOCK'")).rejects.toThrow(/permission denied/);
  await expect(client.query('delete from recorded_verdict')).rejects.toThrow(/permission denied/);
  const forged = (event: string, outcome: string) =>
    client.query(
      `insert into recorded_verdict (project, gate, event, outcome, as_of, by_role, conditions, attached, digest)
       values ($1, 'ACCEPTANCE', $2, $3, now(), 'AUTHORITY', '[]', '{"checklist": [], "gaps": []}', repeat('0', 64))`,
      [code, event, outcome],
    );
  for (const outcome of ['BLOCK', 'UNDETERMINED']) {
    await expect(forged('acceptProject', outcome)).rejects.toThrow(/recorded_verdict_lets_pass/);
  }
  await forged('failAcceptance', 'BLOCK');
  await client.end();
  // what was never composed is not intact
  expect((await records()).map(({ event, intact }) => [event, intact])).toEqual([
    ['acceptProject', true],
    ['failAcceptance', false],
  ]);
});

test('a project that fails its acceptance leaves a record of what was missing', async () => {
  const other = await atStage(work, sanming, 'BUILT', { declaredAssets: [asset] });
  const failed = await work.give(
    sanming.asAuthority,
    'failAcceptance',
    { code: other, gaps: ['示例差距'] },
    '... on Project { id stage acceptanceGaps verdicts { event outcome } }',
  );
  expect(failed).toMatchObject({ stage: 'ACCEPTANCE_FAILED', verdicts: [{ event: 'failAcceptance', outcome: 'BLOCK' }] });
  expect(failed.acceptanceGaps).toEqual([expect.stringContaining('登记的资产（SM-1）'), '示例差距']);
});
