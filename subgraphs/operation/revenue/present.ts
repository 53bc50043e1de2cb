import type { RemittanceRow, RevenueRow } from './entity';
import type { ContractRevenue, TreasuryRemittance } from './types';

/** A period with what was handed over of it. */
export type SeenRevenueRow = RevenueRow & { remitted: string };

export const presentRevenue = ({ contract, ...row }: SeenRevenueRow): ContractRevenue => ({
  id: row.id,
  revenueClass: row.revenueClass,
  since: row.since,
  until: row.until,
  gross: row.gross,
  tax: row.tax,
  due: row.due,
  remitted: row.remitted,
  destination: row.destination,
  recordedOn: row.recordedOn,
  contractKey: contract,
});

export const presentRemittance = (row: RemittanceRow): TreasuryRemittance => ({
  id: row.id,
  amount: row.amount,
  remittanceRef: row.remittanceRef,
  remittedOn: row.remittedOn,
  fiscalLevel: row.fiscalLevel,
  budgetRef: row.budgetRef,
});
