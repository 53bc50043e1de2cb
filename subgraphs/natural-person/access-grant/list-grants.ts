import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { keyOf } from '../../../kernel/global-id';
import { all, sql } from '../../../kernel/sql';
import type { PersonContext } from '../context';
import { grants, type ShownGrant } from './context';
import { grantsVisibleTo } from './policy';
import { presentGrant } from './present';
import type { PersonAccessGrant, PersonAccessGrantFilter } from './types';

/** The grants that the actor may see, the latest first. */
export async function listGrants(
  context: PersonContext,
  filter: PersonAccessGrantFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<PersonAccessGrant>> {
  const inForce = sql`(g.revoked_at is null and ${context.today}::date < g.until)`;
  const where = all(
    grantsVisibleTo(context.actor),
    // the id of something else finds nothing
    filter?.person ? sql`g.person = ${keyOf('person', filter.person) ?? null}::uuid` : undefined,
    filter?.jurisdiction ? sql`g.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.organization ? sql`g.organization = ${filter.organization}` : undefined,
    filter?.inForce == null ? undefined : filter.inForce ? inForce : sql`not ${inForce}`,
  );
  const page = await context.pages.list<ShownGrant>({
    listing: grants,
    where,
    sort: { by: 'GRANTED_AT', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.grant,
  });
  return presentPage(page, presentGrant);
}
