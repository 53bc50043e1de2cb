import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cleanEnvironment } from './cluster';
import { isAlive } from './process-identity';
import type { ServerUser } from './server-user';

/** What `postmaster.pid` says of a server (PostgreSQL, miscadmin.h): line 1 pid, line 4 port, line 8 status. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The server that the cluster's pid file names, alive or not; undefined where there is no such file. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** True when this pid is a PostgreSQL that works in this cluster, and not a process that got the pid of one. */
export function isServing(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    // no /proc here, or not ours to read: the command's name must do
  }
  if (process.platform === 'win32') return true;
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).includes('postgres');
  } catch {
    return false;
  }
}

export interface Launch {
  readonly postgres: string;
  readonly cluster: string;
  readonly port: number;
  readonly logFile: string;
  readonly user: ServerUser | undefined;
  /** Server settings by name, e.g. `max_connections`. */
  readonly settings: Readonly<Record<string, string>>;
}

const lastLines = (file: string): string => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-4).join('\n');

/**
 * Starts a server of its own session, so that a Ctrl-C reaches Node alone, writing to a file, so that it outlives a killed Node.
 * @returns once it accepts connections
 * @throws Error with the last lines of its log when it ends instead
 */
export async function launch({ postgres, cluster, port, logFile, user, settings }: Launch): Promise<ChildProcess> {
  const log = openSync(logFile, 'a', 0o600);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(postgres, ['-D', cluster, '-p', String(port), ...flags], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...cleanEnvironment },
  });
  closeSync(log);
  let failure: Error | undefined;
  child.on('error', error => {
    failure = error;
  });
  for (const end = Date.now() + 60_000; ; await sleep(15)) {
    const server = readPostmaster(cluster);
    if (server?.ready && server.pid === child.pid) break;
    if (failure) throw failure;
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`PostgreSQL: ${lastLines(logFile)}`);
    if (Date.now() > end) {
      child.kill('SIGINT');
      throw new Error(`PostgreSQL 未能在 60 秒内启动 did not start within 60 s: ${logFile}`);
    }
  }
  child.unref();
  return child;
}

/** Stops a server: open transactions are rolled back, then everything is written out; after `patience` ms without the writing out. */
export async function halt(pid: number, patience = 10_000): Promise<void> {
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGQUIT'];
  for (const signal of signals) {
    if (isAlive(pid)) process.kill(pid, signal);
    for (const end = Date.now() + patience; Date.now() < end; await sleep(15)) if (!isAlive(pid)) return;
  }
  throw new Error(`PostgreSQL (pid ${pid}) 未能停止 does not stop.`);
}
