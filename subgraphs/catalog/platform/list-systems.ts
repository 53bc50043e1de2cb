import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { CatalogContext } from '../context';
import { systems } from './context';
import type { InformationSystemRow } from './entity';
import { systemsVisibleTo } from './policy';
import { presentSystem } from './present';
import type { InformationSystem, InformationSystemFilter } from './types';

/** The systems that fit the filter, as far as the actor may see them. */
export async function listSystems(
  context: CatalogContext,
  { filter, args, info }: { filter?: InformationSystemFilter | null; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<InformationSystem>> {
  const page = await context.pages.list<InformationSystemRow>({
    listing: systems,
    where: all(
      systemsVisibleTo(context.actor),
      filter?.jurisdiction ? sql`s.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.department ? sql`s.department = ${filter.department}` : undefined,
      filter?.connectionStatus ? sql`s.connection_status = any(${filter.connectionStatus})` : undefined,
      filter?.uncertifiedOn
        ? sql`(s.certified_until is null or s.certified_until <= ${filter.uncertifiedOn}::date)`
        : undefined,
    ),
    sort: { by: 'NAME' },
    args,
    info,
    remember: context.loaders.informationSystem,
  });
  return presentPage(page, row => presentSystem(row, context.today));
}
