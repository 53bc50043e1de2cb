import { Client, type PoolConfig } from 'pg';
import type { LocalDate } from '../../rulebook/values/local-date';
import { fillEntries } from './entries';
import { fillLineage, type LineageSize } from './lineage';
import { fillProjects, type ProjectsSize } from './projects';
import { fillRegister, type RegisterSize } from './register';
import { fillRequests, type RequestsSize } from './requests';

export type Size = RegisterSize & LineageSize & RequestsSize & ProjectsSize;

/** What the figures are measured on, beside 300 organizations. */
export const fullSize: Size = {
  assets: 10_000,
  contracts: 2_000,
  nodes: 100_000,
  edges: 300_000,
  requests: 20_000,
  entries: 3_000,
  projects: 2_000,
  largeProjects: 20,
  declared: 200,
};

/**
 * Fills a migrated, empty database with the register that everything is measured on.
 * @param today the day that the figures are taken on
 * @returns the server's version
 */
export async function fill(admin: PoolConfig, size: Size, today: LocalDate): Promise<string> {
  const client = new Client(admin);
  await client.connect();
  try {
    await fillRegister(client, size, today);
    await fillLineage(client, size);
    await fillRequests(client, size);
    await fillEntries(client, size);
    await fillProjects(client, size);
    await client.query('vacuum analyze');
    return (await client.query('show server_version')).rows[0].server_version;
  } finally {
    await client.end();
  }
}
