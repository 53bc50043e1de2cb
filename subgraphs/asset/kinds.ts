import { registerEnumType } from 'type-graphql';

export enum AssetKind {
  RESOURCE = 'RESOURCE',
  PRODUCT = 'PRODUCT',
  SERVICE = 'SERVICE',
}
registerEnumType(AssetKind, { name: 'AssetKind', description: 'Data resource, data product or data service (资产类型).' });

export enum AssetStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  REGISTERED = 'REGISTERED',
  CHANGED = 'CHANGED',
  EXPIRED = 'EXPIRED',
  DEREGISTERED = 'DEREGISTERED',
}
registerEnumType(AssetStatus, { name: 'AssetStatus', description: 'Where the registration stands (登记状态).' });

export enum AssetRightKind {
  OWNERSHIP = 'OWNERSHIP',
  STEWARDSHIP = 'STEWARDSHIP',
  HOLDING = 'HOLDING',
  PROCESSING_USE = 'PROCESSING_USE',
  PRODUCT_OPERATION = 'PRODUCT_OPERATION',
}
registerEnumType(AssetRightKind, { name: 'AssetRightKind', description: 'Which right in the asset (权利类型).' });

export enum ValuationMethod {
  COST = 'COST',
  INCOME = 'INCOME',
  MARKET = 'MARKET',
}
registerEnumType(ValuationMethod, { name: 'ValuationMethod', description: 'Cost, income or market approach (评估方法).' });

export enum AssetSort {
  NAME = 'NAME',
  REGISTERED_ON = 'REGISTERED_ON',
  EXPIRES_ON = 'EXPIRES_ON',
}
registerEnumType(AssetSort, { name: 'AssetSort', description: 'By what assets can be sorted (资产排序字段).' });
