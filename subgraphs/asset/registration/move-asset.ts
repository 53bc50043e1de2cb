import { demandKey } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import type { CommandInput, Transaction } from '../../../kernel/transaction';
import { type Firing, fire } from '../../../kernel/workflow/fire';
import { lockMatter } from '../../../kernel/workflow/matter-rows';
import type { AssetContext } from '../context';
import { seenOn } from './asset-changed';
import type { DataAssetRow } from './entity';
import { maySee } from './policy';
import { presentAsset } from './present';
import type { DataAsset } from './types';
import { registrationOn } from './workflow';

/** What every step with an asset names. */
export interface AssetStep extends CommandInput {
  id: string;
  expectedVersion?: number | null;
}

export type AssetMove = Partial<Pick<Firing<DataAssetRow>, 'facts' | 'comment' | 'changes'>> & {
  /** What else is written once the event has been fired. */
  readonly afterwards?: (row: DataAssetRow) => Promise<unknown>;
};

/** Fires an event on an asset that the actor may see; others are told that there is none. */
export async function moveAsset(
  context: AssetContext,
  event: string,
  input: AssetStep,
  move: (row: DataAssetRow, transaction: Transaction) => AssetMove | Promise<AssetMove>,
): Promise<DataAsset | Refused> {
  const { actor, today } = context;
  const workflow = registrationOn(() => today);
  const sees = (row: DataAssetRow) => maySee(actor, seenOn(row, today));
  const row = await context.write(event, input, async transaction => {
    const key = demandKey('asset', input.id, 'id');
    const found = await lockMatter(transaction.manager, workflow, key);
    // what a step says is looked at only where the asset may be known: a fault in it would tell that there is one
    const moving = found && sees(found) ? move(found, transaction) : {};
    const { afterwards, ...firing }: AssetMove = await moving;
    const moved = await fire(transaction, context, workflow, {
      ...firing,
      key,
      event,
      sees,
      expectedVersion: input.expectedVersion,
    });
    await afterwards?.(moved);
    return moved;
  });
  return row instanceof Refused ? row : presentAsset(seenOn(row, today));
}
