import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Config } from '../kernel/config';
import { openPostgres, type Postgres } from '../kernel/postgres';
import { sampleTemplate } from './sample-template';
import { configFor, currentServer, onServer } from './test-server';

/** A database of one test file's own, with every subgraph's tables and no rows. */
export interface TestDatabase {
  /** Leads any part of the program to this database. */
  readonly config: Config;
  readonly postgres: Postgres;
  drop(): Promise<void>;
}

/** Clones the migrated template, in some 80 ms; with `sample` the one that holds the sample register. */
export async function cloneDatabase({ sample = false }: { sample?: boolean } = {}): Promise<TestDatabase> {
  const server = currentServer();
  const template = sample ? await sampleTemplate(server) : server.template;
  const name = `${server.template.replace(/template$/, '')}${randomBytes(5).toString('hex')}`;
  // copied as files: through the journal a clone takes three times as long
  await onServer(server.admin, `create database ${name} template ${template} strategy file_copy`);
  return databaseNamed(name);
}

/** A database that does not exist yet: for tests of migrating itself. */
export const emptyDatabase = (): Promise<TestDatabase> =>
  databaseNamed(`${currentServer().template.replace(/template$/, '')}${randomBytes(5).toString('hex')}`);

async function databaseNamed(name: string): Promise<TestDatabase> {
  const server = currentServer();
  const config = configFor(server, name);
  const postgres = await openPostgres(config, { info: () => {}, warn: () => {} });
  return {
    config,
    postgres,
    async drop() {
      await onServer(server.admin, `drop database if exists ${name} with (force)`);
      rmSync(config.AUDIT_HEADS, { recursive: true, force: true });
    },
  };
}
