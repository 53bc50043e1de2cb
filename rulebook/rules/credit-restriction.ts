import type { OwnRule, PlainRule } from '../rule';
import { isBlank } from '../values/blank';
import type { LocalDate } from '../values/local-date';

/** Restricting whoever used data dishonestly (失信限制). */
export interface RestrictingAnEntity {
  entity: string;
  orderedBy: string;
  reason: string;
  basis: string;
  since: LocalDate;
  /** First day without it. */
  until?: LocalDate | null;
}

export const restrictingAnEntity: readonly OwnRule<RestrictingAnEntity>[] = [
  {
    id: 'RESTRICTION_REASON_MISSING',
    path: ['reason'],
    message: '应写明失信行为。',
    messageEn: 'The dishonest conduct is stated.',
    holds: ({ reason }) => !isBlank(reason),
  },
  {
    id: 'RESTRICTION_BASIS_MISSING',
    path: ['basis'],
    message: '应写明限制的依据。',
    messageEn: 'What the restriction rests on is stated.',
    holds: ({ basis }) => !isBlank(basis),
  },
  {
    id: 'RESTRICTION_ENDS_BEFORE_IT_BEGINS',
    path: ['until'],
    message: '截止日期应晚于起始日期。',
    messageEn: 'A restriction ends after it begins.',
    holds: ({ since, until }) => !until || until > since,
  },
  {
    id: 'RESTRICTION_OF_ONESELF',
    path: ['entity'],
    message: '不得限制本单位。',
    messageEn: 'Nobody restricts their own body.',
    holds: ({ entity, orderedBy }) => entity !== orderedBy,
  },
];

export const liftingARestriction: readonly OwnRule<{ lifted: boolean; reason: string }>[] = [
  {
    id: 'RESTRICTION_LIFTED',
    path: ['id'],
    message: '该限制已解除。',
    messageEn: 'This restriction is lifted already.',
    holds: ({ lifted }) => !lifted,
  },
  {
    id: 'LIFTING_REASON_MISSING',
    path: ['reason'],
    message: '应说明解除限制的理由。',
    messageEn: 'Why it is lifted is said.',
    holds: ({ reason }) => !isBlank(reason),
  },
];

/** Asking for opened data while restricted. */
export const askingWhileRestricted: readonly PlainRule<{ restricted: boolean }>[] = [
  {
    id: 'ENTITY_RESTRICTED',
    path: ['applicant'],
    articles: { chifeng: '四(三)2' },
    message: '该主体因失信行为受到限制，不能申请。',
    messageEn: 'This body is restricted for dishonest conduct and cannot apply.',
    holds: ({ restricted }) => !restricted,
  },
];
