import type { EntityManager } from 'typeorm';
import { Refusal } from '../../../kernel/refused';
import type { ExchangeContext } from '../context';
import { DatasetRow } from './entity';
import { type DatasetVault, vaultOf } from './vault';

/** Most records of one key that are answered. */
export const MOST_OF_ONE_KEY = 100;

/** A record as it is stored. */
export interface SealedRecord {
  readonly id: string;
  readonly sealed: readonly Buffer[];
}

/**
 * The dataset that a grant opens.
 * @param path of what the input names it by
 * @throws Refusal DATASET_NOT_LOADED
 */
export async function demandDataset(
  manager: EntityManager,
  entry: string,
  path: readonly string[] = ['input', 'grant'],
): Promise<DatasetRow> {
  const found = await manager.findOneBy(DatasetRow, { entry });
  if (found) return found;
  throw new Refusal([
    {
      rule: 'DATASET_NOT_LOADED',
      message: '该目录条目的数据尚未装载到本登记系统。',
      messageEn: 'The data of this entry was not loaded into the register.',
      path: [...path],
    },
  ]);
}

/** Ids of the records of a key: by its digest under whichever key of the ring they were stored. */
export async function findRecords(manager: EntityManager, vault: DatasetVault, entry: string, key: string): Promise<string[]> {
  const indexes = vault.indexesOf(entry, key);
  const rows: { id: string }[] = await manager.query(
    `select r.id from dataset_record r join unnest($2::smallint[], $3::bytea[]) k (key, index) on r.key = k.key and r.index = k.index
     where r.entry = $1 order by r.position limit ${MOST_OF_ONE_KEY}`,
    [entry, indexes.map(one => one.key), indexes.map(one => one.index)],
  );
  return rows.map(({ id }) => id);
}

/** Records by their ids, in the order of the dataset. */
export const sealedRecords = (manager: EntityManager, ids: readonly string[]): Promise<SealedRecord[]> =>
  manager.query('select id, sealed from dataset_record where id = any($1::uuid[]) order by position', [ids]);

/** Values of a record by the names of the items that are asked for; null for an item that the dataset lacks. */
export function openRecord(
  context: Pick<ExchangeContext, 'secrets'>,
  { items }: Pick<DatasetRow, 'items'>,
  { id: record, sealed }: SealedRecord,
  wanted: readonly string[],
): { item: string; value: string | null }[] {
  const vault = vaultOf(context);
  return wanted.map(item => {
    const value = sealed[items.indexOf(item)];
    return { item, value: value === undefined ? null : vault.open(value, { record, item }) };
  });
}
