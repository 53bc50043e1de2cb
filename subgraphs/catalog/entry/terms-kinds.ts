import { registerEnumType } from 'type-graphql';

/** Values of what describes an entry and its terms, as the texts of the cities have them. */

export enum RecordForm {
  TEXT = 'TEXT',
  NUMBER = 'NUMBER',
  CHART = 'CHART',
  IMAGE = 'IMAGE',
  AUDIO = 'AUDIO',
  VIDEO = 'VIDEO',
  E_CERTIFICATE = 'E_CERTIFICATE',
  E_ARCHIVE = 'E_ARCHIVE',
  OTHER = 'OTHER',
}
registerEnumType(RecordForm, {
  name: 'RecordForm',
  description: 'In which form the data is recorded (记录形式).',
  valuesConfig: {
    TEXT: { description: 'Documents and other text (文字).' },
    NUMBER: { description: 'Numbers (数字).' },
    CHART: { description: 'Tables and charts (图表).' },
    IMAGE: { description: 'Images (图像).' },
    AUDIO: { description: 'Sound (音频).' },
    VIDEO: { description: 'Video (视频).' },
    E_CERTIFICATE: { description: 'Electronic certificates (电子证照).' },
    E_ARCHIVE: { description: 'Electronic archives (电子档案).' },
    OTHER: { description: 'Another form (其他).' },
  },
});

export enum HolderClass {
  GOVERNMENT = 'GOVERNMENT',
  PUBLIC_INSTITUTION = 'PUBLIC_INSTITUTION',
  PUBLIC_ENTERPRISE = 'PUBLIC_ENTERPRISE',
}
registerEnumType(HolderClass, {
  name: 'HolderClass',
  description: 'What kind of body holds the data (数据生产应用单位类别).',
  valuesConfig: {
    GOVERNMENT: { description: 'A government department (政务部门).' },
    PUBLIC_INSTITUTION: { description: 'A public institution (公益事业单位).' },
    PUBLIC_ENTERPRISE: { description: 'A public utility (公用企业).' },
  },
});

export enum BaseDatabase {
  POPULATION = 'POPULATION',
  LEGAL_ENTITY = 'LEGAL_ENTITY',
  GEOGRAPHY = 'GEOGRAPHY',
  E_CERTIFICATE = 'E_CERTIFICATE',
  CREDIT = 'CREDIT',
  TRUSTED_MATERIALS = 'TRUSTED_MATERIALS',
}
registerEnumType(BaseDatabase, {
  name: 'BaseDatabase',
  description: 'A base database (基础数据库).',
  valuesConfig: {
    POPULATION: { description: 'Natural persons (人口).' },
    LEGAL_ENTITY: { description: 'Legal persons and other organizations (法人单位).' },
    GEOGRAPHY: { description: 'Natural resources and geography (自然资源和空间地理).' },
    E_CERTIFICATE: { description: 'Electronic certificates (电子证照).' },
    CREDIT: { description: 'Credit (信用信息).' },
    TRUSTED_MATERIALS: { description: 'Trusted materials (可信材料).' },
  },
});

export enum CatalogLevel {
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  COUNTY = 'COUNTY',
  TOWN = 'TOWN',
  VILLAGE = 'VILLAGE',
}
registerEnumType(CatalogLevel, {
  name: 'CatalogLevel',
  description: 'Level of government that holds it (层级).',
  valuesConfig: {
    PROVINCE: { description: 'The province (省级).' },
    CITY: { description: 'The city (市级).' },
    COUNTY: { description: 'A county (县级).' },
    TOWN: { description: 'A town or street (乡镇街道).' },
    VILLAGE: { description: 'A village (村级).' },
  },
});

export enum BasisLevel {
  LAW = 'LAW',
  ADMINISTRATIVE_REGULATION = 'ADMINISTRATIVE_REGULATION',
  LOCAL_REGULATION = 'LOCAL_REGULATION',
  CENTRAL_POLICY = 'CENTRAL_POLICY',
  NATIONAL_POLICY = 'NATIONAL_POLICY',
  DEPARTMENT_RULE = 'DEPARTMENT_RULE',
  LOCAL_RULE = 'LOCAL_RULE',
  OTHER = 'OTHER',
}
registerEnumType(BasisLevel, {
  name: 'BasisLevel',
  description: 'Level of the text that something rests on (依据层级).',
  valuesConfig: {
    LAW: { description: 'A law (法律).' },
    ADMINISTRATIVE_REGULATION: { description: 'An administrative regulation of the State Council (行政法规).' },
    LOCAL_REGULATION: { description: 'A local regulation (地方性法规).' },
    CENTRAL_POLICY: { description: 'A policy of the Party Centre or the State Council (党中央、国务院政策).' },
    NATIONAL_POLICY: { description: 'Another national policy (国家有关政策).' },
    DEPARTMENT_RULE: { description: 'A rule of a ministry (部门规章).' },
    LOCAL_RULE: { description: 'A rule of a local government (地方政府规章).' },
    OTHER: { description: 'Another document (其他文件).' },
  },
});

