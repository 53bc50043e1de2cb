import { demandKey } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import type { CommandInput, Transaction } from '../../../kernel/transaction';
import { type Firing, fire } from '../../../kernel/workflow/fire';
import type { Law } from '../../../rulebook/law';
import type { ExchangeContext } from '../context';
import { OpenRequestRow } from './entity';
import { maySeeOpenRequest } from './policy';
import { presentOpenRequest } from './present';
import type { OpenRequest } from './types';
import { openRequest } from './workflow';

/** What every step with a request names. */
export interface OpenRequestStep extends CommandInput {
  id: string;
  expectedVersion?: number | null;
}

export interface OpenRequestMove extends Partial<Pick<Firing<OpenRequestRow>, 'facts' | 'comment' | 'changes' | 'extension'>> {
  event: string;
}

export interface Moving {
  /** What the input says of a request that the actor may see. */
  readonly move: (row: OpenRequestRow, law: Law, transaction: Transaction) => OpenRequestMove | Promise<OpenRequestMove>;
  /** What is fired where there is none: nobody learns more of it than that. */
  readonly otherwise: string;
  /** What follows in the same transaction. */
  readonly after?: (transaction: Transaction, row: OpenRequestRow) => Promise<OpenRequestRow>;
}

/** Fires an event on a request that the actor may see; others are told that there is none. */
export async function moveOpenRequest(
  context: ExchangeContext,
  mutation: string,
  input: OpenRequestStep,
  { move, otherwise, after }: Moving,
): Promise<OpenRequest | Refused> {
  const row = await context.write(mutation, input, async transaction => {
    const key = demandKey('open-request', input.id, 'id');
    // a request never changes its city; the rest is read again under the lock
    const found = await transaction.manager.findOneBy(OpenRequestRow, { id: key });
    const isSeen = found !== null && maySeeOpenRequest(context.actor, found);
    const moved = isSeen ? await move(found, context.law(found.jurisdiction), transaction) : { event: otherwise };
    const fired = await fire(transaction, context, openRequest, {
      key,
      expectedVersion: input.expectedVersion,
      sees: seen => maySeeOpenRequest(context.actor, seen),
      ...moved,
    });
    return after ? after(transaction, fired) : fired;
  });
  return row instanceof Refused ? row : presentOpenRequest(row);
}
