import type { EntityManager } from 'typeorm';
import type { Transaction } from '../../../kernel/transaction';
import { KEEPING_CLOSED } from '../violation-case/kinds';
import { grantChanged } from './changed';
import { AccessGrantRow } from './entity';
import { GrantStatus } from './kinds';

/**
 * Lets grants follow what decides on them, a request or a case of violation, in the transaction of its firing: calls that come later
 * find them so. A grant is opened again only where nothing else keeps it closed; what was terminated stays so.
 * @param which one grant, or those of a request
 */
export async function setGrantStatus(
  transaction: Transaction,
  which: Pick<AccessGrantRow, 'id'> | Pick<AccessGrantRow, 'groundRegister' | 'groundKey'>,
  status: GrantStatus,
  why: string | null,
): Promise<void> {
  const { manager } = transaction;
  const grants = await manager.find(AccessGrantRow, {
    where: which,
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const grant of grants) {
    if (grant.grantStatus === status || grant.grantStatus === GrantStatus.TERMINATED) continue;
    if (status === GrantStatus.ACTIVE && (await staysClosed(manager, grant))) continue;
    const changed = await manager.save(AccessGrantRow, { ...grant, grantStatus: status, statusReason: why });
    transaction.emit(grantChanged(changed));
  }
}

async function staysClosed(manager: EntityManager, { id, groundKey }: AccessGrantRow): Promise<boolean> {
  const [{ found }]: [{ found: boolean }] = await manager.query(
    `select exists (select from violation_case where access_grant = $1 and case_status = any($3))
       or exists (select from share_request where id = $2::uuid and share_request_status = 'SUSPENDED')
       or exists (select from open_request where id = $2::uuid and open_request_status = 'SUSPENDED') as found`,
    [id, groundKey, KEEPING_CLOSED],
  );
  return found;
}
