import type { Transaction } from '../../../kernel/transaction';
import type { ContractRow } from '../contract/entity';
import { ContractNoticeRow } from './entity';
import type { NoticeKind } from './kinds';

/** Tells grantor and operator what became of their contract, in the transaction in which it did. */
export const tellParties = (
  transaction: Transaction,
  { id, grantor, operator }: Pick<ContractRow, 'id' | 'grantor' | 'operator'>,
  kind: NoticeKind,
  asset: string | null = null,
): Promise<void> =>
  transaction.createAll(
    ContractNoticeRow,
    [grantor, operator].map(addressee => ({
      contract: id,
      addressee,
      kind,
      asset,
      noticedAt: transaction.now,
      acknowledgedOn: null,
    })),
  );
