import { type KeyRing, readKeyRing, ringText } from '../../kernel/ciphers/key-ring';
import type { Config } from '../../kernel/config';
import { type Database, openDatabase } from '../../kernel/database';
import { logger } from '../../kernel/log';
import { migrate } from '../../kernel/migrate';
import { openPostgres } from '../../kernel/postgres';
import { KeptSecrets, readSecret, replaceSecret, secretsOf } from '../../kernel/secrets';
import { subgraphNames } from '../../kernel/subgraph-name';
import { ENCRYPTION, INDEX, type PersonVault, secrets, vaultFrom } from '../../subgraphs/natural-person/vault';
import { Misuse } from '../misuse';

/** What each ring's file is called. */
export const ringFiles = { encryption: ENCRYPTION, index: INDEX } as const;
export type RingName = keyof typeof ringFiles;

/** The two rings of the register of persons, and what they hold. */
export interface KeyHouse {
  readonly config: Config;
  readonly database: Database;
  readonly vault: PersonVault;
  ring(name: RingName): KeyRing;
  /** @throws Misuse where the file may not be written */
  write(name: RingName, ring: KeyRing): void;
}

const LOCK = "hashtextextended('shuji keys', 0)";

/** @throws Misuse while another process works on the keys of this register */
async function alone<T>({ pool }: Database, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query(`select pg_try_advisory_lock(${LOCK}) as mine`);
    if (!rows[0].mine)
      throw new Misuse('另有进程正在处理密钥。', 'Another process is at work on the keys; wait until it has ended.');
    return await work();
  } finally {
    client.release(true); // the lock goes with its connection
  }
}

/** Opens the register of persons alone, beside whichever process serves it. */
export async function withinKeyHouse<T>(
  config: Config,
  { isAlone }: { isAlone: boolean },
  work: (house: KeyHouse) => Promise<T>,
): Promise<T> {
  const log = logger({ LOG_LEVEL: config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL }, 'shuji');
  const postgres = await openPostgres(config, log);
  try {
    if (postgres.admin) await migrate(postgres, subgraphNames, { log });
    const vault = vaultFrom(new KeptSecrets('natural-person', secrets, secretsOf(config)));
    const database = await openDatabase('natural-person', postgres.connectionFor('natural-person'), []);
    const house: KeyHouse = {
      config,
      database,
      vault,
      ring: name => readKeyRing(readSecret(config, ringFiles[name])),
      write(name, ring) {
        try {
          replaceSecret(config, ringFiles[name], ringText(ring.values()));
        } catch (error) {
          const { code } = error as { code?: string };
          throw new Misuse(
            `无法写入密钥文件 ${ringFiles[name]}（${code}）。`,
            `The key file cannot be written (${code}); the folder of secrets must be writable for this command.`,
          );
        }
      },
    };
    try {
      return await (isAlone ? alone(database, () => work(house)) : work(house));
    } finally {
      await database.close();
    }
  } finally {
    await postgres.stop();
  }
}
