import type { DataItemRow } from '../../entry/item-entity';
import type { StoredColumn } from './entity';

/**
 * Names of what a dataset has otherwise than its entry says: columns that are no item, items that are no column, and columns whose
 * values are of another type. A column goes by the name of its item or by the English one.
 */
export function driftOf(columns: readonly StoredColumn[], items: readonly Partial<DataItemRow>[]): string[] {
  const itemOf = (column: string) => items.find(({ name, nameEn }) => name === column || (nameEn && nameEn === column));
  const differing = columns.filter(({ name, dataType }) => {
    const item = itemOf(name);
    return item === undefined || (dataType !== null && dataType !== item.dataType);
  });
  const found = new Set(columns.map(({ name }) => itemOf(name)));
  const missing = items.filter(item => !found.has(item));
  return [...new Set([...differing.map(({ name }) => name), ...missing.map(({ name = '' }) => name)])];
}
