import type { Rule } from '../rule';
import { isBlank } from '../values/blank';
import { isSelected, type Selected } from './operation-approval';
import type { OfToday } from './operation-course';

/** Asking the departments whose data it is. */
export const askingProducers: readonly Rule<{ sources: readonly string[] }>[] = [
  {
    id: 'SOURCES_MISSING',
    path: ['sources'],
    articles: { sanming: '第二十一条' },
    message: '应写明数据生产单位，以便征求意见。',
    messageEn: 'The departments whose data it is are named, so that they can be asked.',
    holds: ({ sources }) => sources.length > 0,
  },
];

/** What a department says of a request. */
export interface RecordingAnOpinion {
  opinion: string;
  statement?: string | null;
  /** Whether the department was asked. */
  asked: boolean;
  /** Whether it has spoken already. */
  spoken: boolean;
}

export const recordingAnOpinion: readonly Rule<RecordingAnOpinion>[] = [
  {
    id: 'NOT_A_SOURCE',
    path: ['id'],
    articles: { sanming: '第二十一条' },
    message: '本单位不是该申请所涉数据的数据生产单位。',
    messageEn: 'The department was not asked: none of the data is its own.',
    holds: ({ asked }) => asked,
  },
  {
    id: 'OPINION_GIVEN_ALREADY',
    path: ['id'],
    message: '每个数据来源一份意见，本单位已提出意见。',
    messageEn: 'One opinion a source: the department has given its own.',
    holds: ({ spoken }) => !spoken,
  },
  {
    id: 'STATEMENT_MISSING',
    path: ['statement'],
    message: '附条件同意或者不同意的，应写明意见。',
    messageEn: 'An objection, and a consent on conditions, says what it is.',
    holds: ({ opinion, statement }) => opinion === 'CONSENT' || !isBlank(statement),
  },
];

/** Choosing the operator: how, by which procedure, and when. */
export interface SelectingAnOperator extends Selected, OfToday {
  decidedOn: string;
}

export const selectingAnOperator: readonly Rule<SelectingAnOperator>[] = [
  {
    id: 'SELECTION_REFERENCE_MISSING',
    path: ['reference'],
    articles: { sanming: '第二十二条' },
    message: '应写明竞争性方式的项目编号。',
    messageEn: 'A selection names the reference of its procedure.',
    holds: act => isSelected(act),
  },
  {
    id: 'SELECTED_IN_FUTURE',
    path: ['decidedOn'],
    message: '确定日期不得晚于今日。',
    messageEn: 'A selection was decided by today.',
    holds: ({ decidedOn, today }) => decidedOn <= today,
  },
];

/** Rejecting a request. */
export const rejectingARequest: readonly Rule<{ reason: string }>[] = [
  {
    id: 'DEVELOPMENT_REFUSAL_UNREASONED',
    path: ['reason'],
    articles: { sanming: '第二十一条' },
    message: '不予授权应说明理由。',
    messageEn: 'Whoever rejects a request says why.',
    holds: ({ reason }) => !isBlank(reason),
  },
];
