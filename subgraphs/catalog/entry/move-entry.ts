import type { EntityManager } from 'typeorm';
import { forbidden } from '../../../kernel/actor';
import { demandKey } from '../../../kernel/global-id';
import { Refused } from '../../../kernel/refused';
import type { CommandInput, Transaction } from '../../../kernel/transaction';
import { type Firing, fire } from '../../../kernel/workflow/fire';
import { lockMatter } from '../../../kernel/workflow/matter-rows';
import type { CatalogContext } from '../context';
import { nameSources } from '../source/name-sources';
import type { CatalogEntryRow } from './entity';
import type { DataItemRow } from './item-entity';
import { mayKnowOf } from './policy';
import { presentEntry } from './present';
import type { CatalogEntry } from './types';
import { catalogEntry } from './workflow';
import { itemsOf } from './write-items';

/** What every step with an entry names. */
export interface EntryStep extends CommandInput {
  id: string;
  expectedVersion?: number | null;
}

/** An entry, kept from others until the transaction ends, with its items. */
export interface HeldEntry {
  readonly manager: EntityManager;
  readonly transaction: Transaction;
  readonly entry: CatalogEntryRow;
  readonly items: DataItemRow[];
}

export type EntryMove = Pick<Firing<CatalogEntryRow>, 'event' | 'facts' | 'comment' | 'changes'> & {
  /** What else belongs to the step, once the row has moved. */
  readonly afterwards?: (moved: CatalogEntryRow) => Promise<void>;
};

/**
 * An entry that the actor may know of, locked.
 * @throws GraphQLError FORBIDDEN, for one that is not there as for one that is hidden
 */
export async function holdEntry(transaction: Transaction, context: CatalogContext, id: string): Promise<HeldEntry> {
  const { manager } = transaction;
  const entry = await lockMatter(manager, catalogEntry, demandKey('catalog', id, 'id'));
  if (entry !== null) context.concerns(entry.jurisdiction);
  if (entry === null || !mayKnowOf(context.actor, entry)) throw forbidden(context.actor);
  return { manager, transaction, entry, items: await itemsOf(manager, entry.id) };
}

/** Fires an event on an entry; who may is the machine's to say. */
export async function moveEntry(
  context: CatalogContext,
  mutation: string,
  input: EntryStep,
  move: (held: HeldEntry) => Promise<EntryMove> | EntryMove,
): Promise<CatalogEntry | Refused> {
  const row = await context.write(mutation, input, async transaction => {
    const held = await holdEntry(transaction, context, input.id);
    const { afterwards, ...firing } = await move(held);
    const { expectedVersion } = input;
    const moved = await fire(transaction, context, catalogEntry, { ...firing, key: held.entry.id, expectedVersion });
    await afterwards?.(moved);
    return moved;
  });
  return row instanceof Refused ? nameSources(context, row, input) : presentEntry(row);
}
