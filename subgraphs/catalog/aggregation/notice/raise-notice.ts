import { IsNull } from 'typeorm';
import type { Transaction } from '../../../../kernel/transaction';
import { DataNoticeRow } from './entity';
import type { DataNoticeCause } from './kinds';
import { noticeTask } from './notice-task';

/** The entry that it is about. */
export interface Noticed {
  readonly id: string;
  readonly jurisdiction: string;
  readonly provider: string;
}

const standing = ({ manager }: Transaction, entry: string, cause: DataNoticeCause): Promise<DataNoticeRow | null> =>
  manager.findOneBy(DataNoticeRow, { entry, cause, endedAt: IsNull() });

/** Ends the notice of this cause that stands, if any. The entry is held by whoever asks. */
export async function endNotice(transaction: Transaction, entry: string, cause: DataNoticeCause): Promise<void> {
  const found = await standing(transaction, entry, cause);
  if (found === null) return;
  const ended = await transaction.manager.save(DataNoticeRow, { ...found, endedAt: transaction.now });
  transaction.emit(noticeTask(ended, transaction.now));
}

/** Raises a notice where its cause stands and none is told of it yet, and ends it where the cause is gone. */
export async function followNotice(
  transaction: Transaction,
  { id: entry, jurisdiction, provider }: Noticed,
  cause: DataNoticeCause,
  { stands, differing = [] }: { stands: boolean; differing?: string[] },
): Promise<void> {
  if (!stands) return endNotice(transaction, entry, cause);
  const { manager, now } = transaction;
  const found = await standing(transaction, entry, cause);
  if (found !== null) {
    if (found.differing.join('\n') !== differing.join('\n')) {
      const changed = await manager.save(DataNoticeRow, { ...found, differing });
      transaction.emit(noticeTask(changed, now));
    }
    return;
  }
  const values = { entry, jurisdiction, provider, cause, differing, raisedAt: now, endedAt: null };
  transaction.emit(noticeTask(await transaction.create(DataNoticeRow, values), now));
}
