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
  ContractStatus.SELECTED,
  ContractStatus.DRAFT_CONTRACT,
  ContractStatus.TERMINATED,
  ContractStatus.REJECTED,
];

/** Approved, and not ended early; a foreign key holds this equal to what the database makes of the status. */
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

export enum ContractMode {
  OPEN_DATA = 'OPEN_DATA',
  FRANCHISE = 'FRANCHISE',
  AUTHORISED_APPLICATION = 'AUTHORISED_APPLICATION',
  AUTHORISED_OPERATION_BY_DOMAIN = 'AUTHORISED_OPERATION_BY_DOMAIN',
  DEVELOPMENT_PLATFORM_SERVICE = 'DEVELOPMENT_PLATFORM_SERVICE',
  COMMERCIAL_DEVELOPMENT = 'COMMERCIAL_DEVELOPMENT',
  OTHER = 'OTHER',
}
registerEnumType(ContractMode, {
  name: 'ContractMode',
  description: 'In which way society develops the data (开发利用方式).',
  valuesConfig: {
    OPEN_DATA: { description: 'By opening (数据开放).' },
    FRANCHISE: { description: 'By franchise (特许开发).' },
    AUTHORISED_APPLICATION: { description: 'By authorised application (授权应用).' },
    AUTHORISED_OPERATION_BY_DOMAIN: { description: 'By authorised operation of domains (分领域授权运营).' },
    DEVELOPMENT_PLATFORM_SERVICE: { description: 'By a service of the development platform (开发利用平台服务).' },
    COMMERCIAL_DEVELOPMENT: { description: 'By commercial development (商业开发).' },
    OTHER: { description: 'In another way (其他方式).' },
  },
});

export enum ContractClause {
  NO_HARM = 'NO_HARM',
  PURPOSE_BOUND = 'PURPOSE_BOUND',
  RAW_DATA_STAYS = 'RAW_DATA_STAYS',
  SECURITY = 'SECURITY',
  DELETION_AT_END = 'DELETION_AT_END',
}
registerEnumType(ContractClause, {
  name: 'ContractClause',
  description: 'A clause that a contract has (协议条款).',
  valuesConfig: {
    NO_HARM: { description: 'Use harms neither the state, nor the public, nor third parties (不损害合法权益).' },
    PURPOSE_BOUND: { description: 'Use is bound to the purpose agreed (限定用途).' },
    RAW_DATA_STAYS: { description: 'Raw data stays in the platform (原始数据不出平台).' },
    SECURITY: { description: 'The operator keeps the data secure (安全保障).' },
    DELETION_AT_END: { description: 'What was received is deleted at the end (到期删除).' },
  },
});

export enum SelectionMethod {
  PUBLIC_TENDER = 'PUBLIC_TENDER',
  INVITED_TENDER = 'INVITED_TENDER',
  COMPETITIVE_NEGOTIATION = 'COMPETITIVE_NEGOTIATION',
  COMPETITIVE_CONSULTATION = 'COMPETITIVE_CONSULTATION',
  AUCTION = 'AUCTION',
}
registerEnumType(SelectionMethod, {
  name: 'SelectionMethod',
  description: 'By which competition the operator was chosen (竞争性方式).',
  valuesConfig: {
    PUBLIC_TENDER: { description: 'Public tender (公开招标).' },
    INVITED_TENDER: { description: 'Tender by invitation (邀请招标).' },
    COMPETITIVE_NEGOTIATION: { description: 'Competitive negotiation (竞争性谈判).' },
    COMPETITIVE_CONSULTATION: { description: 'Competitive consultation (竞争性磋商).' },
    AUCTION: { description: 'Auction (拍卖).' },
  },
});

export enum AssessmentConclusion {
  FAVOURABLE = 'FAVOURABLE',
  UNFAVOURABLE = 'UNFAVOURABLE',
}
registerEnumType(AssessmentConclusion, {
  name: 'AssessmentConclusion',
  description: 'To what the experts came (专家评估结论).',
  valuesConfig: {
    FAVOURABLE: { description: 'They advise it (建议同意).' },
    UNFAVOURABLE: { description: 'They advise against it (建议不同意).' },
  },
});

export enum SuspensionCause {
  ASSET = 'ASSET',
  VIOLATION = 'VIOLATION',
  OPERATOR_GONE = 'OPERATOR_GONE',
}
registerEnumType(SuspensionCause, {
  name: 'SuspensionCause',
  description: 'Why a contract stands still (暂停原因).',
  valuesConfig: {
    ASSET: { description: 'An asset that it covers is no longer registered (资产登记失效).' },
    VIOLATION: { description: 'A violation case is open (违规事项在办).' },
    OPERATOR_GONE: { description: 'Its operator has left the base registry (运营方已合并或者注销).' },
  },
});
