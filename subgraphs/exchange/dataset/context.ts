import type { Reader } from '../../../kernel/database';
import { oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { DatasetRow } from './entity';

export const datasetColumns = `d.entry, d.jurisdiction, d.provider, d.key_item as "keyItem", d.items, d.records, d.loaded_at as "loadedAt",
  d.loaded_by as "loadedBy", d.version`;

/** Datasets by the moment they were loaded. */
export const datasets: Listing = {
  from: 'dataset d',
  columns: datasetColumns,
  key: 'd.entry',
  keyType: 'uuid',
  sorts: { LOADED_AT: { by: 'd.loaded_at', type: 'timestamptz' } },
};

export const datasetLoaders = ({ reader }: { reader: Reader }) => ({
  dataset: oneByKey<DatasetRow>(
    entries => reader.rows(sql`select ${raw(datasetColumns)} from dataset d where d.entry = any(${entries}::uuid[])`),
    row => row.entry,
  ),
});
