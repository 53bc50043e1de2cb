import { registerEnumType } from 'type-graphql';

/** The states of every machine that a share request may run on. */
export enum ShareRequestStatus {
  CREATED = 'CREATED',
  GRANTED = 'GRANTED',
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  PRODUCER_REVIEW = 'PRODUCER_REVIEW',
  AUTHORITY_REVIEW = 'AUTHORITY_REVIEW',
  LETTER_REGISTERED = 'LETTER_REGISTERED',
  RULE_DRAFTING = 'RULE_DRAFTING',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  FULFILLED = 'FULFILLED',
  IN_SERVICE = 'IN_SERVICE',
  SUSPENDED = 'SUSPENDED',
  TERMINATED = 'TERMINATED',
}
registerEnumType(ShareRequestStatus, {
  name: 'ShareRequestStatus',
  description: 'Where the request stands as recorded (共享申请状态).',
  valuesConfig: {
    CREATED: { description: 'Asked for without conditions, not yet granted (已提出).' },
    GRANTED: { description: 'Granted at once (已授权).' },
    DRAFT: { description: 'Being drafted by the department that asks (草稿).' },
    SUBMITTED: { description: 'Handed in, not yet decided (已提交).' },
    PRODUCER_REVIEW: { description: 'Reviewed by the unit whose data it is (数据生产单位审核).' },
    AUTHORITY_REVIEW: { description: 'Before the authority (主管部门审定).' },
    LETTER_REGISTERED: { description: 'The official letter is registered (函件已登记).' },
    RULE_DRAFTING: { description: 'The rule of cross-verification is being drawn up (制定核验规则).' },
    APPROVED: { description: 'Granted (已同意).' },
    REJECTED: { description: 'Refused (不予同意).' },
    FULFILLED: { description: 'The data are supplied (已提供).' },
    IN_SERVICE: { description: 'The service runs (服务中).' },
    SUSPENDED: { description: 'Supply is suspended (已暂停).' },
    TERMINATED: { description: 'Ended for good (已终止).' },
  },
});

export enum Decision {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
}
registerEnumType(Decision, {
  name: 'Decision',
  description: 'How something is decided (审批决定).',
  valuesConfig: {
    APPROVE: { description: 'Agreed to (同意).' },
    REJECT: { description: 'Refused (不同意).' },
  },
});

/** To whom an entry is shared, as the text of its city has it. */
export enum EntryAudience {
  ALL_DEPARTMENTS = 'ALL_DEPARTMENTS',
  ALL_UNITS_OF_CITY = 'ALL_UNITS_OF_CITY',
  NAMED_DEPARTMENTS = 'NAMED_DEPARTMENTS',
  UPON_DECISION = 'UPON_DECISION',
  NOBODY = 'NOBODY',
}
registerEnumType(EntryAudience, {
  name: 'EntryAudience',
  description: 'To whom an entry is shared (共享范围).',
  valuesConfig: {
    ALL_DEPARTMENTS: { description: 'All departments (所有部门).' },
    ALL_UNITS_OF_CITY: { description: 'All units of the city that produce or use data (本市所有数据生产应用单位).' },
    NAMED_DEPARTMENTS: { description: 'The departments that the entry names (目录所列部门).' },
    UPON_DECISION: { description: 'Whoever is granted it (经同意的部门).' },
    NOBODY: { description: 'Nobody, or not yet (不予共享、暂不共享).' },
  },
});

/** What a unit is to one entry: whether it produces or uses the data hangs on the entry, not on the unit. */
export enum DataStanding {
  PRODUCER = 'PRODUCER',
  CONSUMER = 'CONSUMER',
}
registerEnumType(DataStanding, {
  name: 'DataStanding',
  description: 'What a unit is to one entry (即时身份).',
  valuesConfig: {
    PRODUCER: { description: 'Its data it is (数据生产单位).' },
    CONSUMER: { description: 'It asks for the data, or uses it (数据应用单位).' },
  },
});

export enum RequestParty {
  CONSUMER = 'CONSUMER',
  PROVIDER = 'PROVIDER',
}
registerEnumType(RequestParty, {
  name: 'RequestParty',
  description: 'Which side of the request (共享申请当事方).',
  valuesConfig: {
    CONSUMER: { description: 'Asks for the data (数据使用方).' },
    PROVIDER: { description: 'Supplies the data (数据提供方).' },
  },
});

export enum ShareRequestSort {
  SUBMITTED_ON = 'SUBMITTED_ON',
  REQUEST_NUMBER = 'REQUEST_NUMBER',
}
registerEnumType(ShareRequestSort, {
  name: 'ShareRequestSort',
  description: 'By what requests can be sorted (共享申请排序字段).',
  valuesConfig: {
    SUBMITTED_ON: { description: 'By the day it was handed in (申请日期).' },
    REQUEST_NUMBER: { description: 'By number of the request (申请编号).' },
  },
});
