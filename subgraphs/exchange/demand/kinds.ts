import { registerEnumType } from 'type-graphql';

export enum DemandStatus {
  SUBMITTED = 'SUBMITTED',
  UNDER_REVIEW = 'UNDER_REVIEW',
  CONFIRMED = 'CONFIRMED',
  PRE_SERVICE = 'PRE_SERVICE',
  REJECTED = 'REJECTED',
  ENTRY_LINKED = 'ENTRY_LINKED',
  CONVERTED = 'CONVERTED',
  FORWARDED_UPSTREAM = 'FORWARDED_UPSTREAM',
}
registerEnumType(DemandStatus, {
  name: 'DemandStatus',
  description: 'Where a demand for data outside the catalog stands (目录外需求状态).',
  valuesConfig: {
    SUBMITTED: { description: 'To be taken up (待受理).' },
    UNDER_REVIEW: { description: 'Under review (审核中).' },
    CONFIRMED: { description: 'To be met (已确认).' },
    PRE_SERVICE: { description: 'In service before opening (前置服务中).' },
    REJECTED: { description: 'Not to be met (未采纳).' },
    ENTRY_LINKED: { description: 'Entered in the catalog (已列入目录).' },
    CONVERTED: { description: 'Met: turned into a request, or open to be taken (已转为申请).' },
    FORWARDED_UPSTREAM: { description: 'Asked for at the level above (已向上级申请).' },
  },
});

export enum DemandKind {
  SHARE = 'SHARE',
  OPEN = 'OPEN',
}
registerEnumType(DemandKind, {
  name: 'DemandKind',
  description: 'For what data is demanded (需求类型).',
  valuesConfig: {
    SHARE: { description: 'To be shared among departments (共享需求).' },
    OPEN: { description: 'To be opened to society (开放需求).' },
  },
});

export enum DemandChannel {
  ONLINE = 'ONLINE',
  OFFLINE = 'OFFLINE',
}
registerEnumType(DemandChannel, {
  name: 'DemandChannel',
  description: 'How a demand came in (需求征集渠道).',
  valuesConfig: {
    ONLINE: { description: 'Stated in the register (线上).' },
    OFFLINE: { description: 'Stated elsewhere, and entered by an officer (线下).' },
  },
});

export enum DemandDecision {
  CONFIRM = 'CONFIRM',
  REJECT = 'REJECT',
}
registerEnumType(DemandDecision, {
  name: 'DemandDecision',
  description: 'What is decided on a demand (需求审核决定).',
  valuesConfig: {
    CONFIRM: { description: 'It is to be met (确认).' },
    REJECT: { description: 'It is not (不予采纳).' },
  },
});

export enum DataLevel {
  LOCAL = 'LOCAL',
  ABOVE = 'ABOVE',
}
registerEnumType(DataLevel, {
  name: 'DataLevel',
  description: 'Which level holds the data (数据所在层级).',
  valuesConfig: {
    LOCAL: { description: 'This level (本级).' },
    ABOVE: { description: 'A level above (上级).' },
  },
});

export enum DemandSort {
  SUBMITTED_ON = 'SUBMITTED_ON',
}
registerEnumType(DemandSort, {
  name: 'DemandSort',
  description: 'By what demands can be sorted (需求排序字段).',
  valuesConfig: {
    SUBMITTED_ON: { description: 'By the day of the demand (提出日期).' },
  },
});
