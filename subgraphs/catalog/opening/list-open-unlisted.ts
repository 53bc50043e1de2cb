import type { GraphQLResolveInfo } from 'graphql';
import { demand } from '../../../kernel/actor';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { CatalogContext } from '../context';
import { unlistedResources } from './context';
import type { OpenResourceRow } from './entity';
import type { OpenUnlistedFilter } from './inputs';
import { mayListUnlisted, recordVisibleTo } from './policy';
import { presentResource } from './present';
import type { OpenDataResource } from './types';

/** Open data that no entry lists yet, the earliest reported first. */
export async function listOpenUnlisted(
  context: CatalogContext,
  { filter, args, info }: { filter?: OpenUnlistedFilter | null; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<OpenDataResource>> {
  demand(mayListUnlisted(context.actor), context.actor);
  const page = await context.pages.list<OpenResourceRow>({
    listing: unlistedResources,
    where: all(
      sql`r.entry is null`,
      recordVisibleTo(context.actor),
      filter?.jurisdiction ? sql`r.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.provider ? sql`r.provider = ${filter.provider}` : undefined,
    ),
    sort: { by: 'REPORTED_ON' },
    args,
    info,
    remember: context.loaders.openResource,
  });
  return presentPage(page, presentResource);
}
