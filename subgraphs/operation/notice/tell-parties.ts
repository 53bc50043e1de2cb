import type { Transaction } from '../../../kernel/transaction';
import type { ContractRow } from '../contract/entity';
import { ContractNoticeRow } from './entity';
import type { NoticeKind } from './kinds';

/** What was lost: the key of an asset, or the credit code of a body. */
interface Lost {
  readonly asset?: string;
  readonly body?: string;
}

/** Tells bodies what became of a contract, each once, in the transaction in which it did. */
export const tellBodies = (
  transaction: Transaction,
  contract: string,
  bodies: readonly string[],
  kind: NoticeKind,
  { asset, body }: Lost = {},
): Promise<void> =>
  transaction.createAll(
    ContractNoticeRow,
    [...new Set(bodies)].map(addressee => ({
      contract,
      addressee,
      kind,
      asset: asset ?? null,
      body: body ?? null,
      noticedAt: transaction.now,
      acknowledgedOn: null,
    })),
  );

/** Tells grantor and operator what became of their contract. */
export const tellParties = (
  transaction: Transaction,
  { id, grantor, operator }: Pick<ContractRow, 'id' | 'grantor' | 'operator'>,
  kind: NoticeKind,
  lost: Lost = {},
): Promise<void> => tellBodies(transaction, id, [grantor, operator], kind, lost);
