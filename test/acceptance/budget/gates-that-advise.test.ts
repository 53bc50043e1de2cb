import { type AtWork, atWork, type Bodies, bodiesOf, refusalsOf, rulesOf } from '../at-work';
import { aPublishedEntry } from '../catalog/entries';
import { anArrivedEntry, asFinance, atStage, mustBe, PROJECT, submitted, VERDICT, type Verdict, verdictOn } from './projects';

const chifeng = bodiesOf('chifeng');
const guiyang = bodiesOf('guiyang');
const jiyuan = bodiesOf('jiyuan');
const yulin = bodiesOf('yulin');

let work: AtWork;
beforeAll(async () => {
  work = await atWork('2026-03-02');
});
afterAll(() => work?.close());

const MADE = '... on Evaluation { id evaluationStatus }';
const PARTS = ['AGGREGATION', 'SHARING', 'OPENING', 'USE', 'SECURITY', 'RESPONSIBILITY_FULFILMENT'];

/** An evaluation of the provider of a city, begun. */
async function begun({ jurisdiction, asAuthority, provider }: Bodies, year: number): Promise<string> {
  return mustBe(await work.give(asAuthority, 'createEvaluation', { jurisdiction, unit: provider, year }, MADE), 'begun').id;
}

async function concluded({ asAuthority }: Bodies, id: string): Promise<void> {
  for (const component of PARTS) {
    await work.give(asAuthority, 'scoreEvaluation', { id, component, score: '82.5', reason: '示例理由' }, MADE);
  }
  const ended = { id, conclusion: '示例评价结果', advice: '示例改进意见' };
  mustBe(await work.give(asAuthority, 'concludeEvaluation', ended, MADE), 'concluded');
}

/** The verdicts that were recorded on a project. */
async function recordedOn(
  bodies: Bodies,
  code: string,
): Promise<(Verdict & { attached: Record<string, unknown>; event: string })[]> {
  const { project } = await work.ask<{ project: { verdicts: [] } }>(
    asFinance(bodies),
    `query ($code: ID!) { project(code: $code) { verdicts { id event intact recordedAt ${VERDICT}
       attached { assessment resourceSystemAssessment checklist { item finding } performanceRef } } } }`,
    { code },
  );
  return project.verdicts;
}

const money = { year: 2026, amount: '500000.00', reference: '示财〔2026〕1号' };
const checklist = ['CATALOGUING', 'UPDATING', 'COLLECTION', 'AGGREGATION', 'SHARING', 'OPENING_AND_DEVELOPMENT'].map(item => ({
  item,
  finding: '已完成',
}));

test('[CF-sup-2] a project under review shows the latest concluded evaluation of its owner, and its approval links one', async () => {
  const code = await submitted(work, chifeng);
  const reference = async () => {
    const { project } = await work.ask<{ project: { evaluationReference: { id: string; year: number } | null } }>(
      chifeng.asAuthority,
      'query ($code: ID!) { project(code: $code) { evaluationReference { id year score unit { creditCode } } } }',
      { code },
    );
    return project.evaluationReference;
  };
  expect(await reference()).toBeNull();
  expect(await verdictOn(work, chifeng, code, 'APPROVAL')).toMatchObject({
    outcome: 'ADVISE',
    conditions: [{ rule: 'EVALUATION_RESULT', strength: 'SOFT', outcome: 'UNMET', article: { number: '四(三)2' } }],
  });
  const [earlier, later] = [await begun(chifeng, 2024), await begun(chifeng, 2025)];
  await concluded(chifeng, earlier);
  // one that is still open is not the latest
  expect(await reference()).toMatchObject({ id: earlier, year: 2024 });
  await concluded(chifeng, later);
  expect(await reference()).toMatchObject({ id: later, year: 2025, score: '82.5', unit: { creditCode: chifeng.provider } });
  const unlinked = await work.give(chifeng.asAuthority, 'approveProject', { code }, PROJECT);
  expect(refusalsOf(unlinked)).toEqual(['ASSESSMENT_REQUIRED input.assessment']);
  expect(unlinked.findings?.[0]?.article?.number).toBe('四(三)2');
  const linked = await work.give(chifeng.asAuthority, 'approveProject', { code, assessment: later }, PROJECT);
  expect(linked).toMatchObject({ stage: 'APPROVED' });
  expect(await recordedOn(chifeng, code)).toMatchObject([
    { event: 'approveProject', outcome: 'ALLOW', attached: { assessment: later }, conditions: [{ evidence: [{ id: later }] }] },
  ]);
});

