import { rmSync } from 'node:fs';
import type { ClientConfig } from 'pg';
import { Role } from '../kernel/actor';
import { readConfig } from '../kernel/config';
import { logger } from '../kernel/log';
import { migrate } from '../kernel/migrate';
import { openPostgres } from '../kernel/postgres';
import { subgraphNames } from '../kernel/subgraph-name';
import { developmentIssuer } from '../kernel/tokens';
import { today } from '../rulebook/values/local-date';
import { fill, fullSize, type Size } from './data/fill';
import { ownFolder } from './own-folder';
import { questions } from './questions/all';
import type { Question } from './questions/question';
import { registration } from './questions/registration';

/** The register that is measured: a database of its own on a server of its own, in a folder that goes with it. */
export interface BenchRegister {
  /** Leads a process to it. */
  readonly env: Readonly<Record<string, string>>;
  /** Whoever may do everything in it. */
  readonly admin: ClientConfig;
  /** What clients send with a question: who asks. */
  authorization(question: Pick<Question, 'id'>): string;
  readonly postgresVersion: string;
}

/**
 * Starts PostgreSQL and fills the register.
 * @param stopLater is given the way to end it before it has begun, so that an interrupt at any moment leaves nothing behind
 */
export async function openBenchRegister(
  stopLater: (stop: () => Promise<void>) => void,
  size: Size = fullSize,
): Promise<BenchRegister> {
  const folder = ownFolder('bench');
  const own = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error', SHUJI_DATA: folder, SHUJI_SAMPLE: 'off' };
  const embedded = readConfig(own);
  const log = logger(embedded, 'bench');
  const starting = openPostgres(embedded, log);
  stopLater(async () => {
    await starting.then(
      server => server.stop(),
      () => undefined,
    );
    rmSync(folder, { recursive: true, force: true });
  });
  const { host, port, user } = (await starting).admin!;
  const env = { ...own, DATABASE_URL: `postgres://${user}@${host}:${port}/shuji_bench` };
  const config = readConfig(env);
  const postgres = await openPostgres(config, log);
  await migrate(postgres, subgraphNames);
  const admin = postgres.admin!;
  const postgresVersion = await fill(admin, size, today());
  const issuer = await developmentIssuer(config);
  const analyst = { subject: 'benchmark', roles: [Role.ANALYST] };
  const tokens = new Map(
    await Promise.all([...questions, registration].map(async ({ id, as = analyst }) => [id, await issuer.issue(as)] as const)),
  );
  return { env, admin, authorization: ({ id }) => `Bearer ${tokens.get(id)}`, postgresVersion };
}
