import { cpus } from 'node:os';
import { effort } from './measure';
import type { BenchRegister } from './register';

/** When and on what the figures were taken. */
export function headOf({ postgresVersion }: Pick<BenchRegister, 'postgresVersion'>): string {
  const day = new Date().toISOString().slice(0, 10);
  const quick = effort.passes === 1 ? ', quick' : '';
  return `${day}, ${cpus().length} cores, Node ${process.versions.node}, PostgreSQL ${postgresVersion}${quick}\n`;
}
