import { registerEnumType } from 'type-graphql';

export enum ContractStatus {
  REQUESTED = 'REQUESTED',
  PRODUCER_CONSULTED = 'PRODUCER_CONSULTED',
  EXPERT_ASSESSED = 'EXPERT_ASSESSED',
  SELECTED = 'SELECTED',
  DRAFT_CONTRACT = 'DRAFT_CONTRACT',
  APPROVED = 'APPROVED',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  EXPIRED = 'EXPIRED',
  TERMINATED = 'TERMINATED',
  REJECTED = 'REJECTED',
}
registerEnumType(ContractStatus, {
  name: 'ContractStatus',
  description:
    'Where the contract stands as recorded; whether it is in force on a day is asked with `on` (协议状态为记录状态；某日是否有效以日期为准).',
  valuesConfig: {
    REQUESTED: { description: 'Operation is asked for (已申请).' },
    PRODUCER_CONSULTED: { description: 'The department that makes the data has been heard (已征求数源部门意见).' },
    EXPERT_ASSESSED: { description: 'Experts have assessed it (已经专家评估).' },
    SELECTED: { description: 'The operator is chosen (已确定运营方).' },
    DRAFT_CONTRACT: { description: 'The contract is drawn up (协议拟订).' },
    APPROVED: { description: 'Approved, not begun (已批准).' },
    ACTIVE: { description: 'In operation (履行中).' },
    SUSPENDED: { description: 'Suspended; its last day stays (已暂停).' },
    EXPIRED: { description: 'Its term is over (已到期).' },
    TERMINATED: { description: 'Ended before its term (已终止).' },
    REJECTED: { description: 'Refused (不予授权).' },
  },
});

const UNBINDING = [
  ContractStatus.REQUESTED,
  ContractStatus.PRODUCER_CONSULTED,
  ContractStatus.EXPERT_ASSESSED,
  ContractStatus.TERMINATED,
  ContractStatus.REJECTED,
];

/** Made or about to be, and not ended early; a foreign key holds this equal to what the database makes of the status. */
export const isBinding = (status: ContractStatus): boolean => !UNBINDING.includes(status);

export enum ContractParty {
  GRANTOR = 'GRANTOR',
  OPERATOR = 'OPERATOR',
}
registerEnumType(ContractParty, {
  name: 'ContractParty',
  description: 'Which side of the contract (协议当事方).',
  valuesConfig: {
    GRANTOR: { description: 'Grants the right (授权方).' },
    OPERATOR: { description: 'Operates the data (运营方).' },
  },
});

export enum UsePurpose {
  PUBLIC_GOVERNANCE = 'PUBLIC_GOVERNANCE',
  PUBLIC_WELFARE = 'PUBLIC_WELFARE',
  INDUSTRY = 'INDUSTRY',
}
registerEnumType(UsePurpose, {
  name: 'UsePurpose',
  description: 'What the data may be used for (使用目的).',
  valuesConfig: {
    PUBLIC_GOVERNANCE: { description: 'To govern (公共治理).' },
    PUBLIC_WELFARE: { description: 'For the public good (公益事业).' },
    INDUSTRY: { description: 'For industry and business (产业发展、行业发展).' },
  },
});

export enum ContractSort {
  ENDS_ON = 'ENDS_ON',
  STARTS_ON = 'STARTS_ON',
  CONTRACT_NUMBER = 'CONTRACT_NUMBER',
}
registerEnumType(ContractSort, {
  name: 'ContractSort',
  description: 'By what contracts can be sorted (协议排序字段).',
  valuesConfig: {
    ENDS_ON: { description: 'By first day without the right (终止日).' },
    STARTS_ON: { description: 'By first day with the right (起始日).' },
    CONTRACT_NUMBER: { description: 'By number of the contract (协议编号).' },
  },
});
