import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { Client } from 'pg';
import type { Config } from '../../../kernel/config';
import type { Postgres } from '../../../kernel/postgres';
import { cloneDatabase } from '../../database';

export interface CommandRun {
  readonly exitCode: number;
  /** Standard output. */
  readonly output: string;
}

export interface CommandHouse {
  readonly config: Config;
  readonly postgres: Postgres;
  /** Runs `shuji …` in this process. */
  run(command: (configOf: () => Config) => Command, ...args: string[]): Promise<CommandRun>;
  /** Reads as the owner of every schema. */
  rows<Row>(statement: string): Promise<Row[]>;
  close(): Promise<void>;
}

/** A copy of the run's secrets, for a test that changes them; the register of persons has new keys of its own. */
function ownSecrets(config: Config): Config {
  const folder = mkdtempSync(join(tmpdir(), 'shuji-secrets-'));
  cpSync(config.SHUJI_SECRETS, folder, { recursive: true });
  for (const file of ['person-encryption.key', 'person-index.key']) rmSync(join(folder, file), { force: true });
  return { ...config, SHUJI_SECRETS: folder };
}

/** Commands that run in this process on what is configured. */
export const commandsOn = (config: Config): Pick<CommandHouse, 'run'> => ({
  async run(command, ...args) {
    const lines: string[] = [];
    const written = jest.spyOn(console, 'log').mockImplementation(line => void lines.push(line));
    const progress = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      await command(() => config).parseAsync(args, { from: 'user' });
      return { exitCode: Number(process.exitCode ?? 0), output: lines.join('\n') };
    } finally {
      process.exitCode = undefined;
      written.mockRestore();
      progress.mockRestore();
    }
  },
});

/** A database of one test file's own, and commands that run on it. */
export async function aCommandHouse({ sample = false, hasOwnSecrets = false } = {}): Promise<CommandHouse> {
  const database = await cloneDatabase({ sample });
  const config = hasOwnSecrets ? ownSecrets(database.config) : database.config;
  const admin = new Client(database.postgres.admin);
  await admin.connect();
  return {
    config,
    postgres: database.postgres,
    ...commandsOn(config),
    rows: async statement => (await admin.query(statement)).rows,
    async close() {
      await admin.end();
      await database.drop();
      if (hasOwnSecrets) rmSync(config.SHUJI_SECRETS, { recursive: true });
    },
  };
}
