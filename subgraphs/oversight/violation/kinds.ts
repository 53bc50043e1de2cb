import { registerEnumType } from 'type-graphql';

export enum ViolationCandidateSort {
  DUE_ON = 'DUE_ON',
}
registerEnumType(ViolationCandidateSort, {
  name: 'ViolationCandidateSort',
  description: 'By what candidates can be sorted (违规线索排序字段).',
  valuesConfig: { DUE_ON: { description: 'By due day (截止日期).' } },
});
