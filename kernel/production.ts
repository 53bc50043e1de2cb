import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { JSONWebKeySet, JWK } from 'jose';
import { z } from 'zod';
import { type Config, ConfigError } from './config';
import { loginOf } from './postgres';
import { root } from './root';
import { findSecret, MissingSecretError } from './secrets';

/** A secret file that a process cannot do without. */
export interface NeededSecret {
  readonly file: string;
  /** @throws Error saying what is wrong, never the content */
  readonly check: (text: string, read: (file: string) => string | undefined) => void;
}

/** Passwords that come with products and examples, and the names that people give them. */
const defaults =
  /^(postgres|postgresql|password|passwd|secret|changeme|change-me|example|shuji|admin|administrator|root|test|default)\d*$/i;

/** @throws Error for a password that somebody could guess or try out */
export function checkPassword(text: string): void {
  if (defaults.test(text)) throw new Error('是常见的默认口令 is a default that everybody knows');
  if (text.length < 16 || new Set(text).size < 8)
    throw new Error('过弱：至少 16 个字符且不单一 is weak: wants 16 characters or more, and different ones');
}

const point = { kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string().length(43), y: z.string().length(43) };
const privateKey = z.object({ ...point, d: z.string().length(43) });
const publicKeys = z.object({ keys: z.array(z.object({ ...point, kid: z.string(), d: z.undefined().optional() })) });

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** @throws Error for anything but a private ES256 key */
export function checkSigningKey(text: string): void {
  if (!privateKey.safeParse(json(text)).success) throw new Error('不是 ES256 私钥 is no private ES256 key');
}

/** @throws Error for anything but public keys of the senders, one each, with that of `own` among them as it is here */
export function checkSenderKeys(
  text: string,
  senders: readonly string[],
  own?: { sender: string; key: string | undefined },
): void {
  const { data } = publicKeys.safeParse(json(text));
  const keys = new Map(data?.keys.map(({ kid, x }) => [kid, x]));
  if (!data || senders.some(sender => !keys.has(sender)))
    throw new Error('应含每个发送方的公钥 wants a public key of each sender, and no private one');
  if (new Set(keys.values()).size < keys.size) throw new Error('两个发送方共用一把密钥 has one key for two senders');
  const mine = own?.key === undefined ? undefined : (json(own.key) as JWK | undefined)?.x;
  if (own && mine !== undefined && keys.get(own.sender) !== mine)
    throw new Error(`与本进程的私钥不符 does not hold the key that ${own.sender} signs with`);
}

/** Where a container's runtime puts files for that container alone, with whatever mode they have outside. */
const ofTheContainer = '/run/secrets/';

/** Whether other users of the machine get as far as reading the file; Windows does not tell. */
export function isOpenToOthers(file: string, platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32' || file.startsWith(ofTheContainer)) return false;
  if ((statSync(file).mode & 0o004) === 0) return false;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function faultOfSecret(config: Config, { file, check }: NeededSecret): string | undefined {
  const read = (name: string) => findSecret(config, name);
  const text = read(file);
  if (text === undefined) return new MissingSecretError(config.SHUJI_SECRETS, file).message;
  try {
    check(text, read);
  } catch (fault) {
    return `${file}: ${(fault as Error).message}`;
  }
  const path = join(config.SHUJI_SECRETS, file);
  return isOpenToOthers(path)
    ? `${file}: 他人可读，请收紧权限 others may read it: take that from its mode (${path})`
    : undefined;
}

/** What is wrong with the password in the address of the database; there need be none. */
function faultOfAddress({ DATABASE_URL }: Config): string | undefined {
  const { password } = DATABASE_URL === undefined ? {} : loginOf(DATABASE_URL);
  if (typeof password !== 'string') return undefined;
  try {
    checkPassword(password);
  } catch (fault) {
    return `DATABASE_URL: 其中的口令 its password ${(fault as Error).message}`;
  }
  return undefined;
}

/** @returns what of the keys that clients' tokens are checked with is not fit for production */
function faultOfClientKeys(config: Config): string | undefined {
  const { JWKS } = config;
  if (JWKS === undefined)
    return 'JWKS: 应为令牌签发方公钥的网址或文件 wants the URL or the file of the public keys of the token issuer';
  if (/^https?:\/\//.test(JWKS)) return undefined;
  const file = resolve(root, JWKS);
  let set: Partial<JSONWebKeySet> | undefined;
  try {
    set = json(readFileSync(file, 'utf8')) as Partial<JSONWebKeySet> | undefined;
  } catch {
    set = undefined;
  }
  if (!Array.isArray(set?.keys))
    return `JWKS: 应为 JSON 格式的公钥文件，此文件不是 wants a file of public keys in JSON, which this is not: ${file}`;
  if (set.keys.some(({ d, kty }) => d !== undefined || kty === 'oct'))
    return 'JWKS: 含私钥，此处只应有公钥 holds a private key; only public ones belong there';
  const development = json(findSecret(config, 'token-issuer.jwk') ?? '') as JWK | undefined;
  return development?.x !== undefined && set.keys.some(({ x }) => x === development.x)
    ? 'JWKS: 含开发用签发方的密钥 holds the key of the development issuer'
    : undefined;
}

function faultMet(look: () => unknown): string | undefined {
  try {
    look();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return undefined;
}

/** The name that the development issuer gives itself, and which stands where nothing else was said. */
const developmentIssuerName = 'shuji-development';

export interface Needs {
  readonly secrets: readonly NeededSecret[];
  /** Whether clients come here with tokens. */
  readonly clients: boolean;
  /** What else is looked at; ConfigError is a fault. */
  readonly others?: readonly (() => unknown)[];
}

/** Everything that keeps a process from starting in production, by name; a secret is in none of it. */
export function productionFaults(config: Config, { secrets, clients, others = [] }: Needs): string[] {
  if (config.NODE_ENV !== 'production') return [];
  const issuer =
    config.TOKEN_ISSUER === developmentIssuerName
      ? 'TOKEN_ISSUER: 是开发用签发方，应写明贵方的签发方 is the development issuer; name your own'
      : undefined;
  return [
    ...(clients ? [issuer, faultOfClientKeys(config)] : []),
    faultOfAddress(config),
    ...secrets.map(secret => faultOfSecret(config, secret)),
    ...others.map(faultMet),
  ].filter(fault => fault !== undefined);
}

/**
 * Reads what a process was told, and stops it where that is not fit for production.
 * @throws ConfigError with every fault, one a line: of the variables, of the keys, of the secrets
 */
export function fitConfig(read: () => Config, needsOf: (config: Config) => Needs): Config {
  let config: Config | undefined;
  const faults: string[] = [];
  try {
    config = read();
  } catch (error) {
    if (!(error instanceof ConfigError) || !error.rest) throw error;
    config = error.rest;
    faults.push(error.message);
  }
  faults.push(...productionFaults(config, needsOf(config)));
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  return config;
}