test('[CF-sup-3] the three scores of the owner stand on each decision on investment, acceptance and operations', async () => {
  const unscored = { owner: chifeng.another };
  const unknown = await atStage(work, chifeng, 'BUILT', unscored);
  expect(rulesOf(await work.give(chifeng.asAuthority, 'acceptProject', { code: unknown }, PROJECT))).toEqual([
    'SCORES_MISSING',
  ]);
  // the work of the department is scored from the register
  const entry = await anArrivedEntry(work, chifeng, { title: '项目目录' });
  await work.settled();
  const code = await atStage(work, chifeng, 'APPROVED', { plannedCatalog: [entry] });
  const given = await work.give(asFinance(chifeng), 'recordInvestmentDecision', { code, ...money }, PROJECT);
  expect(given).toMatchObject({ stage: 'APPROVED' });
  mustBe(await work.give(chifeng.asProvider, 'reportBuilt', { code }, PROJECT), 'built');
  expect(await work.give(chifeng.asAuthority, 'acceptProject', { code }, PROJECT)).toMatchObject({ stage: 'ACCEPTED' });
  const running = await work.give(asFinance(chifeng), 'allocateOperationsFunding', { code, ...money }, PROJECT);
  expect(running).toMatchObject({ stage: 'OPERATIONS_FUNDED' });
  const recorded = await recordedOn(chifeng, code);
  expect(recorded.map(({ event }) => event)).toEqual([
    'recordInvestmentDecision',
    'acceptProject',
    'allocateOperationsFunding',
  ]);
  for (const { conditions } of recorded) {
    const labels = conditions.flatMap(({ evidence }) => evidence.map(({ label }) => label));
    expect(labels).toEqual(expect.arrayContaining(['完整性评分（2026）', '及时性评分（2026）', '规范性评分（2026）']));
  }
});

test('[GY-2-5] a decision on the initiation or the acceptance of a project fills in the checklist of the named work', async () => {
  const code = await submitted(work, guiyang);
  for (const filled of [[], checklist.slice(1), [...checklist.slice(1), { item: 'CATALOGUING', finding: ' ' }]]) {
    const refused = await work.give(guiyang.asAuthority, 'approveProject', { code, checklist: filled }, PROJECT);
    expect(refusalsOf(refused)).toEqual(['CHECKLIST_INCOMPLETE input.checklist']);
    expect(refused.findings?.[0]?.article?.number).toBe('四 第二章 五是');
  }
  // what it says does not block
  const poor = checklist.map(line => ({ ...line, finding: '未完成' }));
  expect(await work.give(guiyang.asAuthority, 'approveProject', { code, checklist: poor }, PROJECT)).toMatchObject({
    stage: 'APPROVED',
  });
  mustBe(await work.give(guiyang.asProvider, 'reportBuilt', { code }, PROJECT), 'built');
  const assessed = { code, resourceSystemAssessment: '一般' };
  expect(rulesOf(await work.give(guiyang.asAuthority, 'acceptProject', assessed, PROJECT))).toEqual(['CHECKLIST_INCOMPLETE']);
  expect(await work.give(guiyang.asAuthority, 'acceptProject', { ...assessed, checklist }, PROJECT)).toMatchObject({
    stage: 'ACCEPTED',
  });
  expect(await recordedOn(guiyang, code)).toMatchObject([
    { event: 'approveProject', attached: { checklist: poor } },
    { event: 'acceptProject', attached: { checklist, resourceSystemAssessment: '一般' } },
  ]);
});

