import type { Feed } from '../../../kernel/events/feed';
import { globalId, keyOf } from '../../../kernel/global-id';
import { all, raw, sql } from '../../../kernel/sql';
import { columns } from './context';
import type { CatalogEntryRow } from './entity';
import { catalogChanged } from './entry-changed';

/**
 * A page of the catalog as events of what stands now, in the order of ids: what one import was the last to make or change, or
 * everything.
 */
export const feed: Feed = async (reader, { act, after, first }) => {
  const where = all(
    act ? sql`e.import_act = ${act}::uuid` : undefined,
    after ? sql`e.id > ${keyOf('catalog', after)}::uuid` : undefined,
  );
  const rows = await reader.rows<CatalogEntryRow>(
    sql`select ${raw(columns)} from catalog_entry e where ${where} order by e.id limit ${first}`,
  );
  const last = rows.length === first ? rows.at(-1) : undefined;
  return { events: rows.map(catalogChanged), after: last && globalId('catalog', last.id) };
};
