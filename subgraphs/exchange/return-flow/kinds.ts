import { registerEnumType } from 'type-graphql';

export enum ReturnFlowStatus {
  DRAFT = 'DRAFT',
  FILED = 'FILED',
  SUBMITTED_UPSTREAM = 'SUBMITTED_UPSTREAM',
  SHORT = 'SHORT',
  FULFILLED = 'FULFILLED',
  REFUSED = 'REFUSED',
}
registerEnumType(ReturnFlowStatus, {
  name: 'ReturnFlowStatus',
  description: 'Where a request for the return of data stands (回流申请状态).',
  valuesConfig: {
    DRAFT: { description: 'To be signed by the other side (待会签).' },
    FILED: { description: 'With whoever takes it on (待办理).' },
    SUBMITTED_UPSTREAM: { description: 'Submitted to the level above (已向上级申请).' },
    SHORT: { description: 'Returned in part (已回流但数据不全).' },
    FULFILLED: { description: 'Returned (已回流).' },
    REFUSED: { description: 'Not returned (未回流).' },
  },
});

export enum ReturnDirection {
  FROM_ABOVE = 'FROM_ABOVE',
  TO_BELOW = 'TO_BELOW',
}
registerEnumType(ReturnDirection, {
  name: 'ReturnDirection',
  description: 'Which way data flows back (回流方向).',
  valuesConfig: {
    FROM_ABOVE: { description: 'From a level above to this one (上级回流本级).' },
    TO_BELOW: { description: 'From this level to one below (本级回流下级).' },
  },
});

export enum ReturnFlowSort {
  FILED_ON = 'FILED_ON',
}
registerEnumType(ReturnFlowSort, {
  name: 'ReturnFlowSort',
  description: 'By what requests for return can be sorted (回流申请排序字段).',
  valuesConfig: {
    FILED_ON: { description: 'By the day of the request (申请日期).' },
  },
});
