import type { EntityManager } from 'typeorm';
import type { Transaction } from '../../../kernel/transaction';
import { grantChanged } from '../access-grant/changed';
import { AccessGrantRow } from '../access-grant/entity';
import { GrantStatus } from '../access-grant/kinds';
import type { ViolationCaseRow } from './entity';

/**
 * Lets the grant follow its case, in the transaction of the firing: the next call finds it so. It is opened again only where no other
 * case keeps it closed, and the request that it follows does not stand still; what was ended stays so.
 */
export async function setGrantOfCase(
  transaction: Transaction,
  { accessGrant }: ViolationCaseRow,
  status: GrantStatus,
  why: string | null,
): Promise<void> {
  const { manager } = transaction;
  const grant = await manager.findOne(AccessGrantRow, {
    where: { id: accessGrant as string },
    lock: { mode: 'pessimistic_write' },
  });
  if (grant === null || grant.grantStatus === status || grant.grantStatus === GrantStatus.TERMINATED) return;
  if (status === GrantStatus.ACTIVE && (await staysClosed(manager, grant))) return;
  const changed = await manager.save(AccessGrantRow, { ...grant, grantStatus: status, statusReason: why });
  transaction.emit(grantChanged(changed));
}

async function staysClosed(manager: EntityManager, { id, groundKey }: AccessGrantRow): Promise<boolean> {
  const [{ found }]: [{ found: boolean }] = await manager.query(
    `select exists (select from violation_case where access_grant = $1 and case_status in ('SUSPENDED', 'CORRECTED', 'REFERRED'))
       or exists (select from share_request where id::text = $2 and share_request_status = 'SUSPENDED')
       or exists (select from open_request where id::text = $2 and open_request_status = 'SUSPENDED') as found`,
    [id, groundKey],
  );
  return found;
}
