import type { GraphQLResolveInfo } from 'graphql';
import { type PageArgs, presentPage } from '../../../../kernel/connection';
import { keyOf } from '../../../../kernel/global-id';
import { all, sql } from '../../../../kernel/sql';
import type { CatalogContext } from '../../context';
import { cityOf, editionAt, standingIn } from '../editions';
import { ListKind } from '../kinds';
import { listsVisibleTo } from '../policy';
import { exclusions } from './context';
import type { ExclusionRow } from './entity';
import { presentExclusion } from './present';
import type { NegativeListFilter, NegativeListItemConnection } from './types';

export interface ListNegativeItems {
  jurisdiction: string;
  filter: NegativeListFilter | null;
  /** An edition; null for what holds. */
  version: number | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The negative list of a city, as it holds or as an edition had it. */
export async function listNegativeItems(
  context: CatalogContext,
  { jurisdiction, filter, version, args, info }: ListNegativeItems,
): Promise<NegativeListItemConnection> {
  const city = cityOf(jurisdiction);
  const entry = filter?.entry ? keyOf('catalog', filter.entry) : undefined;
  const where = all(
    listsVisibleTo(context.actor),
    sql`x.jurisdiction = ${city}`,
    standingIn('x', version),
    filter?.exclusion ? sql`x.exclusion = any(${filter.exclusion})` : undefined,
    filter?.entry ? (entry ? sql`x.entry = ${entry}::uuid` : sql`false`) : undefined,
  );
  const [page, edition] = await Promise.all([
    context.pages.list<ExclusionRow>({
      listing: exclusions,
      where,
      sort: { by: 'SINCE' },
      args,
      info,
      remember: context.loaders.exclusion,
    }),
    editionAt(context, city, ListKind.NEGATIVE, version),
  ]);
  return presentPage(page, presentExclusion, { edition });
}
