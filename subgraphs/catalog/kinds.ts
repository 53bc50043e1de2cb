import { registerEnumType } from 'type-graphql';

export enum CatalogKind {
  BASE = 'BASE',
  THEME = 'THEME',
  DEPARTMENT = 'DEPARTMENT',
}
registerEnumType(CatalogKind, { name: 'CatalogKind', description: 'Base, theme or department catalog (目录类别).' });

export enum CatalogStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  PUBLISHED = 'PUBLISHED',
  UPDATE_REQUESTED = 'UPDATE_REQUESTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(CatalogStatus, { name: 'CatalogStatus', description: 'Where the entry stands (目录状态).' });

export enum ShareType {
  UNCONDITIONAL = 'UNCONDITIONAL',
  CONDITIONAL = 'CONDITIONAL',
  NOT_SHARED = 'NOT_SHARED',
  TEMPORARILY_NOT_SHARED = 'TEMPORARILY_NOT_SHARED',
}
registerEnumType(ShareType, { name: 'ShareType', description: 'On what terms public bodies share it (共享类型).' });

export enum OpenType {
  UNCONDITIONAL = 'UNCONDITIONAL',
  CONDITIONAL = 'CONDITIONAL',
  NOT_OPEN = 'NOT_OPEN',
}
registerEnumType(OpenType, { name: 'OpenType', description: 'On what terms it is open to society (开放类型).' });

export enum ServiceMode {
  PLATFORM_ACQUISITION = 'PLATFORM_ACQUISITION',
  INTERFACE = 'INTERFACE',
  BULK = 'BULK',
  CROSS_VERIFICATION = 'CROSS_VERIFICATION',
  VERIFICATION = 'VERIFICATION',
}
registerEnumType(ServiceMode, { name: 'ServiceMode', description: 'By which service it is shared (共享服务方式).' });

export enum UpdateFrequency {
  REAL_TIME = 'REAL_TIME',
  DAILY = 'DAILY',
  WEEKLY = 'WEEKLY',
  MONTHLY = 'MONTHLY',
  QUARTERLY = 'QUARTERLY',
  HALF_YEARLY = 'HALF_YEARLY',
  YEARLY = 'YEARLY',
  IRREGULAR = 'IRREGULAR',
}
registerEnumType(UpdateFrequency, { name: 'UpdateFrequency', description: 'How often it is brought up to date (更新周期).' });

/** After the data types of 政务信息资源目录编制指南（试行）: 字符型, 数值型, 货币型, 日期型, 日期时间型, 逻辑型, 备注型, 通用型. */
export enum DataItemType {
  STRING = 'STRING',
  NUMBER = 'NUMBER',
  MONEY = 'MONEY',
  DATE = 'DATE',
  DATETIME = 'DATETIME',
  BOOLEAN = 'BOOLEAN',
  TEXT = 'TEXT',
  BINARY = 'BINARY',
}
registerEnumType(DataItemType, { name: 'DataItemType', description: 'What the values of an item are (数据类型).' });

export enum CatalogSort {
  TITLE = 'TITLE',
  CODE = 'CODE',
  PUBLISHED_ON = 'PUBLISHED_ON',
}
registerEnumType(CatalogSort, { name: 'CatalogSort', description: 'By what entries can be sorted (目录排序字段).' });
