import { registerEnumType } from 'type-graphql';

/** Told apart by every subgraph alike: where data was when something happened to it. */
export enum SecurityStage {
  PROVISION = 'PROVISION',
  PLATFORM = 'PLATFORM',
  USE = 'USE',
}
registerEnumType(SecurityStage, {
  name: 'SecurityStage',
  description: 'Where data is in its handling, which decides who answers for it (数据安全责任阶段).',
  valuesConfig: {
    PROVISION: { description: 'Collected, verified and provided: before it is on the platform (提供环节).' },
    PLATFORM: { description: 'On the platform, or managed there (平台管理环节).' },
    USE: { description: 'Used by whoever obtained it (使用环节).' },
  },
});
