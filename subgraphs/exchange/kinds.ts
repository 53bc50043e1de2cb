import { registerEnumType } from 'type-graphql';

/** The catalog's enum, word for word: composition wants them identical. */
export enum ServiceMode {
  PLATFORM_ACQUISITION = 'PLATFORM_ACQUISITION',
  INTERFACE = 'INTERFACE',
  BULK = 'BULK',
  CROSS_VERIFICATION = 'CROSS_VERIFICATION',
  VERIFICATION = 'VERIFICATION',
}
registerEnumType(ServiceMode, {
  name: 'ServiceMode',
  description: 'By which service it is shared (共享服务方式).',
  valuesConfig: {
    PLATFORM_ACQUISITION: { description: 'Taken from the sharing platform (平台获取).' },
    INTERFACE: { description: 'Asked for through an interface (数据服务接口).' },
    BULK: { description: 'Exchanged in bulk (批量数据交换).' },
    CROSS_VERIFICATION: { description: 'Verified against several departments (数据交叉核验).' },
    VERIFICATION: { description: 'Compared, not handed over (核验比对).' },
  },
});

/** The catalog's enum, word for word. */
export enum OpenType {
  UNCONDITIONAL = 'UNCONDITIONAL',
  CONDITIONAL = 'CONDITIONAL',
  NOT_OPEN = 'NOT_OPEN',
}
registerEnumType(OpenType, {
  name: 'OpenType',
  description: 'On what terms it is open to society (开放类型).',
  valuesConfig: {
    UNCONDITIONAL: { description: 'Open to everybody (无条件开放).' },
    CONDITIONAL: { description: 'Open to those who meet its conditions (有条件开放).' },
    NOT_OPEN: { description: 'Not open (不予开放).' },
  },
});
