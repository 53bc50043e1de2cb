import { forbidden } from '../../../kernel/actor';
import { demandKey, globalId } from '../../../kernel/global-id';
import type { Transaction } from '../../../kernel/transaction';
import { lockMatter } from '../../../kernel/workflow/matter-rows';
import type { CatalogContext } from '../context';
import type { CatalogEntryRow } from '../entry/entity';
import { mayKnowOf } from '../entry/policy';
import { catalogEntry } from '../entry/workflow';

/**
 * An entry that the actor may know of, kept from others until this transaction ends.
 * @param path the input field that names it
 * @throws GraphQLError FORBIDDEN where there is none for this caller
 */
export async function lockEntry(
  context: CatalogContext,
  transaction: Transaction,
  id: string,
  path = 'entry',
): Promise<CatalogEntryRow> {
  const row = await lockMatter(transaction.manager, catalogEntry, demandKey('catalog', id, path));
  if (row !== null) context.concerns(row.jurisdiction);
  if (row === null || !mayKnowOf(context.actor, row)) throw forbidden(context.actor);
  return row;
}

/** Says in the audit trail which entry a command was about. */
export const noteEntry = (transaction: Transaction, { id, jurisdiction }: CatalogEntryRow): void =>
  transaction.audit({ aggregate: globalId('catalog', id), jurisdictions: [jurisdiction] });
