import type { Transaction } from '../../../kernel/transaction';
import { ListEditionRow } from './entity';
import type { ListKind } from './kinds';

export interface ListChange {
  readonly jurisdiction: string;
  /** Lists that change in this step; they get one number. */
  readonly lists: readonly ListKind[];
  readonly on: string;
  /** Key of the entry whose change it is. */
  readonly entry?: string | null;
  /** The event or command; left out, the operation of the transaction. */
  readonly madeBy?: string;
  readonly approval?: string | null;
  readonly approvedOn?: string | null;
}

/**
 * The number of the edition under way in a city. Whoever takes it holds back others who change lists of the city until the transaction
 * ends, so editions follow each other without gaps in their content.
 */
export async function nextVersion({ manager }: Transaction, jurisdiction: string): Promise<number> {
  const [{ last }] = await manager.query(
    `insert into list_counter (jurisdiction, last) values ($1, 1)
     on conflict (jurisdiction) do update set last = list_counter.last + 1 returning last`,
    [jurisdiction],
  );
  return Number(last);
}

/** Enters the editions that a change makes, under a number taken by `nextVersion`. */
export async function enterEditions(transaction: Transaction, version: number, change: ListChange): Promise<void> {
  const { jurisdiction, lists, on, entry = null, madeBy = transaction.operation, approval = null, approvedOn = null } = change;
  await transaction.createAll(
    ListEditionRow,
    lists.map(list => ({ jurisdiction, list, version, validFrom: on, madeBy, entry, approval, approvedOn })),
  );
}
