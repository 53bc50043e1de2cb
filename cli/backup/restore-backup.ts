import { randomBytes } from 'node:crypto';
import type { Postgres } from '../../kernel/postgres';
import { Misuse } from '../misuse';
import { demandMayMakeDatabases, dropDatabase, dropLeftovers, exchange, exists } from './exchange';
import { BackupFault } from './fault';
import type { BackupHeader } from './header';
import { loadBackup, type OnRows } from './load-backup';

/** What becomes of the restored database: it takes the place of the present one, lies beside it under a name, or goes again. */
export type Outcome =
  | { readonly kind: 'EXCHANGE' }
  | { readonly kind: 'BESIDE'; readonly name: string }
  | { readonly kind: 'REHEARSE' };

export interface Restored {
  readonly header: BackupHeader;
  /** What the replaced database is called now, where there was one. */
  readonly aside?: string;
}

export interface RestoreOptions {
  readonly source: AsyncIterable<Uint8Array>;
  readonly outcome: Outcome;
  readonly onRows?: OnRows;
  /** Looks at the restored register before it takes its place; what it throws keeps it from doing so. */
  readonly prove?: (restored: Postgres, header: BackupHeader) => Promise<void>;
  readonly now?: () => Date;
}

/** The same logins, to another database of the server. */
const inDatabase = (postgres: Postgres, database: string): Postgres => ({
  admin: { ...postgres.admin, database },
  connectionFor: subgraph => ({ ...postgres.connectionFor(subgraph), database }),
  stop: async () => undefined,
});

const LONGEST_NAME = 63;
const named = (database: string, mark: string): string => `${database.slice(0, LONGEST_NAME - mark.length)}${mark}`;

const stamp = (now: Date): string => now.toISOString().replace(/\D/g, '').slice(0, 14);

/**
 * Restores a backup beside the present database, which serves on and stays as it is until the restored one is whole and proven.
 * @throws BackupFault for what keeps it from that; nothing is left of the attempt
 */
export async function restoreBackup(
  postgres: Postgres,
  { source, outcome, onRows = () => undefined, prove = async () => undefined, now = () => new Date() }: RestoreOptions,
): Promise<Restored> {
  const { admin } = postgres;
  if (!admin) throw new BackupFault('NO_RIGHTS', '恢复需要管理员登录。', 'Restoring needs the login of the schemas’ owner.');
  const present = String(admin.database);
  await demandMayMakeDatabases(admin);
  if (outcome.kind === 'BESIDE' && (await exists(admin, outcome.name)))
    throw new Misuse('目标数据库已存在。', 'There is a database of this name already.');
  await dropLeftovers(admin, named(present, '_restoring_'));
  const draft = inDatabase(postgres, named(present, `_restoring_${randomBytes(4).toString('hex')}`));
  const draftName = String(draft.admin?.database);
  try {
    const header = await loadBackup(draft, source, onRows);
    await prove(draft, header);
    if (outcome.kind === 'REHEARSE') {
      await dropDatabase(admin, draftName);
      return { header };
    }
    const to = outcome.kind === 'BESIDE' ? outcome.name : present;
    const aside = named(present, `_before_${stamp(now())}`);
    const replaces = await exists(admin, to);
    await exchange(admin, { from: draftName, to, aside });
    return { header, ...(replaces && { aside }) };
  } catch (error) {
    await dropDatabase(admin, draftName).catch(() => undefined); // the first failure is the one to tell
    throw error;
  }
}
