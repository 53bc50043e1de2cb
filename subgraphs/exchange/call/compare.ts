import type { EntityManager } from 'typeorm';
import type { ExchangeContext } from '../context';
import type { DatasetRow } from '../dataset/entity';
import { openRecord, sealedRecords } from '../dataset/find-records';
import { isSameValue } from '../dataset/vault';
import { Match } from './kinds';

/** Whether one of the records has this value of an item. The values that were opened for it go no further than this. */
export async function compare(
  context: Pick<ExchangeContext, 'secrets'>,
  manager: EntityManager,
  dataset: Pick<DatasetRow, 'items'>,
  records: readonly string[],
  { item, value }: { item: string; value: string },
): Promise<Match> {
  const found = (await sealedRecords(manager, records)).flatMap(record => openRecord(context, dataset, record, [item]));
  return found.some(kept => kept.value !== null && isSameValue(kept.value, value)) ? Match.MATCH : Match.MISMATCH;
}
