import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { seenOfBodies, watchesOver } from '../security/policy';
import { type MissingRegimeRow, missingRegimes, regimes } from './context';
import type { SecurityRegimeRow } from './entity';
import { presentMissing, presentRegime } from './present';
import type { DepartmentMissingRegime, SecurityRegime, SecurityRegimeFilter } from './types';

interface Asked {
  args: PageArgs;
  info: GraphQLResolveInfo;
}

/** The regimes that fit the filter. */
export async function listRegimes(
  context: OversightContext,
  { filter, args, info }: Asked & { filter?: SecurityRegimeFilter | null },
): Promise<Connection<SecurityRegime>> {
  const page = await context.pages.list<SecurityRegimeRow>({
    listing: regimes,
    where: all(
      seenOfBodies(context.actor, sql`r.jurisdiction`, body => sql`r.body = ${body} or r.service_units @> ${[body]}::text[]`),
      filter?.jurisdiction ? sql`r.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.body ? sql`r.body = ${filter.body}` : undefined,
      filter?.serviceUnit ? sql`r.service_units @> ${[filter.serviceUnit]}::text[]` : undefined,
    ),
    sort: { by: 'BODY' },
    args,
    info,
    remember: context.loaders.securityRegime,
  });
  return presentPage(page, presentRegime);
}

/** The departments of a city that lack the document, the unit or the post. */
export async function listMissingRegimes(
  context: OversightContext,
  { jurisdiction, args, info }: Asked & { jurisdiction: string },
): Promise<Connection<DepartmentMissingRegime>> {
  const page = await context.pages.list<MissingRegimeRow>({
    listing: missingRegimes,
    where: all(
      watchesOver(context.actor, jurisdiction) ? undefined : sql`false`,
      sql`b.jurisdiction = ${jurisdiction} and b.is_department and not b.gone`,
      sql`(r.policy_document is null or r.security_body is null or r.responsible_office is null)`,
    ),
    sort: { by: 'BODY' },
    args,
    info,
    remember: context.loaders.missingRegime,
  });
  return presentPage(page, presentMissing);
}
