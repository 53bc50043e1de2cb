import { readFileSync } from 'node:fs';
import { Client, type PoolConfig } from 'pg';
import { type Config, ConfigError } from './config';
import { type Log, startEmbedded } from './embedded-postgres';
import { ensureSecret, findSecret, makePassword, readSecret } from './secrets';
import { roleOf, subgraphNames } from './subgraph-name';

type PostgresConfig = Pick<Config, 'DATABASE_URL' | 'SHUJI_DATA' | 'SHUJI_SECRETS' | 'NODE_ENV'>;

/** The server that keeps the registers, and how to log in to it. */
export interface Postgres {
  /** Whoever owns the schemas; undefined in a container that was given one subgraph's login only. */
  readonly admin?: PoolConfig;
  /** @throws Error for a subgraph whose login this process does not hold */
  connectionFor(subgraph: string): PoolConfig;
  /** Ends this process's use of the server; an embedded one stops with its last user. */
  stop(): Promise<void>;
}

/** The secret file with the password of a subgraph's login role. */
export const passwordFile = (subgraph: string): string => `db-${subgraph}.password`;

/** `?sslmode=` as PostgreSQL's own clients know it; `require` verifies the server too, `no-verify` does not. */
function sslOf(parameters: URLSearchParams): PoolConfig['ssl'] {
  const mode = parameters.get('sslmode') ?? 'disable';
  if (mode === 'disable' || mode === 'allow' || mode === 'prefer') return undefined;
  if (mode === 'no-verify') return { rejectUnauthorized: false };
  const authority = parameters.get('sslrootcert');
  return authority ? { ca: readFileSync(authority, 'utf8') } : { rejectUnauthorized: true };
}

/** The parts of `postgres://user:password@host:port/database?sslmode=…`; `?host=` names a socket's folder. */
export function loginOf(url: string): PoolConfig {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  return {
    host: searchParams.get('host') ?? (decodeURIComponent(hostname) || '127.0.0.1'),
    port: Number(port) || 5432,
    user: decodeURIComponent(username) || 'postgres',
    password: password ? decodeURIComponent(password) : undefined,
    database: decodeURIComponent(pathname.slice(1)) || 'shuji',
    ssl: sslOf(searchParams),
  };
}

/** What of a failed connection its owner can put right, in one line; anything else as it is. */
function explained(error: { code?: string }): unknown {
  if (error.code === '28P01') return new ConfigError('DATABASE_URL: wants the password that the server has for this login');
  if (/^E[A-Z]+$/.test(error.code ?? ''))
    return new ConfigError(`DATABASE_URL: wants a PostgreSQL that answers, there is none (${error.code})`);
  return error;
}

/**
 * Connects to the database, or to `postgres` where it has yet to be made.
 * @throws ConfigError where no server answers, or it does not accept the password
 */
async function reach(login: PoolConfig): Promise<Client> {
  const client = new Client({ ...login, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw explained(error as { code?: string });
    const nearby = new Client({ ...login, database: 'postgres', connectionTimeoutMillis: 10_000 });
    await nearby.connect();
    return nearby;
  }
}

/** @throws Error saying what the server lacks: PostgreSQL 15 (views with the reader's rights) or ICU (Chinese sorting) */
async function verify(login: PoolConfig): Promise<void> {
  const client = await reach(login);
  try {
    const { rows } = await client.query(`
      select current_setting('server_version_num')::int as version, current_setting('server_version') as name,
             exists (select from pg_collation where collname = 'zh-x-icu') as icu`);
    const { version, name, icu } = rows[0];
    if (version < 150_000)
      throw new Error(`需要 PostgreSQL 15 或更高版本，现为 ${name}。 PostgreSQL 15 or later is needed, this is ${name}.`);
    if (!icu)
      throw new Error(
        '该 PostgreSQL 未启用 ICU（缺少排序规则 zh-x-icu）。 This PostgreSQL was built without ICU (no collation zh-x-icu).',
      );
  } finally {
    await client.end();
  }
}

/** A login that belongs to one subgraph: its container migrates nothing and sees nothing else. */
function lonePostgres(config: PostgresConfig, login: PoolConfig, own: string): Postgres {
  const connection = { ...login, password: login.password ?? readSecret(config, passwordFile(own)) };
  return {
    connectionFor(subgraph) {
      if (subgraph !== own)
        throw new Error(`DATABASE_URL 只能登录子图 ${own}。 DATABASE_URL logs in to subgraph ${own} only, not ${subgraph}.`);
      return connection;
    },
    stop: async () => {},
  };
}

/**
 * Finds the server: embedded, unless `DATABASE_URL` names one. Without a password in the URL the secret file `admin.password`
 * holds it, or `db-<subgraph>.password` where the URL names a subgraph's role (`shuji_asset`); then there is no `admin`.
 * @throws Error saying what is missing: a secret, PostgreSQL 15, ICU; or what keeps the embedded server from starting
 */
export async function openPostgres(config: PostgresConfig, log: Log): Promise<Postgres> {
  if (config.DATABASE_URL === undefined) {
    const server = await startEmbedded(config, log);
    return { ...asAdmin(config, server.admin), stop: server.stop };
  }
  const login = loginOf(config.DATABASE_URL);
  const own = subgraphNames.find(subgraph => roleOf(subgraph) === login.user);
  const read = config.NODE_ENV === 'production' ? readSecret : findSecret;
  const postgres = own
    ? lonePostgres(config, login, own)
    : asAdmin(config, { ...login, password: login.password ?? read(config, 'admin.password') });
  await verify(postgres.admin ?? postgres.connectionFor(own!));
  return postgres;
}

/** A server whose owner we are: every subgraph's role is ours to make, with the password from its secret file. */
export function asAdmin(config: Pick<Config, 'SHUJI_SECRETS' | 'NODE_ENV'>, admin: PoolConfig): Postgres {
  return {
    admin,
    connectionFor: subgraph => ({
      ...admin,
      user: roleOf(subgraph),
      password: ensureSecret(config, passwordFile(subgraph), makePassword),
    }),
    stop: async () => {},
  };
}
