import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf, parseGlobalId } from '../../../kernel/global-id';
import { all, type Sql, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { grants, misuses } from './context';
import type { AccessGrantRow, AccessMisuseRow } from './entity';
import { AccessGrantSort } from './kinds';
import { grantsVisibleTo, mayListMisuses, misusesVisibleTo } from './policy';
import { presentGrant, presentMisuse } from './present';
import type { AccessGrant, AccessGrantFilter, AccessGrantSortInput, AccessMisuse, AccessMisuseFilter } from './types';

const NEWEST_FIRST = { by: AccessGrantSort.SINCE, direction: SortDirection.DESC };

/** What follows one request; nothing for an id that is none. */
function following(ground: string): Sql {
  const parsed = parseGlobalId(ground);
  return parsed ? sql`(g.ground_register = ${parsed.register} and g.ground_key = ${parsed.key})` : sql`false`;
}

export interface ListGrants {
  filter?: AccessGrantFilter | null;
  sort?: AccessGrantSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The grants that fit the filter, the newest first unless told otherwise. */
export async function listGrants(
  context: ExchangeContext,
  { filter, sort, args, info }: ListGrants,
): Promise<Connection<AccessGrant>> {
  const where = all(
    grantsVisibleTo(context.actor),
    filter?.grantStatus ? sql`g.grant_status = any(${filter.grantStatus})` : undefined,
    filter?.means ? sql`g.means = any(${filter.means})` : undefined,
    filter?.jurisdiction ? sql`g.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.holder ? sql`g.holder = ${filter.holder}` : undefined,
    filter?.provider ? sql`g.provider = ${filter.provider}` : undefined,
    filter?.entry ? sql`g.entry = ${keyOf('catalog', filter.entry) ?? null}::uuid` : undefined,
    filter?.ground ? following(filter.ground) : undefined,
  );
  const page = await context.pages.list<AccessGrantRow>({
    listing: grants,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.accessGrant,
  });
  return presentPage(page, presentGrant);
}

/** What was tried with grants and refused, the latest first. */
export async function listMisuses(
  context: ExchangeContext,
  { filter, args, info }: { filter?: AccessMisuseFilter | null; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<AccessMisuse> | null> {
  if (!mayListMisuses(context.actor)) return null;
  const where = all(
    misusesVisibleTo(context.actor),
    filter?.grant ? sql`m.access_grant = ${keyOf('access-grant', filter.grant) ?? null}::uuid` : undefined,
    filter?.rule ? sql`m.rule = any(${filter.rule})` : undefined,
    filter?.jurisdiction ? sql`m.jurisdiction = ${filter.jurisdiction}` : undefined,
  );
  const page = await context.pages.list<AccessMisuseRow>({
    listing: misuses,
    where,
    sort: { by: 'TRIED_AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.accessMisuse,
  });
  return presentPage(page, presentMisuse);
}
