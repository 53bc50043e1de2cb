import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type Cell, copyRows } from '../../../kernel/copy-rows';
import type { DatasetVault } from './vault';

/** What is to be loaded, and for which entry. */
export interface LoadedShape {
  /** Key of the catalog entry. */
  readonly entry: string;
  readonly keyItem: string;
  readonly items: readonly string[];
}

const asBytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/** Columns of a record as it is stored, in the order of `sealedCells`. */
export const recordColumns = 'id, entry, position, key, index, sealed';

/** Each record as it is stored: nothing of it can be read from there without the keys. */
export async function* sealedCells(
  vault: DatasetVault,
  { entry, keyItem, items }: LoadedShape,
  records: AsyncIterable<readonly string[]>,
): AsyncGenerator<Cell[]> {
  const sealing = vault.sealing();
  const keyAt = items.indexOf(keyItem);
  let position = 0;
  for await (const values of records) {
    const record = randomUUID();
    const { key, index } = sealing.indexOf(entry, values[keyAt] ?? '');
    const sealed = items.map((item, at) => asBytea(sealing.seal(values[at] ?? '', { record, item })));
    position += 1;
    yield [record, entry, position, key, asBytea(index), sealed];
  }
}

/** Streams records into a table of these columns. */
export const copyRecords = (
  manager: EntityManager,
  table: string,
  vault: DatasetVault,
  shape: LoadedShape,
  records: AsyncIterable<readonly string[]>,
): Promise<void> => copyRows(manager, `${table} (${recordColumns})`, sealedCells(vault, shape, records));
