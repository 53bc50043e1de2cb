import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Who the server runs as when Node runs as root: PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Where the server's files go when the server's user cannot reach the project's folder. */
export const SUBSTITUTE = '/var/lib/shuji';

const idOf = (flag: '-u' | '-g'): number =>
  Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

/**
 * The user `postgres`, made where it is missing; undefined when Node does not run as root and the server runs as the same user.
 * @throws Error when the user can neither be found nor made
 */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    // none yet: made below
  }
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    throw new Error(
      '无法创建系统用户 postgres：请以普通用户运行，或设置 DATABASE_URL。 Could not make the system user postgres: run as an ordinary user, or set DATABASE_URL.',
    );
  }
}

/** True when the user may enter this folder and each one above it. */
export function isReachable(folder: string, { uid, gid }: ServerUser): boolean {
  for (let path = folder; ; path = dirname(path)) {
    const { mode, uid: owner, gid: group } = statSync(path);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
