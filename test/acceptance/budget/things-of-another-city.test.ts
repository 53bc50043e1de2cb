import { type AtWork, atWork, type Bodies, bodiesOf, type Outcome, rulesOf } from '../at-work';
import { aDraft, anEarlierEntry } from '../catalog/entries';
import {
  anArrivedEntry,
  anAsset,
  aPlatform,
  aSystem,
  asFinance,
  atStage,
  connected,
  PROJECT,
  type Verdict,
  verdictOn,
} from './projects';

const sanming = bodiesOf('sanming');
const jiyuan = bodiesOf('jiyuan');
const chifeng = bodiesOf('chifeng');
const guiyang = bodiesOf('guiyang');
const budgetLines = [{ kind: 'SOFTWARE', year: 2026, amount: '100' }];

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
}, 60_000);
afterAll(() => work?.close());

/** Another department of the city, where whatever is made is its own. */
const another = (bodies: Bodies): Bodies => ({ ...bodies, provider: bodies.another, asProvider: bodies.asAnother });

const published = async (bodies: Bodies): Promise<string> => (await anEarlierEntry(work, bodies)).id;
const arrived = (bodies: Bodies): Promise<string> => anArrivedEntry(work, bodies);

const stand = async (bodies: Bodies, code: string, gate: string, rule: string): Promise<[string, string | undefined]> => {
  const { outcome, conditions } = await verdictOn(work, bodies, code, gate);
  return [outcome, conditions.find(condition => condition.rule === rule)?.outcome];
};

type Figures = Record<'allowed' | 'advised' | 'blocked' | 'undetermined', string>;
async function overview(bodies: Bodies): Promise<Figures> {
  await work.settled();
  const { fundingOverview } = await work.ask<{ fundingOverview: { total: Figures } }>(
    asFinance(bodies),
    'query ($city: String!) { fundingOverview(jurisdiction: $city) { total { allowed advised blocked undetermined } } }',
    { city: bodies.slug },
  );
  return fundingOverview.total;
}

const pots = { ALLOW: 'allowed', ADVISE: 'advised', BLOCK: 'blocked', UNDETERMINED: 'undetermined' } as const;

/** The verdict, and that the overview puts the money where it says. */
async function judged(bodies: Bodies, stage: string, gate: string, rule: string, content: object): Promise<string[]> {
  const before = await overview(bodies);
  const code = await atStage(work, bodies, stage, { budgetLines, ...content });
  const [outcome, condition] = await stand(bodies, code, gate, rule);
  const pot = pots[outcome as keyof typeof pots];
  expect(await overview(bodies)).toEqual({ ...before, [pot]: String(Number(before[pot]) + 100) });
  return [outcome, String(condition)];
}

test('[SM-30a] an asset of another city is none that a project in 三明 has named; one of its city is, whosever it is', async () => {
  const named = (...declaredAssets: string[]) =>
    judged(sanming, 'SUBMITTED', 'APPROVAL', 'DATA_ASSETS_NAMED', { declaredAssets });
  const [own, foreign] = [
    await anAsset(work, sanming, { catalogEntries: [] }),
    await anAsset(work, chifeng, { catalogEntries: [] }),
  ];
  const others = await anAsset(work, another(sanming), { catalogEntries: [] });
  expect(await named(own)).toEqual(['ALLOW', 'MET']);
  expect(await named(others)).toEqual(['ALLOW', 'MET']);
  expect(await named(foreign)).toEqual(['BLOCK', 'UNMET']);
  expect(await named(own, foreign)).toEqual(['BLOCK', 'UNMET']);
}, 60_000);

test('[SM-30b] neither an asset of another city, nor one made from its entries, is registered and aggregated for a project in 三明', async () => {
  const [here, there] = [await arrived(sanming), await arrived(jiyuan)];
  let number = 0;
  const registered = (bodies: Bodies, ...catalogEntries: string[]) =>
    anAsset(work, bodies, { registrationNumber: `SJ-${++number}`, catalogEntries });
  const accepted = (asset: string) =>
    judged(sanming, 'BUILT', 'ACCEPTANCE', 'ASSETS_REGISTERED_AND_AGGREGATED', { declaredAssets: [asset] });
  expect(await accepted(await registered(sanming, here))).toEqual(['ALLOW', 'MET']);
  expect(await accepted(await registered(another(sanming), here))).toEqual(['ALLOW', 'MET']);
  expect(await accepted(await registered(sanming, here, there))).toEqual(['BLOCK', 'UNMET']);
  expect(await accepted(await registered(chifeng, here))).toEqual(['BLOCK', 'UNMET']);
}, 60_000);

