import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { restrictionListing } from './context';
import type { CreditRestrictionRow } from './entity';
import { maySeeRestriction, restrictionsVisibleTo } from './policy';
import { presentRestriction } from './present';
import type { CreditRestriction, CreditRestrictionFilter } from './types';

/** A restriction by its id; null where there is none, or none that the actor may see. */
export async function restrictionOf(context: OversightContext, id: string): Promise<CreditRestriction | null> {
  const key = keyOf('credit-restriction', id);
  const row = key === undefined ? null : await context.loaders.creditRestriction.load(key);
  return row && maySeeRestriction(context.actor, row) ? presentRestriction(row, context.today) : null;
}

/** The restrictions that fit the filter, the latest first. */
export async function listRestrictions(
  context: OversightContext,
  filter: CreditRestrictionFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<CreditRestriction>> {
  const { today } = context;
  const isActive = sql`(t.since <= ${today} and coalesce(t.until, 'infinity') > ${today} and coalesce(t.lifted_on, 'infinity') > ${today})`;
  const page = await context.pages.list<CreditRestrictionRow>({
    listing: restrictionListing,
    where: all(
      restrictionsVisibleTo(context.actor),
      filter?.jurisdiction ? sql`t.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.entity ? sql`t.entity = ${filter.entity}` : undefined,
      filter?.active == null ? undefined : sql`${isActive} = ${filter.active}`,
    ),
    sort: { by: 'SINCE', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.creditRestriction,
  });
  return presentPage(page, row => presentRestriction(row, today));
}
