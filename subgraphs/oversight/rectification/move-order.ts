import { demandKey } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import type { CommandInput } from '../../../kernel/transaction';
import { type Firing, fire } from '../../../kernel/workflow/fire';
import type { Ground } from '../../../rulebook/grounds';
import type { Law } from '../../../rulebook/law';
import type { OversightContext } from '../context';
import { RectificationOrderRow } from './entity';
import { groundOf } from './ground-of';
import { maySeeOrder } from './policy';
import { presentOrder } from './present';
import type { RectificationOrder } from './types';
import { rectification } from './workflow';

/** What every step with an order names. */
export interface OrderStep extends CommandInput {
  id: string;
  expectedVersion?: number | null;
}

export type OrderMove = Partial<Pick<Firing<RectificationOrderRow>, 'facts' | 'comment' | 'dueOn' | 'changes'>>;

/** Fires an event on an order that the actor may see; others are told that there is none. */
export async function moveOrder(
  context: OversightContext,
  event: string,
  input: OrderStep,
  move: (law: Law, ground: Ground | null) => OrderMove,
): Promise<RectificationOrder | Refused> {
  const row = await context.write(event, input, async transaction => {
    const key = demandKey('rectification', input.id, 'id');
    // an order never changes its city; the rest is read again under the lock
    const found = await transaction.manager.findOneBy(RectificationOrderRow, { id: key });
    const law = found && context.law(found.jurisdiction);
    const { expectedVersion } = input;
    return fire(transaction, context, rectification, {
      key,
      event,
      expectedVersion,
      sees: seen => maySeeOrder(context.actor, seen),
      // what a step says is looked at only where the order may be known: a fault in it would tell that there is one
      ...(law && maySeeOrder(context.actor, found) && move(law, groundOf(law, found.ground))),
    });
  });
  return row instanceof Refused ? row : presentOrder(row, context.law(row.jurisdiction));
}
