import { registerEnumType } from 'type-graphql';

export enum TypeReviewSubject {
  SHARE = 'SHARE',
  OPEN = 'OPEN',
}
registerEnumType(TypeReviewSubject, {
  name: 'TypeReviewSubject',
  description: 'Which type is assessed again (评估对象).',
  valuesConfig: {
    SHARE: { description: 'The share type (共享类型).' },
    OPEN: { description: 'The open type (开放类型).' },
  },
});

export enum TypeReviewOutcome {
  KEPT = 'KEPT',
  RAISED = 'RAISED',
  LOWERED = 'LOWERED',
}
registerEnumType(TypeReviewOutcome, {
  name: 'TypeReviewOutcome',
  description: 'What an assessment comes to (评估结果).',
  valuesConfig: {
    KEPT: { description: 'The type stays (保持).' },
    RAISED: { description: 'It is to be shared or opened more widely (扩大).' },
    LOWERED: { description: 'It is to be shared or opened less (缩小).' },
  },
});
