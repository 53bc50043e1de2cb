import { type AtWork, atWork, bodiesOf, type Outcome, refusalsOf, rulesOf } from '../at-work';
import { anEarlierEntry } from './entries';

const chifeng = bodiesOf('chifeng');
const jiyuan = bodiesOf('jiyuan');
const sanming = bodiesOf('sanming');
type Bodies = typeof chifeng;
type Claims = Parameters<AtWork['ask']>[0];

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
beforeEach(() => work.goTo('2026-03-02'));
afterAll(() => work.close());

const CHECK = '... on QualityCheck { id stage result checkedOn responsible { creditCode } checkedBy { creditCode } }';
const check = (claims: Claims, entry: string, input: object = {}): Promise<Outcome> =>
  work.give(
    claims,
    'recordQualityCheck',
    {
      entry,
      stage: 'AGGREGATION',
      dimension: 'ACCURACY',
      measure: 'COMPARISON',
      checked: 200,
      passed: 190,
      result: 'PASSED',
      method: '与人口库比对',
      ...input,
    },
    CHECK,
  );

test('[CF-collect-3] an entry keeps checks of its quality by stage, each with its day, result and responsible department', async () => {
  const { id } = await anEarlierEntry(work, chifeng);
  const { provider, another, authority } = chifeng;
  expect(await check(chifeng.asAnother, id)).toMatchObject({ code: 'FORBIDDEN' });
  expect(refusalsOf(await check(chifeng.asProvider, id, { method: ' ', checked: 0, passed: 0 }))).toEqual([
    'CHECK_METHOD_MISSING input.method',
    'NOTHING_CHECKED input.checked',
  ]);
  expect(rulesOf(await check(chifeng.asProvider, id, { passed: 201 }))).toEqual(['PASSED_OUT_OF_RANGE']);
  expect(rulesOf(await check(chifeng.asProvider, id, { checkedOn: '2026-03-03' }))).toEqual(['CHECKED_IN_FUTURE']);
  await check(chifeng.asProvider, id, { stage: 'COLLECTION', checkedOn: '2026-02-27' });
  await check(chifeng.asPlatform, id, { passed: 150, result: 'FAILED' });
  await check(chifeng.asProvider, id, { stage: 'SHARING', responsible: another });
  await check(chifeng.asAuthority, id, { stage: 'OPENING' });
  const checksOf = async (as: Claims, more = '') => {
    const { qualityChecks } = await work.ask<{ qualityChecks: { nodes: object[] } }>(
      as,
      `{ qualityChecks(entry: "${id}"${more}) { nodes { stage result checkedOn responsible { creditCode } } } }`,
    );
    return qualityChecks.nodes;
  };
  const of = (stage: string, result: string, checkedOn: string, creditCode: string) => ({
    stage,
    result,
    checkedOn,
    responsible: { creditCode },
  });
  expect(await checksOf(chifeng.asAuthority)).toEqual([
    of('OPENING', 'PASSED', '2026-03-02', provider),
    of('SHARING', 'PASSED', '2026-03-02', another),
    of('AGGREGATION', 'FAILED', '2026-03-02', provider),
    of('COLLECTION', 'PASSED', '2026-02-27', provider),
  ]);
  expect(await checksOf(chifeng.asProvider, ', stage: COLLECTION')).toHaveLength(1);
  expect(await checksOf(chifeng.asConsumer)).toEqual([]);
  expect(await checksOf(undefined)).toEqual([]);
  expect(authority).not.toBe(provider);
});

const scoreOf = async (as: Claims, entry: string) => {
  const { qualityScore } = await work.ask<{ qualityScore: { dimensions: object[] } | null }>(
    as,
    'query ($entry: ID!) { qualityScore(entry: $entry) { dimensions { dimension score checks checkedOn } } }',
    { entry },
  );
  return qualityScore?.dimensions ?? null;
};

