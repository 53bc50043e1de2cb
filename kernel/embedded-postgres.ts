import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { BaseLogger } from 'pino';
import type { Config } from './config';
import { findBinaries } from './embedded/binaries';
import { ADMIN, ensureCluster } from './embedded/cluster';
import { Holders } from './embedded/holders';
import { halt, isServing, launch, type Postmaster, readPostmaster } from './embedded/postmaster';
import { serverUser } from './embedded/server-user';
import { ensureSecret, makePassword } from './secrets';

export type Log = Pick<BaseLogger, 'info' | 'warn'>;

export interface Login {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface EmbeddedPostgres {
  readonly admin: Login;
  /** True when the server was already there, left by a killed process or shared with a living one. */
  readonly adopted: boolean;
  /** Ends this process's use of the server. Whoever leaves last stops it, so no process takes it from another. */
  stop(): Promise<void>;
}

const DATABASE = 'shuji';
const HOST = '127.0.0.1';

/** For a laptop: modest memory, the connections of a server and of two commands beside it, no socket files, no JIT for short queries. */
const SETTINGS = {
  listen_addresses: HOST,
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '300',
  max_wal_size: '2GB',
  jit: 'off',
  timezone: 'UTC',
  log_min_messages: 'warning',
  log_min_error_statement: 'panic', // statements may carry personal data
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
};

/** The port asked for, or any free one where it is taken (or 0). */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', error => (wanted === 0 ? reject(error) : resolve(freePort(0))));
    probe.listen(wanted, HOST, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

function rememberedPort(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

type Answer = 'ours' | 'another password' | 'none';

async function ask(login: Login): Promise<Answer> {
  const client = new Client({ ...login, database: 'postgres', connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return 'ours';
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? 'another password' : 'none';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * The server that already works in this cluster, once it answers; undefined where none does.
 * @throws Error when one works there that does not know our password, or never answers
 */
async function findServer(cluster: string, loginAt: (port: number) => Login): Promise<Postmaster | undefined> {
  for (const end = Date.now() + 30_000; ; await sleep(50)) {
    const server = readPostmaster(cluster);
    if (!server) return undefined;
    if (!isServing(server.pid, cluster)) {
      // Left by a server that died. PostgreSQL clears its own, after looking for survivors, unless the pid is somebody else's now.
      const { pid } = server;
      if (pid > 0 && isSomebodyElse(pid)) rmSync(join(cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    const answer = server.ready ? await ask(loginAt(server.port)) : 'none';
    if (answer === 'ours') return server;
    if (answer === 'another password') throw new Error(unknownPassword(server.pid));
    if (Date.now() > end) throw new Error(`PostgreSQL (pid ${server.pid}) 没有应答 does not answer: ${cluster}`);
  }
}

const unknownPassword = (pid: number): string =>
  `数据文件夹由另一 PostgreSQL（pid ${pid}）使用，密码不符。 A PostgreSQL (pid ${pid}) uses the data folder with another password than the secret file admin.password.`;

function isSomebodyElse(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Starts the PostgreSQL that npm installed on `<SHUJI_DATA>/postgres`, or adopts the one that already works there.
 *
 * A killed Node leaves its server running: the next start finds it by the cluster's pid file, asks it with our password, adopts it
 * and says so. Several Node processes may share a folder; whoever stops last stops the server.
 * @param settings server settings that differ from the usual ones, by name
 * @throws Error saying what is in the way: no binaries, no user to run as, a folder in use by a stranger
 */
export async function startEmbedded(
  config: Pick<Config, 'SHUJI_DATA' | 'SHUJI_SECRETS' | 'NODE_ENV'>,
  log: Log,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedPostgres> {
  const data = config.SHUJI_DATA;
  mkdirSync(data, { recursive: true });
  const password = ensureSecret(config, 'admin.password', makePassword);
  const loginAt = (port: number): Login => ({ host: HOST, port, user: ADMIN, password, database: DATABASE });
  const holders = new Holders(data);
  return holders.alone(async () => {
    const user = serverUser();
    const { initdb, postgres } = findBinaries(user);
    const cluster = await ensureCluster(data, initdb, user, password);
    const found = await findServer(cluster, loginAt);
    const sharing = holders.count();
    const portFile = join(data, 'postgres.port');
    let port = found?.port ?? (await freePort(rememberedPort(portFile)));
    if (!found) {
      const start = { postgres, cluster, logFile: join(data, 'postgres.log'), user, settings: { ...SETTINGS, ...settings } };
      await launch({ ...start, port }).catch(async () => {
        // The port was taken in between, or what is left of a killed server has not quite gone.
        await sleep(1_000);
        port = await freePort(0);
        await launch({ ...start, port });
      });
      writeFileSync(portFile, `${port}\n`);
    } else if (sharing === 0) {
      log.warn(
        `接管了上次遗留的 PostgreSQL（pid ${found.pid}）。 Adopted the PostgreSQL that an earlier run left behind (pid ${found.pid}).`,
      );
    } else {
      log.info(`与另一进程共用 PostgreSQL（pid ${found.pid}）。 Sharing the PostgreSQL of another process (pid ${found.pid}).`);
    }
    const place = holders.enter();
    let stopped: Promise<void> | undefined;
    const leave = () =>
      holders.alone(async () => {
        holders.leave(place);
        const server = readPostmaster(cluster);
        if (holders.count() === 0 && server && isServing(server.pid, cluster)) await halt(server.pid);
      });
    return {
      admin: loginAt(port),
      adopted: found !== undefined,
      stop: () => {
        stopped ??= leave();
        return stopped;
      },
    };
  });
}
