import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { projectFile } from '../../kernel/root';

/** Installs what only the benchmark uses, from its own lock file. False where it cannot be had, as without a network. */
export function installPeers(): boolean {
  const installed = projectFile('bench', 'node_modules', '@apollo', 'gateway', 'package.json');
  const wanted = JSON.parse(readFileSync(projectFile('bench', 'package.json'), 'utf8')).dependencies['@apollo/gateway'];
  if (existsSync(installed) && JSON.parse(readFileSync(installed, 'utf8')).version === wanted) return true;
  return spawnSync('npm', ['ci', '--silent', '--prefix', projectFile('bench')], { stdio: 'ignore' }).status === 0;
}
