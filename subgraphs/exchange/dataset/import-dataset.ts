import { demand } from '../../../kernel/actor';
import { keyOf } from '../../../kernel/global-id';
import { type ImportFile, type ImportOptions, type ImportOutcome, importRows } from '../../../kernel/import-rows';
import type { Refused } from '../../../kernel/refused';
import { sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import type { PublishedEntryRow } from '../published-entry/entity';
import { keepDataset } from './keep-dataset';
import { copyRecords, recordColumns } from './keep-records';
import { itemsKnownOf } from './load-dataset';
import { mayLoad } from './policy';
import { vaultOf } from './vault';

/** An entry whose data a file holds, as the exchange knows it. */
export interface EntryOfFile extends Pick<PublishedEntryRow, 'entry' | 'provider' | 'jurisdiction'> {
  /** Names of its items that may be loaded. */
  readonly items: readonly string[];
}

/**
 * The published entry that somebody names by its id or its code.
 * @returns null where there is none, or more than one of this code
 */
export async function entryOfFile({ reader }: ExchangeContext, named: string): Promise<EntryOfFile | null> {
  const key = keyOf('catalog', named) ?? null;
  const rows = await reader.rows<PublishedEntryRow>(
    sql`select p.entry, p.provider, p.jurisdiction, p.terms from published_entry p
      where p.status in ('PUBLISHED', 'UPDATE_REQUESTED') and (p.entry = ${key}::uuid or p.terms @> ${JSON.stringify({ code: named })}::jsonb)
      limit 2`,
  );
  const [found] = rows;
  if (!found || rows.length > 1) return null;
  const { known, secret } = itemsKnownOf(found.terms);
  const { entry, provider, jurisdiction } = found;
  return { entry, provider, jurisdiction, items: known.filter(item => !secret.includes(item)) };
}

/** A record of a file: one value for each item, in their order. */
export interface FileRecord {
  readonly line: number;
  readonly values: readonly string[];
}

/**
 * Loads the rows of a file in place of what was loaded for an entry before (see `importRows`). Nothing of them is kept but sealed.
 * @throws GraphQLError FORBIDDEN for who may not load it
 */
export function importDataset(
  context: ExchangeContext,
  { of, keyItem, items }: { of: EntryOfFile; keyItem: string; items: readonly string[] },
  file: ImportFile,
  rows: AsyncIterable<FileRecord>,
  options?: ImportOptions,
): Promise<ImportOutcome | Refused> {
  const { entry, provider, jurisdiction } = of;
  const { actor, moment: now } = context;
  demand(mayLoad(actor, of), actor);
  context.concerns(jurisdiction);
  const shape = { entry, keyItem, items };
  async function* values() {
    for await (const row of rows) yield row.values;
  }
  return importRows(
    context,
    {
      register: 'loaded-dataset',
      table: 'dataset_record',
      incoming: 'incoming_record',
      async receive(manager) {
        await manager.query(
          `create temp table incoming_record on commit drop as
             select ${recordColumns}, null::text as refused from dataset_record with no data`,
        );
        await copyRecords(manager, 'incoming_record', vaultOf(context), shape, values());
      },
      refuse: async () => [],
      async take(manager) {
        const [{ records }]: [{ records: number }] = await manager.query(
          'select count(*)::int as records from incoming_record',
        );
        await keepDataset({ manager, now }, { ...shape, provider, jurisdiction, records, loadedBy: actor.subject });
        await manager.query(
          `insert into dataset_record (${recordColumns}) select ${recordColumns} from incoming_record order by position`,
        );
        return { created: records, changed: 0 };
      },
    },
    file,
    rows,
    options,
  );
}
