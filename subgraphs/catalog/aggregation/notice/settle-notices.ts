import { IsNull } from 'typeorm';
import type { Transaction } from '../../../../kernel/transaction';
import type { CatalogEntryRow } from '../../entry/entity';
import type { DataItemRow } from '../../entry/item-entity';
import { CatalogStatus } from '../../entry/kinds';
import { TypeReviewRow } from '../../type-review/entity';
import { driftOf } from '../dataset/drift';
import { AggregatedDatasetRow } from '../dataset/entity';
import { DataNoticeRow } from './entity';
import { DataNoticeCause } from './kinds';
import { endNotice } from './raise-notice';

/** Ends what a step with an entry has seen to: its items fit the dataset again, its type is what was asked for, or it is withdrawn. */
export async function settleNotices(
  transaction: Transaction,
  entry: CatalogEntryRow,
  items: readonly DataItemRow[],
): Promise<void> {
  const { manager } = transaction;
  for (const { cause } of await manager.findBy(DataNoticeRow, { entry: entry.id, endedAt: IsNull() }))
    if (entry.catalogStatus === CatalogStatus.WITHDRAWN || (await isSeenTo(transaction, entry, items, cause)))
      await endNotice(transaction, entry.id, cause);
}

async function isSeenTo(
  { manager }: Transaction,
  { id: entry, shareType, openType }: CatalogEntryRow,
  items: readonly DataItemRow[],
  cause: DataNoticeCause,
): Promise<boolean> {
  if (cause === DataNoticeCause.DATA_DIFFERS) return false;
  if (cause === DataNoticeCause.SCHEMA_CHANGED) {
    const dataset = await manager.findOneBy(AggregatedDatasetRow, { entry, detachedAt: IsNull() });
    return !dataset?.columns || driftOf(dataset.columns, items).length === 0;
  }
  const isShare = cause === DataNoticeCause.SHARE_TYPE_REVIEWED;
  const about = isShare ? 'SHARE' : 'OPEN';
  const review = await manager.findOne(TypeReviewRow, { where: { entry, about }, order: { place: 'DESC' } });
  return review?.typeAfter === (isShare ? shareType : openType);
}
