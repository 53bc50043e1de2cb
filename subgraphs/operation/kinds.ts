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
registerEnumType(ContractStatus, { name: 'ContractStatus', description: 'Where the contract stands (协议状态).' });

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
registerEnumType(ContractParty, { name: 'ContractParty', description: 'Which side of the contract (协议当事方).' });

export enum UsePurpose {
  PUBLIC_GOVERNANCE = 'PUBLIC_GOVERNANCE',
  PUBLIC_WELFARE = 'PUBLIC_WELFARE',
  INDUSTRY = 'INDUSTRY',
}
registerEnumType(UsePurpose, { name: 'UsePurpose', description: 'What the data may be used for (使用目的).' });

export enum ContractSort {
  ENDS_ON = 'ENDS_ON',
  STARTS_ON = 'STARTS_ON',
  CONTRACT_NUMBER = 'CONTRACT_NUMBER',
}
registerEnumType(ContractSort, { name: 'ContractSort', description: 'By what contracts can be sorted (协议排序字段).' });
