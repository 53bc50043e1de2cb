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

export enum DepartmentType {
  ORGAN = 'ORGAN',
  AUTHORIZED = 'AUTHORIZED',
  PUBLIC_SERVICE = 'PUBLIC_SERVICE',
  BY_REFERENCE = 'BY_REFERENCE',
}
registerEnumType(DepartmentType, {
  name: 'DepartmentType',
  description: 'As what a body takes part as a department; which there are, the text of the city says (部门类型).',
  valuesConfig: {
    ORGAN: { description: 'A government or a department of one (政府及其部门).' },
    AUTHORIZED: { description: 'Authorized by law to administer (法律、法规授权的组织).' },
    PUBLIC_SERVICE: { description: 'A public institution or a public utility (公益事业单位、公共企事业单位).' },
    BY_REFERENCE: { description: 'Another body to which the text applies by reference (参照执行的单位).' },
  },
});

export enum ReferenceClass {
  CENTRAL_OR_PROVINCIAL = 'CENTRAL_OR_PROVINCIAL',
  COURT = 'COURT',
  PROCURATORATE = 'PROCURATORATE',
  SOCIAL_GROUP = 'SOCIAL_GROUP',
  PUBLIC_UTILITY = 'PUBLIC_UTILITY',
  BUDGET_FUNDED = 'BUDGET_FUNDED',
}
registerEnumType(ReferenceClass, {
  name: 'ReferenceClass',
  description: 'Why the text of the city applies to a body by reference (参照执行类别).',
  valuesConfig: {
    CENTRAL_OR_PROVINCIAL: { description: 'A body of the centre or the province in the city (中央、省属驻地机构).' },
    COURT: { description: 'A court (审判机关).' },
    PROCURATORATE: { description: 'A procuratorate (检察机关).' },
    SOCIAL_GROUP: { description: 'A social group (社会团体).' },
    PUBLIC_UTILITY: { description: 'An operator of a public utility (公用事业运营单位).' },
    BUDGET_FUNDED: { description: 'Another body that the budget pays for (其他财政预算部门).' },
  },
});

export enum DataUserKind {
  NATURAL_PERSON = 'NATURAL_PERSON',
  LEGAL_PERSON = 'LEGAL_PERSON',
  UNINCORPORATED_ORGANIZATION = 'UNINCORPORATED_ORGANIZATION',
}
registerEnumType(DataUserKind, {
  name: 'DataUserKind',
  description: 'As what a user of open data stands before the law (数据使用主体类型).',
  valuesConfig: {
    NATURAL_PERSON: { description: 'A natural person, a sole trader included (自然人).' },
    LEGAL_PERSON: { description: 'A legal person (法人).' },
    UNINCORPORATED_ORGANIZATION: { description: 'An organization without legal personality (非法人组织).' },
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
