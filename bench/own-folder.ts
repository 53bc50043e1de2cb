import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder that the database server's user can reach as well, so that the cluster lies in it and goes with it. */
export function ownFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `shuji-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}
