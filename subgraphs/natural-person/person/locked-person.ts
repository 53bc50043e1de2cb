import { keyOf } from '../../../kernel/global-id';
import type { Transaction } from '../../../kernel/transaction';
import { NaturalPersonRow } from './entity';

/** The person of a global id, locked until the transaction ends; null where there is none, whatever the id is of. */
export async function lockedPerson({ manager }: Transaction, id: string): Promise<NaturalPersonRow | null> {
  const key = keyOf('person', id);
  if (key === undefined) return null;
  return manager.findOne(NaturalPersonRow, { where: { id: key }, lock: { mode: 'pessimistic_write' } });
}
