import { registerEnumType } from 'type-graphql';

export enum SecurityMeasure {
  ENCRYPTION = 'ENCRYPTION',
  ACCESS_AUTHENTICATION = 'ACCESS_AUTHENTICATION',
  MONITORING = 'MONITORING',
  EMERGENCY_RESPONSE = 'EMERGENCY_RESPONSE',
}
registerEnumType(SecurityMeasure, {
  name: 'SecurityMeasure',
  description: 'What a body does to keep data secure (安全防护措施).',
  valuesConfig: {
    ENCRYPTION: { description: 'Data is encrypted (数据加密).' },
    ACCESS_AUTHENTICATION: { description: 'Whoever reads it is authenticated (访问认证).' },
    MONITORING: { description: 'Attacks, leaks and theft are watched for (监测预警).' },
    EMERGENCY_RESPONSE: { description: 'Means for an emergency stand ready (应急技术保障).' },
  },
});

export enum RegimePart {
  POLICY_DOCUMENT = 'POLICY_DOCUMENT',
  SECURITY_BODY = 'SECURITY_BODY',
  RESPONSIBLE_OFFICE = 'RESPONSIBLE_OFFICE',
}
registerEnumType(RegimePart, {
  name: 'RegimePart',
  description: 'What a regime of security consists of (安全管理制度要素).',
  valuesConfig: {
    POLICY_DOCUMENT: { description: 'The document (安全管理制度文件).' },
    SECURITY_BODY: { description: 'The unit inside the body that sees to it (安全管理机构).' },
    RESPONSIBLE_OFFICE: { description: 'The post that answers for it (安全责任人岗位).' },
  },
});
