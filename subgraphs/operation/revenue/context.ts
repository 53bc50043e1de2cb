import type { Reader } from '../../../kernel/database';
import { manyByKey, oneByKey } from '../../../kernel/loaders';
import type { Listing } from '../../../kernel/pages';
import { raw, sql } from '../../../kernel/sql';
import type { RemittanceRow } from './entity';
import type { SeenRevenueRow } from './present';

const columns = `r.id, r.contract, r.revenue_class as "revenueClass", r.since::text as since, r.until::text as until, r.gross::text as gross,
  r.tax::text as tax, r.due::text as due, r.destination, r.recorded_on::text as "recordedOn",
  coalesce((select sum(t.amount) from treasury_remittance t where t.revenue = r.id), 0)::text as remitted`;

/** Revenue with its contract, the oldest period first. */
export const revenues: Listing = {
  from: 'contract_revenue r join operation_contract c on c.id = r.contract',
  columns,
  key: 'r.id',
  keyType: 'uuid',
  sorts: { UNTIL: { by: 'r.until', type: 'date' } },
};

export const revenueLoaders = ({ reader }: { reader: Reader }) => ({
  revenue: oneByKey<SeenRevenueRow>(
    ids => reader.rows(sql`select ${raw(columns)} from contract_revenue r where r.id = any(${ids}::uuid[])`),
    row => row.id,
  ),
  revenuesOf: manyByKey<SeenRevenueRow>(
    ids =>
      reader.rows(
        sql`select ${raw(columns)} from contract_revenue r where r.contract = any(${ids}::uuid[]) order by r.contract, r.since, r.id`,
      ),
    row => row.contract,
  ),
  remittancesOf: manyByKey<RemittanceRow & { contract: string }>(
    ids =>
      reader.rows(sql`select t.id, t.revenue, t.amount::text as amount, t.remittance_ref as "remittanceRef", t.remitted_on::text as "remittedOn",
          t.fiscal_level as "fiscalLevel", t.budget_ref as "budgetRef", r.contract
        from treasury_remittance t join contract_revenue r on r.id = t.revenue
        where r.contract = any(${ids}::uuid[]) order by r.contract, t.remitted_on, t.remittance_ref, t.id`),
    row => row.contract,
  ),
});
