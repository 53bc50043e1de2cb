import { registerEnumType } from 'type-graphql';

export enum EvaluationKind {
  EVALUATION = 'EVALUATION',
  ASSESSMENT = 'ASSESSMENT',
}
registerEnumType(EvaluationKind, {
  name: 'EvaluationKind',
  description: 'For what the work of a unit is judged (评价类别).',
  valuesConfig: {
    EVALUATION: { description: 'The yearly evaluation, for the assessment of targets (年度评价、考核).' },
    ASSESSMENT: { description: 'The assessment with advice for improvement (评估).' },
  },
});

export enum EvaluationStatus {
  OPEN = 'OPEN',
  FINAL = 'FINAL',
}
registerEnumType(EvaluationStatus, {
  name: 'EvaluationStatus',
  description: 'Whether an evaluation is concluded (评价状态).',
  valuesConfig: {
    OPEN: { description: 'Scores may still change (进行中).' },
    FINAL: { description: 'Concluded for good (已办结).' },
  },
});

export enum EvaluationComponentKind {
  AGGREGATION = 'AGGREGATION',
  SHARING = 'SHARING',
  OPENING = 'OPENING',
  USE = 'USE',
  SECURITY = 'SECURITY',
  RESPONSIBILITY_FULFILMENT = 'RESPONSIBILITY_FULFILMENT',
}
registerEnumType(EvaluationComponentKind, {
  name: 'EvaluationComponentKind',
  description: 'What of the work is scored (评价内容).',
  valuesConfig: {
    AGGREGATION: { description: 'Published entries whose data reached the platform (汇聚).' },
    SHARING: { description: 'Binding deadlines of requests of others that were kept (共享).' },
    OPENING: { description: 'Entries for opening that stand in the open catalog (开放).' },
    USE: { description: 'What was made of shared and opened data (应用).' },
    SECURITY: { description: 'How the data was kept secure (安全).' },
    RESPONSIBILITY_FULFILMENT: { description: 'Lines of the responsibility list that were fulfilled (责任清单落实情况).' },
  },
});

export enum EvaluationSort {
  YEAR = 'YEAR',
}
registerEnumType(EvaluationSort, {
  name: 'EvaluationSort',
  description: 'By what evaluations can be sorted (评价排序字段).',
  valuesConfig: { YEAR: { description: 'By year (年度).' } },
});
