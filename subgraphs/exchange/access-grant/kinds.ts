import { registerEnumType } from 'type-graphql';

/** How data is obtained by a grant. */
export enum AccessMeans {
  INTERFACE = 'INTERFACE',
  BULK = 'BULK',
  CROSS_VERIFICATION = 'CROSS_VERIFICATION',
  VERIFICATION = 'VERIFICATION',
  PLATFORM_ACQUISITION = 'PLATFORM_ACQUISITION',
  DOWNLOAD = 'DOWNLOAD',
}
registerEnumType(AccessMeans, {
  name: 'AccessMeans',
  description: 'How data is obtained (数据获取方式).',
  valuesConfig: {
    INTERFACE: { description: 'Record by record, by a registered key (接口访问).' },
    BULK: { description: 'Exported whole, watermarked (批量交换).' },
    CROSS_VERIFICATION: { description: 'Results computed from several sources, never the sources (交叉核验).' },
    VERIFICATION: { description: 'A value is compared and never shown (核验比对).' },
    PLATFORM_ACQUISITION: { description: 'Taken from the platform (平台获取).' },
    DOWNLOAD: { description: 'Downloaded as opened data (开放下载).' },
  },
});

export enum GrantStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  TERMINATED = 'TERMINATED',
}
registerEnumType(GrantStatus, {
  name: 'GrantStatus',
  description: 'Whether a grant may be used (授权状态).',
  valuesConfig: {
    ACTIVE: { description: 'May be used in its time (有效).' },
    SUSPENDED: { description: 'May not be used for now (已暂停).' },
    TERMINATED: { description: 'Ended for good (已终止).' },
  },
});

export enum AccessGrantSort {
  SINCE = 'SINCE',
}
registerEnumType(AccessGrantSort, {
  name: 'AccessGrantSort',
  description: 'By what grants can be sorted (授权排序字段).',
  valuesConfig: { SINCE: { description: 'By first day (生效日期).' } },
});
