import { registerEnumType } from 'type-graphql';

export enum VerificationStatus {
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  ANSWERED = 'ANSWERED',
}
registerEnumType(VerificationStatus, {
  name: 'VerificationStatus',
  description: 'Where a request to compare stands (核验比对申请状态).',
  valuesConfig: {
    SUBMITTED: { description: 'Handed in, not yet answered (待答复).' },
    APPROVED: { description: 'Agreed to; the comparison can be run (已同意).' },
    REJECTED: { description: 'Refused (已拒绝).' },
    ANSWERED: { description: 'Compared (已核验).' },
  },
});

export enum VerificationDecision {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
}
registerEnumType(VerificationDecision, {
  name: 'VerificationDecision',
  description: 'How a request to compare is decided (核验比对申请决定).',
  valuesConfig: {
    APPROVE: { description: 'Agreed to (同意).' },
    REJECT: { description: 'Refused (不同意).' },
  },
});

export enum VerificationSort {
  SUBMITTED_ON = 'SUBMITTED_ON',
}
registerEnumType(VerificationSort, {
  name: 'VerificationSort',
  description: 'By what requests to compare can be sorted (核验比对申请排序字段).',
  valuesConfig: { SUBMITTED_ON: { description: 'By day of submission (提交日期).' } },
});
