import type { EntityManager } from 'typeorm';

/** Items of an entry that a department collects or delivers. */
export interface CollectedItems {
  readonly entry: string;
  readonly department: string;
  readonly names: readonly string[];
}

/** Those of the items, by name, that do not stand on the department's responsibility list: by their entry, by code or by name. */
export async function unlistedItems(manager: EntityManager, { entry, department, names }: CollectedItems): Promise<string[]> {
  const rows: { name: string }[] = await manager.query(
    `select i.name from catalog_entry e join data_item i on i.entry = e.id
     where e.id = $1 and i.name = any($3) and not exists (
       select from collection_responsibility r
       where r.jurisdiction = e.jurisdiction and r.department = $2 and r.until_version is null
         and (r.item_code = i.code or (r.item_name = i.name and coalesce(r.entry = e.id, true))))
     order by i.position`,
    [entry, department, names],
  );
  return rows.map(({ name }) => name);
}
