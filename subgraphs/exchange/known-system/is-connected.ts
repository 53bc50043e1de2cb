import type { EntityManager } from 'typeorm';

/** Whether a system of a department is connected to the platform of its city, as the catalog last told. */
export async function isConnected(
  manager: EntityManager,
  { system, provider, jurisdiction }: { system: string | null; provider: string; jurisdiction: string },
): Promise<boolean> {
  const found: unknown[] = await manager.query(
    'select from known_system where system = $1 and department = $2 and jurisdiction = $3 and connected',
    [system, provider, jurisdiction],
  );
  return found.length > 0;
}
