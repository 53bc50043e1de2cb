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

/** One server for the run, one migrated template database, of which every test file gets a clone. */
export default async function globalSetup(): Promise<void> {
  const { admin, data, stop } = await startTestServer();
  const databases = await onServer(admin, `select datname from pg_database where datname like '${PREFIX}%'`);
  for (const { datname = '' } of databases) {
    if (!isAlive(Number(datname.slice(PREFIX.length).split('_')[0])))
      await onServer(admin, `drop database if exists ${datname} with (force)`);
  }
  const template = `${PREFIX}${process.pid}_template`;
  await migrate(await openPostgres(configFor({ admin, data }, template), { info: () => {}, warn: () => {} }), subgraphNames);
  announce({ admin, data, template });
  globalThis.stopTestServer = async () => {
    await onServer(admin, `drop database if exists ${template} with (force)`);
    await stop();
  };
}
