import { registerEnumType } from 'type-graphql';

export enum OpeningReviewKind {
  SECURITY = 'SECURITY',
  LEGALITY = 'LEGALITY',
  EXPERT_MEETING = 'EXPERT_MEETING',
  EXPERT_COMMITTEE = 'EXPERT_COMMITTEE',
  PUBLIC_CONSULTATION = 'PUBLIC_CONSULTATION',
}
registerEnumType(OpeningReviewKind, {
  name: 'OpeningReviewKind',
  description: 'A review before data is opened (开放前审查种类).',
  valuesConfig: {
    SECURITY: { description: 'Of security, for everything that is opened (安全审查).' },
    LEGALITY: { description: 'Of legality, where it raises a question of law (合法性审查).' },
    EXPERT_MEETING: { description: 'A meeting of experts, where it is specialised (专家论证会).' },
    EXPERT_COMMITTEE: { description: 'By the expert committee, for secrets and privacy (专家委员会审查).' },
    PUBLIC_CONSULTATION: { description: 'The public is heard, where it is concerned (公开听取意见).' },
  },
});

export enum ReviewOutcome {
  PASSED = 'PASSED',
  FAILED = 'FAILED',
}
registerEnumType(ReviewOutcome, {
  name: 'ReviewOutcome',
  description: 'How a review ended (审查结果).',
  valuesConfig: {
    PASSED: { description: 'It may be opened as far as this review goes (通过).' },
    FAILED: { description: 'It may not (未通过).' },
  },
});

export enum ConsultationMethod {
  HEARING = 'HEARING',
  MEETING = 'MEETING',
  OPINIONS_INVITED = 'OPINIONS_INVITED',
}
registerEnumType(ConsultationMethod, {
  name: 'ConsultationMethod',
  description: 'How the public was heard (听取意见方式).',
  valuesConfig: {
    HEARING: { description: 'A hearing (听证会).' },
    MEETING: { description: 'A meeting (座谈会).' },
    OPINIONS_INVITED: { description: 'Opinions were invited (征求意见).' },
  },
});

export enum AssessmentOutcome {
  QUALIFIED = 'QUALIFIED',
  NOT_QUALIFIED = 'NOT_QUALIFIED',
}
registerEnumType(AssessmentOutcome, {
  name: 'AssessmentOutcome',
  description: 'Whether data is fit to be opened, as its unit assessed it (开放评估结果).',
  valuesConfig: {
    QUALIFIED: { description: 'Fit to be opened (符合开放条件).' },
    NOT_QUALIFIED: { description: 'Not fit to be opened (不符合开放条件).' },
  },
});

export enum DesensitizationMethod {
  REMOVAL = 'REMOVAL',
  MASKING = 'MASKING',
  GENERALIZATION = 'GENERALIZATION',
  AGGREGATION = 'AGGREGATION',
  PSEUDONYMIZATION = 'PSEUDONYMIZATION',
  NOISE = 'NOISE',
}
registerEnumType(DesensitizationMethod, {
  name: 'DesensitizationMethod',
  description: 'How an item was made fit to be opened (脱敏方法).',
  valuesConfig: {
    REMOVAL: { description: 'Left out (删除).' },
    MASKING: { description: 'Parts hidden (遮盖).' },
    GENERALIZATION: { description: 'Made coarser (泛化).' },
    AGGREGATION: { description: 'Counted together (聚合).' },
    PSEUDONYMIZATION: { description: 'Replaced by other signs (假名化).' },
    NOISE: { description: 'Blurred by chance (加噪).' },
  },
});

export enum OpinionSubject {
  DIFFICULT_QUESTION = 'DIFFICULT_QUESTION',
  USE_RISK = 'USE_RISK',
  OTHER = 'OTHER',
}
registerEnumType(OpinionSubject, {
  name: 'OpinionSubject',
  description: 'What an expert opinion is about (专家意见事项).',
  valuesConfig: {
    DIFFICULT_QUESTION: { description: 'A difficult question of opening (疑难问题).' },
    USE_RISK: { description: 'The risk of its use (使用风险).' },
    OTHER: { description: 'Something else (其他建议).' },
  },
});
