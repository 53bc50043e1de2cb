import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { ExchangeContext } from '../context';
import { demands } from './context';
import type { DemandRow } from './entity';
import type { DemandFilter, DemandSortInput } from './inputs';
import { DemandSort } from './kinds';
import { demandsVisibleTo } from './policy';
import { presentDemand } from './present';
import type { Demand } from './types';

const NEWEST_FIRST = { by: DemandSort.SUBMITTED_ON, direction: SortDirection.DESC };

export interface ListDemands {
  filter?: DemandFilter | null;
  sort?: DemandSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The demands that fit the filter, the newest first unless told otherwise. */
export async function listDemands(
  context: ExchangeContext,
  { filter, sort, args, info }: ListDemands,
): Promise<Connection<Demand>> {
  const where = all(
    demandsVisibleTo(context.actor),
    filter?.demandStatus ? sql`d.demand_status = any(${filter.demandStatus})` : undefined,
    filter?.kind ? sql`d.kind = ${filter.kind}` : undefined,
    filter?.channel ? sql`d.channel = ${filter.channel}` : undefined,
    filter?.jurisdiction ? sql`d.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.applicant ? sql`d.applicant = ${filter.applicant}` : undefined,
    filter?.provider ? sql`d.provider = ${filter.provider}` : undefined,
  );
  const page = await context.pages.list<DemandRow>({
    listing: demands,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.demand,
  });
  return presentPage(page, presentDemand);
}
