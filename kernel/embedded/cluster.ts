import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isReachable, type ServerUser, SUBSTITUTE } from './server-user';

/** The superuser of the embedded server. */
export const ADMIN = 'shuji_admin';

/**
 * The folder that holds the cluster: the data folder itself, or, where the server's user cannot reach that, one under
 * `/var/lib/shuji` to which a link in the data folder leads.
 */
function homeOf(data: string, user: ServerUser | undefined): string {
  const link = join(data, 'postgres.home');
  if (existsSync(link)) return realpathSync(link);
  if (!user || isReachable(data, user)) return data;
  mkdirSync(SUBSTITUTE, { recursive: true, mode: 0o755 });
  const home = mkdtempSync(join(SUBSTITUTE, 'data-'));
  chownSync(home, user.uid, user.gid);
  rmSync(link, { force: true });
  symlinkSync(home, link);
  return home;
}

function run(program: string, args: string[], user: ServerUser | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...user,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...cleanEnvironment },
    });
    let complaints = '';
    child.stderr.on('data', chunk => {
      complaints += chunk;
    });
    child.on('error', reject);
    child.on('close', code => (code === 0 ? resolve() : reject(new Error(`initdb: ${complaints.trim()}`))));
  });
}

/** What the server inherits: messages in English, so that its log reads the same everywhere, and the clock in UTC. */
export const cleanEnvironment: Readonly<Record<string, string>> = { LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes the cluster at first start, about one second. It is made beside its place and moved there whole, so a start that was
 * interrupted half-way leaves nothing that looks like a cluster.
 * @returns the folder of the cluster
 */
export async function ensureCluster(
  data: string,
  initdb: string,
  user: ServerUser | undefined,
  password: string,
): Promise<string> {
  const home = homeOf(data, user);
  const cluster = join(home, 'postgres');
  if (existsSync(cluster)) return cluster;
  const draft = join(home, 'postgres.making');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const closet = mkdtempSync(join(tmpdir(), 'shuji-initdb-'));
  const passwordFile = join(closet, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) for (const path of [draft, closet, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const how = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', '--no-instructions'];
    await run(initdb, [`--pgdata=${draft}`, `--username=${ADMIN}`, `--pwfile=${passwordFile}`, ...how], user);
  } finally {
    rmSync(closet, { recursive: true, force: true });
  }
  renameSync(draft, cluster);
  return cluster;
}
