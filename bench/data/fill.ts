import { Client, type PoolConfig } from 'pg';
import { fillLineage } from './lineage';
import { fillRegister } from './register';

/**
 * Fills a migrated, empty database with the register that everything is measured on.
 * @returns the server's version
 */
export async function fill(admin: PoolConfig): Promise<string> {
  const client = new Client(admin);
  await client.connect();
  try {
    await fillRegister(client);
    await fillLineage(client);
    await client.query('vacuum analyze');
    return (await client.query('show server_version')).rows[0].server_version;
  } finally {
    await client.end();
  }
}
