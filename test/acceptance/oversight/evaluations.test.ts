import { type AtWork, atWork, bodiesOf, refusalsOf } from '../at-work';
import { aPublishedEntry } from '../catalog/entries';

const bodies = bodiesOf('jiyuan');
const { jurisdiction, authority, provider, another, asAuthority, asGovernment, asProvider, asAnother, asCitizen } = bodies;
const MADE = '... on Evaluation { id evaluationStatus score publishedOn }';

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-03-02', { adopted: [{ jurisdiction: 'jiyuan', since: '2024-01-01' }] });
});
afterAll(() => on?.close());

const begun = async (unit: string, year: number, more: object = {}, claims = asAuthority): Promise<string> => {
  const { id, ...rest } = await on.give(claims, 'createEvaluation', { jurisdiction, unit, year, ...more }, MADE);
  if (!id) throw new Error(JSON.stringify(rest));
  return id;
};

const PARTS = ['AGGREGATION', 'SHARING', 'OPENING', 'USE', 'SECURITY', 'RESPONSIBILITY_FULFILMENT'];

/** Every part the same score, and the whole concluded. */
async function concluded(id: string, claims = asAuthority, advice: string | undefined = '示例改进意见') {
  for (const component of PARTS)
    await on.give(claims, 'scoreEvaluation', { id, component, score: '82.5', reason: '示例理由' }, MADE);
  return on.give(claims, 'concludeEvaluation', { id, conclusion: '示例评价结果', advice }, MADE);
}

test('[JY-18b] when an evaluation is created its part on the responsibility list is filled in from the list and from what was aggregated', async () => {
  const { id: entry } = await aPublishedEntry(on, bodies, { title: '示例职责目录', shareType: 'UNCONDITIONAL' });
  await on.settled();
  const fulfilment = async (year: number) => {
    const { evaluation } = await on.ask<{ evaluation: { responsibilityFulfilment: object } }>(
      asAuthority,
      'query ($id: ID!) { evaluation(id: $id) { responsibilityFulfilment { kind counted outOf prefilled score } } }',
      { id: await begun(provider, year) },
    );
    return evaluation.responsibilityFulfilment;
  };
  // on the list stand the two items of the entry, of which nothing has reached the platform
  const part = { kind: 'RESPONSIBILITY_FULFILMENT' };
  expect(await fulfilment(2024)).toEqual({ ...part, counted: 0, outOf: 2, prefilled: '0', score: '0' });
  const batch = { entry, records: 120, collectedOn: '2026-03-02' };
  const recorded = await on.give(asProvider, 'uploadCollectionBatch', batch, '... on CollectionBatch { id }');
  expect(recorded.findings ?? recorded.code).toBeUndefined();
  await on.settled();
  expect(await fulfilment(2026)).toEqual({ ...part, counted: 2, outOf: 2, prefilled: '100', score: '100' });
});

test('[GY-8-3] the concluded evaluations of a year are exported with each unit’s score and its parts', async () => {
  const id = await begun(another, 2023);
  const asked = `query ($year: Int!) { assessments(jurisdiction: "jiyuan", year: $year) { totalCount nodes {
    id score unit { creditCode } components { kind score } } } }`;
  expect(await on.ask(asAuthority, asked, { year: 2023 })).toEqual({ assessments: { totalCount: 0, nodes: [] } });
  expect(await concluded(id)).toMatchObject({ evaluationStatus: 'FINAL', score: '82.5' });
  const { assessments } = await on.ask<{ assessments: { nodes: { components: object[] }[] } }>(asAuthority, asked, {
    year: 2023,
  });
  expect(assessments).toMatchObject({ totalCount: 1, nodes: [{ id, score: '82.5', unit: { creditCode: another } }] });
  const byKind = PARTS.toSorted().map(kind => ({ kind, score: '82.5' }));
  expect(assessments.nodes[0]?.components).toEqual(byKind);
  // the unit itself reads it, the next one does not
  expect(await on.ask(asAnother, asked, { year: 2023 })).toMatchObject({ assessments: { totalCount: 1 } });
  expect(await on.ask(asProvider, asked, { year: 2023 })).toMatchObject({ assessments: { totalCount: 0 } });
});

test('[JY-54] once a year is over the units without an evaluation of it are listed, and a second one for the year is refused', async () => {
  const missing = async (year: number) => {
    const { evaluationsMissing } = await on.ask<{ evaluationsMissing: { nodes: { unit: { creditCode: string } }[] } }>(
      asAuthority,
      `query ($year: Int!) { evaluationsMissing(jurisdiction: "jiyuan", year: $year, first: 100) { nodes {
        unit { creditCode } year begun { id } } } }`,
      { year },
    );
    return evaluationsMissing.nodes;
  };
  const units = [bodies.consumer, bodies.platform];
  for (const [place, creditCode] of units.entries())
    await on.give(
      asAuthority,
      'registerLegalEntity',
      { creditCode, name: `示例镇${place}`, entityKind: 'GOVERNMENT_DEPARTMENT', jurisdiction },
      '... on LegalEntity { creditCode }',
    );
  await on.settled();
  const [first, second] = units as [string, string];
  const listed = async (year: number) => (await missing(year)).map(({ unit }) => unit.creditCode);
  expect(await listed(2025)).toEqual(expect.arrayContaining(units));
  // 2026 is not over: nobody is missing yet
  expect(await listed(2026)).toEqual([]);
  const id = await begun(first, 2025);
  expect(await missing(2025)).toContainEqual({ unit: { creditCode: first }, year: 2025, begun: { id } });
  await concluded(id);
  expect(await listed(2025)).not.toContain(first);
  expect(await listed(2025)).toContain(second);
  const again = await on.give(asAuthority, 'createEvaluation', { jurisdiction, unit: first, year: 2025 }, MADE);
  expect(again.findings).toMatchObject([{ rule: 'EVALUATION_EXISTS', article: { number: '第五十四条' } }]);
  expect(await begun(first, 2024)).toMatch(/^evaluation:/);
});

