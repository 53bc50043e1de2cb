import type { Transaction } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import type { CatalogContext } from '../context';
import { EmergencyRow } from './entity';

const EMERGENCY_ID = /^emergency:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * An emergency, kept from others until this transaction ends.
 * @throws Refusal MATTER_UNKNOWN where there is none
 */
export async function lockEmergency(context: CatalogContext, transaction: Transaction, id: string): Promise<EmergencyRow> {
  const [, key] = EMERGENCY_ID.exec(id) ?? [];
  const row =
    key === undefined
      ? null
      : await transaction.manager.findOne(EmergencyRow, { where: { id: key }, lock: { mode: 'pessimistic_write' } });
  if (row === null) return transaction.refuse({ ...matterUnknown, path: ['input', 'emergency'] });
  context.concerns(row.jurisdiction);
  return row;
}