test.each([
  ['[JY-23a]', jiyuan],
  ['[SM-9a]', sanming],
] as const)('%s the score of an entry’s quality has four dimensions, each by its latest check', async (_, bodies) => {
  const { id } = await anEarlierEntry(work, bodies);
  const unchecked = { score: null, checks: 0, checkedOn: null };
  expect(await scoreOf(bodies.asProvider, id)).toEqual(
    ['ACCURACY', 'TIMELINESS', 'COMPLETENESS', 'USABILITY'].map(dimension => ({ dimension, ...unchecked })),
  );
  await check(bodies.asProvider, id, { checkedOn: '2026-02-27', passed: 100 });
  await check(bodies.asProvider, id, { measure: 'CORRECTION' });
  // recorded later, but of an earlier day
  await check(bodies.asProvider, id, { checkedOn: '2026-02-26', passed: 20 });
  await check(bodies.asProvider, id, { dimension: 'TIMELINESS', measure: 'VERIFICATION', checked: 8, passed: 8 });
  await check(bodies.asAuthority, id, { dimension: 'COMPLETENESS', checked: 4, passed: 1, result: 'FAILED' });
  const today = '2026-03-02';
  const score = [
    { dimension: 'ACCURACY', score: 0.95, checks: 3, checkedOn: today },
    { dimension: 'TIMELINESS', score: 1, checks: 1, checkedOn: today },
    { dimension: 'COMPLETENESS', score: 0.25, checks: 1, checkedOn: today },
    { dimension: 'USABILITY', ...unchecked },
  ];
  expect(await scoreOf(bodies.asProvider, id)).toEqual(score);
  expect(await scoreOf(bodies.asAuthority, id)).toEqual(score);
  expect(await scoreOf(bodies.asConsumer, id)).toBeNull();
  expect(await scoreOf(undefined, id)).toBeNull();
});

const dueIn = async (
  list: 'entriesDueForReview' | 'openReviewsDue',
  { jurisdiction, asAuthority }: Bodies,
  as: Claims = asAuthority,
) => {
  const answer = await work.ask<Record<string, { nodes: { entry: { id: string }; dueOn: string }[] }>>(
    as,
    `{ ${list}(jurisdiction: "${jurisdiction}", first: 100) { nodes { entry { id } lastReviewedOn dueOn } } }`,
  );
  return answer[list]?.nodes ?? [];
};
const REVIEW = '... on TypeReview { id about typeBefore typeAfter outcome scopeWidened }';

test('[CF-share-8] an entry whose share type has not been assessed for the interval is due for it until it is', async () => {
  const interval = { jurisdiction: chifeng.jurisdiction, interval: 'P6M' };
  const set = (input: object, as: Claims = chifeng.asAuthority) =>
    work.give(as, 'setTypeReviewInterval', input, '... on TypeReviewInterval { interval }');
  const { id } = await anEarlierEntry(work, chifeng, {
    shareType: 'CONDITIONAL',
    shareBasis: '示例法第一条',
    shareConditions: '示例条件',
    openType: 'NOT_OPEN',
    openBasis: '示例法第二条',
    earlier: { publishedOn: '2026-01-15' },
  });
  const isDue = async (as?: Claims) => (await dueIn('entriesDueForReview', chifeng, as)).find(({ entry }) => entry.id === id);
  // published on 15 January 2026: with no interval set a year, which is over on 15 January 2027
  work.goTo('2026-07-15');
  expect(await isDue()).toBeUndefined();
  expect(await set(interval, chifeng.asProvider)).toMatchObject({ code: 'FORBIDDEN' });
  expect(refusalsOf(await set({ ...interval, interval: '半年' }))).toEqual(['REVIEW_INTERVAL_FORMAT input.interval']);
  expect(await set(interval)).toMatchObject({ interval: 'P6M' });
  // half a year is over on 15 July 2026
  expect(await isDue()).toEqual({ entry: { id }, lastReviewedOn: null, dueOn: '2026-07-15' });
  work.goTo('2026-07-14');
  expect(await isDue()).toBeUndefined();
  work.goTo('2026-07-15');
  expect(await isDue(chifeng.asProvider)).toBeDefined();
  expect(await isDue(chifeng.asAnother)).toBeUndefined();
  const review = (input: object, as: Claims = chifeng.asProvider) =>
    work.give(as, 'reviewShareType', { entry: id, shareType: 'CONDITIONAL', reason: '依据未变', ...input }, REVIEW);
  const refused = await review({ reason: ' ' });
  expect(refusalsOf(refused)).toEqual(['TYPE_REVIEW_REASON_MISSING input.reason']);
  expect(refused.findings?.[0]?.article?.id).toBe('chifeng/四(二)2');
  expect(rulesOf(await review({ shareType: 'TEMPORARILY_NOT_SHARED' }))).toEqual(['SHARE_TYPE_NOT_IN_PROFILE']);
  expect(await review({}, chifeng.asAnother)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await review({})).toMatchObject({ outcome: 'KEPT', scopeWidened: false });
  expect(await isDue()).toBeUndefined();
  // reckoned anew from the assessment
  work.goTo('2027-01-14');
  expect(await isDue()).toBeUndefined();
  work.goTo('2027-01-15');
  expect(await isDue()).toEqual({ entry: { id }, lastReviewedOn: '2026-07-15', dueOn: '2027-01-15' });
  // raised or lowered, it is for the unit to ask for the change
  expect(await review({ shareType: 'UNCONDITIONAL' })).toMatchObject({ outcome: 'RAISED', scopeWidened: true });
  const noticed = async () =>
    (
      await work.ask<{ dataNotices: { nodes: object[] } }>(
        chifeng.asProvider,
        'query ($id: ID!) { dataNotices(filter: { entry: $id, open: true }) { nodes { kind cause } } }',
        { id },
      )
    ).dataNotices.nodes;
  expect(await noticed()).toEqual([{ kind: 'CATALOGUE_UPDATE_TASK', cause: 'SHARE_TYPE_REVIEWED' }]);
  expect(await review({ shareType: 'NOT_SHARED' }, chifeng.asAuthority)).toMatchObject({ outcome: 'LOWERED' });
  expect(await noticed()).toHaveLength(1);
  expect(await review({})).toMatchObject({ outcome: 'KEPT' });
  expect(await noticed()).toEqual([]);
  const { catalogEntry } = await work.ask<{ catalogEntry: { typeReviews: object[] } }>(
    chifeng.asProvider,
    'query ($id: ID!) { catalogEntry(id: $id) { typeReviews { outcome } } }',
    { id },
  );
  expect(catalogEntry.typeReviews).toEqual(['KEPT', 'LOWERED', 'RAISED', 'KEPT'].map(outcome => ({ outcome })));
});

