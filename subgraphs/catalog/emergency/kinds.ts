import { registerEnumType } from 'type-graphql';

export enum EmergencyKind {
  NATURAL_DISASTER = 'NATURAL_DISASTER',
  ACCIDENT = 'ACCIDENT',
  PUBLIC_HEALTH = 'PUBLIC_HEALTH',
  SOCIAL_SECURITY = 'SOCIAL_SECURITY',
}
registerEnumType(EmergencyKind, {
  name: 'EmergencyKind',
  description: 'What kind of emergency calls for open data (突发事件种类).',
  valuesConfig: {
    NATURAL_DISASTER: { description: 'A natural disaster (自然灾害).' },
    ACCIDENT: { description: 'A disastrous accident (事故灾难).' },
    PUBLIC_HEALTH: { description: 'An event of public health (公共卫生事件).' },
    SOCIAL_SECURITY: { description: 'An event of social security (社会安全事件).' },
  },
});
