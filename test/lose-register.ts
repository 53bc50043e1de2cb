import type { Database } from '../kernel/database';

/** Takes the database away from one register of a process that goes on: nothing of it can be read or written any more. */
export async function loseRegister(
  { subgraphs }: { readonly subgraphs: readonly { readonly name: string }[] },
  name: string,
): Promise<void> {
  const lost = subgraphs.find(subgraph => subgraph.name === name) as unknown as { readonly database: Database };
  const { pool, shared } = lost.database;
  await shared.close();
  await pool.end();
  pool.end = async () => undefined; // the register closes it again
}
