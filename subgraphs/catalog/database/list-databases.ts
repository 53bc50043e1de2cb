import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { CatalogContext } from '../context';
import { databases } from './context';
import type { ManagedDatabaseRow } from './entity';
import { presentDatabase } from './present';
import type { DatabaseFilter, ManagedDatabase } from './types';

/** The databases that fit the filter. */
export async function listDatabases(
  context: CatalogContext,
  filter: DatabaseFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<ManagedDatabase>> {
  const where = all(
    filter?.jurisdiction ? sql`d.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.kind ? sql`d.kind = any(${filter.kind})` : undefined,
    filter?.builder ? sql`d.builder = ${filter.builder}` : undefined,
  );
  const page = await context.pages.list<ManagedDatabaseRow>({
    listing: databases,
    where,
    sort: { by: 'NAME' },
    args,
    info,
    remember: context.loaders.database,
  });
  return presentPage(page, row => presentDatabase(row, context.law(row.jurisdiction)));
}
