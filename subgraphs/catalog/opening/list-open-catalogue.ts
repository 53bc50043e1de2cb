import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { searched } from '../../../kernel/search';
import { all, sql } from '../../../kernel/sql';
import type { CatalogContext } from '../context';
import type { CatalogEntryRow } from '../entry/entity';
import type { OpenType } from '../entry/kinds';
import { openCatalogue } from './context';
import type { OpenListingRow } from './entity';
import type { OpenCatalogueFilter, OpenCatalogueSortInput } from './inputs';
import { OpenCatalogueSort } from './kinds';
import { presentCatalogueItem } from './present';
import type { OpenCatalogueItem } from './types';

const NEWEST_FIRST = { by: OpenCatalogueSort.PUBLISHED_AT, direction: SortDirection.DESC };

export interface ListOpenCatalogue {
  openType?: OpenType | null;
  filter?: OpenCatalogueFilter | null;
  search?: string | null;
  sort?: OpenCatalogueSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The open catalog as society sees it: what is published and open, and nothing else, whoever asks. */
export async function listOpenCatalogue(
  context: CatalogContext,
  { openType, filter, search, sort, args, info }: ListOpenCatalogue,
): Promise<Connection<OpenCatalogueItem>> {
  const page = await context.pages.list<OpenListingRow>({
    listing: openCatalogue,
    where: all(
      openType ? sql`l.open_type = ${openType}` : undefined,
      filter?.jurisdiction ? sql`l.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.provider ? sql`l.provider = ${filter.provider}` : undefined,
      filter?.domain ? sql`e.domain = ${filter.domain}` : undefined,
      search ? searched('e.title', 'e.bigrams', search) : undefined,
    ),
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.openLine,
  });
  const entries = await context.loaders.entry.loadMany(page.rows.map(({ entry }) => entry));
  const entryOf = new Map(page.rows.map(({ id }, at) => [id, entries[at] as CatalogEntryRow]));
  return presentPage(page, row => presentCatalogueItem(row, entryOf.get(row.id) as CatalogEntryRow));
}
