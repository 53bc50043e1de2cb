import { registerEnumType } from 'type-graphql';

export enum AgreementKind {
  PLATFORM = 'PLATFORM',
  SPECIAL = 'SPECIAL',
}
registerEnumType(AgreementKind, {
  name: 'AgreementKind',
  description: 'What users of opened data agree to (开放协议种类).',
  valuesConfig: {
    PLATFORM: { description: 'That of the platform, for all of it (平台协议).' },
    SPECIAL: { description: 'That of one unit for one open type (专项协议).' },
  },
});

export enum AgreementTemplateSort {
  TITLE = 'TITLE',
}
registerEnumType(AgreementTemplateSort, {
  name: 'AgreementTemplateSort',
  description: 'By what agreements can be sorted (开放协议排序字段).',
  valuesConfig: { TITLE: { description: 'By title (协议名称).' } },
});
