import type { PlainRule } from '../rule';
import { isBlank } from '../values/blank';
import { isInterval } from '../values/duration';
import type { LocalDate } from '../values/local-date';
import { statedBy } from './data-call';

/** Telling how data was used (使用情况反馈). */
export interface FeedingBack {
  since: LocalDate;
  until: LocalDate;
  today: LocalDate;
  summary: string;
}

const ofTheDuty = statedBy('usage_feedback_required');

export const feedingBack: readonly PlainRule<FeedingBack>[] = [
  {
    id: 'USAGE_SUMMARY_MISSING',
    path: ['summary'],
    articles: ofTheDuty,
    message: '应说明数据使用情况。',
    messageEn: 'How the data was used is said.',
    holds: ({ summary }) => !isBlank(summary),
  },
  {
    id: 'FEEDBACK_PERIOD',
    path: ['until'],
    message: '反馈期间的截止日应不早于起始日，且不晚于今日。',
    messageEn: 'The period ends on or after its first day, and not after today.',
    holds: ({ since, until, today }) => since <= until && until <= today,
  },
];

/** Agreeing how often it is told. */
export const agreeingOnAnInterval: readonly PlainRule<{ interval: string }>[] = [
  {
    id: 'INTERVAL_FORMAT',
    path: ['interval'],
    articles: ofTheDuty,
    message: '反馈周期应写作 ISO 8601 期间，例如 P6M。',
    messageEn: 'The interval is written as an ISO 8601 duration, such as P6M.',
    holds: ({ interval }) => isInterval(interval),
  },
];
