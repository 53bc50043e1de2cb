import { lawOf } from '../../../rulebook/law';
import { judge } from '../../../rulebook/rule';
import {
  concludingAnEvaluation,
  openingAnEvaluation,
  publishingAnEvaluation,
  scoringAComponent,
} from '../../../rulebook/rules/evaluation';
import { eachBreaks } from './each-breaks';

describe('beginning an evaluation', () => {
  eachBreaks(
    openingAnEvaluation,
    { year: 2026, unit: 'unit', evaluator: 'authority', exists: false, today: '2026-01-01' },
    {
      EVALUATED_YEAR_OUT_OF_RANGE: {
        broken: [{ year: 1999 }, { today: '2025-12-31' }],
        kept: [{ year: 2000 }, { today: '2026-01-02' }],
      },
      EVALUATION_OF_ONESELF: { broken: [{ unit: 'authority' }] },
      EVALUATION_EXISTS: { broken: [{ exists: true }] },
    },
  );
});

describe('scoring a part', () => {
  eachBreaks(
    scoringAComponent,
    { concluded: false, score: '82.5', prefilled: '82.5', reason: null },
    {
      EVALUATION_CONCLUDED: { broken: [{ concluded: true }] },
      COMPONENT_SCORE_OUT_OF_RANGE: {
        broken: [
          { score: '-0.0001', reason: '示例' },
          { score: '100.0001', reason: '示例' },
        ],
        kept: [
          { score: '0', reason: '示例' },
          { score: '100', reason: '示例' },
        ],
      },
      SCORE_REASON_MISSING: {
        broken: [{ score: '82.4999' }, { prefilled: null }, { prefilled: null, reason: ' ' }],
        kept: [{ prefilled: null, reason: '示例' }],
      },
    },
  );
});

describe('concluding an evaluation', () => {
  eachBreaks(
    concludingAnEvaluation,
    { concluded: false, year: 2025, today: '2026-01-01', unscored: [], conclusion: '示例' },
    {
      EVALUATION_CONCLUDED: { broken: [{ concluded: true }] },
      EVALUATED_YEAR_NOT_OVER: { broken: [{ today: '2025-12-31' }], kept: [{ today: '2026-01-02' }] },
      COMPONENT_SCORE_MISSING: { broken: [{ unscored: ['USE'] }] },
      EVALUATION_CONCLUSION_MISSING: { broken: [{ conclusion: ' ' }, { conclusion: null }] },
    },
  );
});

describe('publishing a result where the text has that', () => {
  eachBreaks(
    publishingAnEvaluation.filter(({ id }) => id !== 'PUBLICATION_NOT_REGULATED'),
    { concluded: true, published: false, advice: '示例' },
    {
      EVALUATION_NOT_CONCLUDED: { broken: [{ concluded: false }] },
      EVALUATION_PUBLISHED_ALREADY: { broken: [{ published: true }] },
      ADVICE_MISSING: { broken: [{ advice: null }, { advice: ' ' }] },
    },
  );
});

test.each([
  ['jiyuan', []],
  ['chifeng', ['PUBLICATION_NOT_REGULATED']],
  ['guiyang', ['PUBLICATION_NOT_REGULATED']],
])('in %s the publication of a result is held against the text', (slug, expected) => {
  const act = { concluded: true, published: false, advice: '示例' };
  expect(judge(publishingAnEvaluation, act, lawOf(slug, '2026-06-30')).map(({ rule }) => rule)).toEqual(expected);
});
