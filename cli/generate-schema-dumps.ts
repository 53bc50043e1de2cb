import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Config } from '../kernel/config';
import { startEmbedded } from '../kernel/embedded-postgres';
import { logger } from '../kernel/log';
import { migrate } from '../kernel/migrate';
import { openPostgres } from '../kernel/postgres';
import { staleSchemaDumps, writeSchemaDumps } from '../kernel/schema-dump';
import { subgraphNames } from '../kernel/subgraph-name';

/**
 * Migrates an empty database of the embedded server and writes `migrations/<subgraph>/schema.sql` from it.
 * @param check write nothing
 * @returns the files that were stale
 */
export async function generateSchemaDumps(config: Config, check: boolean): Promise<string[]> {
  const silent = logger({ LOG_LEVEL: 'silent' }, 'generate');
  const server = await startEmbedded(config, silent);
  const { host, port, user, password } = server.admin;
  const database = `shuji_generate_${randomBytes(4).toString('hex')}`;
  try {
    const url = `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
    const postgres = await openPostgres({ ...config, DATABASE_URL: url }, silent);
    await migrate(postgres, subgraphNames);
    const admin = { ...server.admin, database };
    const stale = await staleSchemaDumps(admin, subgraphNames);
    if (!check) await writeSchemaDumps(admin, subgraphNames);
    return stale.map(subgraph => `migrations/${subgraph}/schema.sql`);
  } finally {
    const client = new Client({ ...server.admin, database: 'postgres' });
    await client.connect();
    await client.query(`drop database if exists ${database} with (force)`);
    await client.end();
    await server.stop();
  }
}
