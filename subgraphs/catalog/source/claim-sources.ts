import type { Transaction } from '../../../kernel/transaction';
import type { Law } from '../../../rulebook/law';
import type { CatalogEntryRow } from '../entry/entity';
import type { DataItemRow } from '../entry/item-entity';
import { CatalogStatus, ShareType } from '../entry/kinds';
import { ItemSourceRow } from './entity';
import { sourceOf } from './source-of';

const CLAIMING = [CatalogStatus.SUBMITTED, CatalogStatus.PUBLISHED, CatalogStatus.UPDATE_REQUESTED];
const OBTAINABLE: readonly (ShareType | null)[] = [ShareType.UNCONDITIONAL, ShareType.CONDITIONAL];

/**
 * Keeps who is the source of an entry's items: from when it is handed in until it is returned or withdrawn. Of two departments that
 * name themselves at once the database lets one be it.
 */
export async function claimSources(
  { manager }: Transaction,
  law: Law,
  entry: Pick<CatalogEntryRow, 'id' | 'jurisdiction' | 'provider' | 'catalogStatus' | 'shareType'>,
  items: readonly Partial<DataItemRow>[],
): Promise<void> {
  await manager.delete(ItemSourceRow, { entry: entry.id });
  const asked = law.parameter('one_source_per_item').value;
  if (asked === null || !CLAIMING.includes(entry.catalogStatus)) return;
  const exclusive = asked === 'ONE_SOURCE' || OBTAINABLE.includes(entry.shareType);
  const claims = items.flatMap(item =>
    !item.code
      ? []
      : {
          entry: entry.id,
          itemCode: item.code,
          jurisdiction: entry.jurisdiction,
          department: sourceOf(item, entry.provider),
          exclusive,
          lawfulException: item.lawfulException,
        },
  );
  if (claims.length > 0) await manager.insert(ItemSourceRow, claims);
}
