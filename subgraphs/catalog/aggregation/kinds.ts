import { registerEnumType } from 'type-graphql';

export enum DataOrigin {
  OWN_SYSTEM = 'OWN_SYSTEM',
  UPPER_SYSTEM = 'UPPER_SYSTEM',
  NO_SYSTEM = 'NO_SYSTEM',
}
registerEnumType(DataOrigin, {
  name: 'DataOrigin',
  description: 'Which system makes the data (数据来源).',
  valuesConfig: {
    OWN_SYSTEM: { description: 'A system of the department itself (自建业务系统).' },
    UPPER_SYSTEM: { description: 'A system of a higher level (上级系统).' },
    NO_SYSTEM: { description: 'None: it is kept by hand (无业务系统).' },
  },
});
