import { type ActorClaims, Role } from '../../../kernel/actor';
import { type AtWork, atWork, bodiesOf } from '../at-work';
import { anAsset, aProject, aSystem, asFinance, mustBe, PROJECT, VERDICT, type Verdict } from './projects';

const sanming = bodiesOf('sanming');
const jiyuan = bodiesOf('jiyuan');
const chifeng = bodiesOf('chifeng');

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-06-30');
}, 60_000);
afterAll(() => on?.close());

const ASKED = `query ($code: ID!, $gate: BudgetGate!) { project(code: $code) { verdict(gate: $gate) { ${VERDICT} } } }`;
const verdictFor = async (claims: ActorClaims, code: string, gate = 'ACCEPTANCE'): Promise<Verdict> =>
  (await on.ask<{ project: { verdict: Verdict } }>(claims, ASKED, { code, gate })).project.verdict;
const evidenceIn = ({ conditions }: Verdict) => conditions.flatMap(({ evidence }) => evidence);

const CLOSED = { seen: '未公开，不予显示', seenEn: 'Not open to you', version: null };

test('whoever plans with what is not theirs reads of no draft, of no system and of nothing in another city what it is', async () => {
  const asset = await anAsset(on, sanming, { catalogEntries: [], name: '他人的草稿资产' });
  const elsewhere = await anAsset(on, chifeng, { registrationNumber: 'CF-1', catalogEntries: [], name: '外地的资产' });
  const project = aProject(sanming, { owner: sanming.another, declaredAssets: [asset, elsewhere] });
  mustBe(await on.give(sanming.asAnother, 'submitProject', project, PROJECT), 'submitted');
  const verdict = await verdictFor(sanming.asAnother, project.code);
  expect(evidenceIn(verdict)).toEqual(
    expect.arrayContaining([asset, elsewhere].map(id => ({ id, label: id, inOrder: false, ...CLOSED }))),
  );
  expect(JSON.stringify(verdict)).not.toMatch(/他人的草稿资产|外地的资产|CF-1|草稿/);
  // that it is lacking is said all the same, and the digest is of what was seen
  expect(verdict.outcome).toBe('BLOCK');
  const forTheAuthority = await verdictFor(sanming.asAuthority, project.code);
  expect(forTheAuthority.digest).toBe(verdict.digest);
  expect(forTheAuthority.reading).toContain('他人的草稿资产');
  expect(forTheAuthority.reading).not.toContain('外地的资产');
  expect((await verdictFor(asFinance(sanming), project.code)).reading).not.toContain('他人的草稿资产');
}, 60_000);

test('of the project’s own drafts, systems and scores those are told who decide on its money, and no analyst', async () => {
  const entry = await on.give(
    jiyuan.asProvider,
    'registerCatalogEntry',
    {
      code: 'JY-DRAFT',
      title: '本单位的草稿目录',
      catalogKind: 'DEPARTMENT',
      provider: jiyuan.provider,
      jurisdiction: jiyuan.jurisdiction,
    },
    '... on CatalogEntry { id }',
  );
  const system = await aSystem(on, jiyuan, '本单位的系统');
  const project = aProject(jiyuan, { plannedCatalog: [entry.id], systems: [system] });
  mustBe(await on.give(jiyuan.asProvider, 'submitProject', project, PROJECT), 'submitted');
  for (const claims of [jiyuan.asProvider, asFinance(jiyuan), jiyuan.asAuthority])
    expect((await verdictFor(claims, project.code)).reading).toMatch(/本单位的草稿目录[\s\S]*本单位的系统/);
  const analyst = await verdictFor(jiyuan.as(Role.ANALYST, jiyuan.body(12)), project.code);
  expect(evidenceIn(analyst)).toEqual([entry.id, system].map(id => ({ id, label: id, inOrder: false, ...CLOSED })));
  const scored = await verdictFor(jiyuan.as(Role.ANALYST, jiyuan.body(12)), project.code, 'INVESTMENT');
  expect(evidenceIn(scored).filter(({ seen }) => seen !== CLOSED.seen)).toEqual([]);
}, 60_000);
