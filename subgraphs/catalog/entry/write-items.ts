import type { EntityManager } from 'typeorm';
import { isBlank } from '../../../rulebook/values/blank';
import { type ToldItem } from './entity';
import type { DataItemInput } from './inputs';
import { DataItemRow } from './item-entity';

/** Items as they are stored, in their order. */
export const itemsFrom = (items: readonly DataItemInput[]): Partial<DataItemRow>[] =>
  items.map(({ collectors, code, lawfulException, ...item }, index) => ({
    ...item,
    // a blank is nothing
    code: isBlank(code) ? null : code,
    lawfulException: isBlank(lawfulException) ? null : lawfulException,
    collectors: collectors ?? [],
    position: index + 1,
  }));

/** What others are told of items. */
export const toldOf = (items: readonly Partial<DataItemRow>[]): ToldItem[] =>
  items.map(({ name = '', code, itemKind, sensitivity }) => ({
    name,
    code: code ?? null,
    itemKind: itemKind ?? null,
    sensitivity: sensitivity ?? null,
  }));

export const itemsOf = (manager: EntityManager, entry: string): Promise<DataItemRow[]> =>
  manager.find(DataItemRow, { where: { entry }, order: { position: 'ASC' } });

/** Makes these the items of an entry: one that keeps its name stays the same item. */
export async function writeItems(manager: EntityManager, entry: string, items: readonly Partial<DataItemRow>[]): Promise<void> {
  const names = items.map(({ name }) => name);
  await manager.query('delete from data_item where entry = $1 and not name = any($2)', [entry, names]);
  // of two items of one name the second would silently replace the first: only the constraint refuses that
  const first = names.findIndex((name, at) => names.indexOf(name) !== at);
  const values = items.map(item => ({ ...item, entry }));
  if (first >= 0) await manager.insert(DataItemRow, values);
  else if (values.length > 0) {
    await manager
      .createQueryBuilder()
      .insert()
      .into(DataItemRow)
      .values(values)
      .orUpdate(
        [
          'position',
          'name_en',
          'data_type',
          'length',
          'description',
          'code',
          'item_kind',
          'sensitivity',
          'security_grade',
          'lawful_exception',
          'collectors',
          'division_of_duties',
          'source',
        ],
        ['entry', 'name'],
      )
      .execute();
  }
}
