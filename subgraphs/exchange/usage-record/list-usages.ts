import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import { grantsVisibleTo } from '../access-grant/policy';
import type { ExchangeContext } from '../context';
import { usages } from './context';
import type { UsageRecordRow } from './entity';
import { presentUsage } from './present';
import type { UsageRecord, UsageRecordFilter } from './types';

/** The records of use that fit the filter, the latest first. */
export async function listUsages(
  context: ExchangeContext,
  { filter, args, info }: { filter?: UsageRecordFilter | null; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<UsageRecord>> {
  const where = all(
    grantsVisibleTo(context.actor),
    filter?.grant ? sql`u.access_grant = ${keyOf('access-grant', filter.grant) ?? null}::uuid` : undefined,
    filter?.holder ? sql`u.holder = ${filter.holder}` : undefined,
    filter?.jurisdiction ? sql`u.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.automatic == null ? undefined : sql`u.automatic = ${filter.automatic}`,
  );
  const page = await context.pages.list<UsageRecordRow>({
    listing: usages,
    where,
    sort: { by: 'USED_AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.usageRecord,
  });
  return presentPage(page, presentUsage);
}
