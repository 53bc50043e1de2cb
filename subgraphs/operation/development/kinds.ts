import { registerEnumType } from 'type-graphql';

export enum OutputReview {
  PASSED = 'PASSED',
  FAILED = 'FAILED',
}
registerEnumType(OutputReview, {
  name: 'OutputReview',
  description: 'What the review of a result found (输出审查).',
  valuesConfig: {
    PASSED: { description: 'It may leave the platform (通过).' },
    FAILED: { description: 'It stays (未通过).' },
  },
});
