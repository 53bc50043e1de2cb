import { Role } from '../../../kernel/actor';
import { Refused } from '../../../kernel/refused';
import { remitting } from '../../../rulebook/rules/operation-revenue';
import type { OperationContext } from '../context';
import { demandHolds, demandPart } from '../contract/demand-contract';
import { RemittanceRow } from './entity';
import { presentRemittance } from './present';
import type { RecordRemittanceInput, TreasuryRemittance } from './types';

/** What of revenue went to the treasury: booked to the budget of a level of finance, and no more than is due. */
export async function recordRemittance(
  context: OperationContext,
  input: RecordRemittanceInput,
): Promise<TreasuryRemittance | Refused> {
  const { actor, today } = context;
  const row = await context.write('recordRemittance', input, async transaction => {
    const { manager } = transaction;
    const find = async (key: string) => {
      // one remittance of it after the other: together they are no more than is due
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 10))', [key]);
      const [found]: { id: string; contract: string; left: string }[] = await manager.query(
        `select r.id, r.contract, (r.due - coalesce((select sum(amount) from treasury_remittance where revenue = r.id), 0))::text as left
         from contract_revenue r where r.id = $1`,
        [key],
      );
      return found ?? null;
    };
    const may = ({ jurisdiction }: { jurisdiction: string }) =>
      actor.covers(jurisdiction) && actor.is(Role.AUTHORITY, Role.FINANCE);
    const asked = { id: input.revenue, path: 'revenue', find };
    const { part, row: contract } = await demandPart(transaction, context, asked, may);
    const { revenue: _, idempotencyKey, validateOnly, fiscalLevel, budgetRef, ...paid } = input;
    demandHolds(context, contract, remitting, { ...paid, fiscalLevel, budgetRef, left: part.left, today });
    return transaction.create(RemittanceRow, {
      ...paid,
      revenue: part.id,
      fiscalLevel: fiscalLevel ?? undefined,
      budgetRef: budgetRef ?? undefined,
    });
  });
  return row instanceof Refused ? row : presentRemittance(row);
}
