import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config';

type SecretsConfig = Pick<Config, 'SHUJI_SECRETS' | 'NODE_ENV'>;

export class MissingSecretError extends Error {
  constructor(folder: string, file: string) {
    super(`缺少密钥文件 Missing secret file: ${join(folder, file)}`);
  }
}

/** A password that needs no escaping in a URL, a connection string or a shell: 192 bits, base64url. */
export const makePassword = (): string => randomBytes(24).toString('base64url');

/** The text of a secret file without its last line break, or undefined where there is no such file. */
export function findSecret(config: SecretsConfig, file: string): string | undefined {
  try {
    return readFileSync(join(config.SHUJI_SECRETS, file), 'utf8').trimEnd();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Where one process keeps its secrets: the text of a file, made by `make` where that may be. */
export type Secrets = (file: string, make: () => string) => string;

/** What a secret file holds. */
export interface SecretKind {
  readonly make: () => string;
  /** @throws Error saying what is wrong, never the content */
  readonly check: (text: string) => void;
}

/** The secrets of a configured process. */
export const secretsOf =
  (config: SecretsConfig): Secrets =>
  (file, make) =>
    ensureSecret(config, file, make);

/** @throws MissingSecretError naming the file, never its content */
export function readSecret(config: SecretsConfig, file: string): string {
  const secret = findSecret(config, file);
  if (secret === undefined) throw new MissingSecretError(config.SHUJI_SECRETS, file);
  return secret;
}

/**
 * Reads a secret, made at first use with mode 0600. Processes that start together agree: the first file linked wins, and
 * nobody ever reads one half-written.
 * @throws MissingSecretError in production, where nothing is made
 */
export function ensureSecret(config: SecretsConfig, file: string, make: () => string): string {
  const existing = findSecret(config, file);
  if (existing !== undefined) return existing;
  if (config.NODE_ENV === 'production') throw new MissingSecretError(config.SHUJI_SECRETS, file);
  mkdirSync(config.SHUJI_SECRETS, { recursive: true, mode: 0o700 });
  const path = join(config.SHUJI_SECRETS, file);
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${make()}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readSecret(config, file);
}
