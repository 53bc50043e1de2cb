import { registerEnumType } from 'type-graphql';

export enum UsageFeedbackSort {
  SUBMITTED_ON = 'SUBMITTED_ON',
}
registerEnumType(UsageFeedbackSort, {
  name: 'UsageFeedbackSort',
  description: 'By what accounts of use can be sorted (使用情况反馈排序字段).',
  valuesConfig: {
    SUBMITTED_ON: { description: 'By the day of the account (反馈日期).' },
  },
});
