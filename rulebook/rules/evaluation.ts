import type { OwnRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import type { Decimal } from '../values/decimal';
import { compareDecimals } from '../values/decimal';
import type { LocalDate } from '../values/local-date';

/** Beginning to evaluate the work of a unit in a year (评价、评估). */
export interface OpeningAnEvaluation {
  year: number;
  unit: string;
  evaluator: string;
  /** Whether the unit has one of this kind for the year. */
  exists: boolean;
  today: LocalDate;
}

export const openingAnEvaluation: readonly Rule<OpeningAnEvaluation>[] = [
  {
    id: 'EVALUATED_YEAR_OUT_OF_RANGE',
    path: ['year'],
    message: '评价年度应在 2000 年以后，且已经开始。',
    messageEn: 'The year that is evaluated is one from 2000 on that has begun.',
    holds: ({ year, today }) => year >= 2000 && year <= 9998 && `${year}-01-01` <= today,
  },
  {
    id: 'EVALUATION_OF_ONESELF',
    path: ['unit'],
    message: '不得评价本单位。',
    messageEn: 'Nobody evaluates their own body.',
    holds: ({ unit, evaluator }) => unit !== evaluator,
  },
  {
    id: 'EVALUATION_EXISTS',
    path: ['year'],
    by: 'evaluation_period',
    message: '该单位该年度已有同类评价。',
    messageEn: 'The unit is evaluated once for the year.',
    holds: ({ exists }) => !exists,
  },
];

/** Giving one component its score. */
export interface ScoringAComponent {
  concluded: boolean;
  score: Decimal;
  /** What the register had for it; null where it counts nothing of the kind. */
  prefilled: Decimal | null;
  reason?: string | null;
}

const isConcluded: OwnRule<{ concluded: boolean }> = {
  id: 'EVALUATION_CONCLUDED',
  path: ['id'],
  message: '评价已办结，不得更改。',
  messageEn: 'A concluded evaluation is not changed.',
  holds: ({ concluded }) => !concluded,
};

export const scoringAComponent: readonly OwnRule<ScoringAComponent>[] = [
  isConcluded,
  {
    id: 'COMPONENT_SCORE_OUT_OF_RANGE',
    path: ['score'],
    message: '评分应在 0 至 100 之间。',
    messageEn: 'A score lies between 0 and 100.',
    holds: ({ score }) => compareDecimals(score, '0') >= 0 && compareDecimals(score, '100') <= 0,
  },
  {
    id: 'SCORE_REASON_MISSING',
    path: ['reason'],
    message: '评分与登记数据不一致，或登记系统没有数据的，应说明理由。',
    messageEn: 'A score other than what the register counts has its reason.',
    holds: ({ score, prefilled, reason }) =>
      (prefilled !== null && compareDecimals(score, prefilled) === 0) || !isBlank(reason),
  },
];

/** Concluding an evaluation. */
export interface ConcludingAnEvaluation {
  concluded: boolean;
  year: number;
  today: LocalDate;
  /** Components that have no score yet. */
  unscored: readonly string[];
  conclusion?: string | null;
}

export const concludingAnEvaluation: readonly Rule<ConcludingAnEvaluation>[] = [
  isConcluded,
  {
    id: 'EVALUATED_YEAR_NOT_OVER',
    path: ['id'],
    by: 'evaluation_period',
    message: '评价年度尚未结束，不能办结。',
    messageEn: 'The year that is evaluated is not over.',
    holds: ({ year, today }) => today > `${year}-12-31`,
  },
  {
    id: 'COMPONENT_SCORE_MISSING',
    path: ['id'],
    message: '各组成部分均应有评分。',
    messageEn: 'Every component has its score.',
    holds: ({ unscored }) => unscored.length === 0,
  },
  {
    id: 'EVALUATION_CONCLUSION_MISSING',
    path: ['conclusion'],
    message: '应写明评价结果。',
    messageEn: 'The result is stated.',
    holds: ({ conclusion }) => !isBlank(conclusion),
  },
];

/** Publishing a result to society. */
export interface PublishingAnEvaluation {
  concluded: boolean;
  published: boolean;
  advice: string | null;
}

export const publishingAnEvaluation: readonly Rule<PublishingAnEvaluation>[] = [
  {
    id: 'PUBLICATION_NOT_REGULATED',
    path: ['id'],
    by: 'assessment_published',
    message: '该地区的制度文本没有规定向社会公布评估结果。',
    messageEn: 'The text of this city does not have results published.',
    holds: (_, isPublished) => isPublished,
  },
  {
    id: 'EVALUATION_NOT_CONCLUDED',
    path: ['id'],
    message: '评估办结后方可公布。',
    messageEn: 'Only a concluded evaluation is published.',
    holds: ({ concluded }) => concluded,
  },
  {
    id: 'EVALUATION_PUBLISHED_ALREADY',
    path: ['id'],
    message: '该评估结果已公布。',
    messageEn: 'This result is published already.',
    holds: ({ published }) => !published,
  },
  {
    id: 'ADVICE_MISSING',
    path: ['advice'],
    by: 'assessment_published',
    message: '评估结果应连同改进意见一并公布。',
    messageEn: 'The result is published together with the advice for improvement.',
    holds: ({ advice }, isPublished) => !isPublished || !isBlank(advice),
  },
];
