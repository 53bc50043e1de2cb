import { registerEnumType } from 'type-graphql';

/** The states of SMX-08. */
export enum ProblemStatus {
  REPORTED = 'REPORTED',
  DISPATCHED = 'DISPATCHED',
  CONFIRMED = 'CONFIRMED',
  REFUTED = 'REFUTED',
  CORRECTED = 'CORRECTED',
  FED_BACK = 'FED_BACK',
  DISPUTED = 'DISPUTED',
  COORDINATED = 'COORDINATED',
  DECIDED = 'DECIDED',
}
registerEnumType(ProblemStatus, {
  name: 'ProblemStatus',
  description: 'Where a report of problem data stands (问题数据状态).',
  valuesConfig: {
    REPORTED: { description: 'With the authority, to be analysed and dispatched (已反馈).' },
    DISPATCHED: { description: 'With the department whose data it is, to be verified (待核实).' },
    CONFIRMED: { description: 'Confirmed, to be corrected (确有问题).' },
    REFUTED: { description: 'Not to be corrected (不予更正).' },
    CORRECTED: { description: 'Corrected (已更正).' },
    FED_BACK: { description: 'Whoever reported it was told (已告知反馈人).' },
    DISPUTED: { description: 'The outcome is disputed (有争议).' },
    COORDINATED: { description: 'Coordinated by the authority (已协调).' },
    DECIDED: { description: 'The dispute is decided (已决定).' },
  },
});

export enum ProblemCause {
  PRODUCER = 'PRODUCER',
  PLATFORM = 'PLATFORM',
  CONSUMER = 'CONSUMER',
  OTHER = 'OTHER',
}
registerEnumType(ProblemCause, {
  name: 'ProblemCause',
  description: 'Who caused a confirmed error (错误原因).',
  valuesConfig: {
    PRODUCER: { description: 'The department that produces the data (数据生产部门的原因).' },
    PLATFORM: { description: 'The platform that carries it (平台的原因).' },
    CONSUMER: { description: 'The body that uses it (数据应用部门的原因).' },
    OTHER: { description: 'Something else (其他原因).' },
  },
});

export enum ProblemDecision {
  CONFIRMED = 'CONFIRMED',
  REFUTED = 'REFUTED',
}
registerEnumType(ProblemDecision, {
  name: 'ProblemDecision',
  description: 'Whether the data is to be corrected (是否更正).',
  valuesConfig: {
    CONFIRMED: { description: 'There is an error: the data will be corrected (确有问题，予以更正).' },
    REFUTED: { description: 'It will not be corrected (不予更正).' },
  },
});

export enum CoordinationResult {
  SETTLED = 'SETTLED',
  FAILED = 'FAILED',
}
registerEnumType(CoordinationResult, {
  name: 'CoordinationResult',
  description: 'What came of a coordination (协调结果).',
  valuesConfig: {
    SETTLED: { description: 'Both sides agree (协调一致).' },
    FAILED: { description: 'They do not (协调不成).' },
  },
});

export enum ProblemSort {
  REPORTED_ON = 'REPORTED_ON',
}
registerEnumType(ProblemSort, {
  name: 'ProblemSort',
  description: 'By what reports can be sorted (问题数据排序字段).',
  valuesConfig: { REPORTED_ON: { description: 'By the day of the report (反馈日期).' } },
});
