import type { Transaction } from '../../../kernel/transaction';
import type { Sealed } from '../vault';
import { PersonIdentityRow, PersonIndexRow } from './entity';

/** Stores what the vault sealed. All digests go in one statement: the database refuses a document that lacks one it asks for. */
export async function keep(transaction: Transaction, { identity, indexes }: Sealed): Promise<void> {
  await transaction.createAll(PersonIndexRow, indexes);
  await transaction.createAll(PersonIdentityRow, [identity]);
}

/**
 * Stores what the vault sealed of a person who is there already. Digests that are theirs from before, of a document that stays or comes
 * back, are left as they are; one of somebody else is refused by the database.
 */
export async function keepChange(transaction: Transaction, { identity, indexes }: Sealed): Promise<void> {
  const theirs: { key: number; index: Buffer }[] = await transaction.manager.query(
    'select key, index from person_index where person = $1 and document_type = $2',
    [identity.person, identity.documentType],
  );
  const isTheirs = (one: PersonIndexRow) => theirs.some(({ key, index }) => key === one.key && index.equals(one.index));
  await keep(transaction, { identity, indexes: indexes.filter(one => !isTheirs(one)) });
}
