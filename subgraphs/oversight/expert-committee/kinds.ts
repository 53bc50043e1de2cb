import { registerEnumType } from 'type-graphql';

export enum AffiliationClass {
  UNIVERSITY = 'UNIVERSITY',
  RESEARCH = 'RESEARCH',
  ENTERPRISE = 'ENTERPRISE',
  DEPARTMENT = 'DEPARTMENT',
}
registerEnumType(AffiliationClass, {
  name: 'AffiliationClass',
  description: 'Where an expert comes from (委员来源).',
  valuesConfig: {
    UNIVERSITY: { description: 'A university (高校).' },
    RESEARCH: { description: 'A research body (科研机构).' },
    ENTERPRISE: { description: 'A company (企业).' },
    DEPARTMENT: { description: 'A department (相关部门).' },
  },
});