test('[GY-bg-3] a budget or acceptance decision without the assessment of the resource system is refused', async () => {
  const built = await atStage(work, guiyang, 'BUILT');
  const refused = await work.give(guiyang.asAuthority, 'acceptProject', { code: built, checklist }, PROJECT);
  expect(refusalsOf(refused)).toEqual(['RESOURCE_SYSTEM_ASSESSMENT_MISSING input.resourceSystemAssessment']);
  const accepted = await atStage(work, guiyang, 'ACCEPTED');
  const approved = await atStage(work, guiyang, 'APPROVED');
  for (const [command, code] of [
    ['allocateOperationsFunding', accepted],
    ['recordInvestmentDecision', approved],
  ] as const) {
    const input = { code, ...money, assessment: '示评〔2026〕1号' };
    expect(refusalsOf(await work.give(asFinance(guiyang), command, input, PROJECT))).toEqual([
      'RESOURCE_SYSTEM_ASSESSMENT_MISSING input.resourceSystemAssessment',
    ]);
    const whole = { ...input, resourceSystemAssessment: '良好' };
    expect(mustBe(await work.give(asFinance(guiyang), command, whole, PROJECT), command).id).toBe(`project:${code}`);
  }
});

test('[GY-8-1] a budget decision that links no assessment of the owner is refused', async () => {
  const code = await atStage(work, guiyang, 'ACCEPTED');
  const input = { code, ...money, resourceSystemAssessment: '良好' };
  for (const assessment of [undefined, ' ']) {
    const refused = await work.give(asFinance(guiyang), 'allocateOperationsFunding', { ...input, assessment }, PROJECT);
    expect(refusalsOf(refused)).toEqual(['ASSESSMENT_REQUIRED input.assessment']);
    expect(refused.findings?.[0]?.article?.number).toBe('四 第八章 一是');
  }
  // an evaluation of another body is none of the owner's
  const { jurisdiction, another, asAuthority } = guiyang;
  const others = { jurisdiction, unit: another, year: 2025 };
  const { id: ofAnother } = mustBe(await work.give(asAuthority, 'createEvaluation', others, MADE), 'begun');
  const wrong = await work.give(asFinance(guiyang), 'allocateOperationsFunding', { ...input, assessment: ofAnother }, PROJECT);
  expect(refusalsOf(wrong)).toEqual(['ASSESSMENT_OF_ANOTHER_BODY input.assessment']);
  const own = await begun(guiyang, 2025);
  const given = await work.give(asFinance(guiyang), 'allocateOperationsFunding', { ...input, assessment: own }, PROJECT);
  expect(given).toMatchObject({ stage: 'OPERATIONS_FUNDED' });
});

test('a decision on investment is told at once what it lacks itself, and that the project was not approved', async () => {
  const code = await atStage(work, guiyang, 'SUBMITTED');
  const given = { code, ...money, amount: '0' };
  expect(refusalsOf(await work.give(asFinance(guiyang), 'recordInvestmentDecision', given, PROJECT))).toEqual([
    'AMOUNT_NOT_POSITIVE input.amount',
    'PROJECT_NOT_APPROVED input',
    'ASSESSMENT_REQUIRED input.assessment',
    'RESOURCE_SYSTEM_ASSESSMENT_MISSING input.resourceSystemAssessment',
  ]);
});

test('[JY-11] a decision on funds in 济源 without the record of the department’s data work is refused', async () => {
  const [accepted, approved] = [await atStage(work, jiyuan, 'ACCEPTED'), await atStage(work, jiyuan, 'APPROVED')];
  for (const [command, code] of [
    ['allocateOperationsFunding', accepted],
    ['recordInvestmentDecision', approved],
  ] as const) {
    for (const performanceRef of [undefined, '　']) {
      const refused = await work.give(asFinance(jiyuan), command, { code, ...money, performanceRef }, PROJECT);
      expect(refusalsOf(refused)).toEqual(['PERFORMANCE_REF_MISSING input.performanceRef']);
      expect(refused.findings?.[0]?.article?.number).toBe('第十一条');
    }
    const whole = { code, ...money, performanceRef: '示执〔2026〕1号' };
    mustBe(await work.give(asFinance(jiyuan), command, whole, PROJECT), command);
    expect(await recordedOn(jiyuan, code)).toMatchObject([{ event: command, attached: { performanceRef: '示执〔2026〕1号' } }]);
  }
});

