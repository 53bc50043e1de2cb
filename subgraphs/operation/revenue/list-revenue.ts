import type { GraphQLResolveInfo } from 'graphql';
import { type Connection, type PageArgs, presentPage, SortDirection } from '../../../kernel/connection';
import { globalId } from '../../../kernel/global-id';
import type { Listing } from '../../../kernel/pages';
import { all, sql } from '../../../kernel/sql';
import type { OperationContext } from '../context';
import { contractOf } from '../contract/look-up';
import { moneyVisibleTo } from '../contract/policy';
import { revenues } from './context';
import { presentRevenue, type SeenRevenueRow } from './present';
import type { ContractRevenue, RevenueDeviation, RevenueFilter } from './types';

const UNREMITTED = sql`r.due > coalesce((select sum(t.amount) from treasury_remittance t where t.revenue = r.id), 0)`;

/** Periods that are over of which something is due and was not handed over, the oldest first. */
export async function listUnremitted(
  context: OperationContext,
  filter: RevenueFilter | null,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<ContractRevenue>> {
  const where = all(
    moneyVisibleTo(context.actor),
    UNREMITTED,
    sql`r.until <= ${context.today}`,
    filter?.jurisdiction ? sql`c.jurisdiction = ${filter.jurisdiction}` : undefined,
    filter?.operator ? sql`c.operator = ${filter.operator}` : undefined,
    filter?.revenueClass ? sql`r.revenue_class = any(${filter.revenueClass})` : undefined,
  );
  const page = await context.pages.list<SeenRevenueRow>({
    listing: revenues,
    where,
    sort: { by: 'UNTIL' },
    args,
    info,
    remember: context.loaders.revenue,
  });
  return presentPage(page, presentRevenue);
}

interface DeviationRow {
  id: string;
  expected: string;
  actual: string;
  deviation: string;
}

const deviations: Listing = {
  from: 'operation_contract c',
  columns: 'c.id, c.expected::text as expected, c.actual::text as actual, c.deviation::text as deviation',
  key: 'c.id',
  keyType: 'uuid',
  sorts: { DEVIATION: { by: 'abs(c.deviation)', type: 'numeric' } },
};

/**
 * Contracts whose revenue of a year lies further from what they expect than a share, the furthest first: both counted for the days of the
 * contract in that year up to the day asked about, in which a period of revenue counts by its days.
 * @param above 0.1 is ten in a hundred
 */
export async function listDeviations(
  context: OperationContext,
  { year, jurisdiction, above }: { year: number; jurisdiction?: string | null; above: string },
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Connection<RevenueDeviation>> {
  const begins = `${year}-01-01`;
  const from = sql`(
    select o.*, round((o.actual - o.expected) / o.expected, 4) as deviation from (
      select d.*, round(d.expected_revenue_per_year * (d.to_day - d.from_day) / ((${begins}::date + interval '1 year')::date - ${begins}::date), 4) as expected,
        round(coalesce((select sum(r.gross * (least(r.until, d.to_day) - greatest(r.since, d.from_day)) / (r.until - r.since))
          from contract_revenue r where r.contract = d.id and r.since < d.to_day and r.until > d.from_day), 0), 4) as actual
      from (select x.*, greatest(x.starts_on, ${begins}::date) as from_day,
          least(x.ends_on, (${begins}::date + interval '1 year')::date, ${context.today}::date) as to_day
        from operation_contract x where x.expected_revenue_per_year > 0 and x.contract_status in ('ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED')
          and x.begun is distinct from false) d
      where d.from_day < d.to_day) o
    where o.expected > 0) c`;
  const where = all(
    moneyVisibleTo(context.actor),
    sql`abs(c.deviation) > ${above}::numeric`,
    jurisdiction ? sql`c.jurisdiction = ${jurisdiction}` : undefined,
  );
  const page = await context.pages.list<DeviationRow>({
    listing: deviations,
    from,
    where,
    sort: { by: 'DEVIATION', direction: SortDirection.DESC },
    args,
    info,
  });
  const contracts = new Map(
    await Promise.all(
      page.rows.map(async ({ id }) => [id, await contractOf(context, { id: globalId('contract', id) })] as const),
    ),
  );
  return presentPage(page, ({ id, expected, actual, deviation }) => ({
    contract: contracts.get(id) as RevenueDeviation['contract'],
    expected,
    actual,
    deviation,
  }));
}
