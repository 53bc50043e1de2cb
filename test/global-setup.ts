import type { PoolConfig } from 'pg';
import { migrate } from '../kernel/migrate';
import { openPostgres } from '../kernel/postgres';
import { subgraphNames } from '../kernel/subgraph-name';
import { announce, configFor, onServer, startTestServer } from './test-server';

declare global {
  var stopTestServer: (() => Promise<void>) | undefined;
}

const PREFIX = 'shuji_test_';

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Databases that runs before this one left, because they were killed. */
async function dropLeftovers(admin: PoolConfig): Promise<void> {
  for (const { datname = '' } of await onServer(admin, `select datname from pg_database where datname like '${PREFIX}%'`)) {
    const run = Number(datname.slice(PREFIX.length).split('_')[0]);
    if (!isAlive(run)) await onServer(admin, `drop database if exists ${datname} with (force)`);
  }
}

/** One server for the run, one migrated template database, of which every test file gets a clone. */
export default async function globalSetup(): Promise<void> {
  const { admin, data, stop } = await startTestServer();
  const template = `${PREFIX}${process.pid}_template`;
  globalThis.stopTestServer = async () => {
    await onServer(admin, `drop database if exists ${template} with (force)`);
    await stop();
  };
  try {
    await dropLeftovers(admin);
    await migrate(await openPostgres(configFor({ admin, data }, template), { info: () => {}, warn: () => {} }), subgraphNames);
  } catch (error) {
    await globalThis.stopTestServer(); // jest runs no teardown when the set-up fails
    throw error;
  }
  announce({ admin, data, template });
}
