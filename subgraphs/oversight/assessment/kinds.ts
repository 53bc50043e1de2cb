import { registerEnumType } from 'type-graphql';

export enum SecurityCheckKind {
  SECURITY_TEST = 'SECURITY_TEST',
  RISK_ASSESSMENT = 'RISK_ASSESSMENT',
  SELF_CHECK = 'SELF_CHECK',
  DRILL = 'DRILL',
}
registerEnumType(SecurityCheckKind, {
  name: 'SecurityCheckKind',
  description: 'How security was checked (安全检查类别).',
  valuesConfig: {
    SECURITY_TEST: { description: 'A security test (安全测评).' },
    RISK_ASSESSMENT: { description: 'A risk assessment (风险评估).' },
    SELF_CHECK: { description: 'A check of risks by the body itself (安全风险自查).' },
    DRILL: { description: 'An emergency drill (应急演练).' },
  },
});

export enum CheckCapacity {
  DATA_AUTHORITY = 'DATA_AUTHORITY',
  CYBERSPACE = 'CYBERSPACE',
  PUBLIC_SECURITY = 'PUBLIC_SECURITY',
  STATE_SECURITY = 'STATE_SECURITY',
  UNIT = 'UNIT',
  PROFESSIONAL = 'PROFESSIONAL',
}
registerEnumType(CheckCapacity, {
  name: 'CheckCapacity',
  description: 'In which capacity a body took part (参与身份).',
  valuesConfig: {
    DATA_AUTHORITY: { description: 'As data authority (数据主管部门).' },
    CYBERSPACE: { description: 'As cyberspace administration (网信部门).' },
    PUBLIC_SECURITY: { description: 'As public security (公安机关).' },
    STATE_SECURITY: { description: 'As state security (国家安全机关).' },
    UNIT: { description: 'As the unit itself (本单位).' },
    PROFESSIONAL: { description: 'As a professional body (专业机构).' },
  },
});

export enum DataAspect {
  AGGREGATION = 'AGGREGATION',
  SHARING = 'SHARING',
  OPENING = 'OPENING',
  USE = 'USE',
}
registerEnumType(DataAspect, {
  name: 'DataAspect',
  description: 'What of the handling of data was looked at (评估环节).',
  valuesConfig: {
    AGGREGATION: { description: 'Aggregation (汇聚).' },
    SHARING: { description: 'Sharing (共享).' },
    OPENING: { description: 'Opening (开放).' },
    USE: { description: 'Use (应用).' },
  },
});
