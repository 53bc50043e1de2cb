import { demandKey } from '../../../kernel/global-id';
import { Refusal, Refused } from '../../../kernel/refused';
import type { CommandInput, Transaction } from '../../../kernel/transaction';
import { matterUnknown } from '../../../kernel/workflow/findings';
import { type Firing, fire } from '../../../kernel/workflow/fire';
import type { Law } from '../../../rulebook/law';
import type { ExchangeContext } from '../context';
import { PublishedEntryRow } from '../published-entry/entity';
import { ShareRequestRow } from './entity';
import { maySee } from './policy';
import { presentRequest } from './present';
import type { ShareRequest } from './types';
import { shareRequests } from './workflow';

/** What every step with a request names. */
export interface RequestStep extends CommandInput {
  id: string;
  expectedVersion?: number | null;
}

/** A request as it stands under the lock, with what a step may have to know besides. */
export interface Scene {
  transaction: Transaction;
  row: ShareRequestRow;
  law: Law;
  /** The entry as the catalog last told of it. */
  entry: PublishedEntryRow | null;
}

export interface RequestMove extends Partial<Pick<Firing<ShareRequestRow>, 'facts' | 'comment' | 'changes' | 'extension'>> {
  event: string;
  /** What follows in the same transaction. */
  after?: (row: ShareRequestRow) => Promise<void>;
}

/** A request under the lock of this transaction. @throws Refusal MATTER_UNKNOWN for one that the actor may not see */
export async function sceneOf(context: ExchangeContext, transaction: Transaction, id: string): Promise<Scene> {
  const { manager } = transaction;
  const key = demandKey('share-request', id, 'id');
  const row = await manager.findOne(ShareRequestRow, { where: { id: key }, lock: { mode: 'pessimistic_write' } });
  if (row) context.concerns(row.jurisdiction);
  if (!row || !maySee(context.actor, row)) throw new Refusal([matterUnknown]);
  const entry = await manager.findOneBy(PublishedEntryRow, { entry: row.entry });
  return { transaction, row, law: context.law(row.jurisdiction), entry };
}

/** Fires what a step with a request leads to, in the machine that it runs on. */
export async function moveRow(
  context: ExchangeContext,
  { transaction, row: before }: Scene,
  { event, after, ...move }: RequestMove,
  expectedVersion?: number | null,
): Promise<ShareRequestRow> {
  const row = await fire(transaction, context, shareRequests[before.workflow], {
    key: before.id,
    event,
    expectedVersion,
    ...move,
  });
  await after?.(row);
  return row;
}

/** One step with a request that the actor may see; others are told that there is none. */
export async function moveRequest(
  context: ExchangeContext,
  operation: string,
  input: RequestStep,
  move: (scene: Scene) => RequestMove | Promise<RequestMove>,
): Promise<ShareRequest | Refused> {
  const row = await context.write(operation, input, async transaction => {
    const scene = await sceneOf(context, transaction, input.id);
    return moveRow(context, scene, await move(scene), input.expectedVersion);
  });
  return row instanceof Refused ? row : presentRequest(row);
}
