import { registerEnumType } from 'type-graphql';

export enum AccountChange {
  CREATE = 'CREATE',
  CHANGE = 'CHANGE',
  CANCEL = 'CANCEL',
}
registerEnumType(AccountChange, {
  name: 'AccountChange',
  description: 'What is asked for about an account of the open platform (账户申请事项).',
  valuesConfig: {
    CREATE: { description: 'A new account (新增).' },
    CHANGE: { description: 'A change of an account (修改).' },
    CANCEL: { description: 'The end of an account (注销).' },
  },
});

export enum AccountRequestStatus {
  SUBMITTED = 'SUBMITTED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
}
registerEnumType(AccountRequestStatus, {
  name: 'AccountRequestStatus',
  description: 'Where a request about an account stands (账户申请状态).',
  valuesConfig: {
    SUBMITTED: { description: 'Handed in, to be answered (待答复).' },
    GRANTED: { description: 'Done (已办理).' },
    REFUSED: { description: 'Not done (不予办理).' },
  },
});

export enum AccountDecision {
  GRANT = 'GRANT',
  REFUSE = 'REFUSE',
}
registerEnumType(AccountDecision, {
  name: 'AccountDecision',
  description: 'How a request about an account is answered (账户申请答复).',
  valuesConfig: {
    GRANT: { description: 'As was asked for (办理).' },
    REFUSE: { description: 'Not (不予办理).' },
  },
});

export enum AccountRequestSort {
  SUBMITTED_ON = 'SUBMITTED_ON',
}
registerEnumType(AccountRequestSort, {
  name: 'AccountRequestSort',
  description: 'By what requests about accounts can be sorted (账户申请排序字段).',
  valuesConfig: { SUBMITTED_ON: { description: 'By the day it was handed in (申请日期).' } },
});
