import { findingsOf, Refusal } from '../../../kernel/refused';
import type { Transaction } from '../../../kernel/transaction';
import { versionConflict } from '../../../kernel/workflow/findings';
import { machineOf } from '../../../kernel/workflow/machine';
import { changeMatters } from '../../../kernel/workflow/matter-rows';
import { tellMatter } from '../../../kernel/workflow/tell-matter';
import type { Breach } from '../../../rulebook/rule';
import type { CatalogContext } from '../context';
import type { CatalogEntryRow } from './entity';
import type { DataItemRow } from './item-entity';
import type { HeldEntry } from './move-entry';
import { catalogEntry } from './workflow';
import { toldOf, writeItems } from './write-items';

/**
 * Changes a held entry otherwise than by an event of its machine: one version, told to the others.
 * @param items all its items, where they change
 */
export async function changeEntry(
  transaction: Transaction,
  context: CatalogContext,
  { entry, manager }: Pick<HeldEntry, 'entry' | 'manager'>,
  changes: Partial<CatalogEntryRow>,
  items?: readonly Partial<DataItemRow>[],
): Promise<CatalogEntryRow> {
  if (items) await writeItems(manager, entry.id, items);
  const all = { ...changes, ...(items && { toldItems: toldOf(items) }) };
  const [changed] = await changeMatters(manager, catalogEntry, [entry.id], all);
  await tellMatter(transaction, context, catalogEntry, changed as CatalogEntryRow);
  return changed as CatalogEntryRow;
}

/** @throws Refusal VERSION_CONFLICT where somebody else has changed the entry since the caller read it */
export function demandVersion(context: CatalogContext, entry: CatalogEntryRow, expectedVersion?: number | null): void {
  if (expectedVersion == null || expectedVersion === entry.version) return;
  const definition = machineOf(context.law(entry.jurisdiction), catalogEntry);
  if (definition) throw new Refusal([versionConflict(definition, entry.catalogStatus, entry.version)]);
}

/** @throws Refusal with all of the breaches, where there are any */
export function demandNone(breaches: readonly Breach[]): void {
  if (breaches.length > 0) throw new Refusal(findingsOf(breaches));
}
