import { registerEnumType } from 'type-graphql';

/** The states of SMX-09-CORRECTION. */
export enum CorrectionStatus {
  FILED = 'FILED',
  EXTENDED = 'EXTENDED',
  AGREED = 'AGREED',
  REFUSED = 'REFUSED',
  CHANGE_REQUESTED = 'CHANGE_REQUESTED',
  CHANGED = 'CHANGED',
}
registerEnumType(CorrectionStatus, {
  name: 'CorrectionStatus',
  description: 'Where a request to correct the open catalog stands (目录更正状态).',
  valuesConfig: {
    FILED: { description: 'With the department, to be answered (已提出).' },
    EXTENDED: { description: 'The reply is put off (已延长答复).' },
    AGREED: { description: 'The department agrees (同意更正).' },
    REFUSED: { description: 'The department does not agree (不同意更正).' },
    CHANGE_REQUESTED: { description: 'The authority is asked to change the catalog (已提请变更).' },
    CHANGED: { description: 'The catalog is changed (目录已变更).' },
  },
});

export enum CorrectionDecision {
  AGREE = 'AGREE',
  REFUSE = 'REFUSE',
}
registerEnumType(CorrectionDecision, {
  name: 'CorrectionDecision',
  description: 'Whether the department agrees to correct the open catalog (是否同意更正).',
  valuesConfig: {
    AGREE: { description: 'It agrees, and asks the authority to change the catalog (同意更正).' },
    REFUSE: { description: 'It does not (不同意更正).' },
  },
});

export enum CorrectionSort {
  FILED_ON = 'FILED_ON',
}
registerEnumType(CorrectionSort, {
  name: 'CorrectionSort',
  description: 'By what requests for correction can be sorted (目录更正排序字段).',
  valuesConfig: { FILED_ON: { description: 'By the day of filing (提出日期).' } },
});
