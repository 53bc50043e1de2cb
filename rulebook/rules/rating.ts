import type { OwnRule, Rule } from '../rule';
import { isBlank } from '../values/blank';

/** From very poor to very good. */
export const SCORES = { least: 1, most: 5 } as const;

export interface RatingADataset {
  /** By the names of the dimensions. */
  scores: Readonly<Record<string, number | null | undefined>>;
}

export const ratingADataset: readonly Rule<RatingADataset>[] = [
  {
    id: 'SCORES_MISSING',
    by: 'open_rating_dimensions',
    path: ['scores'],
    message: dimensions => `应对${Object.values(dimensions).join('、')}逐项评分。`,
    messageEn: dimensions => `A rating scores all ${Object.keys(dimensions).length} dimensions.`,
    holds: ({ scores }, dimensions) => Object.keys(dimensions).every(dimension => scores[dimension] != null),
  },
  {
    id: 'SCORE_OUT_OF_RANGE',
    path: ['scores'],
    message: `评分为 ${SCORES.least} 至 ${SCORES.most} 分。`,
    messageEn: `A score lies between ${SCORES.least} and ${SCORES.most}.`,
    holds: ({ scores }) =>
      Object.values(scores).every(score => score == null || (score >= SCORES.least && score <= SCORES.most)),
  },
];

/** Giving an opinion of the work of opening data. */
export const givingAnOpinion: readonly OwnRule<{ text: string }>[] = [
  {
    id: 'OPINION_TEXT_MISSING',
    path: ['text'],
    message: '应写明意见。',
    messageEn: 'An opinion says something.',
    holds: ({ text }) => !isBlank(text),
  },
];

export const answeringAnOpinion: readonly OwnRule<{ answer: string; isAnswered: boolean }>[] = [
  {
    id: 'OPINION_ANSWER_MISSING',
    path: ['answer'],
    message: '应写明处理情况。',
    messageEn: 'The answer says how the opinion was dealt with.',
    holds: ({ answer }) => !isBlank(answer),
  },
  {
    id: 'OPINION_ANSWERED_ALREADY',
    path: ['id'],
    message: '该意见已经答复。',
    messageEn: 'The opinion has been answered.',
    holds: ({ isAnswered }) => !isAnswered,
  },
];

/** Showing a case of use. */
export interface ShowingACase {
  title: string;
  summary: string;
  entries: readonly string[];
}

export const showingACase: readonly OwnRule<ShowingACase>[] = [
  {
    id: 'SHOWCASE_TITLE_MISSING',
    path: ['title'],
    message: '应用案例应有名称。',
    messageEn: 'A case has a title.',
    holds: ({ title }) => !isBlank(title),
  },
  {
    id: 'SHOWCASE_SUMMARY_MISSING',
    path: ['summary'],
    message: '应说明应用案例的内容和价值。',
    messageEn: 'A case says what it does and what it is worth.',
    holds: ({ summary }) => !isBlank(summary),
  },
  {
    id: 'SHOWCASE_ENTRIES_MISSING',
    path: ['entries'],
    articles: { yulin: '第二十八条' },
    message: '应写明所应用的公共数据目录条目。',
    messageEn: 'A case names the entries of the catalog that it uses.',
    holds: ({ entries }) => entries.length > 0,
  },
];
