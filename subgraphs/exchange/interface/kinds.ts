import { registerEnumType } from 'type-graphql';

export enum InterfaceStatus {
  DEMANDED = 'DEMANDED',
  AGREED = 'AGREED',
  SUBMITTED = 'SUBMITTED',
  WRAPPED = 'WRAPPED',
  PUBLISHED = 'PUBLISHED',
}
registerEnumType(InterfaceStatus, {
  name: 'InterfaceStatus',
  description: 'Where an interface stands (接口状态).',
  valuesConfig: {
    DEMANDED: { description: 'Asked for, no day agreed on (待协商).' },
    AGREED: { description: 'To be provided by the agreed day (待提供).' },
    SUBMITTED: { description: 'Provided, not yet wrapped (待封装).' },
    WRAPPED: { description: 'Wrapped, not yet published (待发布).' },
    PUBLISHED: { description: 'Published on the platform (已发布).' },
  },
});

export enum DataInterfaceSort {
  DEMANDED_ON = 'DEMANDED_ON',
}
registerEnumType(DataInterfaceSort, {
  name: 'DataInterfaceSort',
  description: 'By what interfaces can be sorted (接口排序字段).',
  valuesConfig: { DEMANDED_ON: { description: 'By the day it was asked for (提出日期).' } },
});
