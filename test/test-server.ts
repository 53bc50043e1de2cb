import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type PoolConfig } from 'pg';
import { type Config, readConfig } from '../kernel/config';
import { startEmbedded } from '../kernel/embedded-postgres';
import { loginOf } from '../kernel/postgres';
import { root } from '../kernel/root';

/** What the run tells its test files, through the environment that the workers inherit. */
export interface TestServer {
  readonly admin: PoolConfig;
  readonly data: string;
  readonly template: string;
}

const VARIABLE = 'SHUJI_TEST_SERVER';

export function currentServer(): TestServer {
  const told = process.env[VARIABLE];
  if (!told) throw new Error('tests start through jest, whose global set-up starts the server');
  return JSON.parse(told);
}

export const announce = (server: TestServer): void => {
  process.env[VARIABLE] = JSON.stringify(server);
};

/** A configuration for tests: this database, these secrets, nothing from the environment. */
export function configFor({ admin, data }: Pick<TestServer, 'admin' | 'data'>, database: string): Config {
  const { user, password, host, port } = admin;
  const login = `${encodeURIComponent(String(user))}:${encodeURIComponent(String(password ?? ''))}`;
  return readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    SHUJI_DATA: data,
    AUDIT_HEADS: join(data, 'audit-heads', database),
    DATABASE_URL: `postgres://${login}@${encodeURIComponent(String(host))}:${port}/${database}`,
  });
}

/** Runs one statement as the server's owner, outside every test database. */
export async function onServer(admin: PoolConfig, statement: string): Promise<{ datname?: string }[]> {
  const client = new Client({ ...admin, database: 'postgres' });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Some two hundred clones of a register are made in a run: in memory where there is plenty of it, so that no disk is waited for. */
function roomiest(): string {
  const memory = '/dev/shm';
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > 6 * 1024 ** 3 ? memory : tmpdir();
  } catch {
    return tmpdir(); // not every system has it
  }
}

/** One folder per checkout and user: a run that was killed leaves its server to the next one. */
function dataFolder(): string {
  const mark = createHash('sha256').update(root).digest('hex').slice(0, 8);
  const folder = join(roomiest(), `shuji-test-${process.getuid?.() ?? 0}-${mark}`);
  mkdirSync(folder, { recursive: true });
  if (process.getuid && statSync(folder).uid !== process.getuid()) throw new Error(`${folder} belongs to somebody else`);
  chmodSync(folder, 0o711); // the server's user passes through when tests run as root
  return folder;
}

/** Nothing in a test database outlives the run, so nothing need reach the disk. */
const CARELESS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  scram_iterations: '1',
};

/** The server for this run: `TEST_DATABASE_URL`, or the embedded one. */
export async function startTestServer(): Promise<{ admin: PoolConfig; data: string; stop(): Promise<void> }> {
  const data = dataFolder();
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { admin: loginOf(given), data, stop: async () => {} };
  const config = readConfig({ NODE_ENV: 'test', SHUJI_DATA: data });
  const quiet = { info: () => {}, warn: () => {} };
  const { admin, stop } = await startEmbedded(config, quiet, CARELESS).catch(() => {
    for (const part of ['postgres', 'postgres.home']) rmSync(join(data, part), { recursive: true, force: true });
    return startEmbedded(config, quiet, CARELESS);
  });
  return { admin, data, stop };
}
