import type { OwnRule } from '../rule';
import { isBlank } from '../values/blank';

/** Most records that one command takes; a file takes any number. */
export const MOST_RECORDS = 1_000;

/** Loading the data of an entry into the register (数据集装载). */
export interface LoadingADataset {
  keyItem: string;
  items: readonly string[];
  records: readonly (readonly string[])[];
  /** Names of the items that the catalog has for the entry; none where it tells of none. */
  known: readonly string[];
  /** Those of them that are state secrets. */
  secret: readonly string[];
}

export const loadingADataset: readonly OwnRule<LoadingADataset>[] = [
  {
    id: 'DATASET_KEY_UNKNOWN',
    path: ['keyItem'],
    message: '查询键应为所装载的信息项之一。',
    messageEn: 'The key is one of the items that are loaded.',
    holds: ({ keyItem, items }) => items.includes(keyItem),
  },
  {
    id: 'DATASET_ITEM_TWICE',
    path: ['items'],
    message: '同一信息项只装载一次。',
    messageEn: 'Each item is loaded once.',
    holds: ({ items }) => new Set(items).size === items.length,
  },
  {
    id: 'DATASET_ITEM_UNKNOWN',
    path: ['items'],
    message: '目录条目没有此信息项。',
    messageEn: 'The catalog entry has no such item.',
    holds: ({ items, known }) => known.length === 0 || items.every(item => known.includes(item)),
  },
  {
    id: 'STATE_SECRET_NOT_LOADED',
    path: ['items'],
    message: '涉及国家秘密的信息项不得装载。',
    messageEn: 'An item that is a state secret is not loaded.',
    holds: ({ items, secret }) => !items.some(item => secret.includes(item)),
  },
  {
    id: 'RECORD_SHAPE',
    path: ['records'],
    message: '每条记录的值应与信息项一一对应。',
    messageEn: 'Each record has one value for each item.',
    holds: ({ records, items }) => records.every(values => values.length === items.length),
  },
  {
    id: 'RECORD_WITHOUT_KEY',
    path: ['records'],
    message: '每条记录应有查询键的值。',
    messageEn: 'Each record has a value of the key.',
    holds: ({ records, items, keyItem }) => {
      const at = items.indexOf(keyItem);
      return at < 0 || records.every(values => values[at] === undefined || !isBlank(values[at]));
    },
  },
  {
    id: 'RECORDS_TOO_MANY',
    path: ['records'],
    message: '一次最多装载 1000 条记录，更多的请用文件导入。',
    messageEn: 'One command takes 1000 records; more are imported from a file.',
    holds: ({ records }) => records.length <= MOST_RECORDS,
  },
];
