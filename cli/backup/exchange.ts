import { setTimeout as sleep } from 'node:timers/promises';
import { Client, escapeIdentifier, type PoolConfig } from 'pg';
import { BackupFault } from './fault';

/** A connection to the server that is in none of the databases to be made, renamed or dropped. */
export async function onServer<T>(admin: PoolConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...admin, database: admin.database === 'postgres' ? 'template1' : 'postgres' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @throws BackupFault NO_RIGHTS where this login may not make databases */
export const demandMayMakeDatabases = (admin: PoolConfig): Promise<void> =>
  onServer(admin, async client => {
    const { rows } = await client.query('select rolsuper or rolcreatedb as may from pg_roles where rolname = current_user');
    if (!rows[0].may)
      throw new BackupFault(
        'NO_RIGHTS',
        '恢复需要新建数据库的权限（CREATEDB）。',
        'Restoring makes a database beside the present one; give this login CREATEDB.',
      );
  });

export const exists = (admin: PoolConfig, name: string): Promise<boolean> =>
  onServer(admin, async client => (await client.query('select from pg_database where datname = $1', [name])).rowCount === 1);

export const dropDatabase = (admin: PoolConfig, name: string): Promise<void> =>
  onServer(admin, async client => {
    await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
  });

/** Drops what killed restores have left, but none that is being loaded now: it has a connection. */
export const dropLeftovers = (admin: PoolConfig, prefix: string): Promise<void> =>
  onServer(admin, async client => {
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [prefix]);
    for (const { datname } of rows)
      await client.query(`drop database ${escapeIdentifier(datname)}`).catch(error => {
        if (error.code !== '55006') throw error; // object_in_use
      });
  });

const PATIENCE_MS = 30_000;

/** Ends the sessions in these databases again and again, until stopped. @throws BackupFault NO_RIGHTS, once that has stopped `until` */
async function endSessions(client: Client, databases: readonly string[], until: AbortController): Promise<void> {
  while (!until.signal.aborted) {
    await client
      .query('select pg_terminate_backend(pid) from pg_stat_activity where datname = any ($1) and pid <> pg_backend_pid()', [
        databases,
      ])
      .catch(error => {
        until.abort();
        if (error.code !== '42501') throw error;
        throw new BackupFault(
          'NO_RIGHTS',
          '无权结束登记系统的数据库连接：请先停止登记系统，或授予 pg_signal_backend。',
          'This login may not end the register’s connections: stop the register first, or grant it pg_signal_backend.',
        );
      });
    await sleep(20);
  }
}

/**
 * Puts one database in the place of another, at once: both names change in one transaction, so that at no moment there is none. Whoever
 * was connected is cut off, and comes into the new one when connecting again.
 * @param aside what the present one is called from now on; there need not be a present one
 * @throws BackupFault NO_RIGHTS, IN_USE; then everything is as it was
 */
export async function exchange(admin: PoolConfig, { from, to, aside }: Names): Promise<void> {
  await onServer(admin, renaming =>
    onServer(admin, async ending => {
      const stop = new AbortController();
      const rename = renameBoth(renaming, { from, to, aside }, stop.signal).finally(() => stop.abort());
      const [ended, exchanged] = await Promise.allSettled([endSessions(ending, [from, to], stop), rename]);
      if (exchanged.status === 'rejected') throw ended.status === 'rejected' ? ended.reason : exchanged.reason;
    }),
  );
}

interface Names {
  readonly from: string;
  readonly to: string;
  readonly aside: string;
}

/** Each renaming keeps new sessions waiting, and waits five seconds for those there are. */
async function renameBoth(client: Client, { from, to, aside }: Names, stop: AbortSignal): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; ) {
    try {
      await client.query('begin');
      const present = await client.query('select from pg_database where datname = $1', [to]);
      if (present.rowCount) await client.query(renameOf(to, aside));
      await client.query(renameOf(from, to));
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback');
      if ((error as { code?: string }).code !== '55006') throw error;
      if (stop.aborted || Date.now() > end) throw inUse();
    }
  }
}

const renameOf = (from: string, to: string): string =>
  `alter database ${escapeIdentifier(from)} rename to ${escapeIdentifier(to)}`;

const inUse = (): BackupFault =>
  new BackupFault(
    'IN_USE',
    '数据库一直有连接，未能替换；原数据库未变。',
    'Others keep using the database, which was not exchanged and is as it was.',
  );
