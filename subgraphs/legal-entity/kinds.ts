import { registerEnumType } from 'type-graphql';

export enum LegalEntityKind {
  GOVERNMENT = 'GOVERNMENT',
  GOVERNMENT_DEPARTMENT = 'GOVERNMENT_DEPARTMENT',
  PUBLIC_INSTITUTION = 'PUBLIC_INSTITUTION',
  ENTERPRISE = 'ENTERPRISE',
  SOCIAL_ORGANIZATION = 'SOCIAL_ORGANIZATION',
  PUBLIC_UTILITY = 'PUBLIC_UTILITY',
  OTHER = 'OTHER',
}
registerEnumType(LegalEntityKind, { name: 'LegalEntityKind', description: 'What kind of body it is (机构类型).' });

export enum LegalEntityStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  MERGED = 'MERGED',
  DEREGISTERED = 'DEREGISTERED',
}
registerEnumType(LegalEntityStatus, {
  name: 'LegalEntityStatus',
  description: 'Whether it still exists and may act (机构状态).',
});

export enum OfficeKind {
  LEGAL_REPRESENTATIVE = 'LEGAL_REPRESENTATIVE',
  PRINCIPAL = 'PRINCIPAL',
  CHIEF_DATA_OFFICER = 'CHIEF_DATA_OFFICER',
  DATA_STEWARD = 'DATA_STEWARD',
}
registerEnumType(OfficeKind, { name: 'OfficeKind', description: 'In which capacity a person serves (任职类型).' });

export enum LegalEntitySort {
  NAME = 'NAME',
  CREDIT_CODE = 'CREDIT_CODE',
}
registerEnumType(LegalEntitySort, {
  name: 'LegalEntitySort',
  description: 'By what organizations can be sorted (机构排序字段).',
});
