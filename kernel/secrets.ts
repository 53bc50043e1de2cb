import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

/** What of the configuration decides how a new secret is made. */
export type SecretChoice = Partial<Pick<Config, 'PERSON_CIPHER'>>;

/** Where one process keeps its secrets: the text of a file, made by `make` where that may be. */
export type Secrets = (file: string, make: (choice?: SecretChoice) => string) => string;

/** What a secret file holds. */
export interface SecretKind {
  readonly make: (choice?: SecretChoice) => string;
  /** @throws Error saying what is wrong, never the content */
  readonly check: (text: string) => void;
}

/** The secrets of a configured process. */
export const secretsOf =
  (config: SecretsConfig & SecretChoice): Secrets =>
  (file, make) =>
    ensureSecret(config, file, () => make(config));

/** After so long a secret is read again. */
const READ_AGAIN_MS = 1_000;

/**
 * The secrets that a slice names, read and checked when it is opened, and read again while it runs: keys are renewed under a running
 * register. A file that is gone or unfit by then changes nothing: what was read last stays.
 */
export class KeptSecrets {
  private readonly kept = new Map<string, { text: string; readAt: number }>();

  /**
   * @param keptBy where secrets are kept; may be left out for a slice that names none
   * @throws MissingSecretError where one is neither there nor may be made; Error naming one that is unfit
   */
  constructor(
    owner: string,
    private readonly kinds: Readonly<Record<string, SecretKind>>,
    private readonly keptBy?: Secrets,
    private readonly clock: () => number = () => performance.now(),
  ) {
    if (Object.keys(kinds).length > 0 && !keptBy) throw new Error(`${owner} is opened with the place where secrets are kept`);
    for (const file of Object.keys(kinds)) this.kept.set(file, { text: this.read(file), readAt: clock() });
  }

  /** The text of a secret as it was at most a second ago. */
  text(file: string): string {
    const { text, readAt } = this.known(file);
    return this.clock() - readAt < READ_AGAIN_MS ? text : this.textNow(file);
  }

  /** The text of a secret as it is now. */
  textNow(file: string): string {
    const known = this.known(file);
    try {
      this.kept.set(file, { text: this.read(file), readAt: this.clock() });
    } catch {
      known.readAt = this.clock();
    }
    return this.known(file).text;
  }

  private known(file: string): { text: string; readAt: number } {
    const known = this.kept.get(file);
    if (!known) throw new Error(`the slice names no secret ${file}`);
    return known;
  }

  private read(file: string): string {
    const { make, check } = this.kinds[file] as SecretKind;
    const text = (this.keptBy as Secrets)(file, make);
    try {
      check(text);
    } catch (fault) {
      throw new Error(`${file}: ${(fault as Error).message}`);
    }
    return text;
  }
}

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

/**
 * Puts another text in the place of a secret, with the rights that the file had. Whoever reads it, and whatever happens meanwhile, finds
 * the whole of the one or the whole of the other.
 */
export function replaceSecret(config: SecretsConfig, file: string, text: string): void {
  const path = join(config.SHUJI_SECRETS, file);
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  const { mode } = statSync(path);
  try {
    const written = openSync(draft, 'wx', 0o600);
    try {
      writeFileSync(written, `${text}\n`);
      fchmodSync(written, mode & 0o777);
      fsyncSync(written);
    } finally {
      closeSync(written);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  const folder = openSync(config.SHUJI_SECRETS, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
