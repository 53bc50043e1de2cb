import { Client } from 'pg';
import type { SubgraphName } from '../../../kernel/subgraph-name';
import { loseRegister } from '../../lose-register';
import { type AtWork, atWork, type Bodies, bodiesOf, rulesOf } from '../at-work';
import { aPublishedEntry } from '../catalog/entries';
import { anArrivedEntry, anAsset, aSystem, asFinance, atStage, connected, PROJECT, verdictOn } from './projects';

const sanming = bodiesOf('sanming');
const jiyuan = bodiesOf('jiyuan');
const chifeng = bodiesOf('chifeng');

let work: AtWork;
beforeEach(async () => {
  work = await atWork('2026-03-02');
});
afterEach(() => work?.close());

const lose = (name: SubgraphName) => loseRegister(work.register.register, name);

/** It keeps whoever asks waiting. */
async function hold(name: SubgraphName, table: string): Promise<Client> {
  const client = new Client(work.register.database.postgres.connectionFor(name));
  await client.connect();
  await client.query(`begin; lock table ${table} in access exclusive mode`);
  return client;
}

/** @returns the verdict, and how long it took in milliseconds */
async function timed(bodies: Bodies, code: string, gate: string) {
  const began = Date.now();
  const verdict = await verdictOn(work, bodies, code, gate);
  return { verdict, took: Date.now() - began };
}

async function aLawfulProject(): Promise<string> {
  const entry = await anArrivedEntry(work, sanming);
  const asset = await anAsset(work, sanming, { registrationNumber: 'SM-1', catalogEntries: [entry] });
  await work.settled();
  return atStage(work, sanming, 'BUILT', { declaredAssets: [asset] });
}

test.each<[SubgraphName, string]>([
  ['asset', 'data_asset'],
  ['catalog', 'catalog_entry'],
])('without %s an acceptance in 三明 is undetermined within two seconds, and the condition is named', async (name, table) => {
  const code = await aLawfulProject();
  expect(await verdictOn(work, sanming, code, 'ACCEPTANCE')).toMatchObject({ outcome: 'ALLOW' });
  const undetermined = {
    outcome: 'UNDETERMINED',
    missing: [{ rule: 'ASSETS_REGISTERED_AND_AGGREGATED', outcome: 'UNDETERMINED', remedy: expect.any(String) }],
  };
  // it is silent
  const holder = await hold(name, table);
  const waiting = await timed(sanming, code, 'ACCEPTANCE');
  expect(waiting.verdict).toMatchObject(undetermined);
  expect(waiting.took).toBeLessThan(2_000);
  expect(waiting.verdict.reading).toContain('暂时无法认定');
  await holder.end();
  // it fails at once
  await lose(name);
  const failing = await timed(sanming, code, 'ACCEPTANCE');
  expect(failing.verdict).toMatchObject(undetermined);
  expect(failing.took).toBeLessThan(2_000);
  const [condition] = failing.verdict.conditions;
  expect(condition).toMatchObject({ article: { number: '第三十条' }, strength: 'HARD' });
  // and nothing is decided without it
  const refused = await work.give(sanming.asAuthority, 'acceptProject', { code }, PROJECT);
  expect(rulesOf(refused)).toEqual(['FACT_UNDETERMINED']);
  expect(refused.findings?.[0]?.message).toContain('申报的数据资产均已登记');
});

test('what is known to be missing blocks, whatever else cannot be asked', async () => {
  const entry = await anArrivedEntry(work, sanming);
  const draft = await anAsset(work, sanming, { catalogEntries: [entry] });
  await work.settled();
  const code = await atStage(work, sanming, 'BUILT', { declaredAssets: [draft] });
  await lose('catalog');
  expect(await verdictOn(work, sanming, code, 'ACCEPTANCE')).toMatchObject({ outcome: 'BLOCK' });
  // nothing declared is nothing registered, whoever cannot be asked
  const bare = await atStage(work, sanming, 'BUILT');
  await lose('asset');
  expect(await verdictOn(work, sanming, bare, 'ACCEPTANCE')).toMatchObject({ outcome: 'BLOCK' });
  // and that it was accepted is known without anybody
  const accepted = await atStage(work, sanming, 'ACCEPTED');
  expect(await verdictOn(work, sanming, accepted, 'OPERATIONS_FUNDING')).toMatchObject({ outcome: 'ALLOW' });
});

test('without the catalog each of the two conditions of 济源 is named', async () => {
  const { id } = await aPublishedEntry(work, jiyuan);
  const system = await aSystem(work, jiyuan);
  await connected(work, jiyuan, system);
  const code = await atStage(work, jiyuan, 'BUILT', { plannedCatalog: [id], systems: [system] });
  expect(await verdictOn(work, jiyuan, code, 'ACCEPTANCE')).toMatchObject({ outcome: 'ALLOW' });
  await lose('catalog');
  const { verdict, took } = await timed(jiyuan, code, 'ACCEPTANCE');
  expect(took).toBeLessThan(2_000);
  expect(verdict).toMatchObject({
    outcome: 'UNDETERMINED',
    missing: [
      { rule: 'CATALOGUE_FULFILLED', outcome: 'UNDETERMINED' },
      { rule: 'SYSTEM_CONNECTED', outcome: 'UNDETERMINED' },
    ],
  });
});

test('a soft gate without oversight is undetermined too, and decides nothing', async () => {
  const code = await atStage(work, chifeng, 'ACCEPTED');
  await lose('oversight');
  const { verdict, took } = await timed(chifeng, code, 'OPERATIONS_FUNDING');
  expect(took).toBeLessThan(2_000);
  expect(verdict.conditions.map(({ rule, strength }) => `${strength} ${rule}`)).toEqual([
    'SOFT CATALOGUE_PROVIDED_AND_AGGREGATED',
    'SOFT DATA_RESOURCE_WORK',
  ]);
  expect(verdict.conditions[1]).toMatchObject({ outcome: 'UNDETERMINED', article: { number: '四(三)2' } });
  expect(verdict.outcome).toBe('UNDETERMINED');
  const input = { code, year: 2026, amount: '1' };
  expect(rulesOf(await work.give(asFinance(chifeng), 'allocateOperationsFunding', input, PROJECT))).toContain(
    'FACT_UNDETERMINED',
  );
});
