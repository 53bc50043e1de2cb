import { type EntityManager, In, IsNull } from 'typeorm';
import { groupedBy } from '../../../../kernel/grouped';
import type { Transaction } from '../../../../kernel/transaction';
import { DataItemRow } from '../../entry/item-entity';
import { sourceOf } from '../../source/source-of';
import { ResponsibilityRow } from './entity';

/** An entry as far as responsibilities are derived from it. */
export interface CollectingEntry {
  readonly id: string;
  readonly jurisdiction: string;
  readonly provider: string;
  /** Whether it stands in the published catalog; what does not makes nobody answer for anything. */
  readonly published: boolean;
}

interface Derived {
  entry: string;
  jurisdiction: string;
  department: string;
  itemName: string;
  itemCode: string | null;
  lawfulException: string | null;
}

/** What of the responsibility list follows from entries, held against what stands on it. */
export interface Derivation {
  readonly added: readonly Derived[];
  readonly ended: readonly ResponsibilityRow[];
}

const same = (row: ResponsibilityRow, derived: Derived): boolean =>
  row.department === derived.department && row.itemCode === derived.itemCode && row.lawfulException === derived.lawfulException;

/** Each item of a published entry is its source department's to answer for. */
export async function deriveResponsibilities(manager: EntityManager, entries: readonly CollectingEntry[]): Promise<Derivation> {
  const ids = entries.map(({ id }) => id);
  const items = groupedBy(await manager.findBy(DataItemRow, { entry: In(ids) }), ({ entry }) => entry);
  const standing = await manager.findBy(ResponsibilityRow, { entry: In(ids), untilVersion: IsNull() });
  const derived = entries
    .filter(({ published }) => published)
    .flatMap(({ id, jurisdiction, provider }) =>
      (items.get(id) ?? []).map(item => ({
        entry: id,
        jurisdiction,
        department: sourceOf(item, provider),
        itemName: item.name,
        itemCode: item.code,
        lawfulException: item.lawfulException,
      })),
    );
  const keyOf = ({ entry, itemName }: { entry: string | null; itemName: string }) => `${entry} ${itemName}`;
  const byItem = new Map(derived.map(one => [keyOf(one), one]));
  const kept = new Set<string>();
  const ended = standing.filter(row => {
    const now = byItem.get(keyOf(row));
    if (now === undefined || !same(row, now)) return true;
    kept.add(keyOf(row));
    return false;
  });
  return { added: derived.filter(one => !kept.has(keyOf(one))), ended };
}

export const isChange = ({ added, ended }: Derivation): boolean => added.length + ended.length > 0;

/** Enters what was derived under the number of the edition. */
export async function enterDerived(
  transaction: Transaction,
  { added, ended }: Derivation,
  { version, on }: { version: number; on: string },
): Promise<void> {
  await endLines(transaction, ended, { version, on });
  await transaction.createAll(
    ResponsibilityRow,
    added.map(one => ({ ...one, sinceVersion: version, since: on })),
  );
}

/** Ends lines of the list: from this edition on they stand no longer. */
export async function endLines(
  { manager }: Transaction,
  rows: readonly ResponsibilityRow[],
  { version, on, because = null }: { version: number; on: string; because?: string | null },
): Promise<void> {
  if (rows.length === 0) return;
  await manager
    .createQueryBuilder()
    .update(ResponsibilityRow)
    .set({ untilVersion: version, until: on, releasedBecause: because })
    .where({ id: In(rows.map(({ id }) => id)) })
    .execute();
}
