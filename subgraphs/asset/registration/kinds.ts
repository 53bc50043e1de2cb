import { registerEnumType } from 'type-graphql';

export enum AssetKind {
  RESOURCE = 'RESOURCE',
  PRODUCT = 'PRODUCT',
  SERVICE = 'SERVICE',
}
registerEnumType(AssetKind, {
  name: 'AssetKind',
  description: 'Data resource, data product or data service (资产类型).',
  valuesConfig: {
    RESOURCE: { description: 'Data that can be used again (数据资源).' },
    PRODUCT: { description: 'A product made of data (数据产品).' },
    SERVICE: { description: 'A service that answers from data (数据服务).' },
  },
});

export enum AssetStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  REGISTERED = 'REGISTERED',
  CHANGED = 'CHANGED',
  EXPIRED = 'EXPIRED',
  DEREGISTERED = 'DEREGISTERED',
}
registerEnumType(AssetStatus, {
  name: 'AssetStatus',
  description:
    'Where the registration stands as recorded; whether it is valid on a day follows from its dates (登记状态为记录状态；某日是否有效以日期为准).',
  valuesConfig: {
    DRAFT: { description: 'Being written (草稿).' },
    SUBMITTED: { description: 'Handed in, not yet decided (已提交).' },
    RETURNED: { description: 'Sent back to be put right (已退回).' },
    REGISTERED: { description: 'Registered (已登记).' },
    CHANGED: { description: 'Registered, and changed since (已变更).' },
    EXPIRED: { description: 'Registration has run out (已失效).' },
    DEREGISTERED: { description: 'Taken off the register (已注销).' },
  },
});

export enum AssetRightKind {
  OWNERSHIP = 'OWNERSHIP',
  STEWARDSHIP = 'STEWARDSHIP',
  HOLDING = 'HOLDING',
  PROCESSING_USE = 'PROCESSING_USE',
  PRODUCT_OPERATION = 'PRODUCT_OPERATION',
}
registerEnumType(AssetRightKind, {
  name: 'AssetRightKind',
  description: 'Which right in the asset (权利类型).',
  valuesConfig: {
    OWNERSHIP: { description: 'Owns it (所有权).' },
    STEWARDSHIP: { description: 'Looks after it (管理权).' },
    HOLDING: { description: 'Holds the data resource (数据资源持有权).' },
    PROCESSING_USE: { description: 'Processes and uses the data (数据加工使用权).' },
    PRODUCT_OPERATION: { description: 'Runs products made of the data (数据产品经营权).' },
  },
});

export enum ValuationMethod {
  COST = 'COST',
  INCOME = 'INCOME',
  MARKET = 'MARKET',
}
registerEnumType(ValuationMethod, {
  name: 'ValuationMethod',
  description: 'Cost, income or market approach (评估方法).',
  valuesConfig: {
    COST: { description: 'By what it cost (成本法).' },
    INCOME: { description: 'By what it will earn (收益法).' },
    MARKET: { description: 'By what the like is sold for (市场法).' },
  },
});

export enum AssetSort {
  NAME = 'NAME',
  REGISTERED_ON = 'REGISTERED_ON',
  EXPIRES_ON = 'EXPIRES_ON',
}
registerEnumType(AssetSort, {
  name: 'AssetSort',
  description: 'By what assets can be sorted (资产排序字段).',
  valuesConfig: {
    NAME: { description: 'By name, in Chinese order (资产名称).' },
    REGISTERED_ON: { description: 'By the day of registration (登记日).' },
    EXPIRES_ON: { description: 'By the day the registration ends (失效日).' },
  },
});
