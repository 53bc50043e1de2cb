import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { CatalogContext } from '../context';
import { platforms } from './context';
import type { PlatformRow } from './entity';
import { presentPlatform } from './present';
import type { DataPlatform, DataPlatformFilter } from './types';

/** The platforms that fit the filter. */
export async function listPlatforms(
  context: CatalogContext,
  { filter, args, info }: { filter?: DataPlatformFilter | null; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<DataPlatform>> {
  const inUse = sql`(p.retired_on is null or ${context.today}::date < p.retired_on)`;
  const page = await context.pages.list<PlatformRow>({
    listing: platforms,
    where: all(
      filter?.jurisdiction ? sql`p.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.platformKind ? sql`p.platform_kind = any(${filter.platformKind})` : undefined,
      filter?.inUse == null ? undefined : filter.inUse ? inUse : sql`not ${inUse}`,
    ),
    sort: { by: 'NAME' },
    args,
    info,
    remember: context.loaders.platform,
  });
  return presentPage(page, presentPlatform);
}
