import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import type { Listing } from '../../../kernel/pages';
import { sql } from '../../../kernel/sql';
import type { CatalogContext } from '../context';
import { published, visibleTo } from '../entry/policy';

/** Most entries that are named of one item. */
const MOST_NAMED = 100;

const items: Listing = {
  from: 'repeated d',
  columns: 'd.item, d.code, d.name, d.departments, d."entryCount", d.entries',
  key: 'd.item',
  keyType: 'text',
  sorts: { NAME: { by: 'd.name collate "zh-x-icu"', type: 'text' } },
};

/** An item with those who have it. */
export interface RepeatedItemRow {
  item: string;
  code: string | null;
  name: string;
  departments: string[];
  entryCount: number;
  /** Keys of the entries, the first by their codes. */
  entries: string[];
}

/**
 * Items that the published entries of several departments of a city have: of one code, or of one name where they have no code. Each item
 * has one source by the texts (济源 第二十条, 三明 第八条 …); what stands here is to be settled between the departments.
 */
export async function listRepeatedItems(
  context: CatalogContext,
  { jurisdiction, args, info }: { jurisdiction: string; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<RepeatedItemRow>> {
  const from = sql`(
    select coalesce(i.code, i.name) as item, min(i.code) as code, min(i.name) as name,
      array_agg(distinct e.provider order by e.provider) as departments,
      count(distinct e.id)::integer as "entryCount",
      (array_agg(e.id::text order by e.code))[1:${MOST_NAMED}] as entries
    from catalog_entry e join data_item i on i.entry = e.id
    where e.jurisdiction = ${jurisdiction} and e.catalog_status = any(${published}) and ${visibleTo(context.actor)}
    group by coalesce(i.code, i.name) having count(distinct e.provider) > 1) d`;
  const page = await context.pages.list<RepeatedItemRow>({
    listing: items,
    from,
    where: sql`true`,
    sort: { by: 'NAME' },
    args,
    info,
  });
  return presentPage(page, row => row);
}
