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
    CHANGED: { description: 'Registered, with a change under review (已登记，变更待审核).' },
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

export enum AssetOrigin {
  COLLECTED_DIRECTLY = 'COLLECTED_DIRECTLY',
  THIRD_PARTY_COLLECTED = 'THIRD_PARTY_COLLECTED',
  AUTHORISED_MANAGEMENT = 'AUTHORISED_MANAGEMENT',
  SYSTEM_GENERATED = 'SYSTEM_GENERATED',
  SOCIAL_DATA = 'SOCIAL_DATA',
  PROCESSED = 'PROCESSED',
}
registerEnumType(AssetOrigin, {
  name: 'AssetOrigin',
  description: 'How the data of an asset arises (数据来源方式).',
  valuesConfig: {
    COLLECTED_DIRECTLY: { description: 'Collected by the body itself (直接采集).' },
    THIRD_PARTY_COLLECTED: { description: 'Collected through a third party (通过第三方采集).' },
    AUTHORISED_MANAGEMENT: { description: 'Managed under an authorization (依法授权管理).' },
    SYSTEM_GENERATED: { description: 'Produced by a government system (政务信息系统形成).' },
    SOCIAL_DATA: { description: 'Acquired from society (采集或采购的社会数据).' },
    PROCESSED: { description: 'Made by processing other data (加工形成).' },
  },
});

export enum DataLayer {
  BASE = 'BASE',
  DEPARTMENT_POOL = 'DEPARTMENT_POOL',
  THEME = 'THEME',
  SPECIAL_TOPIC = 'SPECIAL_TOPIC',
}
registerEnumType(DataLayer, {
  name: 'DataLayer',
  description: 'Which database of the government an asset is (数据库层级).',
  valuesConfig: {
    BASE: { description: 'A base database (基础数据库).' },
    DEPARTMENT_POOL: { description: 'The data pool of a department (部门政务数据池).' },
    THEME: { description: 'A theme database (主题数据库).' },
    SPECIAL_TOPIC: { description: 'A database for one task (专题数据库).' },
  },
});

export enum ChangeKind {
  CHANGE = 'CHANGE',
  CORRECTION = 'CORRECTION',
}
registerEnumType(ChangeKind, {
  name: 'AssetChangeKind',
  description: 'Why a registration becomes another (变更类型).',
  valuesConfig: {
    CHANGE: { description: 'The asset has changed (变更登记).' },
    CORRECTION: { description: 'The registration was wrong (更正登记).' },
  },
});

export enum EvidenceDocumentKind {
  OWNERSHIP = 'OWNERSHIP',
  SOURCE = 'SOURCE',
  PROCESSING = 'PROCESSING',
  QUALITY = 'QUALITY',
  SECURITY = 'SECURITY',
  OTHER = 'OTHER',
}
registerEnumType(EvidenceDocumentKind, {
  name: 'AssetEvidenceKind',
  description: 'What a document shows of an asset (证明材料类别).',
  valuesConfig: {
    OWNERSHIP: { description: 'Whose it is (权属证明).' },
    SOURCE: { description: 'Where the data comes from (来源证明).' },
    PROCESSING: { description: 'How it was processed (加工说明).' },
    QUALITY: { description: 'Its quality (质量报告).' },
    SECURITY: { description: 'Its security (安全评估).' },
    OTHER: { description: 'Something else (其他).' },
  },
});
