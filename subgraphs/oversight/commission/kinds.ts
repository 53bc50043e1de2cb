import { registerEnumType } from 'type-graphql';

export enum CommissionKind {
  TECHNICAL_SERVICE = 'TECHNICAL_SERVICE',
  THIRD_PARTY = 'THIRD_PARTY',
}
registerEnumType(CommissionKind, {
  name: 'CommissionKind',
  description: 'Who is commissioned (委托类别).',
  valuesConfig: {
    TECHNICAL_SERVICE: { description: 'A technical service unit (技术服务单位).' },
    THIRD_PARTY: { description: 'A professional third party (第三方专业机构).' },
  },
});

export enum CommissionScope {
  INTERFACES = 'INTERFACES',
  OPERATIONS = 'OPERATIONS',
  GOVERNANCE = 'GOVERNANCE',
  SECURITY = 'SECURITY',
}
registerEnumType(CommissionScope, {
  name: 'CommissionScope',
  description: 'For what a unit is commissioned (委托范围).',
  valuesConfig: {
    INTERFACES: { description: 'To wrap and publish interfaces (接口封装发布).' },
    OPERATIONS: { description: 'To build and run platforms (平台建设运行).' },
    GOVERNANCE: { description: 'To put data in order (数据治理).' },
    SECURITY: { description: 'To keep data secure (安全保障).' },
  },
});

export enum CommissionStatus {
  AHEAD = 'AHEAD',
  IN_FORCE = 'IN_FORCE',
  EXPIRED = 'EXPIRED',
  ENDED = 'ENDED',
}
registerEnumType(CommissionStatus, {
  name: 'CommissionStatus',
  description: 'Whether a commission carries (委托状态).',
  valuesConfig: {
    AHEAD: { description: 'It begins later (未开始).' },
    IN_FORCE: { description: 'It carries (有效).' },
    EXPIRED: { description: 'Its time is over (已到期).' },
    ENDED: { description: 'It was ended before (已终止).' },
  },
});
