import { Client, type PoolConfig } from 'pg';
import { fillLineage, type LineageSize } from './lineage';
import { fillRegister, type RegisterSize } from './register';
import { fillRequests, type RequestsSize } from './requests';

export type Size = RegisterSize & LineageSize & RequestsSize;

/** What the figures are measured on, beside 300 organizations. */
export const fullSize: Size = { assets: 10_000, contracts: 2_000, nodes: 100_000, edges: 300_000, requests: 20_000 };

/**
 * Fills a migrated, empty database with the register that everything is measured on.
 * @returns the server's version
 */
export async function fill(admin: PoolConfig, size: Size): Promise<string> {
  const client = new Client(admin);
  await client.connect();
  try {
    await fillRegister(client, size);
    await fillLineage(client, size);
    await fillRequests(client, size);
    await client.query('vacuum analyze');
    return (await client.query('show server_version')).rows[0].server_version;
  } finally {
    await client.end();
  }
}
