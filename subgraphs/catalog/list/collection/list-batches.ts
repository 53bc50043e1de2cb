import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../../kernel/connection';
import { keyOf } from '../../../../kernel/global-id';
import { all, sql } from '../../../../kernel/sql';
import type { CatalogContext } from '../../context';
import { batches } from './context';
import type { CollectionBatchRow } from './entity';
import { batchesVisibleTo } from './policy';
import { presentBatch } from './present';
import type { CollectionBatch, CollectionBatchFilter } from './types';

/** The batches that fit the filter, the latest first. */
export async function listBatches(
  context: CatalogContext,
  filter: CollectionBatchFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<CollectionBatch>> {
  const entry = filter?.entry ? keyOf('catalog', filter.entry) : undefined;
  const page = await context.pages.list<CollectionBatchRow>({
    listing: batches,
    where: all(
      batchesVisibleTo(context.actor),
      filter?.jurisdiction ? sql`b.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.department ? sql`b.department = ${filter.department}` : undefined,
      filter?.entry ? (entry ? sql`b.entry = ${entry}::uuid` : sql`false`) : undefined,
    ),
    sort: { by: 'RECEIVED_AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.batch,
  });
  return presentPage(page, presentBatch);
}
