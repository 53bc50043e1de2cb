import type { EntityManager } from 'typeorm';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A row that hangs on a body, by its id: what a command that ends it names; none for what is no id. */
export async function hangingRow<Row>(
  manager: EntityManager,
  table: 'office' | 'entity_registration',
  columns: string,
  id: string,
): Promise<Row | undefined> {
  if (!uuid.test(id)) return undefined;
  const [row] = await manager.query(`select ${columns} from ${table} where id = $1`, [id]);
  return row;
}