test('a gate that the text of the city does not know decides nothing', async () => {
  const code = await atStage(work, yulin, 'ACCEPTED');
  for (const gate of ['APPROVAL', 'INVESTMENT', 'ACCEPTANCE', 'OPERATIONS_FUNDING']) {
    expect(await verdictOn(work, yulin, code, gate)).toMatchObject({ outcome: 'NOT_REGULATED', conditions: [] });
  }
  expect(rulesOf(await work.give(asFinance(yulin), 'allocateOperationsFunding', { code, ...money }, PROJECT))).toEqual([
    'NOT_REGULATED',
  ]);
  const invested = await work.give(asFinance(yulin), 'recordInvestmentDecision', { code, ...money }, PROJECT);
  expect(rulesOf(invested)).toEqual(['NOT_REGULATED']);
});

test.each([
  ['DRAFTING', []],
  ['SUBMITTED', ['APPROVAL']],
  ['REJECTED', []],
  ['APPROVED', []],
  ['BUILT', ['ACCEPTANCE']],
  ['ACCEPTANCE_FAILED', ['ACCEPTANCE']],
  ['ACCEPTED', ['OPERATIONS_FUNDING']],
  ['OPERATIONS_FUNDED', []],
])('of a project at the stage %s only what can be decided from it is read as possible', async (stage, open) => {
  const { id: entry } = await aPublishedEntry(work, chifeng);
  await work.settled();
  const code = await atStage(work, chifeng, stage, { plannedCatalog: [entry] });
  for (const gate of ['APPROVAL', 'ACCEPTANCE', 'OPERATIONS_FUNDING']) {
    const { reading, readingEn } = await verdictOn(work, chifeng, code, gate);
    const isOpen = (open as readonly string[]).includes(gate);
    expect([gate, reading.includes('此时不能办理'), reading.includes('可以办理')]).toEqual([gate, !isOpen, isOpen]);
    expect([gate, readingEn.includes('cannot be decided'), readingEn.includes('may go ahead')]).toEqual([
      gate,
      !isOpen,
      isOpen,
    ]);
  }
});

test('money to build is read as possible once the project is approved', async () => {
  const readings = ['REJECTED', 'APPROVED', 'BUILT'].map(async stage => {
    const { reading } = await verdictOn(work, jiyuan, await atStage(work, jiyuan, stage), 'INVESTMENT');
    return reading.includes('此时不能办理');
  });
  expect(await Promise.all(readings)).toEqual([true, false, false]);
});

test('a soft condition that is not met advises, is read aloud, and stops no decision', async () => {
  const { id: entry } = await aPublishedEntry(work, chifeng, { title: '尚未汇聚的目录' });
  await work.settled();
  const code = await atStage(work, chifeng, 'BUILT', { name: '示例监管平台', plannedCatalog: [entry] });
  const verdict = await verdictOn(work, chifeng, code, 'ACCEPTANCE');
  expect(verdict).toMatchObject({
    outcome: 'ADVISE',
    missing: [{ rule: 'CATALOGUE_PROVIDED_AND_AGGREGATED', outcome: 'UNMET' }],
  });
  for (const said of ['示例监管平台', '四(三)2', '参考条件', '“尚未汇聚的目录”目录已发布；数据未汇聚', '补正：']) {
    expect(verdict.reading).toContain(said);
  }
  for (const said of ['To be weighed', 'not met', 'its data has not arrived', 'Remedy:'])
    expect(verdict.readingEn).toContain(said);
  expect(await work.give(chifeng.asAuthority, 'acceptProject', { code }, PROJECT)).toMatchObject({ stage: 'ACCEPTED' });
});
