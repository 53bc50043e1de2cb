import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { objections } from './context';
import type { ObjectionRow } from './entity';
import type { ObjectionFilter, ObjectionSortInput } from './inputs';
import { ObjectionSort } from './kinds';
import { objectionsVisibleTo } from './policy';
import { presentObjection } from './present';
import type { Objection } from './types';

const NEWEST_FIRST = { by: ObjectionSort.FILED_ON, direction: SortDirection.DESC };

export interface ListObjections {
  filter?: ObjectionFilter | null;
  sort?: ObjectionSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The objections that fit the filter, the newest first unless told otherwise. */
export async function listObjections(
  context: ExchangeContext,
  { filter, sort, args, info }: ListObjections,
): Promise<Connection<Objection>> {
  const where = all(
    objectionsVisibleTo(context.actor),
    filter?.kind ? sql`o.kind = ${filter.kind}` : undefined,
    filter?.objectionStatus ? sql`o.objection_status = any(${filter.objectionStatus})` : undefined,
    filter?.jurisdiction ? sql`o.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.provider ? sql`o.provider = ${filter.provider}` : undefined,
    filter?.objector ? sql`o.objector = ${filter.objector}` : undefined,
    filter?.entry ? sql`o.entry = ${keyOf('catalog', filter.entry) ?? null}::uuid` : undefined,
  );
  const page = await context.pages.list<ObjectionRow>({
    listing: objections,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.objection,
  });
  return presentPage(page, presentObjection);
}
