import { registerEnumType } from 'type-graphql';

export enum CatalogKind {
  BASE = 'BASE',
  THEME = 'THEME',
  DEPARTMENT = 'DEPARTMENT',
}
registerEnumType(CatalogKind, {
  name: 'CatalogKind',
  description: 'Base, theme or department catalog (目录类别).',
  valuesConfig: {
    BASE: { description: 'Of a base database (基础类).' },
    THEME: { description: 'Of a theme that several departments share (主题类).' },
    DEPARTMENT: { description: 'Of one department (部门类).' },
  },
});

export enum CatalogStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  PUBLISHED = 'PUBLISHED',
  UPDATE_REQUESTED = 'UPDATE_REQUESTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(CatalogStatus, {
  name: 'CatalogStatus',
  description: 'Where the entry stands as recorded (目录状态).',
  valuesConfig: {
    DRAFT: { description: 'Being written (草稿).' },
    SUBMITTED: { description: 'Handed in, not yet decided (已提交).' },
    RETURNED: { description: 'Sent back to be put right (已退回).' },
    PUBLISHED: { description: 'In the published catalog (已发布).' },
    UPDATE_REQUESTED: { description: 'Published, a new version is asked for (申请更新).' },
    WITHDRAWN: { description: 'Taken out of the catalog (已撤销).' },
  },
});

export enum ShareType {
  UNCONDITIONAL = 'UNCONDITIONAL',
  CONDITIONAL = 'CONDITIONAL',
  NOT_SHARED = 'NOT_SHARED',
  TEMPORARILY_NOT_SHARED = 'TEMPORARILY_NOT_SHARED',
}
registerEnumType(ShareType, {
  name: 'ShareType',
  description: 'On what terms public bodies share it (共享类型).',
  valuesConfig: {
    UNCONDITIONAL: { description: 'Shared with every public body (无条件共享).' },
    CONDITIONAL: { description: 'Shared with those who meet its conditions (有条件共享).' },
    NOT_SHARED: { description: 'Not shared (不予共享).' },
    TEMPORARILY_NOT_SHARED: { description: 'Not shared until a condition is met (暂不予共享).' },
  },
});

export enum OpenType {
  UNCONDITIONAL = 'UNCONDITIONAL',
  CONDITIONAL = 'CONDITIONAL',
  NOT_OPEN = 'NOT_OPEN',
}
registerEnumType(OpenType, {
  name: 'OpenType',
  description: 'On what terms it is open to society (开放类型).',
  valuesConfig: {
    UNCONDITIONAL: { description: 'Open to everybody (无条件开放).' },
    CONDITIONAL: { description: 'Open to those who meet its conditions (有条件开放).' },
    NOT_OPEN: { description: 'Not open (不予开放).' },
  },
});

export enum ServiceMode {
  PLATFORM_ACQUISITION = 'PLATFORM_ACQUISITION',
  INTERFACE = 'INTERFACE',
  BULK = 'BULK',
  CROSS_VERIFICATION = 'CROSS_VERIFICATION',
  VERIFICATION = 'VERIFICATION',
}
registerEnumType(ServiceMode, {
  name: 'ServiceMode',
  description: 'By which service it is shared (共享服务方式).',
  valuesConfig: {
    PLATFORM_ACQUISITION: { description: 'Taken from the sharing platform (平台获取).' },
    INTERFACE: { description: 'Asked for through an interface (数据服务接口).' },
    BULK: { description: 'Exchanged in bulk (批量数据交换).' },
    CROSS_VERIFICATION: { description: 'Verified against several departments (数据交叉核验).' },
    VERIFICATION: { description: 'Compared, not handed over (核验比对).' },
  },
});

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
registerEnumType(UpdateFrequency, {
  name: 'UpdateFrequency',
  description: 'How often it is brought up to date (更新周期).',
  valuesConfig: {
    REAL_TIME: { description: 'As it changes (实时).' },
    DAILY: { description: 'Every day (每日).' },
    WEEKLY: { description: 'Every week (每周).' },
    MONTHLY: { description: 'Every month (每月).' },
    QUARTERLY: { description: 'Every quarter (每季度).' },
    HALF_YEARLY: { description: 'Every half-year (每半年).' },
    YEARLY: { description: 'Every year (每年).' },
    IRREGULAR: { description: 'At no fixed times (不定期).' },
  },
});

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
registerEnumType(DataItemType, {
  name: 'DataItemType',
  description: 'What the values of an item are (数据类型).',
  valuesConfig: {
    STRING: { description: 'Short text (字符型).' },
    NUMBER: { description: 'Number (数值型).' },
    MONEY: { description: 'Amount of money (货币型).' },
    DATE: { description: 'Day (日期型).' },
    DATETIME: { description: 'Day and time (日期时间型).' },
    BOOLEAN: { description: 'True or false (逻辑型).' },
    TEXT: { description: 'Long text (备注型).' },
    BINARY: { description: 'Files and other binary content (通用型).' },
  },
});

export enum CatalogSort {
  TITLE = 'TITLE',
  CODE = 'CODE',
  PUBLISHED_ON = 'PUBLISHED_ON',
}
registerEnumType(CatalogSort, {
  name: 'CatalogSort',
  description: 'By what entries can be sorted (目录排序字段).',
  valuesConfig: {
    TITLE: { description: 'By title, in Chinese order (目录名称).' },
    CODE: { description: 'By code (目录代码).' },
    PUBLISHED_ON: { description: 'By the day of publication (发布日期).' },
  },
});
