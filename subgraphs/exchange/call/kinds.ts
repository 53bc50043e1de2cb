import { registerEnumType } from 'type-graphql';

export enum Match {
  MATCH = 'MATCH',
  MISMATCH = 'MISMATCH',
}
registerEnumType(Match, {
  name: 'Match',
  description: 'Whether a value is the one on record; the value itself is never told (核验结果).',
  valuesConfig: {
    MATCH: { description: 'It is (一致).' },
    MISMATCH: { description: 'It is not, or there is no record (不一致).' },
  },
});

export enum CrossOutcome {
  YES = 'YES',
  NO = 'NO',
  NO_RECORD = 'NO_RECORD',
}
registerEnumType(CrossOutcome, {
  name: 'CrossOutcome',
  description: 'What a rule computes of the sources (交叉核验结果).',
  valuesConfig: {
    YES: { description: 'It holds (符合).' },
    NO: { description: 'It does not hold (不符合).' },
    NO_RECORD: { description: 'The source has no record of this key (无记录).' },
  },
});

/** How a value on record is compared; with a number where both are one, else as text. */
export enum CrossComparison {
  EXISTS = 'EXISTS',
  EQUALS = 'EQUALS',
  DIFFERS = 'DIFFERS',
  LESS_THAN = 'LESS_THAN',
  AT_MOST = 'AT_MOST',
  GREATER_THAN = 'GREATER_THAN',
  AT_LEAST = 'AT_LEAST',
}
registerEnumType(CrossComparison, {
  name: 'CrossComparison',
  description: 'How a rule of cross-verification compares a value on record (交叉核验比较方式).',
  valuesConfig: {
    EXISTS: { description: 'There is a record with a value (有记录).' },
    EQUALS: { description: 'The same (等于).' },
    DIFFERS: { description: 'Another (不等于).' },
    LESS_THAN: { description: 'Less (小于).' },
    AT_MOST: { description: 'Not more (不大于).' },
    GREATER_THAN: { description: 'More (大于).' },
    AT_LEAST: { description: 'Not less (不小于).' },
  },
});

export enum ExportStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  STOPPED = 'STOPPED',
}
registerEnumType(ExportStatus, {
  name: 'ExportStatus',
  description: 'Where an export in bulk stands (批量导出状态).',
  valuesConfig: {
    QUEUED: { description: 'Waits (排队中).' },
    RUNNING: { description: 'Under way (进行中).' },
    DONE: { description: 'All parts can be taken (已完成).' },
    STOPPED: { description: 'Ended before it was whole (已停止).' },
  },
});
