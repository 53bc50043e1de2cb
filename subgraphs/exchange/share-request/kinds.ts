import { registerEnumType } from 'type-graphql';

/** The states of a submitted request for data shared on conditions; a draft stays with its author. */
export enum ShareRequestStatus {
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  FULFILLED = 'FULFILLED',
  SUSPENDED = 'SUSPENDED',
  TERMINATED = 'TERMINATED',
}
registerEnumType(ShareRequestStatus, {
  name: 'ShareRequestStatus',
  description: 'Where the request stands as recorded (共享申请状态).',
  valuesConfig: {
    SUBMITTED: { description: 'Handed in, not yet decided (已提交).' },
    APPROVED: { description: 'Granted (已同意).' },
    REJECTED: { description: 'Refused (不予同意).' },
    FULFILLED: { description: 'The data are supplied (已提供).' },
    SUSPENDED: { description: 'Supply is suspended (已暂停).' },
    TERMINATED: { description: 'Ended for good (已终止).' },
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
