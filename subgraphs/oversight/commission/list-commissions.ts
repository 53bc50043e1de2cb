import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { all, sql } from '../../../kernel/sql';
import type { OversightContext } from '../context';
import { seenOfBodies } from '../security/policy';
import { digestOf } from './commission-unit';
import { commissions } from './context';
import type { CommissionRow } from './entity';
import { CommissionStatus } from './kinds';
import { mayCheckToken } from './policy';
import { presentCommission, statusOn } from './present';
import type { Commission, CommissionFilter } from './types';

/** The commissions that fit the filter, those that began last first. */
export async function listCommissions(
  context: OversightContext,
  { filter, args, info }: { filter?: CommissionFilter | null; args: PageArgs; info: GraphQLResolveInfo },
): Promise<Connection<Commission>> {
  const page = await context.pages.list<CommissionRow>({
    listing: commissions,
    where: all(
      seenOfBodies(context.actor, sql`m.jurisdiction`, code => sql`${code} in (m.commissioner, m.unit)`),
      filter?.jurisdiction ? sql`m.jurisdiction = ${filter.jurisdiction}` : undefined,
      filter?.commissionKind ? sql`m.commission_kind = any(${filter.commissionKind})` : undefined,
      filter?.unit ? sql`m.unit = ${filter.unit}` : undefined,
      filter?.commissioner ? sql`m.commissioner = ${filter.commissioner}` : undefined,
      filter?.on
        ? sql`m.since <= ${filter.on}::date and ${filter.on}::date < least(m.until, coalesce(m.ended_on, m.until))`
        : undefined,
    ),
    sort: { by: 'SINCE', direction: SortDirection.DESC },
    args,
    info,
    remember: context.loaders.commission,
  });
  return presentPage(page, row => presentCommission(row, context.today));
}

/** The commission that a token shows, as long as it carries; null for any other text. */
export async function commissionByToken(context: OversightContext, token: string): Promise<Commission | null> {
  const { actor, today } = context;
  const row = mayCheckToken(actor) ? await context.loaders.commissionByToken.load(digestOf(token)) : null;
  if (!row || !actor.covers(row.jurisdiction) || statusOn(row, today) !== CommissionStatus.IN_FORCE) return null;
  return presentCommission(row, today);
}
