import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { jurisdictionOf } from '../rulebook/jurisdictions';
import type { Adoption } from '../rulebook/law';
import { isLocalDate } from '../rulebook/values/local-date';
import { cipherNames } from './ciphers/cipher';
import { personQuotas, usualPersonQuotas } from './person-quotas';
import { root } from './root';

const folder = z.string().transform(path => resolve(root, path));
const flag = z.enum(['on', 'off']).transform(value => value === 'on');

/** `asset=http://asset:4000/graphql,lineage=http://…` → Map. An empty text means: every subgraph in this process. */
const urls = z.string().transform((text, issue) => {
  const map = new Map<string, string>();
  for (const pair of text.split(',').filter(part => part.trim() !== '')) {
    const at = pair.indexOf('=');
    const [name, url] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    if (at < 1 || !URL.canParse(url)) issue.addIssue({ code: 'custom', message: 'wants name=url pairs, separated by commas' });
    else map.set(name, url);
  }
  return map;
});

/** `jiyuan:2025-01-01:济示办〔2025〕1号; …` → who adopted its text, since when, by which decision. */
const adoptions = z.string().transform((text, issue): readonly Adoption[] =>
  text
    .split(/[;；]/)
    .filter(part => part.trim() !== '')
    .flatMap(part => {
      const [, jurisdiction = '', since = '', decision = ''] = /^\s*([^:]*):([^:]*):(.*)$/s.exec(part) ?? [];
      if (jurisdictionOf(jurisdiction)?.slug === jurisdiction && isLocalDate(since) && decision.trim() !== '') {
        return [{ jurisdiction, since, decision: decision.trim() }];
      }
      issue.addIssue({ code: 'custom', message: 'wants city:YYYY-MM-DD:decision, separated by semicolons' });
      return [];
    }),
);

/** Addresses and networks, as `10.0.0.0/8,127.0.0.1`. */
const networks = z.string().transform((text, issue): readonly string[] =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
    .filter(part => {
      const [address = '', bits = '0', rest] = part.split('/');
      const fits = isIP(address) > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 4 ? 32 : 128);
      if (!fits || rest !== undefined)
        issue.addIssue({ code: 'custom', message: 'wants addresses or networks, separated by commas' });
      return fits;
    }),
);

/** Every variable that the program reads, by name. */
export const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  SHUJI_DATA: folder.default(resolve(root, '.data')),
  SHUJI_SECRETS: folder.optional(),
  SHUJI_SAMPLE: flag.default(true),
  SHUJI_ENGINE: z.enum(['fused', 'planned']).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'wants postgres://…')
    .optional(),
  SUBGRAPH_URLS: urls.default(new Map()),
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(50).max(60_000).default(1_800),
  JWKS: z.string().optional(),
  TOKEN_ISSUER: z.string().default('shuji-development'),
  TOKEN_AUDIENCE: z.string().default('shuji'),
  OPERATIONS: z.string().optional(),
  RATE_LIMIT: z.coerce.number().int().min(0).max(1_000_000).optional(),
  TRUSTED_PROXIES: networks.default([]),
  ADOPTED_TEXTS: adoptions.default([]),
  PERSON_QUOTAS: personQuotas.default(usualPersonQuotas),
  AUDIT_HEADS: folder.optional(),
  PERSON_CIPHER: z.enum(cipherNames).default('aes'),
});

type Environment = z.output<typeof environment>;

/** What the process was told, validated: the only door to `process.env`. See `.env.example` for what each name means. */
export interface Config extends Omit<Environment, 'SHUJI_SECRETS' | 'AUDIT_HEADS' | 'RATE_LIMIT'> {
  /** Folder of secrets, one file each; made on first use where it may be (not in production). */
  readonly SHUJI_SECRETS: string;
  /** Folder where the heads of the audit trail are kept outside of the database. */
  readonly AUDIT_HEADS: string;
  /** Requests a minute that somebody may make; 0 is as many as they like. */
  readonly RATE_LIMIT: number;
}

/** The folder that a command was given in: npm runs programs in the project's own and keeps where it was called in `INIT_CWD`. */
export const callerFolder = (env: NodeJS.ProcessEnv = process.env): string => env.INIT_CWD || process.cwd();

/** What is wrong with what the process was told, one line for each fault. */
export class ConfigError extends Error {
  constructor(
    message: string,
    /** Everything else as it was told, and what is faulty as if it were not set: for whoever looks for faults of other kinds. */
    readonly rest?: Config,
  ) {
    super(message);
  }
}

/** Requests a minute in production, unless told otherwise. */
const usualRate = 600;

function configOf(config: Environment): Config {
  return {
    ...config,
    SHUJI_SECRETS: config.SHUJI_SECRETS ?? resolve(config.SHUJI_DATA, 'secrets'),
    AUDIT_HEADS: config.AUDIT_HEADS ?? resolve(config.SHUJI_DATA, 'audit-heads'),
    RATE_LIMIT: config.RATE_LIMIT ?? (config.NODE_ENV === 'production' ? usualRate : 0),
  };
}

/**
 * Reads and validates the environment.
 * @param defaults what a command takes for variables that are not set, where it differs from the usual
 * @throws ConfigError naming every fault at once: the variable and what it wants, never its value.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, defaults: NodeJS.ProcessEnv = {}): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const told = { ...defaults, ...filled };
  const parsed = environment.safeParse(told);
  if (parsed.success) return configOf(parsed.data);
  const faulty = new Set(parsed.error.issues.map(({ path: [variable] }) => String(variable)));
  const rest = environment.parse(Object.fromEntries(Object.entries(told).filter(([variable]) => !faulty.has(variable))));
  throw new ConfigError(
    parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    configOf(rest),
  );
}
