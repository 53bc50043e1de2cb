import type { Transaction } from '../../../kernel/transaction';
import type { CatalogContext } from '../context';
import type { CatalogEntryRow } from '../entry/entity';
import type { DataItemRow } from '../entry/item-entity';
import { CatalogStatus } from '../entry/kinds';
import { claimSources } from '../source/claim-sources';
import { enterEditions, nextVersion } from './change-lists';
import { ListKind } from './kinds';
import { deriveResponsibilities, enterDerived, isChange } from './responsibility/derive-responsibilities';

const PUBLISHED = [CatalogStatus.PUBLISHED, CatalogStatus.UPDATE_REQUESTED];

/**
 * What stands beside the catalog follows an entry that was moved, in the same transaction: who is the source of its items and, once it
 * was published, the catalog's own list and the responsibility list, under one number.
 */
export async function followEntry(
  transaction: Transaction,
  context: CatalogContext,
  entry: CatalogEntryRow,
  items: readonly DataItemRow[],
): Promise<void> {
  const { id, jurisdiction, provider, catalogStatus } = entry;
  const law = context.law(jurisdiction);
  await claimSources(transaction, law, entry, items);
  const kept = law.parameter('catalogue_lists').value;
  if (kept === null || (!PUBLISHED.includes(catalogStatus) && catalogStatus !== CatalogStatus.WITHDRAWN)) return;
  const on = context.today;
  const version = await nextVersion(transaction, jurisdiction);
  const lists = [ListKind.CATALOGUE];
  if (kept.includes('RESPONSIBILITY')) {
    const published = PUBLISHED.includes(catalogStatus);
    const derivation = await deriveResponsibilities(transaction.manager, [{ id, jurisdiction, provider, published }]);
    await enterDerived(transaction, derivation, { version, on });
    if (isChange(derivation)) lists.push(ListKind.RESPONSIBILITY);
  }
  await enterEditions(transaction, version, { jurisdiction, lists, on, entry: id });
}
