import type { EntityManager } from 'typeorm';

/** Whether an interface for an entry is published on the platform. */
export async function isInterfacePublished(manager: EntityManager, entry: string): Promise<boolean> {
  const found: unknown[] = await manager.query(
    `select from data_interface i where i.entry = $1 and i.interface_status = 'PUBLISHED' limit 1`,
    [entry],
  );
  return found.length > 0;
}
