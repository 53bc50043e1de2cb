import { registerEnumType } from 'type-graphql';

export enum ProducerOpinionKind {
  CONSENT = 'CONSENT',
  CONSENT_ON_CONDITIONS = 'CONSENT_ON_CONDITIONS',
  OBJECTION = 'OBJECTION',
}
registerEnumType(ProducerOpinionKind, {
  name: 'ProducerOpinionKind',
  description: 'What a department says whose data it is (数据生产单位意见).',
  valuesConfig: {
    CONSENT: { description: 'It agrees (同意).' },
    CONSENT_ON_CONDITIONS: { description: 'It agrees on conditions (附条件同意).' },
    OBJECTION: { description: 'It does not agree (不同意).' },
  },
});
