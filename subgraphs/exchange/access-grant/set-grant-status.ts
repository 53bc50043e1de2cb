import type { Transaction } from '../../../kernel/transaction';
import { grantChanged } from './changed';
import { AccessGrantRow } from './entity';
import type { GrantTerms } from './issue-grant';
import { GrantStatus } from './kinds';

/**
 * Lets the grants of a request follow it, in the transaction of its firing: calls that come later find them so. What was terminated
 * stays so.
 */
export async function setGrantStatus(
  transaction: Transaction,
  ground: GrantTerms['ground'],
  status: GrantStatus,
  why: string | null,
): Promise<void> {
  const { manager } = transaction;
  const grants = await manager.find(AccessGrantRow, {
    where: { groundRegister: ground.register, groundKey: ground.key },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const grant of grants) {
    if (grant.grantStatus === status || grant.grantStatus === GrantStatus.TERMINATED) continue;
    const changed = await manager.save(AccessGrantRow, { ...grant, grantStatus: status, statusReason: why });
    transaction.emit(grantChanged(changed));
  }
}
