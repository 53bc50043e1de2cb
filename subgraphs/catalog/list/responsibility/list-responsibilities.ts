import type { GraphQLResolveInfo } from 'graphql';
import { type PageArgs, presentPage } from '../../../../kernel/connection';
import { keyOf } from '../../../../kernel/global-id';
import { all, sql } from '../../../../kernel/sql';
import type { CatalogContext } from '../../context';
import { cityOf, editionAt, standingIn } from '../editions';
import { ListKind } from '../kinds';
import { listsVisibleTo, maySeeLists } from '../policy';
import { responsibilities } from './context';
import type { ResponsibilityRow } from './entity';
import { presentResponsibility } from './present';
import type { CollectionResponsibility, CollectionResponsibilityConnection, ResponsibilityFilter } from './types';

export interface ListResponsibilities {
  jurisdiction: string;
  filter: ResponsibilityFilter | null;
  /** An edition; null for what holds. */
  version: number | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The responsibility list of a city, as it holds or as an edition had it. */
export async function listResponsibilities(
  context: CatalogContext,
  { jurisdiction, filter, version, args, info }: ListResponsibilities,
): Promise<CollectionResponsibilityConnection> {
  const city = cityOf(jurisdiction);
  const entry = filter?.entry ? keyOf('catalog', filter.entry) : undefined;
  const where = all(
    listsVisibleTo(context.actor),
    sql`r.jurisdiction = ${city}`,
    standingIn('r', version),
    filter?.department ? sql`r.department = ${filter.department}` : undefined,
    filter?.itemCode ? sql`r.item_code = ${filter.itemCode}` : undefined,
    filter?.entry ? (entry ? sql`r.entry = ${entry}::uuid` : sql`false`) : undefined,
  );
  const [page, edition] = await Promise.all([
    context.pages.list<ResponsibilityRow>({
      listing: responsibilities,
      where,
      sort: { by: 'DEPARTMENT' },
      args,
      info,
      remember: context.loaders.responsibility,
    }),
    editionAt(context, city, ListKind.RESPONSIBILITY, version),
  ]);
  return presentPage(page, presentResponsibility, { edition });
}

/** Who answers for the items of an entry. */
export async function responsibilityFor(context: CatalogContext, id: string): Promise<CollectionResponsibility[]> {
  if (!maySeeLists(context.actor)) return [];
  const rows = await context.loaders.responsibilitiesOfEntry.load(keyOf('catalog', id) as string);
  return rows.map(presentResponsibility);
}
