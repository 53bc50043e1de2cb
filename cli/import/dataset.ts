import type { Columns } from './columns';
import type { Checked } from './fault';
import type { Row } from './read-rows';

/** A record as a file states it. */
export interface RecordDraft {
  /** One for each item, in their order. */
  readonly values: readonly string[];
}

/** The items of an entry as the columns of a file, all of which must be there. */
export const datasetColumns = (items: readonly string[]): Columns<string> =>
  Object.fromEntries(items.map(item => [item, { label: item, aliases: [], required: true, option: '--items' }]));

const WITHOUT_KEY = {
  rule: 'RECORD_WITHOUT_KEY',
  message: '每条记录应有查询键的值。',
  messageEn: 'Each record has a value of the key.',
};

/** Reader of the rows of one file: a record without its key could never be found. */
export const datasetReader =
  (items: readonly string[], keyItem: string) =>
  ({ line, fields, faults }: Row): Checked<RecordDraft> => {
    if (faults.length > 0) return { ok: false, faults };
    if ((fields[keyItem] ?? '') === '') return { ok: false, faults: [{ line, field: keyItem, ...WITHOUT_KEY }] };
    return { ok: true, line, value: { values: items.map(item => fields[item] ?? '') } };
  };
