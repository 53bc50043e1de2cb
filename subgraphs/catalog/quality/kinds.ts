import { registerEnumType } from 'type-graphql';

export enum DataStage {
  COLLECTION = 'COLLECTION',
  AGGREGATION = 'AGGREGATION',
  SHARING = 'SHARING',
  OPENING = 'OPENING',
}
registerEnumType(DataStage, {
  name: 'DataStage',
  description: 'At which step of its life data was checked (数据环节).',
  valuesConfig: {
    COLLECTION: { description: 'Its collection (采集).' },
    AGGREGATION: { description: 'Its aggregation (汇聚).' },
    SHARING: { description: 'Its sharing (共享).' },
    OPENING: { description: 'Its opening (开放).' },
  },
});

export enum QualityDimension {
  ACCURACY = 'ACCURACY',
  TIMELINESS = 'TIMELINESS',
  COMPLETENESS = 'COMPLETENESS',
  USABILITY = 'USABILITY',
}
registerEnumType(QualityDimension, {
  name: 'QualityDimension',
  description: 'In what respect data is good (质量维度).',
  valuesConfig: {
    ACCURACY: { description: 'It is right (准确性).' },
    TIMELINESS: { description: 'It is up to date (时效性).' },
    COMPLETENESS: { description: 'Nothing is missing (完整性).' },
    USABILITY: { description: 'It can be used (可用性).' },
  },
});

export enum QualityMeasure {
  COMPARISON = 'COMPARISON',
  VERIFICATION = 'VERIFICATION',
  CORRECTION = 'CORRECTION',
}
registerEnumType(QualityMeasure, {
  name: 'QualityMeasure',
  description: 'What was done (质量管控措施).',
  valuesConfig: {
    COMPARISON: { description: 'It was compared with other data (数据比对).' },
    VERIFICATION: { description: 'It was checked against the facts (数据核查).' },
    CORRECTION: { description: 'Errors were corrected and it was checked again (数据纠错).' },
  },
});

export enum QualityResult {
  PASSED = 'PASSED',
  FAILED = 'FAILED',
}
registerEnumType(QualityResult, {
  name: 'QualityResult',
  description: 'What whoever checked concludes (检查结果).',
  valuesConfig: {
    PASSED: { description: 'The data is good enough (合格).' },
    FAILED: { description: 'It is not (不合格).' },
  },
});