test('[CF-open-10] an entry whose open type has not been assessed for the interval is due, and the assessment says whether the scope widens', async () => {
  const open = { openType: 'CONDITIONAL', openConditions: '示例条件', openBasis: '示例法第二条' };
  const { id } = await anEarlierEntry(work, chifeng, { ...open, earlier: { publishedOn: '2025-09-01' } });
  await work.give(
    chifeng.asAuthority,
    'setTypeReviewInterval',
    { jurisdiction: chifeng.jurisdiction, interval: 'P6M' },
    '... on TypeReviewInterval { interval }',
  );
  const isDue = async () => (await dueIn('openReviewsDue', chifeng)).find(({ entry }) => entry.id === id);
  work.goTo('2026-02-28');
  expect(await isDue()).toBeUndefined();
  work.goTo('2026-03-01');
  expect(await isDue()).toEqual({ entry: { id }, lastReviewedOn: null, dueOn: '2026-03-01' });
  const review = (input: object) =>
    work.give(chifeng.asAuthority, 'reviewOpenType', { entry: id, reason: '社会需求增长', ...input }, REVIEW);
  expect(await review({ openType: 'UNCONDITIONAL' })).toMatchObject({
    about: 'OPEN',
    typeBefore: 'CONDITIONAL',
    typeAfter: 'UNCONDITIONAL',
    outcome: 'RAISED',
    scopeWidened: true,
  });
  expect(await isDue()).toBeUndefined();
  expect(await review({ openType: 'NOT_OPEN' })).toMatchObject({ outcome: 'LOWERED', scopeWidened: false });
  // the share type is another matter: of it nothing was assessed
  expect((await dueIn('entriesDueForReview', chifeng)).map(({ entry }) => entry.id)).toContain(id);
  await work.give(chifeng.asAuthority, 'withdrawCatalogEntry', { id, reason: '示例' }, '... on CatalogEntry { id }');
  expect(rulesOf(await review({ openType: 'NOT_OPEN' }))).toEqual(['REVIEWED_ENTRY_NOT_PUBLISHED']);
  work.goTo('2027-03-01');
  expect(await isDue()).toBeUndefined();
});
