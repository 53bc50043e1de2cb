import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { AssetContext } from '../context';
import { visibleTo } from '../registration/policy';
import { balanceSheetEntries } from './context';
import type { BalanceSheetEntryRow } from './entity';
import type { BalanceSheetFilter, BalanceSheetSortInput } from './inputs';
import { BalanceSheetSort } from './kinds';
import { presentEntry } from './present';
import type { BalanceSheetEntry } from './types';

const NEWEST_FIRST = { by: BalanceSheetSort.BOOKED_ON, direction: SortDirection.DESC };

export interface ListEntries {
  filter?: BalanceSheetFilter | null;
  sort?: BalanceSheetSortInput | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The entries on balance sheets that fit the filter, the newest first unless told otherwise. */
export async function listEntries(
  context: AssetContext,
  { filter, sort, args, info }: ListEntries,
): Promise<Connection<BalanceSheetEntry>> {
  const { today, actor } = context;
  const registered = sql`(a.asset_status in ('REGISTERED', 'CHANGED') and (a.expires_on is null or ${today} < a.expires_on))`;
  const where = all(
    visibleTo(actor, today),
    filter?.jurisdiction ? sql`a.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.holder ? sql`b.holder = ${filter.holder}` : undefined,
    filter?.registered == null ? undefined : sql`${registered} = ${filter.registered}`,
    filter?.bookedSince ? sql`b.booked_on >= ${filter.bookedSince}` : undefined,
    filter?.bookedBefore ? sql`b.booked_on < ${filter.bookedBefore}` : undefined,
  );
  const page = await context.pages.list<BalanceSheetEntryRow>({
    listing: balanceSheetEntries,
    where,
    sort: sort ?? NEWEST_FIRST,
    args,
    info,
    remember: context.loaders.balanceSheetEntry,
  });
  return presentPage(page, presentEntry);
}
