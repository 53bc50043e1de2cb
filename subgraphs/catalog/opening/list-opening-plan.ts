import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { CatalogContext } from '../context';
import type { CatalogEntryRow } from '../entry/entity';
import { visibleTo } from '../entry/policy';
import { openingPlan } from './context';
import type { OpeningPlanFilter } from './inputs';
import { presentPlanItem } from './present';
import type { OpeningPlanItem } from './types';

/** Entries that nothing forbids to be opened, those with a tag or an area of priority first. */
export async function listOpeningPlan(
  context: CatalogContext,
  { filter, args, info }: { filter?: OpeningPlanFilter | null; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<OpeningPlanItem>> {
  const page = await context.pages.list<CatalogEntryRow>({
    listing: openingPlan,
    where: all(
      visibleTo(context.actor),
      sql`e.catalog_status <> 'WITHDRAWN' and e.prohibitions = '{}' and e.law_stance is distinct from 'PROHIBITED'
        and e.open_type is distinct from 'NOT_OPEN'`,
      filter?.jurisdiction ? sql`e.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.provider ? sql`e.provider = ${filter.provider}` : undefined,
      filter?.openType ? sql`e.open_type = any(${filter.openType})` : undefined,
      filter?.listed == null ? undefined : sql`e.open_listed = ${filter.listed}`,
    ),
    sort: { by: 'PRIORITY' },
    args,
    info,
    remember: context.loaders.entry,
  });
  return presentPage(page, presentPlanItem);
}
