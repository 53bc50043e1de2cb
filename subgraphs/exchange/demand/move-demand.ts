import { demandKey } from '../../../kernel/global-id';
import { Refusal, Refused } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { type Firing, fire } from '../../../kernel/workflow/fire';
import { lockMatter } from '../../../kernel/workflow/matter-rows';
import type { ExchangeContext } from '../context';
import type { RaisedStep } from '../raised/move-raised';
import type { DemandRow } from './entity';
import { maySeeDemand } from './policy';
import { presentDemand } from './present';
import type { Demand } from './types';
import { catalogDemand } from './workflow';

/** A demand under the lock of a command. */
export interface DemandScene {
  readonly transaction: Transaction;
  readonly row: DemandRow;
  /** Fires an event on it. */
  fire(firing: Pick<Firing<DemandRow>, 'event' | 'facts' | 'changes' | 'comment'>): Promise<DemandRow>;
}

/** Does something with a demand that the actor may see; others are told that there is none. */
export async function moveDemand(
  context: ExchangeContext,
  command: string,
  input: RaisedStep,
  move: (scene: DemandScene) => Promise<DemandRow>,
): Promise<Demand | Refused> {
  const row = await context.write(command, input, async transaction => {
    const key = demandKey('demand', input.id, 'id');
    const found = await lockMatter(transaction.manager, catalogDemand, key);
    if (found === null || !maySeeDemand(context.actor, found)) throw new Refusal([matterUnknown]);
    const { expectedVersion } = input;
    return move({
      transaction,
      row: found,
      fire: firing => fire(transaction, context, catalogDemand, { key, expectedVersion, ...firing }),
    });
  });
  return row instanceof Refused ? row : presentDemand(row);
}
