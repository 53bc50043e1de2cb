import type { Transaction } from '../../../kernel/transaction';
import type { LocalDate } from '../../../rulebook/values/local-date';
import { contentOf } from '../registration/content';
import type { DataAssetRow } from '../registration/entity';
import type { ChangeKind } from '../registration/kinds';
import { AssetVersionRow } from './entity';

export interface Accepted {
  readonly event: string;
  readonly effectiveOn: LocalDate;
  readonly changeKind?: ChangeKind | null;
  readonly reason?: string | null;
}

/** Keeps what a registration says from now on. */
export const keepVersion = (
  transaction: Transaction,
  row: DataAssetRow,
  { changeKind = null, reason = null, ...accepted }: Accepted,
): Promise<void> =>
  transaction.createAll(AssetVersionRow, [
    { asset: row.id, edition: row.edition, content: contentOf(row), changeKind, reason, ...accepted },
  ]);
