import type { PlainRule, Rule } from '../rule';
import { isBlank } from '../values/blank';
import { isInterval } from '../values/duration';

const ofTheReview = { chifeng: '四(二)2' };

/** From the narrowest to the widest. */
const shareTypes = ['NOT_SHARED', 'TEMPORARILY_NOT_SHARED', 'CONDITIONAL', 'UNCONDITIONAL'];
const openTypes = ['NOT_OPEN', 'CONDITIONAL', 'UNCONDITIONAL'];

/**
 * What an assessment comes to: whether an entry is to be shared or opened as before, more widely or less.
 * @param before null where it states no type
 */
export function outcomeOfReview(about: 'SHARE' | 'OPEN', before: string | null, after: string): 'KEPT' | 'RAISED' | 'LOWERED' {
  if (before === after) return 'KEPT';
  const order = about === 'SHARE' ? shareTypes : openTypes;
  return order.indexOf(after) > order.indexOf(before ?? '') ? 'RAISED' : 'LOWERED';
}

/** Assessing the type of an entry again. */
export const reviewingAType: readonly Rule<{ reason: string; entryPublished: boolean }>[] = [
  {
    id: 'TYPE_REVIEW_NOT_REQUIRED',
    by: 'type_review_required',
    path: ['entry'],
    message: '该地区的制度文本没有规定类型定期评估。',
    messageEn: 'The text of this city has no types assessed again.',
    holds: (_, required) => required,
  },
  {
    id: 'TYPE_REVIEW_REASON_MISSING',
    path: ['reason'],
    articles: ofTheReview,
    message: '评估应写明保持或者调整类型的理由。',
    messageEn: 'An assessment says why the type is kept or changed.',
    holds: ({ reason }) => !isBlank(reason),
  },
  {
    id: 'REVIEWED_ENTRY_NOT_PUBLISHED',
    path: ['entry'],
    message: '定期评估的是已发布的目录条目。',
    messageEn: 'Types of published entries are assessed again.',
    holds: ({ entryPublished }) => entryPublished,
  },
];

/** Setting how often it is done. */
export const settingTheInterval: readonly PlainRule<{ interval: string }>[] = [
  {
    id: 'REVIEW_INTERVAL_FORMAT',
    path: ['interval'],
    articles: ofTheReview,
    message: '评估周期应写作 ISO 8601 期间，例如 P6M。',
    messageEn: 'The interval is written as an ISO 8601 duration, such as P6M.',
    holds: ({ interval }) => isInterval(interval),
  },
];
