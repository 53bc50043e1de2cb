import { registerEnumType } from 'type-graphql';

export enum ObjectionKind {
  OPEN = 'OPEN',
  SHARE = 'SHARE',
}
registerEnumType(ObjectionKind, {
  name: 'ObjectionKind',
  description: 'To what somebody objects (异议种类).',
  valuesConfig: {
    OPEN: { description: 'To data that is open (对开放数据的异议).' },
    SHARE: { description: 'To a matter of sharing (对政务数据共享的异议).' },
  },
});

/** 玉林 第十七条第1款 names the first four; 赤峰 四（二）3 the risk. */
export enum ObjectionGround {
  UNLAWFUL = 'UNLAWFUL',
  WRONG = 'WRONG',
  INCOMPLETE = 'INCOMPLETE',
  INFRINGING = 'INFRINGING',
  SECURITY_RISK = 'SECURITY_RISK',
  OTHER = 'OTHER',
}
registerEnumType(ObjectionGround, {
  name: 'ObjectionGround',
  description: 'On what ground somebody objects (异议事由).',
  valuesConfig: {
    UNLAWFUL: { description: 'It does not accord with laws and regulations (不符合法律、法规).' },
    WRONG: { description: 'It has errors (存在错误).' },
    INCOMPLETE: { description: 'It has omissions (存在遗漏).' },
    INFRINGING: {
      description: 'It infringes trade secrets, privacy or other rights and interests (侵犯商业秘密、个人隐私等合法权益).',
    },
    SECURITY_RISK: { description: 'It may be a risk to security (可能存在安全风险).' },
    OTHER: { description: 'Another ground (其他事由).' },
  },
});

/** The states of SMX-09 and, for objections to sharing, of SMX-08. */
export enum ObjectionStatus {
  FILED = 'FILED',
  SUSPENDED_VERIFYING = 'SUSPENDED_VERIFYING',
  OPEN_VERIFYING = 'OPEN_VERIFYING',
  WITHDRAWN = 'WITHDRAWN',
  RESTORED = 'RESTORED',
  REOPENED_AFTER_PROCESSING = 'REOPENED_AFTER_PROCESSING',
  FED_BACK = 'FED_BACK',
  REPORTED = 'REPORTED',
  DISPATCHED = 'DISPATCHED',
  CONFIRMED = 'CONFIRMED',
  REFUTED = 'REFUTED',
  CORRECTED = 'CORRECTED',
  DISPUTED = 'DISPUTED',
  COORDINATED = 'COORDINATED',
  DECIDED = 'DECIDED',
}
registerEnumType(ObjectionStatus, {
  name: 'ObjectionStatus',
  description: 'Where an objection stands (异议状态).',
  valuesConfig: {
    FILED: { description: 'Filed (已提出).' },
    SUSPENDED_VERIFYING: { description: 'Opening is suspended while it is verified (中止开放并核实).' },
    OPEN_VERIFYING: { description: 'Open while it is verified (继续开放并核实).' },
    WITHDRAWN: { description: 'The data is withdrawn (已撤回数据).' },
    RESTORED: { description: 'Opening is restored (已恢复开放).' },
    REOPENED_AFTER_PROCESSING: { description: 'Opened again after processing (处理后再开放).' },
    FED_BACK: { description: 'The objector was told (已反馈).' },
    REPORTED: { description: 'Filed with the authority (已向主管部门提出).' },
    DISPATCHED: { description: 'With the department whose data it is (待提供部门核实).' },
    CONFIRMED: { description: 'Found to hold (异议成立).' },
    REFUTED: { description: 'Found not to hold (异议不成立).' },
    CORRECTED: { description: 'Put right (已纠正).' },
    DISPUTED: { description: 'The outcome is disputed (有争议).' },
    COORDINATED: { description: 'Coordinated by the authority (已协调).' },
    DECIDED: { description: 'Decided (已决定).' },
  },
});

export enum ObjectionOutcome {
  WITHDRAW = 'WITHDRAW',
  RESTORE = 'RESTORE',
  PROCESS_AND_REOPEN = 'PROCESS_AND_REOPEN',
  UPHELD = 'UPHELD',
  DISMISSED = 'DISMISSED',
}
registerEnumType(ObjectionOutcome, {
  name: 'ObjectionOutcome',
  description: 'What came of an objection (异议处理结果).',
  valuesConfig: {
    WITHDRAW: { description: 'The opened data is withdrawn (撤回数据).' },
    RESTORE: { description: 'Its opening is restored (恢复开放).' },
    PROCESS_AND_REOPEN: { description: 'It is processed, then opened again (处理后再开放).' },
    UPHELD: { description: 'The objection to sharing holds (异议成立).' },
    DISMISSED: { description: 'The objection to sharing does not hold (异议不成立).' },
  },
});

export enum ObjectionSort {
  FILED_ON = 'FILED_ON',
}
registerEnumType(ObjectionSort, {
  name: 'ObjectionSort',
  description: 'By what objections can be sorted (异议排序字段).',
  valuesConfig: { FILED_ON: { description: 'By the day of filing (提出日期).' } },
});
