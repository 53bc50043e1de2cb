import type { Transaction } from '../../../kernel/transaction';
import { DatasetRow } from './entity';
import type { LoadedShape } from './keep-records';

export interface KeptDataset extends LoadedShape {
  readonly jurisdiction: string;
  readonly provider: string;
  readonly records: number;
  readonly loadedBy: string;
}

/** Makes the dataset of an entry, or its next version, and removes the records that it had: whoever loads it meanwhile waits. */
export async function keepDataset(
  { manager, now: loadedAt }: Pick<Transaction, 'manager' | 'now'>,
  dataset: KeptDataset,
): Promise<DatasetRow> {
  const { entry, items } = dataset;
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`dataset:${entry}`]);
  await manager.query('delete from dataset_record where entry = $1', [entry]);
  const found = await manager.findOneBy(DatasetRow, { entry });
  const values = { ...dataset, items: [...items], loadedAt };
  if (found) return manager.save(DatasetRow, { ...found, ...values });
  const row = manager.create(DatasetRow, values);
  await manager.insert(DatasetRow, row);
  return row;
}
