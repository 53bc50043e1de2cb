import { type AtWork, atWork, bodiesOf, refusalsOf } from '../at-work';
import { complete, ENTRY } from './entries';

const guiyang = bodiesOf('guiyang');
const sanming = bodiesOf('sanming');
const yulin = bodiesOf('yulin');
type Bodies = typeof yulin;

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-06-30');
});
beforeEach(() => work.goTo('2026-06-30'));
afterAll(() => work?.close());

const PLATFORM = '... on DataPlatform { id standing existingSince mergePlan }';
const HELD = '... on PlatformCompliance { status mlpsUntil budget { budgetRef budgetYear } }';

async function registered({ jurisdiction, asPlatform }: Bodies, input: object): Promise<string> {
  const made = await work.give(asPlatform, 'registerPlatform', { jurisdiction, ...input }, PLATFORM);
  if (!made.id) throw new Error(JSON.stringify(made));
  return made.id;
}

async function compliance({ jurisdiction }: Bodies, claims: object) {
  const { platformCompliance } = await work.ask<{ platformCompliance: { nodes: object[] } | null }>(
    claims as never,
    `query ($jurisdiction: DivisionCode!) { platformCompliance(jurisdiction: $jurisdiction, first: 10) {
      nodes { platform { name } status mlpsCertificate budget { budgetRef } } } }`,
    { jurisdiction },
  );
  return platformCompliance?.nodes ?? null;
}

test('[GY-7-3] a platform whose certificate of protection has expired is shown as not compliant', async () => {
  const platform = await registered(guiyang, { platformKind: 'SHARING', name: '贵阳贵安分平台' });
  const shown = async () => (await compliance(guiyang, guiyang.asAuthority))?.map(one => (one as { status: string }).status);
  expect(await shown()).toEqual(['NON_COMPLIANT']); // none was recorded
  const input = { platform, mlpsGrade: 3, mlpsCertificate: '示例备案-1', mlpsUntil: '2026-07-01' };
  expect(refusalsOf(await work.give(guiyang.asPlatform, 'recordPlatformProtection', { ...input, mlpsGrade: 6 }, HELD))).toEqual(
    ['PLATFORM_GRADE_INVALID input.mlpsGrade'],
  );
  expect(await work.give(guiyang.asPlatform, 'recordPlatformProtection', input, HELD)).toMatchObject({ status: 'COMPLIANT' });
  expect(await shown()).toEqual(['COMPLIANT']);
  work.goTo('2026-07-01'); // the first day on which it counts no more
  expect(await shown()).toEqual(['NON_COMPLIANT']);
  expect(await compliance(guiyang, guiyang.asConsumer)).toBeNull();
  expect((await work.give(guiyang.asProvider, 'recordPlatformProtection', input, HELD)).code).toBe('FORBIDDEN');
});

test('[SM-34] where no budget is named for the costs of the platform its compliance shows none', async () => {
  const platform = await registered(sanming, { platformKind: 'SHARING', name: '市汇聚共享平台' });
  expect(await compliance(sanming, sanming.anAuditor)).toMatchObject([{ budget: null }]);
  const blank = await work.give(
    sanming.asAuthority,
    'recordPlatformBudget',
    { platform, budgetRef: ' ', budgetYear: 2026 },
    HELD,
  );
  expect(blank.findings).toMatchObject([{ rule: 'PLATFORM_BUDGET_REF_MISSING', article: { number: '第三十四条' } }]);
  const named = { platform, budgetRef: '明财预〔2026〕8号', budgetYear: 2026 };
  expect(await work.give(sanming.asAuthority, 'recordPlatformBudget', named, HELD)).toMatchObject({
    budget: { budgetRef: '明财预〔2026〕8号', budgetYear: 2026 },
  });
  expect(await compliance(sanming, sanming.anAuditor)).toMatchObject([{ budget: { budgetRef: '明财预〔2026〕8号' } }]);
});

test('[YL-20] an opening platform that stood before is listed until its merger is planned, and a new one is refused', async () => {
  const { jurisdiction, asAuthority } = yulin;
  const input = { jurisdiction, platformKind: 'OPENING', name: '某局开放平台' };
  const refused = await work.give(asAuthority, 'registerPlatform', input, PLATFORM);
  expect(refused.findings).toMatchObject([{ rule: 'PARALLEL_PLATFORM_FORBIDDEN', article: { number: '第二十条' } }]);
  // the text is in force since 2020-08-27
  const late = await work.give(asAuthority, 'registerPlatform', { ...input, existingSince: '2020-08-27' }, PLATFORM);
  expect(refusalsOf(late)).toContain('PLATFORM_NOT_EXISTING input.existingSince');
  const existing = await work.give(asAuthority, 'registerPlatform', { ...input, existingSince: '2020-08-26' }, PLATFORM);
  expect(existing).toMatchObject({ standing: 'EXISTING', mergePlan: null });
  const listed = async () => {
    const { platformsToMerge } = await work.ask<{ platformsToMerge: { nodes: { name: string }[] } }>(
      undefined,
      'query ($jurisdiction: DivisionCode!) { platformsToMerge(jurisdiction: $jurisdiction, first: 10) { nodes { name standing } } }',
      { jurisdiction },
    );
    return platformsToMerge.nodes;
  };
  expect(await listed()).toEqual([{ name: '某局开放平台', standing: 'EXISTING' }]);
  const plan = { platform: existing.id, mergePlan: '并入自治区公共数据开放平台', mergeBy: '2026-12-31' };
  expect(await work.give(asAuthority, 'planPlatformMerger', plan, HELD)).toMatchObject({ __typename: 'PlatformCompliance' });
  expect(await listed()).toEqual([]);
});

test('[YL-32a] a unit without a review of security on record hands in nothing to be opened', async () => {
  const { jurisdiction, provider, asProvider } = yulin;
  const draft = async (openType: string) => {
    const made = await work.give(
      asProvider,
      'registerCatalogEntry',
      complete(yulin, { openType, title: `示例 ${openType}` }),
      ENTRY,
    );
    await work.give(asProvider, 'recordSecrecyReview', { id: made.id, passed: true, reviewer: '示例保密〔2026〕1号' }, ENTRY);
    return made.id;
  };
  const id = await draft('UNCONDITIONAL');
  const submit = () => work.give(asProvider, 'submitCatalogEntry', { id }, ENTRY);
  const refused = await submit();
  expect(refused.findings).toMatchObject([{ rule: 'SECURITY_PROFILE_REQUIRED', article: { number: '第三十二条' } }]);
  const regime = { jurisdiction, body: provider, policyDocument: '公共数据安全管理制度' };
  const record = async (more: object) => {
    await work.give(asProvider, 'recordSecurityRegime', { ...regime, ...more }, '... on SecurityRegime { id }');
    await work.settled();
  };
  await record({}); // a regime without a review is none
  expect(refusalsOf(await submit())).toEqual(['SECURITY_PROFILE_REQUIRED input.id']);
  await record({ reviewProcedure: '三级安全审查流程' });
  expect(await submit()).toMatchObject({ catalogStatus: 'SUBMITTED' });
});