export enum OpenCriterion {
  SECURITY_AND_PROCESSING = 'SECURITY_AND_PROCESSING',
  TIMELINESS = 'TIMELINESS',
  CONTINUOUS_RETRIEVAL = 'CONTINUOUS_RETRIEVAL',
}
registerEnumType(OpenCriterion, {
  name: 'OpenCriterion',
  description: 'What makes an open type conditional (列入有条件开放类的情形).',
  valuesConfig: {
    SECURITY_AND_PROCESSING: { description: 'High demands on security and processing (对数据安全和处理能力要求较高).' },
    TIMELINESS: { description: 'Soon out of date (时效性较强).' },
    CONTINUOUS_RETRIEVAL: { description: 'Must be had continuously (需要持续获取).' },
  },
});

export enum OpeningQuestion {
  LEGAL = 'LEGAL',
  PROFESSIONAL = 'PROFESSIONAL',
  PUBLIC_CONCERN = 'PUBLIC_CONCERN',
}
registerEnumType(OpeningQuestion, {
  name: 'OpeningQuestion',
  description: 'A question that opening the data raises (开放涉及的问题).',
  valuesConfig: {
    LEGAL: { description: 'Of law (法律问题).' },
    PROFESSIONAL: { description: 'Of a profession (专业问题).' },
    PUBLIC_CONCERN: { description: 'Of great public concern (社会影响较大).' },
  },
});

export enum AggregationMode {
  REALTIME = 'REALTIME',
  RETURN_FLOW = 'RETURN_FLOW',
  MANUAL_UPLOAD = 'MANUAL_UPLOAD',
  PERIODIC_WITH_FILING = 'PERIODIC_WITH_FILING',
  NONE_WITH_EVIDENCE = 'NONE_WITH_EVIDENCE',
}
registerEnumType(AggregationMode, {
  name: 'AggregationMode',
  description: 'How the data reaches the platform (汇聚方式).',
  valuesConfig: {
    REALTIME: { description: 'As it is made (实时汇聚).' },
    RETURN_FLOW: { description: 'Back from a system of a higher level (回流汇聚).' },
    MANUAL_UPLOAD: { description: 'Uploaded by hand (人工上传).' },
    PERIODIC_WITH_FILING: { description: 'At intervals that were filed (定期汇聚并备案).' },
    NONE_WITH_EVIDENCE: { description: 'Not at all, with evidence why (不能汇聚并提供证据材料).' },
  },
});

export enum ItemKind {
  BASIC = 'BASIC',
  BUSINESS = 'BUSINESS',
}
registerEnumType(ItemKind, {
  name: 'ItemKind',
  description: 'Whether every department needs the item (信息项类别).',
  valuesConfig: {
    BASIC: { description: 'Needed by all in common (基础信息项).' },
    BUSINESS: { description: 'Of one line of business (业务信息项).' },
  },
});

export enum Sensitivity {
  NONE = 'NONE',
  PERSONAL_INFO = 'PERSONAL_INFO',
  PERSONAL_PRIVACY = 'PERSONAL_PRIVACY',
  COMMERCIAL_SECRET = 'COMMERCIAL_SECRET',
  STATE_SECRET = 'STATE_SECRET',
}
registerEnumType(Sensitivity, {
  name: 'Sensitivity',
  description: 'What an item must be protected as (敏感类别).',
  valuesConfig: {
    NONE: { description: 'Nothing (不敏感).' },
    PERSONAL_INFO: { description: 'Personal information (个人信息).' },
    PERSONAL_PRIVACY: { description: 'Privacy of persons (个人隐私).' },
    COMMERCIAL_SECRET: { description: 'Commercial secrets (商业秘密).' },
    STATE_SECRET: { description: 'State secrets, which this register refuses (国家秘密).' },
  },
});

export enum CatalogDecision {
  APPROVE = 'APPROVE',
  RETURN = 'RETURN',
}
registerEnumType(CatalogDecision, {
  name: 'CatalogDecision',
  description: 'What a review of an entry comes to (审核结论).',
  valuesConfig: {
    APPROVE: { description: 'It is published (通过).' },
    RETURN: { description: 'It goes back to be mended (退回).' },
  },
});
