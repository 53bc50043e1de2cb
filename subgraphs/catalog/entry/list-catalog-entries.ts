import type { GraphQLResolveInfo } from 'graphql';
import { isAsked } from '../../../kernel/asked';
import { type PageArgs, presentPage } from '../../../kernel/connection';
import { searched } from '../../../kernel/search';
import { all, type Sql, sql } from '../../../kernel/sql';
import type { CatalogContext } from '../context';
import { catalogEntries } from './context';
import type { CatalogEntryRow } from './entity';
import type { CatalogFilter, CatalogSortInput } from './inputs';
import { CatalogSort, type CatalogStatus, type ShareType } from './kinds';
import { published, visibleTo } from './policy';
import { presentEntry } from './present';
import type { CatalogEntryConnection } from './types';

export interface ListCatalogEntries {
  filter?: CatalogFilter | null;
  search?: string | null;
  sort?: CatalogSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The entries that fit the filter and the search. */
export function listCatalogEntries(
  context: CatalogContext,
  { filter, search, sort, args, info }: ListCatalogEntries,
): Promise<CatalogEntryConnection> {
  const where = all(
    filter?.jurisdiction ? sql`e.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.provider ? sql`e.provider = ${filter.provider}` : undefined,
    filter?.catalogKind ? sql`e.catalog_kind = any(${filter.catalogKind})` : undefined,
    filter?.catalogStatus ? sql`e.catalog_status = any(${filter.catalogStatus})` : undefined,
    filter?.shareType ? sql`e.share_type = any(${filter.shareType})` : undefined,
    filter?.openType ? sql`e.open_type = any(${filter.openType})` : undefined,
    filter?.domain ? sql`e.domain = ${filter.domain}` : undefined,
    filter?.tag ? sql`e.tags @> ${[filter.tag]}` : undefined,
    filter?.updateFrequency ? sql`e.update_frequency = any(${filter.updateFrequency})` : undefined,
    filter?.shareBasisMissing != null ? sql`(coalesce(e.share_basis, '') = '') = ${filter.shareBasisMissing}` : undefined,
    search ? searched('e.title', 'e.bigrams', search) : undefined,
  );
  return connectionOf(context, '', where, sort ?? { by: CatalogSort.TITLE }, args, info);
}

/** The published share catalog: entries in force, of one share type or of all. */
export function listShareCatalogue(
  context: CatalogContext,
  { shareType, filter, args, info }: Omit<ListCatalogEntries, 'search' | 'sort'> & { shareType?: ShareType | null },
): Promise<CatalogEntryConnection> {
  const narrowed = { ...filter, catalogStatus: published, ...(shareType && { shareType: [shareType] }) } as CatalogFilter;
  return listCatalogEntries(context, { filter: narrowed, args, info });
}

/** The entries that a body provides. */
export function listProvidedEntries(
  context: CatalogContext,
  provider: string,
  status: CatalogStatus | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<CatalogEntryConnection> {
  const where = all(sql`e.provider = k.parent`, status ? sql`e.catalog_status = ${status}` : undefined);
  return connectionOf(context, provider, where, { by: CatalogSort.TITLE }, args, info);
}

async function connectionOf(
  context: CatalogContext,
  parent: string,
  asked: Sql,
  sort: Pick<CatalogSortInput, 'by'>,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<CatalogEntryConnection> {
  const where = all(asked, visibleTo(context.actor));
  const [page, facets] = await Promise.all([
    context.pages.of<CatalogEntryRow>(parent, {
      listing: catalogEntries,
      where,
      sort,
      args,
      info,
      remember: context.loaders.entry,
    }),
    isAsked(info, 'facets') ? context.loaders.facets.of(parent, where) : undefined,
  ]);
  return presentPage(page, presentEntry, { facets });
}
