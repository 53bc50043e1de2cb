import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { datasets } from './context';
import type { DatasetRow } from './entity';
import { presentDataset } from './present';
import type { LoadedDataset, LoadedDatasetFilter } from './types';

/** The datasets that fit the filter, the latest loaded first. */
export async function listDatasets(
  context: ExchangeContext,
  { filter, args, info }: { filter?: LoadedDatasetFilter | null; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<LoadedDataset>> {
  const where = all(
    filter?.jurisdiction ? sql`d.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.provider ? sql`d.provider = ${filter.provider}` : undefined,
    filter?.entry ? sql`d.entry = ${keyOf('catalog', filter.entry) ?? null}::uuid` : undefined,
  );
  const page = await context.pages.list<DatasetRow>({
    listing: datasets,
    where,
    sort: { by: 'LOADED_AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.dataset,
  });
  return presentPage(page, presentDataset);
}
