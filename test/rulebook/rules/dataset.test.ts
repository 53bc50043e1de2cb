import { loadingADataset, MOST_RECORDS } from '../../../rulebook/rules/dataset';
import { eachBreaks } from './each-breaks';

eachBreaks(
  loadingADataset,
  { keyItem: 'code', items: ['code', 'name'], records: [['1', 'one']], known: ['code', 'name', 'secret'], secret: ['secret'] },
  {
    DATASET_KEY_UNKNOWN: { broken: [{ keyItem: 'number' }] },
    DATASET_ITEM_TWICE: { broken: [{ items: ['code', 'code'] }] },
    DATASET_ITEM_UNKNOWN: { broken: [{ items: ['code', 'address'] }], kept: [{ items: ['code', 'address'], known: [] }] },
    STATE_SECRET_NOT_LOADED: { broken: [{ items: ['code', 'secret'] }], kept: [{ items: ['code', 'secret'], secret: [] }] },
    RECORD_SHAPE: { broken: [{ records: [['1']] }, { records: [['1', 'one', 'more']] }], kept: [{ records: [] }] },
    RECORD_WITHOUT_KEY: { broken: [{ records: [[' ', 'one']] }], kept: [{ records: [['1', '']] }] },
    RECORDS_TOO_MANY: {
      broken: [{ records: Array.from({ length: MOST_RECORDS + 1 }, () => ['1', 'one']) }],
      kept: [{ records: Array.from({ length: MOST_RECORDS }, () => ['1', 'one']) }],
    },
  },
);
