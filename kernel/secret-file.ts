import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/**
 * Reads a secret from the folder of secrets; outside production makes it (mode 0600) at first use. Several processes
 * that start at once agree on one: the file appears whole or not at all, and the first one stays.
 * @throws Error naming the file when it is missing in production.
 */
export async function secretFile(
  config: Pick<Config, 'SHUJI_SECRETS' | 'NODE_ENV'>,
  name: string,
  make: () => Promise<string> | string,
): Promise<string> {
  const file = join(config.SHUJI_SECRETS, name);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  if (config.NODE_ENV === 'production') throw new Error(`缺少密钥文件 Missing secret file: ${file}`);
  await mkdir(config.SHUJI_SECRETS, { recursive: true, mode: 0o700 });
  const draft = join(config.SHUJI_SECRETS, `.${name}.${randomUUID()}`);
  await writeFile(draft, await make(), { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(file, 'utf8');
}