test('[JY-56a] what is on a catalog list in 济源 is in the catalog of 济源: published, or a draft of the project’s own body', async () => {
  const listed = (...plannedCatalog: string[]) =>
    judged(jiyuan, 'SUBMITTED', 'APPROVAL', 'CATALOGUE_LIST_PRECOMPILED', { plannedCatalog });
  const [own, others] = [await aDraft(work, jiyuan), await aDraft(work, another(jiyuan))];
  expect(await listed(own.id)).toEqual(['ALLOW', 'MET']);
  expect(await listed(await published(another(jiyuan)))).toEqual(['ALLOW', 'MET']);
  expect(await listed(others.id)).toEqual(['BLOCK', 'UNMET']);
  expect(await listed(await published(sanming))).toEqual(['BLOCK', 'UNMET']);
  expect(await listed(own.id, await published(sanming))).toEqual(['BLOCK', 'UNMET']);
}, 60_000);

test('[JY-56b] no entry of another city is provided, no system of another city or body connected, for a project in 济源', async () => {
  const own = await published(jiyuan);
  const systemOf = async (bodies: Bodies, platform?: string): Promise<string> => {
    const system = await aSystem(work, bodies, '业务系统');
    await connected(work, bodies, system, platform);
    return system;
  };
  const platform = await aPlatform(work, jiyuan);
  const [ours, others] = [await systemOf(jiyuan, platform), await systemOf(another(jiyuan), platform)];
  const foreign = await systemOf(sanming);
  const accepted = (rule: string, entry: string, ...systems: string[]) =>
    judged(jiyuan, 'BUILT', 'ACCEPTANCE', rule, { plannedCatalog: [entry], systems });
  expect(await accepted('SYSTEM_CONNECTED', own, ours)).toEqual(['ALLOW', 'MET']);
  expect(await accepted('CATALOGUE_FULFILLED', await published(sanming), ours)).toEqual(['BLOCK', 'UNMET']);
  expect(await accepted('SYSTEM_CONNECTED', own, others)).toEqual(['BLOCK', 'UNMET']);
  expect(await accepted('SYSTEM_CONNECTED', own, foreign)).toEqual(['BLOCK', 'UNMET']);
}, 60_000);

test.each([
  ['CF-sup-3', chifeng, 'BUILT', 'ACCEPTANCE'],
  ['CF-sup-3', chifeng, 'ACCEPTED', 'OPERATIONS_FUNDING'],
  ['JY-11', jiyuan, 'ACCEPTED', 'OPERATIONS_FUNDING'],
  ['GY-8-1', guiyang, 'ACCEPTED', 'OPERATIONS_FUNDING'],
] as const)(
  '[%s] what another city has provided and aggregated advises against no less than nothing',
  async (_, bodies, stage, gate) => {
    const rule = 'CATALOGUE_PROVIDED_AND_AGGREGATED';
    const lines = budgetLines.map(line => ({ ...line, kind: 'OPERATIONS' }));
    const provided = (entry: string) => judged(bodies, stage, gate, rule, { plannedCatalog: [entry], budgetLines: lines });
    expect((await provided(await arrived(bodies)))[1]).toBe('MET');
    expect(await provided(await arrived(sanming))).toEqual(['ADVISE', 'UNMET']);
  },
  60_000,
);

test('whose systems do not count is said to those who watch over them, and a refusal names nothing of another city', async () => {
  const foreign = await anAsset(work, chifeng, { registrationNumber: 'CF-1', catalogEntries: [], name: '外地的资产' });
  const code = await atStage(work, sanming, 'BUILT', { declaredAssets: [foreign] });
  const refused: Outcome = await work.give(sanming.asAuthority, 'acceptProject', { code }, PROJECT);
  expect(rulesOf(refused)).toEqual(['ACCEPTANCE_CONDITIONS_NOT_MET']);
  expect(JSON.stringify(refused)).not.toMatch(/外地的资产|CF-1/);
  const failed = await work.give(
    sanming.asAuthority,
    'failAcceptance',
    { code, gaps: [] },
    '... on Project { id acceptanceGaps }',
  );
  expect(failed.acceptanceGaps).toHaveLength(1);
  expect(JSON.stringify(failed)).not.toMatch(/外地的资产|CF-1/);
  const system = await aSystem(work, another(jiyuan), '他部门的系统');
  const built = await atStage(work, jiyuan, 'BUILT', { plannedCatalog: [await published(jiyuan)], systems: [system] });
  const told: Verdict = await verdictOn(work, jiyuan, built, 'ACCEPTANCE');
  expect(told.reading).toContain('“他部门的系统”系统未对接；不是项目单位的系统');
}, 60_000);
