import { registerEnumType } from 'type-graphql';

export enum DataNoticeKind {
  CATALOGUE_UPDATE_TASK = 'CATALOGUE_UPDATE_TASK',
  CONSISTENCY_ALERT = 'CONSISTENCY_ALERT',
}
registerEnumType(DataNoticeKind, {
  name: 'DataNoticeKind',
  description: 'What the unit is to do (提示种类).',
  valuesConfig: {
    CATALOGUE_UPDATE_TASK: { description: 'Bring its entry up to date (目录更新任务).' },
    CONSISTENCY_ALERT: { description: 'Bring the platform and its own data into agreement (一致性告警).' },
  },
});

export enum DataNoticeCause {
  SCHEMA_CHANGED = 'SCHEMA_CHANGED',
  SHARE_TYPE_REVIEWED = 'SHARE_TYPE_REVIEWED',
  OPEN_TYPE_REVIEWED = 'OPEN_TYPE_REVIEWED',
  DATA_DIFFERS = 'DATA_DIFFERS',
}
registerEnumType(DataNoticeCause, {
  name: 'DataNoticeCause',
  description: 'Why (提示事由).',
  valuesConfig: {
    SCHEMA_CHANGED: { description: 'The dataset has other columns than the entry has items (数据结构变化).' },
    SHARE_TYPE_REVIEWED: { description: 'An assessment asks for another share type (共享类型评估调整).' },
    OPEN_TYPE_REVIEWED: { description: 'An assessment asks for another open type (开放类型评估调整).' },
    DATA_DIFFERS: { description: 'The platform holds other data than the source (平台与数据源不一致).' },
  },
});

export const kindOfCause = (cause: DataNoticeCause): DataNoticeKind =>
  cause === DataNoticeCause.DATA_DIFFERS ? DataNoticeKind.CONSISTENCY_ALERT : DataNoticeKind.CATALOGUE_UPDATE_TASK;
