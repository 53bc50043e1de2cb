import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../kernel/actor';

/** Whether data of an entry was ever granted to the actor's body, or to the actor where they act for none. */
export async function hasObtained(manager: EntityManager, { organization, subject }: Actor, entry: string): Promise<boolean> {
  const [{ obtained }] = await manager.query(
    `select exists (select from access_grant g where g.entry = $1
       and (g.holder = $2 or ($2::text is null and g.held_by = $3))) as obtained`,
    [entry, organization ?? null, subject],
  );
  return obtained;
}
