import { type AtWork, atWork, type Bodies, bodiesOf, refusalsOf } from '../at-work';
import { aPublishedEntry } from '../catalog/entries';

const MADE = '... on Inspection { id result score findings { place kind entry { id } department { creditCode } isOpen } }';
const ROUND = '... on InspectionRound { id closedOn }';

let on: AtWork;
beforeAll(async () => {
  on = await atWork('2026-03-02');
});
afterAll(() => on?.close());

const inspected = ({ jurisdiction, provider, asAuthority }: Bodies, input: object = {}) =>
  on.give(
    asAuthority,
    'recordInspection',
    { jurisdiction, kind: 'DATA_QUALITY', unit: provider, result: 'FAILED', summary: '示例检查', ...input },
    MADE,
  );

const QUALITY = `query ($department: CreditCode!) { qualityFindings(department: $department) {
  open closed totalCount nodes { isOpen remedy kind entry { id } department { creditCode } } } }`;

describe.each([
  ['GY-4-3b', 'guiyang'],
  ['SM-9b', 'sanming'],
] as const)('[%s] in %s', (_, slug) => {
  const bodies = bodiesOf(slug);
  test('what an inspection found is linked to an entry and to the department that answers for it', async () => {
    const { id: entry } = await aPublishedEntry(on, bodies, { shareType: 'UNCONDITIONAL' });
    await on.settled();
    const finding = { kind: 'WRONG', description: '示例字段有误' };
    // whoever was inspected, for the entry the body answers whose entry it is
    const made = await inspected(bodies, { unit: bodies.another, findings: [{ ...finding, entry }] });
    expect(made).toMatchObject({
      findings: [{ place: 1, kind: 'WRONG', entry: { id: entry }, department: { creditCode: bodies.provider }, isOpen: true }],
    });
    expect(refusalsOf(await inspected(bodies, { findings: [finding] }))).toEqual([
      'FINDING_ENTRY_MISSING input.findings.entry',
    ]);
    const elsewhere = { ...finding, entry, department: bodies.another };
    expect(refusalsOf(await inspected(bodies, { findings: [elsewhere] }))).toEqual([
      'FINDING_DEPARTMENT_NOT_RESPONSIBLE input.findings.department',
    ]);
    const unknown = { ...finding, entry: 'catalog:00000000-0000-4000-8000-000000000000' };
    expect(refusalsOf(await inspected(bodies, { findings: [unknown] }))).toEqual([
      'FINDING_ENTRY_MISSING input.findings.entry',
    ]);
  });
});

test('[JY-28a] of the quality findings of a department the open and the closed are counted', async () => {
  const bodies = bodiesOf('jiyuan');
  const { provider: department, asAuthority, asProvider, asAnother, asCitizen } = bodies;
  const { id: entry } = await aPublishedEntry(on, bodies, { shareType: 'UNCONDITIONAL' });
  await on.settled();
  const findings = ['WRONG', 'OUTDATED', 'INCOMPLETE'].map(kind => ({ kind, entry, description: '示例' }));
  const { id } = await inspected(bodies, { findings });
  const counted = async (claims = asAuthority) =>
    (await on.ask<{ qualityFindings: object }>(claims, QUALITY, { department })).qualityFindings;
  expect(await counted()).toMatchObject({ open: 3, closed: 0, totalCount: 3 });
  const closing = { inspection: id, place: 2, remedy: '已更新' };
  expect((await on.give(asProvider, 'closeFinding', closing, MADE)).code).toBe('FORBIDDEN');
  expect(refusalsOf(await on.give(asAuthority, 'closeFinding', { ...closing, remedy: ' ' }, MADE))).toEqual([
    'REMEDY_MISSING input.remedy',
  ]);
  expect((await on.give(asAuthority, 'closeFinding', closing, MADE)).findings).toMatchObject([
    { isOpen: true },
    { isOpen: false },
    { isOpen: true },
  ]);
  expect(refusalsOf(await on.give(asAuthority, 'closeFinding', closing, MADE))).toEqual(['FINDING_CLOSED input.place']);
  expect(await counted()).toMatchObject({ open: 2, closed: 1 });
  // the department itself sees them, nobody else of the city does
  expect(await counted(asProvider)).toMatchObject({ open: 2, closed: 1 });
  for (const claims of [asAnother, asCitizen]) expect(await counted(claims)).toMatchObject({ open: 0, closed: 0, nodes: [] });
});

