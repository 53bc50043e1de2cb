import type { Transaction } from '../../../kernel/transaction';
import { AssetCatalogEntryRow, AssetRightRow, type DataAssetRow } from './entity';

/** Writes the rights and the entries of an asset, as the asset itself has them, to the tables that are searched. */
export async function keepParts(transaction: Transaction, { id: asset, rightsHeld, entries }: DataAssetRow): Promise<void> {
  const { manager } = transaction;
  await manager.delete(AssetRightRow, { asset });
  await manager.delete(AssetCatalogEntryRow, { asset });
  await transaction.createAll(
    AssetRightRow,
    rightsHeld.map(right => ({ ...right, asset })),
  );
  await transaction.createAll(
    AssetCatalogEntryRow,
    entries.map(entry => ({ asset, entry })),
  );
}