test('a year that goes on is not concluded, nor one with a part that has no score; what is concluded is not changed', async () => {
  const id = await begun(another, 2026);
  const close = () => on.give(asAuthority, 'concludeEvaluation', { id, conclusion: '示例' }, MADE);
  expect(refusalsOf(await close())).toEqual(['EVALUATED_YEAR_NOT_OVER input.id', 'COMPONENT_SCORE_MISSING input.id']);
  for (const component of PARTS)
    await on.give(asAuthority, 'scoreEvaluation', { id, component, score: '100', reason: '示例' }, MADE);
  // the last day of the year, and the first day after it
  on.goTo('2026-12-31');
  expect(refusalsOf(await close())).toEqual(['EVALUATED_YEAR_NOT_OVER input.id']);
  on.goTo('2027-01-01');
  expect(await close()).toMatchObject({ evaluationStatus: 'FINAL', score: '100' });
  const scored = await on.give(asAuthority, 'scoreEvaluation', { id, component: 'USE', score: '1', reason: '示例' }, MADE);
  expect(refusalsOf(scored)).toEqual(['EVALUATION_CONCLUDED input.id']);
  on.goTo('2026-03-02');
});

test('[JY-53] an assessment that was concluded and published is read without a login, one that is not stays with those it concerns', async () => {
  const id = await begun(provider, 2025, { kind: 'ASSESSMENT', thirdParty: bodies.body(40) }, asGovernment);
  const asked = '{ publicAssessments { nodes { id conclusion advice components { score } thirdParty { creditCode } } } }';
  const publish = () => on.give(asGovernment, 'publishEvaluation', { id }, MADE);
  expect(refusalsOf(await publish())).toEqual(['EVALUATION_NOT_CONCLUDED input.id', 'ADVICE_MISSING input.advice']);
  await concluded(id, asGovernment);
  for (const claims of [undefined, asCitizen, asAnother])
    expect(await on.ask(claims, asked)).toEqual({ publicAssessments: { nodes: [] } });
  expect((await on.give(asAuthority, 'publishEvaluation', { id }, MADE)).code).toBe('FORBIDDEN');
  expect(await publish()).toMatchObject({ publishedOn: '2026-03-02' });
  const shown = { id, conclusion: '示例评价结果', advice: '示例改进意见', thirdParty: { creditCode: bodies.body(40) } };
  const components = PARTS.map(() => ({ score: '82.5' }));
  for (const claims of [undefined, asCitizen, asAnother])
    expect(await on.ask(claims, asked)).toEqual({ publicAssessments: { nodes: [{ ...shown, components }] } });
  expect(refusalsOf(await publish())).toEqual(['EVALUATION_PUBLISHED_ALREADY input.id']);
});

test('where the text of a city does not have results published none is', async () => {
  const chifeng = bodiesOf('chifeng');
  const { asAuthority: inChifeng } = chifeng;
  const input = { jurisdiction: chifeng.jurisdiction, unit: chifeng.provider, year: 2025 };
  const { id } = await on.give(inChifeng, 'createEvaluation', input, MADE);
  for (const component of PARTS)
    await on.give(inChifeng, 'scoreEvaluation', { id, component, score: '90', reason: '示例' }, MADE);
  await on.give(inChifeng, 'concludeEvaluation', { id, conclusion: '示例', advice: '示例' }, MADE);
  expect(refusalsOf(await on.give(inChifeng, 'publishEvaluation', { id }, MADE))).toEqual([
    'PUBLICATION_NOT_REGULATED input.id',
  ]);
});

test('nobody evaluates themself, and a department nobody', async () => {
  const own = await on.give(asAuthority, 'createEvaluation', { jurisdiction, unit: authority, year: 2025 }, MADE);
  expect(refusalsOf(own)).toEqual(['EVALUATION_OF_ONESELF input.unit']);
  expect((await on.give(asProvider, 'createEvaluation', { jurisdiction, unit: another, year: 2025 }, MADE)).code).toBe(
    'FORBIDDEN',
  );
  const ahead = await on.give(asAuthority, 'createEvaluation', { jurisdiction, unit: another, year: 2027 }, MADE);
  expect(refusalsOf(ahead)).toEqual(['EVALUATED_YEAR_OUT_OF_RANGE input.year']);
});
