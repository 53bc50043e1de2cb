import { sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import type { SealedRecord } from '../dataset/find-records';

/** Records by their ids as they are stored, in the order of their dataset; those that were replaced meanwhile are gone. */
export const readRecords = (context: Pick<ExchangeContext, 'reader'>, ids: readonly string[]): Promise<SealedRecord[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : context.reader.rows<SealedRecord>(
        sql`select r.id, r.sealed from dataset_record r where r.id = any(${ids}::uuid[]) order by r.position`,
      );
