import { registerEnumType } from 'type-graphql';

export enum ViolationCandidateSort {
  DUE_ON = 'DUE_ON',
}
registerEnumType(ViolationCandidateSort, {
  name: 'ViolationCandidateSort',
  description: 'By what candidates can be sorted (违规线索排序字段).',
  valuesConfig: { DUE_ON: { description: 'By due day (截止日期).' } },
});

export enum CandidateLead {
  MISSED_DEADLINE = 'MISSED_DEADLINE',
  DUPLICATE_SOURCE = 'DUPLICATE_SOURCE',
  REPEATED_REQUEST = 'REPEATED_REQUEST',
}
registerEnumType(CandidateLead, {
  name: 'CandidateLead',
  description: 'What points to a violation (线索来源).',
  valuesConfig: {
    MISSED_DEADLINE: { description: 'A binding deadline that was missed (逾期).' },
    DUPLICATE_SOURCE: { description: 'A refused attempt to collect what another department collects (重复采集).' },
    REPEATED_REQUEST: { description: 'A complaint of being asked for what the platform offers (重复要求提供).' },
  },
});
