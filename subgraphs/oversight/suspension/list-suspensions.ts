import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { suspensions } from './context';
import type { SuspensionRow } from './entity';
import type { SuspensionFilter } from './inputs';
import { suspensionsVisibleTo } from './policy';
import { presentSuspension } from './present';
import { statusAt } from './status';
import type { Suspension } from './types';

export interface ListSuspensions {
  filter?: SuspensionFilter | null;
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The suspensions that fit the filter, the newest first. */
export async function listSuspensions(
  context: OversightContext,
  { filter, args, info }: ListSuspensions,
): Promise<Connection<Suspension>> {
  const where = all(
    suspensionsVisibleTo(context.actor),
    filter?.suspensionStatus ? sql`${statusAt(context.moment)} = any(${filter.suspensionStatus})` : undefined,
    filter?.jurisdiction ? sql`s.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.subject ? sql`s.subject = ${filter.subject}` : undefined,
    filter?.organization ? sql`s.organization = ${filter.organization}` : undefined,
  );
  const page = await context.pages.list<SuspensionRow>({
    listing: suspensions,
    where,
    sort: { by: 'SINCE', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.suspension,
  });
  return presentPage(page, row => presentSuspension(row, context.moment));
}
