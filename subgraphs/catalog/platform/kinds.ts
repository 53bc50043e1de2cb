import { registerEnumType } from 'type-graphql';

export enum PlatformKind {
  SHARING = 'SHARING',
  SUB_PLATFORM = 'SUB_PLATFORM',
  OPENING = 'OPENING',
}
registerEnumType(PlatformKind, {
  name: 'PlatformKind',
  description: 'What a platform is for (平台类别).',
  valuesConfig: {
    SHARING: { description: 'Bodies share through it (汇聚共享平台).' },
    SUB_PLATFORM: { description: 'Centre of a region or a sector, built on it (分地区或分行业数据资源中心、子平台).' },
    OPENING: { description: 'It opens data to society (开放平台).' },
  },
});

export enum PlatformOwner {
  LOCAL = 'LOCAL',
  PROVINCE = 'PROVINCE',
  AUTONOMOUS_REGION = 'AUTONOMOUS_REGION',
}
registerEnumType(PlatformOwner, {
  name: 'PlatformOwner',
  description: 'Who builds and runs a platform (平台建设层级).',
  valuesConfig: {
    LOCAL: { description: 'The city (本级建设).' },
    PROVINCE: { description: 'The province, for all its cities (省级统一建设).' },
    AUTONOMOUS_REGION: { description: 'The autonomous region, for all its cities (自治区统一建设).' },
  },
});

export enum PlatformStanding {
  NEW = 'NEW',
  EXISTING = 'EXISTING',
}
registerEnumType(PlatformStanding, {
  name: 'PlatformStanding',
  description: 'Whether a platform stood before the text of the city (平台建设时间).',
  valuesConfig: {
    NEW: { description: 'It was built under the text (新建).' },
    EXISTING: { description: 'It stood before, and is to be merged (已建).' },
  },
});

export enum ComplianceStatus {
  COMPLIANT = 'COMPLIANT',
  NON_COMPLIANT = 'NON_COMPLIANT',
}
registerEnumType(ComplianceStatus, {
  name: 'ComplianceStatus',
  description: 'Whether a platform meets what is asked of it (合规状态).',
  valuesConfig: {
    COMPLIANT: { description: 'Its protection was certified and the certificate counts (合规).' },
    NON_COMPLIANT: { description: 'It has no certificate that counts (不合规).' },
  },
});

export enum ConnectionStatus {
  NOT_CONNECTED = 'NOT_CONNECTED',
  CONNECTED = 'CONNECTED',
}
registerEnumType(ConnectionStatus, {
  name: 'ConnectionStatus',
  description: 'How far a system has got in connecting (接入状态).',
  valuesConfig: {
    NOT_CONNECTED: { description: 'Not yet, or no longer (未接入).' },
    CONNECTED: { description: 'Connected to the platform (已接入).' },
  },
});
