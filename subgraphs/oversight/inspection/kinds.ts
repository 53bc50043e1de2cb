import { registerEnumType } from 'type-graphql';

export enum InspectionKind {
  CATALOGUE = 'CATALOGUE',
  AGGREGATION = 'AGGREGATION',
  SHARING = 'SHARING',
  OPENING = 'OPENING',
  DEVELOPMENT = 'DEVELOPMENT',
  DATA_QUALITY = 'DATA_QUALITY',
  SERVICE_PROVIDER = 'SERVICE_PROVIDER',
}
registerEnumType(InspectionKind, {
  name: 'InspectionKind',
  description: 'What is inspected (监督检查类别).',
  valuesConfig: {
    CATALOGUE: { description: 'Compilation of the catalog (目录编制).' },
    AGGREGATION: { description: 'Aggregation (归集汇聚).' },
    SHARING: { description: 'Sharing (共享).' },
    OPENING: { description: 'Opening (开放).' },
    DEVELOPMENT: { description: 'Development and use (开发利用).' },
    DATA_QUALITY: { description: 'Quality of data (数据质量).' },
    SERVICE_PROVIDER: { description: 'The service of a technical provider (技术服务单位).' },
  },
});

export enum InspectionOutcome {
  PASSED = 'PASSED',
  FAILED = 'FAILED',
}
registerEnumType(InspectionOutcome, {
  name: 'InspectionOutcome',
  description: 'What an inspection came to (检查结果).',
  valuesConfig: {
    PASSED: { description: 'It meets what is required (合格).' },
    FAILED: { description: 'It does not (不合格).' },
  },
});

export enum FindingKind {
  UNDECLARED_DATA = 'UNDECLARED_DATA',
  INCOMPLETE = 'INCOMPLETE',
  WRONG = 'WRONG',
  OUTDATED = 'OUTDATED',
  NON_CONFORMING = 'NON_CONFORMING',
  NOT_AGGREGATED = 'NOT_AGGREGATED',
  NOT_OPENED = 'NOT_OPENED',
  SERVICE = 'SERVICE',
  OTHER = 'OTHER',
}
registerEnumType(FindingKind, {
  name: 'FindingKind',
  description: 'What was found (问题类别).',
  valuesConfig: {
    UNDECLARED_DATA: { description: 'Data that the catalog lacks (未编入目录的数据).' },
    INCOMPLETE: { description: 'Data is incomplete (数据不完整).' },
    WRONG: { description: 'Data is wrong (数据有误).' },
    OUTDATED: { description: 'Data is outdated (数据未更新).' },
    NON_CONFORMING: { description: 'Data does not meet the standards (不符合标准规范).' },
    NOT_AGGREGATED: { description: 'Data has not reached the platform (未汇聚).' },
    NOT_OPENED: { description: 'Data is not opened as prescribed (未按规定开放).' },
    SERVICE: { description: 'Of the service of a provider (服务问题).' },
    OTHER: { description: 'Something else (其他).' },
  },
});

export enum InspectionSort {
  INSPECTED_ON = 'INSPECTED_ON',
}
registerEnumType(InspectionSort, {
  name: 'InspectionSort',
  description: 'By what inspections can be sorted (监督检查排序字段).',
  valuesConfig: { INSPECTED_ON: { description: 'By the day of inspection (检查日期).' } },
});
