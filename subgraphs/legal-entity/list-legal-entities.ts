import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../kernel/connection';
import { searched } from '../../kernel/search';
import { all, sql } from '../../kernel/sql';
import { type LegalEntityContext, legalEntities } from './context';
import type { LegalEntityRow } from './entity';
import { LegalEntitySort } from './kinds';
import { presentLegalEntity } from './present';
import type { LegalEntity, LegalEntityFilter, LegalEntitySortInput } from './types';

export interface ListLegalEntities {
  filter?: LegalEntityFilter | null;
  search?: string | null;
  sort?: LegalEntitySortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The organizations that fit the filter and the search. */
export async function listLegalEntities(
  context: LegalEntityContext,
  { filter, search, sort, args, info }: ListLegalEntities,
): Promise<Connection<LegalEntity>> {
  const where = all(
    filter?.entityKind ? sql`e.entity_kind = any(${filter.entityKind})` : undefined,
    filter?.entityStatus ? sql`e.entity_status = any(${filter.entityStatus})` : undefined,
    filter?.jurisdiction ? sql`e.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.division ? sql`e.division = ${filter.division}` : undefined,
    filter?.parent ? sql`e.parent = ${filter.parent}` : undefined,
    filter?.creditCodes ? sql`e.credit_code = any(${filter.creditCodes})` : undefined,
    search ? searched('e.name', 'e.bigrams', search) : undefined,
  );
  const page = await context.pages.list<LegalEntityRow>({
    listing: legalEntities,
    where,
    sort: sort ?? { by: LegalEntitySort.NAME },
    args,
    info,
    remember: context.loaders.legalEntity,
  });
  return presentPage(page, presentLegalEntity);
}

/** The bodies directly below one. */
export async function listChildren(
  context: LegalEntityContext,
  parent: string,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<LegalEntity>> {
  const page = await context.pages.of<LegalEntityRow>(parent, {
    listing: legalEntities,
    where: sql`e.parent = k.parent`,
    sort: { by: LegalEntitySort.NAME },
    args,
    info,
    remember: context.loaders.legalEntity,
  });
  return presentPage(page, presentLegalEntity);
}
