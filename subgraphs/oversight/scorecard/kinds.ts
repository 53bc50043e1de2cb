import { registerEnumType } from 'type-graphql';

export enum ScoreDimension {
  COMPLETENESS = 'COMPLETENESS',
  TIMELINESS = 'TIMELINESS',
  CONFORMITY = 'CONFORMITY',
}
registerEnumType(ScoreDimension, {
  name: 'ScoreDimension',
  description: 'What of the work of a unit is scored (评分维度).',
  valuesConfig: {
    COMPLETENESS: { description: 'Whether all is listed, described and aggregated (完整性).' },
    TIMELINESS: { description: 'Whether it was done in time (及时性).' },
    CONFORMITY: { description: 'Whether it is as it should be (规范性).' },
  },
});

export enum ScoreMeasure {
  ENTRIES_DESCRIBED = 'ENTRIES_DESCRIBED',
  ENTRIES_AGGREGATED = 'ENTRIES_AGGREGATED',
  NOTHING_LEFT_OUT = 'NOTHING_LEFT_OUT',
  DEADLINES_KEPT = 'DEADLINES_KEPT',
  UPDATES_IN_TIME = 'UPDATES_IN_TIME',
  REPORT_IN_TIME = 'REPORT_IN_TIME',
  ENTRIES_WITHOUT_FINDINGS = 'ENTRIES_WITHOUT_FINDINGS',
  PROBLEMS_CORRECTED = 'PROBLEMS_CORRECTED',
}
registerEnumType(ScoreMeasure, {
  name: 'ScoreMeasure',
  description: 'What is counted (评分指标).',
  valuesConfig: {
    ENTRIES_DESCRIBED: {
      description: 'Published entries that state their items, their share type and their update frequency (目录要素齐全).',
    },
    ENTRIES_AGGREGATED: { description: 'Published entries for sharing whose data has reached the platform (已汇聚).' },
    NOTHING_LEFT_OUT: { description: 'Data found to be left out of the catalog that was entered since (漏报已补).' },
    DEADLINES_KEPT: { description: 'Binding deadlines of the year that were kept (按时办理).' },
    UPDATES_IN_TIME: { description: 'Aggregated entries renewed as often as they promise (按期更新).' },
    REPORT_IN_TIME: { description: 'The annual report, where its day binds, filed in time (按时提交年度情况).' },
    ENTRIES_WITHOUT_FINDINGS: { description: 'Published entries with no open finding of an inspection (无未整改问题).' },
    PROBLEMS_CORRECTED: { description: 'Errors that the unit answers for, corrected (问题数据已更正).' },
  },
});
