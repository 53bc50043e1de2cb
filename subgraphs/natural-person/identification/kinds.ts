import { registerEnumType } from 'type-graphql';

export enum IdentificationOutcome {
  MATCH = 'MATCH',
  NO_MATCH = 'NO_MATCH',
  UNCHECKED = 'UNCHECKED',
}
registerEnumType(IdentificationOutcome, {
  name: 'IdentificationOutcome',
  description: 'Whether document and name are those of one person of the city (核验结果).',
  valuesConfig: {
    MATCH: { description: 'They are (一致).' },
    NO_MATCH: { description: 'They are not, or nobody may be told of (不一致).' },
    UNCHECKED: { description: 'Only the request was checked; nobody was looked up (仅校验请求).' },
  },
});