test('[GY-8-2a] a round of inspections is closed once every department in its scope has a result, and not before', async () => {
  const bodies = bodiesOf('guiyang');
  const { jurisdiction, provider, consumer, another, asAuthority } = bodies;
  const opening = { jurisdiction, kind: 'CATALOGUE', title: '2026 年目录编制检查', scope: [provider, consumer] };
  const { id: round } = await on.give(asAuthority, 'openInspectionRound', opening, ROUND);
  const close = () => on.give(asAuthority, 'closeInspectionRound', { id: round }, ROUND);
  const left = async () => {
    const { inspectionRound } = await on.ask<{ inspectionRound: { unitsWithoutResult: { creditCode: string }[] } }>(
      asAuthority,
      'query ($id: ID!) { inspectionRound(id: $id) { unitsWithoutResult { creditCode } } }',
      { id: round },
    );
    return inspectionRound.unitsWithoutResult.map(({ creditCode }) => creditCode);
  };
  const result = (unit: string, more: object = {}) =>
    inspected(bodies, { kind: 'CATALOGUE', round, unit, result: 'PASSED', ...more });
  expect(await left()).toEqual([provider, consumer].toSorted());
  expect((await result(provider)).id).toMatch(/^inspection:/);
  expect(refusalsOf(await close())).toEqual(['ROUND_RESULT_MISSING input.id']);
  expect(refusalsOf(await result(provider))).toEqual(['UNIT_INSPECTED_ALREADY input.unit']);
  expect(refusalsOf(await result(another))).toEqual(['UNIT_OUTSIDE_ROUND input.round']);
  expect(refusalsOf(await result(consumer, { kind: 'AGGREGATION' }))).toEqual(['UNIT_OUTSIDE_ROUND input.round']);
  expect((await result(consumer)).id).toMatch(/^inspection:/);
  expect(await left()).toEqual([]);
  expect(await close()).toMatchObject({ closedOn: '2026-03-02' });
  expect(refusalsOf(await close())).toEqual(['ROUND_CLOSED input.id']);
  expect(refusalsOf(await result(consumer))).toEqual(['ROUND_CLOSED input.round']);
  const { inspections } = await on.ask<{ inspections: { nodes: object[] } }>(
    asAuthority,
    'query ($round: ID!) { inspections(filter: { round: $round }) { nodes { result unit { creditCode } round { id } } } }',
    { round },
  );
  expect(inspections.nodes).toHaveLength(2);
});

test('[SM-29] the inspection of a service provider has a score and findings', async () => {
  const bodies = bodiesOf('sanming');
  const provider = { kind: 'SERVICE_PROVIDER', unit: bodies.platform, result: 'PASSED' };
  const findings = [{ kind: 'SERVICE', description: '示例服务意见' }];
  const missing = await inspected(bodies, provider);
  expect(refusalsOf(missing)).toEqual(['SCORE_MISSING input.score', 'FINDINGS_MISSING input.findings']);
  expect(missing.findings).toMatchObject([{ article: { number: '第二十九条' } }, { article: { number: '第二十九条' } }]);
  expect(refusalsOf(await inspected(bodies, { ...provider, score: '88' }))).toEqual(['FINDINGS_MISSING input.findings']);
  expect(refusalsOf(await inspected(bodies, { ...provider, findings }))).toEqual(['SCORE_MISSING input.score']);
  for (const score of ['-0.0001', '100.0001'])
    expect(refusalsOf(await inspected(bodies, { ...provider, findings, score }))).toEqual([
      'INSPECTION_SCORE_OUT_OF_RANGE input.score',
    ]);
  for (const score of ['0', '100', '88.5'])
    expect(await inspected(bodies, { ...provider, findings, score })).toMatchObject({ score, result: 'PASSED' });
  // of a department neither is asked
  expect((await inspected(bodies, { kind: 'SHARING', result: 'PASSED' })).id).toMatch(/^inspection:/);
});

test('nobody inspects themself, in the future, or in a city that is not theirs', async () => {
  const bodies = bodiesOf('chifeng');
  expect(refusalsOf(await inspected(bodies, { unit: bodies.authority }))).toEqual(['INSPECTION_OF_ONESELF input.unit']);
  expect(refusalsOf(await inspected(bodies, { inspectedOn: '2026-03-03' }))).toEqual(['INSPECTED_IN_FUTURE input.inspectedOn']);
  const { jurisdiction } = bodiesOf('jiyuan');
  expect((await inspected(bodies, { jurisdiction })).code).toBe('FORBIDDEN');
});
