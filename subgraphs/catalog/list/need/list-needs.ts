import type { GraphQLResolveInfo } from 'graphql';
import { type PageArgs, presentPage } from '../../../../kernel/connection';
import { keyOf } from '../../../../kernel/global-id';
import { all, sql } from '../../../../kernel/sql';
import type { CatalogContext } from '../../context';
import { cityOf, editionAt, standingIn } from '../editions';
import { ListKind } from '../kinds';
import { needs } from './context';
import type { NeedRow } from './entity';
import { maySeeNeed, needsVisibleTo } from './policy';
import { presentNeed } from './present';
import type { DemandListFilter, DemandListItem, DemandListItemConnection } from './types';

export interface ListNeeds {
  jurisdiction: string;
  filter: DemandListFilter | null;
  /** An edition; null for what holds. */
  version: number | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The demand list of a city as far as it is the actor's to see, as it holds or as an edition had it. */
export async function listNeeds(
  context: CatalogContext,
  { jurisdiction, filter, version, args, info }: ListNeeds,
): Promise<DemandListItemConnection> {
  const city = cityOf(jurisdiction);
  const where = all(
    needsVisibleTo(context.actor),
    sql`n.jurisdiction = ${city}`,
    standingIn('n', version),
    filter?.requester ? sql`n.requester = ${filter.requester}` : undefined,
    filter?.owner ? sql`n.owner = ${filter.owner}` : undefined,
  );
  const [page, edition] = await Promise.all([
    context.pages.list<NeedRow>({
      listing: needs,
      where,
      sort: { by: 'SINCE' },
      args,
      info,
      remember: context.loaders.need,
    }),
    editionAt(context, city, ListKind.DEMAND, version),
  ]);
  return presentPage(page, presentNeed, { edition });
}

/** A need by its id; null where there is none, or none that the actor may see. */
export async function needOf(context: CatalogContext, id: string): Promise<DemandListItem | null> {
  const key = keyOf('data-need', id);
  const row = key === undefined ? null : await context.loaders.need.load(key);
  return row && maySeeNeed(context.actor, row) ? presentNeed(row) : null;
}
