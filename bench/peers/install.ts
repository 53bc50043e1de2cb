import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { projectFile } from '../../kernel/root';

/** Installs what only the benchmark uses, from its own lock file. False where it cannot be had, as without a network. */
export function installPeers(): boolean {
  const wanted: Record<string, string> = JSON.parse(readFileSync(projectFile('bench', 'package.json'), 'utf8')).dependencies;
  const isThere = ([name, version]: [string, string]) => {
    const installed = projectFile('bench', 'node_modules', ...name.split('/'), 'package.json');
    return existsSync(installed) && JSON.parse(readFileSync(installed, 'utf8')).version === version;
  };
  if (Object.entries(wanted).every(isThere)) return true;
  return spawnSync('npm', ['ci', '--silent', '--prefix', projectFile('bench')], { stdio: 'ignore' }).status === 0;
}

/** A Node that is at least of 22, which PostGraphile wants: this one, or the one that comes as a package. */
export function newerNode(): string | undefined {
  if (Number.parseInt(process.versions.node, 10) >= 22) return process.execPath;
  const packaged = projectFile('bench', 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  return existsSync(packaged) ? packaged : undefined;
}
