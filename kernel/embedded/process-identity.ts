import { readFileSync } from 'node:fs';

/** State and start time from `/proc/<pid>/stat` (proc(5)): the third and the 22nd field; the command's name may hold spaces. */
function stat(pid: number): { state: string; startedAt: string } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { state: fields[0] ?? '', startedAt: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

/** True while the process runs; one that ended and was not yet waited for does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const state = stat(pid)?.state;
  return state !== 'Z' && state !== 'X';
}

/** `4711 88231`: a pid and when it started, because pids come back, in containers within seconds. Without /proc the pid alone. */
export const identityOf = (pid: number): string => `${pid} ${stat(pid)?.startedAt ?? ''}`.trim();

/** True while the process of this identity runs, and not another that got its pid. */
export function isRunning(identity: string): boolean {
  const pid = Number.parseInt(identity, 10);
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) && identityOf(pid) === identity.trim();
}
