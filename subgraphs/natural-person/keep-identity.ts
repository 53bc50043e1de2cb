import type { Transaction } from '../../kernel/transaction';
import { PersonIdentityRow, PersonIndexRow } from './entity';
import type { Sealed } from './vault';

/** Stores what the vault sealed. All digests go in one statement: the database refuses a document that lacks one it asks for. */
export async function keep(transaction: Transaction, { identity, indexes }: Sealed): Promise<void> {
  await transaction.createAll(PersonIndexRow, indexes);
  await transaction.createAll(PersonIdentityRow, [identity]);
}
