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
registerEnumType(ShareRequestStatus, { name: 'ShareRequestStatus', description: 'Where the request stands (共享申请状态).' });

export enum RequestParty {
  CONSUMER = 'CONSUMER',
  PROVIDER = 'PROVIDER',
}
registerEnumType(RequestParty, { name: 'RequestParty', description: 'Which side of the request (共享申请当事方).' });

/** The catalog's enum, word for word: composition wants them identical. */
export enum ServiceMode {
  PLATFORM_ACQUISITION = 'PLATFORM_ACQUISITION',
  INTERFACE = 'INTERFACE',
  BULK = 'BULK',
  CROSS_VERIFICATION = 'CROSS_VERIFICATION',
  VERIFICATION = 'VERIFICATION',
}
registerEnumType(ServiceMode, { name: 'ServiceMode', description: 'By which service it is shared (共享服务方式).' });

export enum ShareRequestSort {
  SUBMITTED_ON = 'SUBMITTED_ON',
  REQUEST_NUMBER = 'REQUEST_NUMBER',
}
registerEnumType(ShareRequestSort, {
  name: 'ShareRequestSort',
  description: 'By what requests can be sorted (共享申请排序字段).',
});
