import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { PersonContext } from '../context';
import { caseNumberOf } from '../free-text';
import { deferrals, type ShownDeferral } from './context';
import { deferralsVisibleTo } from './policy';
import { presentDeferral } from './present';
import type { DisclosureDeferral, DisclosureDeferralFilter } from './types';

/** The deferrals that the actor may see, the latest first. */
export async function listDeferrals(
  context: PersonContext,
  filter: DisclosureDeferralFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<DisclosureDeferral>> {
  const inForce = sql`(d.lifted_at is null and ${context.today}::date < d.until)`;
  const where = all(
    deferralsVisibleTo(context.actor),
    filter?.jurisdiction ? sql`d.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.organization ? sql`d.organization = ${filter.organization}` : undefined,
    filter?.caseNumber ? sql`d.case_number = ${caseNumberOf(filter.caseNumber)}` : undefined,
    filter?.inForce == null ? undefined : filter.inForce ? inForce : sql`not ${inForce}`,
  );
  const page = await context.pages.list<ShownDeferral>({
    listing: deferrals,
    where,
    sort: { by: 'ORDERED_AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.deferral,
  });
  return presentPage(page, presentDeferral);
}
