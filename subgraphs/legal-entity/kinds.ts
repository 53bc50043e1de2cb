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
registerEnumType(LegalEntityKind, {
  name: 'LegalEntityKind',
  description: 'What kind of body it is (机构类型).',
  valuesConfig: {
    GOVERNMENT: { description: 'A government (人民政府).' },
    GOVERNMENT_DEPARTMENT: { description: 'A department of a government (政府部门).' },
    PUBLIC_INSTITUTION: { description: 'A public institution (事业单位).' },
    ENTERPRISE: { description: 'An enterprise (企业).' },
    SOCIAL_ORGANIZATION: { description: 'A social organization (社会组织).' },
    PUBLIC_UTILITY: { description: 'A public utility (公用企业).' },
    OTHER: { description: 'Any other body (其他组织).' },
  },
});

export enum LegalEntityStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  MERGED = 'MERGED',
  DEREGISTERED = 'DEREGISTERED',
}
registerEnumType(LegalEntityStatus, {
  name: 'LegalEntityStatus',
  description: 'Whether it still exists and may act, as recorded (机构状态).',
  valuesConfig: {
    ACTIVE: { description: 'Exists and may act (存续).' },
    SUSPENDED: { description: 'Exists and may not act for now (停业).' },
    MERGED: { description: 'Taken up into another body (已合并).' },
    DEREGISTERED: { description: 'Exists no more (已注销).' },
  },
});

export enum OfficeKind {
  LEGAL_REPRESENTATIVE = 'LEGAL_REPRESENTATIVE',
  PRINCIPAL = 'PRINCIPAL',
  CHIEF_DATA_OFFICER = 'CHIEF_DATA_OFFICER',
  DATA_STEWARD = 'DATA_STEWARD',
}
registerEnumType(OfficeKind, {
  name: 'OfficeKind',
  description: 'In which capacity a person serves (任职类型).',
  valuesConfig: {
    LEGAL_REPRESENTATIVE: { description: 'Represents the body in law (法定代表人).' },
    PRINCIPAL: { description: 'Heads the body (主要负责人).' },
    CHIEF_DATA_OFFICER: { description: 'Answers for the body’s data (首席数据官).' },
    DATA_STEWARD: { description: 'Looks after the body’s data day by day (数据管理员).' },
  },
});

export enum LegalEntitySort {
  NAME = 'NAME',
  CREDIT_CODE = 'CREDIT_CODE',
}
registerEnumType(LegalEntitySort, {
  name: 'LegalEntitySort',
  description: 'By what organizations can be sorted (机构排序字段).',
  valuesConfig: {
    NAME: { description: 'By name, in Chinese order (机构名称).' },
    CREDIT_CODE: { description: 'By unified social credit code (统一社会信用代码).' },
  },
});
