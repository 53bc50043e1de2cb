import { lawOf } from '../../../rulebook/law';
import {
  type BudgetGateName,
  gateBefore,
  gatesAhead,
  judgeGate,
  type ProjectStanding,
  type Tally,
} from '../../../rulebook/rules/budget-conditions';

const law = (slug: string) => lawOf(slug, '2026-06-30');
const all = (of = 2): Tally => ({ of, met: of });
const some = (of = 2): Tally => ({ of, met: of - 1 });
const unknown = (of = 2): Tally => ({ of, met: null });

const inOrder: ProjectStanding = {
  listed: all(),
  published: all(),
  aggregated: all(),
  named: all(),
  registered: all(),
  connected: all(1),
  scored: all(1),
  evaluated: all(1),
  accepted: all(1),
};
const outcome = (slug: string, gate: BudgetGateName, standing: Partial<ProjectStanding> = {}) =>
  judgeGate(law(slug), gate, { ...inOrder, ...standing }).outcome;

const gates: readonly BudgetGateName[] = ['APPROVAL', 'INVESTMENT', 'ACCEPTANCE', 'OPERATIONS_FUNDING'];

/** Each gate of each city: its conditions with strength and article, as the texts have them. */
test.each([
  ['chifeng', 'APPROVAL', ['SOFT EVALUATION_RESULT 四(三)2']],
  ['chifeng', 'INVESTMENT', ['SOFT DATA_RESOURCE_WORK 四(三)2']],
  ['chifeng', 'ACCEPTANCE', ['SOFT CATALOGUE_PROVIDED_AND_AGGREGATED 四(三)2']],
  ['chifeng', 'OPERATIONS_FUNDING', ['SOFT CATALOGUE_PROVIDED_AND_AGGREGATED 四(三)2', 'SOFT DATA_RESOURCE_WORK 四(三)2']],
  ['guiyang', 'APPROVAL', ['SOFT DATA_RESOURCE_WORK 四 第二章 五是']],
  ['guiyang', 'INVESTMENT', ['SOFT DATA_RESOURCE_WORK 四 第八章 一是']],
  ['guiyang', 'ACCEPTANCE', ['SOFT DATA_RESOURCE_WORK 四 第二章 五是']],
  ['guiyang', 'OPERATIONS_FUNDING', ['SOFT CATALOGUE_PROVIDED_AND_AGGREGATED -', 'SOFT DATA_RESOURCE_WORK 四 第八章 一是']],
  ['jiyuan', 'APPROVAL', ['HARD CATALOGUE_LIST_PRECOMPILED 第五十六条']],
  ['jiyuan', 'INVESTMENT', ['SOFT DATA_RESOURCE_WORK 第十一条']],
  ['jiyuan', 'ACCEPTANCE', ['HARD CATALOGUE_FULFILLED 第五十六条', 'HARD SYSTEM_CONNECTED 第五十六条']],
  ['jiyuan', 'OPERATIONS_FUNDING', ['SOFT CATALOGUE_PROVIDED_AND_AGGREGATED -', 'SOFT DATA_RESOURCE_WORK 第十一条']],
  ['sanming', 'APPROVAL', ['HARD DATA_ASSETS_NAMED 第三十条']],
  // borrowed, so it cites nothing
  ['sanming', 'INVESTMENT', ['SOFT DATA_RESOURCE_WORK -']],
  ['sanming', 'ACCEPTANCE', ['HARD ASSETS_REGISTERED_AND_AGGREGATED 第三十条']],
  ['sanming', 'OPERATIONS_FUNDING', ['HARD ACCEPTED 第三十条']],
] as const)('%s, %s', (slug, gate, stated) => {
  const { conditions } = judgeGate(law(slug), gate, inOrder);
  expect(conditions.map(({ strength, rule, article }) => `${strength} ${rule} ${article?.number ?? '-'}`)).toEqual(stated);
  expect(outcome(slug, gate)).toBe('ALLOW');
  for (const { text, textEn, remedy, remedyEn } of conditions) {
    for (const chinese of [text, remedy]) expect(chinese).toMatch(/^[\p{Script=Han}\p{P}]+$/u);
    for (const english of [textEn, remedyEn]) expect(english).toMatch(/^[A-Z][\x20-\x7e]+[a-z]$/);
  }
});

test('玉林 knows no gate', () => {
  for (const gate of gates)
    expect(judgeGate(law('yulin'), gate, inOrder)).toEqual({ outcome: 'NOT_REGULATED', conditions: [] });
});

test('a hard condition that is not met blocks, a soft one advises', () => {
  expect(outcome('sanming', 'ACCEPTANCE', { registered: some() })).toBe('BLOCK');
  expect(outcome('jiyuan', 'ACCEPTANCE', { connected: some(1) })).toBe('BLOCK');
  expect(outcome('chifeng', 'ACCEPTANCE', { aggregated: some() })).toBe('ADVISE');
  expect(outcome('chifeng', 'ACCEPTANCE', { scored: some(1) })).toBe('ADVISE');
  // what the gate does not ask about changes nothing
  expect(outcome('chifeng', 'ACCEPTANCE', { registered: some(), connected: some(1) })).toBe('ALLOW');
});

test('nothing is not fulfilled: of no thing none is in order, whoever cannot be asked', () => {
  const none = { of: 0, met: null };
  expect(outcome('sanming', 'ACCEPTANCE', { registered: { of: 0, met: 0 } })).toBe('BLOCK');
  expect(outcome('sanming', 'ACCEPTANCE', { registered: none })).toBe('BLOCK');
  expect(outcome('jiyuan', 'APPROVAL', { listed: none })).toBe('BLOCK');
});

test('what is not known is undetermined, hard or soft, and never allowed; what blocks for certain blocks', () => {
  for (const [slug, gate, tally] of [
    ['sanming', 'ACCEPTANCE', 'registered'],
    ['jiyuan', 'ACCEPTANCE', 'published'],
    ['chifeng', 'APPROVAL', 'evaluated'],
    ['guiyang', 'INVESTMENT', 'scored'],
  ] as const) {
    expect(outcome(slug, gate, { [tally]: unknown() })).toBe('UNDETERMINED');
  }
  expect(outcome('jiyuan', 'ACCEPTANCE', { published: unknown(), connected: some(1) })).toBe('BLOCK');
  // a soft condition that is not met does not settle what another is
  expect(outcome('chifeng', 'OPERATIONS_FUNDING', { aggregated: some(), scored: unknown(1) })).toBe('UNDETERMINED');
});

test('each stage stands before one gate, and has the rest ahead', () => {
  expect(
    ['DRAFTING', 'SUBMITTED', 'APPROVED', 'BUILT', 'ACCEPTANCE_FAILED', 'ACCEPTED', 'OPERATIONS_FUNDED', 'REJECTED'].map(
      stage => [gateBefore(stage), gatesAhead(stage).length],
    ),
  ).toEqual([
    ['APPROVAL', 4],
    ['APPROVAL', 4],
    ['INVESTMENT', 3],
    ['ACCEPTANCE', 2],
    ['ACCEPTANCE', 2],
    ['OPERATIONS_FUNDING', 1],
    ['OPERATIONS_FUNDING', 0],
    [null, 0],
  ]);
});
